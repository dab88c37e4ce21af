import { emblem } from '#illustrations/motifs.ts'
import { pattern } from '#illustrations/objects/home.ts'
import {
  blossom,
  box,
  curve,
  dot,
  ellipse,
  gouge,
  mirrored,
  poly,
  shape,
} from '#illustrations/paths.ts'
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
      if (s.choices.chance(0.5)) s.stripes(o, 8, 'p', 0.12, -440, -10)
      else if (s.choices.chance(0.5)) pattern(s, o, 66)
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
  scarf: {
    size: [520, 560],
    pose: 'hang',
    inks: [
      ['pastel', 'ochre'],
      ['brick', 'rose'],
      ['garrigue', 'honey'],
      ['plum', 'rose'],
    ],
    with: ['none', 'petals'],
    draw(s) {
      const flat = s.choices.chance(0.5)
      if (flat) {
        const o = s.body(
          shape('-236,-536! 0,-520 236,-540! 224,-280 240,-20! 0,-36 -240,-16! -226,-280'),
          'a',
          { shine: false, reach: 0.08 },
        )
        s.line(box(-204, -500, 408, 448), 'p', 14)
        s.line(box(-176, -470, 352, 388), 'b', 8)
        const centre = s.choices.pick(['flower', 'sun', 'cross', 'olive'] as const)
        emblem(s, centre, 0, -276, 120, 'p')
        for (const [x, y] of [
          [-130, -420],
          [130, -420],
          [-130, -130],
          [130, -130],
        ] as const)
          s.flat(blossom(x, y, 44, 6), 'b')
        s.shade(o, { side: 'none' })
        return
      }
      const tail = shape('-30,-330! -120,-200 -150,-30! -40,-10! 0,-180 20,-320!')
      const o1 = s.body(tail, 'a', { shine: false })
      s.belts(o1, 6, 'p', 0.2)
      const o2 = s.body(shape('-10,-330! 60,-220 70,-40! 180,-50! 150,-220 60,-340!'), 'a', {
        shine: false,
      })
      s.belts(o2, 6, 'b', 0.3)
      s.body(
        shape('-150,-470 -60,-550 80,-540 160,-460 130,-350 20,-290 -100,-330!') +
          ellipse(0, -460, 76, 34),
        'a',
        { shine: false, reach: 0.2 },
      )
      s.cut(shape('-80,-390! 20,-420 70,-380! 60,-290 0,-270 -60,-300'), 'b')
      s.line(curve('-130,-440 -60,-390 20,-390') + curve('140,-440 100,-390 60,-370'), 'k', 5)
      let fringe = ''
      for (let i = 0; i < 7; i++)
        fringe += gouge(-146 + i * 17, -36 + i * 3, 46, 5, 94) + gouge(72 + i * 17, -50, 46, 5, 88)
      s.marks(fringe, 'k')
    },
  },
  socks: {
    size: [460, 520],
    pose: 'hang',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'sand'],
      ['ochre', 'sea'],
    ],
    with: ['none', 'thread'],
    many: true,
    draw(s) {
      s.tube(curve('-230,-508 0,-500 230,-508'), 'k', 8)
      const style = s.choices.pick(['belts', 'dots', 'plain'] as const)
      for (const [x, turn] of [
        [-120, 5],
        [70, -4],
      ] as const) {
        s.within(x, 0, 1, turn, () => {
          const o = s.body(
            shape(
              '-62,-480! 62,-480! 60,-200 80,-130 150,-70 160,-20 120,4 40,-6 -50,-50 -66,-150',
            ),
            'a',
            { shine: false, reach: 0.22 },
          )
          if (style === 'belts')
            for (const y of [-380, -330, -280, -230])
              s.band(o, y, y + 22, y === -330 ? 'p' : 'b', 2)
          else if (style === 'dots') s.scatter(o, 56, 'p', (px, py) => dot(px, py, 10), 22)
          s.cut(shape('-68,-494! 68,-494! 66,-426! -66,-426!'), 'b')
          s.hatch(-54, -488, 80, 50, 'k', 3, 30, 90)
          s.flat(shape('100,-112! 160,-60 160,-20 124,0 84,-2! 84,-60'), 'b')
          s.flat(shape('-64,-140! -56,-60 -10,-26! -10,-90'), 'b')
        })
        s.cut(box(x - 12, -520, 24, 48, 5), 'k')
      }
    },
  },
  beret: {
    size: [540, 300],
    pose: 'stand',
    inks: [
      ['ink', 'brick'],
      ['wine', 'ochre'],
      ['slate', 'brick'],
      ['brick', 'sand'],
    ],
    with: ['none', 'wheat', 'leaves'],
    draw(s) {
      s.cut(curve('6,-280 10,-300 20,-304') + 'Z', 'a')
      s.tube(curve('10,-262 14,-286 24,-296'), 'a', 14)
      const o = s.body(
        shape(
          '-260,-110 -230,-210 -60,-276 120,-268 250,-190 262,-110 160,-60! -150,-50! -230,-70',
        ),
        'a',
        { by: s.palette.a === '#29303d' ? 'b' : 'k', reach: 0.2 },
      )
      s.marks(
        [
          [-60, 150],
          [-20, 128],
          [30, 100],
          [70, 66],
          [110, 40],
        ]
          .map(([x = 0, a = 0]) => gouge(10 + x * 0.2, -250, 110, 6, a))
          .join(''),
        'p',
      )
      s.body(shape('-156,-64! 0,-44 164,-74! 158,-12! 0,10 -146,0!'), s.choices.pick(['a', 'b']), {
        reach: 0.2,
        shine: false,
      })
      s.line(curve('-146,-30 0,-14 154,-40'), 'p', 4, '12 12')
      s.shade(o, { side: 'none' })
    },
  },
  hat: {
    size: [620, 340],
    pose: 'stand',
    inks: [
      ['sand', 'brick'],
      ['honey', 'sea'],
      ['slate', 'ochre'],
      ['garrigue', 'sand'],
    ],
    with: ['wheat', 'petals', 'none', 'lavender'],
    draw(s) {
      s.body(shape('-300,-70 -180,-120 180,-120 300,-70 240,-10 0,10 -240,-10'), 'a', {
        reach: 0.16,
        shine: false,
      })
      const straw = s.choices.chance(0.5)
      const o = s.body(
        shape(
          straw
            ? '-160,-90! -150,-250 -60,-330 60,-330 150,-250 160,-90! 0,-64'
            : '-160,-90! -150,-280 -90,-330 -10,-300 80,-336 146,-280 160,-90! 0,-64',
        ),
        'a',
      )
      s.band(o, -150, -96, 'b', 0, 24)
      if (straw) {
        let weave = ''
        for (let y = -300; y < -160; y += 26)
          for (let x = -120; x < 90; x += 44)
            if (o.contains(x + 14, y, 14)) weave += gouge(x + (y % 52 ? 20 : 0), y, 28, 7, 4)
        s.marks(weave, 'k')
        s.line(curve('-260,-60 0,-34 260,-60') + curve('-220,-36 0,-14 220,-36'), 'k', 4, '16 12')
      } else s.line(curve('-10,-296 -20,-250 -6,-200'), 'k', 6)
      if (s.choices.chance(0.5)) s.cut(blossom(110, -120, 46, 6), 'p')
      s.flat(ellipse(110, -120, s.choices.pick([10, 0.1])), 'k')
    },
  },
}
