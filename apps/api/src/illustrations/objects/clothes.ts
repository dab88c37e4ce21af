import { emblem } from '#illustrations/motifs.ts'
import { box, curve, ellipse, mirrored, poly, shape } from '#illustrations/paths.ts'
import { pattern } from '#illustrations/patterns.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Sheet } from '#illustrations/sheet.ts'

function hanger(s: Sheet, y: number, half: number): void {
  s.line(curve(`0,${y} 0,${y - 30} 22,${y - 52} 0,${y - 72} -20,${y - 56}`), 'k', 7)
  s.tube(curve(`-${half},${y + 34} 0,${y - 2} ${half},${y + 34}`), 'k', 12)
}

export const clothes: Family = {
  dress: {
    size: [460, 640],
    pose: 'hang',
    inks: [
      ['brick', 'pastel'],
      ['pastel', 'ochre'],
      ['garrigue', 'rose'],
      ['rose', 'wine'],
      ['sea', 'sand'],
    ],
    with: ['none', 'petals'],
    draw(s) {
      hanger(s, -560, 90)
      const sleeves = s.choices.chance(0.5)
      if (sleeves)
        s.cut(
          shape('-90,-556! -170,-520 -200,-430! -130,-410! -90,-470!') +
            shape('90,-556! 170,-520 200,-430! 130,-410! 90,-470!'),
          'a',
        )
      const o = s.body(
        shape(
          '-96,-566! -50,-560! 0,-500 50,-560! 96,-566! 110,-470 84,-360! 150,-200 216,-30! 140,0 60,-14 0,8 -60,-14 -140,0 -216,-30! -150,-200 -84,-360! -110,-470',
        ),
        'a',
        { shine: false, reach: 0.2 },
      )
      pattern(s, o, 60)
      s.cut(shape('-86,-376! 0,-366 86,-376! 86,-336! 0,-326 -86,-336!'), 'b')
      s.line(
        curve('-40,-320 -70,-160 -96,-40') +
          curve('40,-320 60,-180 96,-40') +
          curve('0,-320 6,-200 0,-60'),
        'k',
        5,
      )
    },
  },
  shirt: {
    size: [560, 580],
    pose: 'hang',
    inks: [
      ['pastel', 'brick'],
      ['garrigue', 'ochre'],
      ['brick', 'sand'],
      ['sand', 'slate'],
    ],
    with: ['none'],
    draw(s) {
      hanger(s, -500, 90)
      const sailor = s.choices.chance(0.4)
      const sleeve = shape('-110,-496! -200,-450 -276,-190! -204,-160! -150,-330!')
      s.body(sleeve, 'a', { shine: false, reach: 0.2 })
      s.body(mirrored(sleeve), 'a', { shine: false, reach: 0.2 })
      const o = s.body(
        shape(
          '-110,-500! -50,-506! 0,-470 50,-506! 110,-500! 150,-440 160,-300 166,0! 0,14 -166,0! -160,-300 -150,-440',
        ),
        'a',
        { shine: false, reach: 0.16 },
      )
      if (sailor) {
        s.belts(o, 8, 'p', 0.32)
        s.cut(shape('-60,-510! 0,-470 60,-510! 50,-478 0,-440 -50,-478'), 'b')
        return
      }
      const print = s.choices.pick(['stripes', 'pattern', 'none'] as const)
      if (print === 'stripes') s.stripes(o, 8, 'p', 0.12, -440, -10)
      else if (print === 'pattern') pattern(s, o, 66)
      s.cut(shape('-14,-470! 18,-470! 18,0! -14,4!'), 'a')
      s.cut(poly('-64,-520 0,-462 -40,-420 -96,-486') + poly('64,-520 0,-462 40,-420 96,-486'), 'b')
      for (const y of [-400, -310, -220, -130, -50]) s.flat(ellipse(2, y, 8), 'p')
      s.cut(box(50, -370, 76, 84, 6), 'b')
    },
  },
  jacket: {
    size: [580, 580],
    pose: 'hang',
    inks: [
      ['slate', 'ochre'],
      ['brick', 'sand'],
      ['garrigue', 'ochre'],
      ['ochre', 'brick'],
    ],
    with: ['none'],
    draw(s) {
      hanger(s, -506, 90)
      const sleeve = shape('-120,-500! -220,-440 -280,-90! -190,-70! -150,-320!')
      s.body(sleeve, 'a', { reach: 0.3 })
      s.body(mirrored(sleeve), 'a', { reach: 0.3 })
      s.cut(poly('-70,-510 70,-510 50,-380 -50,-380'), 'b')
      s.body(
        shape('-120,-506! -64,-516! -30,-380 -4,-280! -8,0! -170,0! -166,-300 -150,-440'),
        'a',
        { reach: 0.14, shine: false },
      )
      s.body(shape('120,-506! 64,-516! 30,-380 6,-280! 4,0! 170,0! 166,-300 150,-440'), 'a', {
        reach: 0.3,
        shine: false,
      })
      s.cut(poly('-70,-520 -120,-440 -80,-400 -96,-380 -6,-280 -34,-400'), 'k')
      s.cut(poly('70,-520 120,-440 80,-400 96,-380 8,-280 34,-400'), 'k')
      for (const y of [-230, -150, -70]) s.flat(ellipse(-24, y, 10), 'b')
      s.cut(box(-140, -190, 90, 30, 4) + box(54, -190, 90, 30, 4), 'b')
      s.line(curve('-136,-40 -20,-34') + curve('24,-34 140,-40'), 'p', 4, '10 9')
    },
  },
  'baby-bodysuit': {
    size: [500, 480],
    pose: 'hang',
    inks: [
      ['rose', 'sea'],
      ['pastel', 'honey'],
      ['honey', 'brick'],
      ['garrigue', 'rose'],
    ],
    with: ['stars', 'none'],
    draw(s) {
      s.tube(curve('-250,-476 0,-464 250,-476'), 'k', 8)
      s.cut(box(-118, -490, 18, 56, 5) + box(100, -490, 18, 56, 5), 'b')
      const sleeve = shape('-110,-446! -190,-420 -226,-320! -160,-286! -126,-340!')
      s.body(sleeve, 'a', { shine: false, reach: 0.2 })
      s.body(mirrored(sleeve), 'a', { shine: false, reach: 0.2 })
      const o = s.body(
        shape(
          '-120,-460! -60,-456! 0,-400 60,-456! 120,-460! 140,-380 140,-200! 130,-130! 60,-60 56,0! -56,0! -60,-60 -130,-130! -140,-200! -140,-380',
        ),
        'a',
        { shine: false, reach: 0.16 },
      )
      if (s.choices.chance(0.5)) s.belts(o, 9, 'p', 0.3)
      else emblem(s, s.choices.pick(['sun', 'star', 'flower', 'bee']), 0, -240, 76, 'p')
      s.line(curve('-58,-450 0,-394 58,-450'), 'b', 12)
      s.line(curve('-132,-140 -80,-100 -58,-40') + curve('132,-140 80,-100 58,-40'), 'b', 9)
      s.flat(ellipse(-34, -18, 8) + ellipse(0, -18, 8) + ellipse(34, -18, 8), 'k')
    },
  },
}
