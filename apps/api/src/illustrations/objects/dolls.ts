import { emblem, face } from '#illustrations/motifs.ts'
import { box, curve, ellipse, poly, shape, star, turned } from '#illustrations/paths.ts'
import { pattern } from '#illustrations/patterns.ts'
import type { Family } from '#illustrations/piece.ts'

export const dolls: Family = {
  plush: {
    size: [440, 640],
    pose: 'stand',
    inks: [
      ['sand', 'brick'],
      ['rose', 'plum'],
      ['pastel', 'sand'],
      ['ochre', 'sea'],
    ],
    with: ['stars', 'none'],
    draw(s) {
      const kind = s.choices.pick(['bear', 'rabbit', 'rabbit', 'elephant'] as const)
      s.body(
        shape('-110,-80! -190,-40 -180,20 -110,10 -60,-30!') +
          shape('110,-80! 190,-40 180,20 110,10 60,-30!'),
        'a',
        { side: 'none' },
      )
      s.flat(ellipse(-150, -14, 22) + ellipse(150, -14, 22), 'b')
      s.body(
        shape('-100,-300! -200,-220 -190,-140 -140,-130 -90,-220!') +
          shape('100,-300! 200,-220 190,-140 140,-130 90,-220!'),
        'a',
        { side: 'none' },
      )
      s.body(ellipse(0, -160, 130, 160), 'a', { reach: 0.26, shine: false })
      s.flat(ellipse(0, -140, 76, 96), 'p')
      if (kind === 'rabbit') {
        s.body(
          shape('-80,-480! -130,-640 -60,-660 -20,-500!') +
            shape('80,-480! 150,-630 90,-670 20,-500!'),
          'a',
          { side: 'none' },
        )
        s.flat(
          shape('-70,-500! -96,-610 -64,-620 -40,-510!') +
            shape('70,-500! 112,-610 86,-630 44,-510!'),
          'b',
        )
      } else if (kind === 'bear') {
        s.cut(ellipse(-110, -500, 60) + ellipse(110, -500, 60), 'a')
        s.flat(ellipse(-110, -500, 32) + ellipse(110, -500, 32), 'b')
      } else {
        s.cut(
          shape('-90,-500! -230,-520 -240,-340 -110,-330!') +
            shape('90,-500! 230,-520 240,-340 110,-330!'),
          'a',
        )
        s.flat(ellipse(-170, -424, 44, 60) + ellipse(170, -424, 44, 60), 'b')
      }
      s.body(ellipse(0, -410, 142, 126), 'a', { reach: 0.22, shine: false })
      if (kind === 'elephant') {
        s.flat(ellipse(-60, -440, 13) + ellipse(60, -440, 13), 'k')
        s.tube(curve('0,-410 -10,-320 20,-260 70,-280'), 'a', 50)
        s.line(curve('-30,-350 26,-354') + curve('-22,-310 30,-320'), 'k', 5)
      } else {
        s.flat(ellipse(0, -376, 60, 46), 'p')
        s.flat(ellipse(-58, -430, 13) + ellipse(58, -430, 13) + ellipse(0, -396, 20, 14), 'k')
        s.line(curve('0,-384 0,-364') + curve('-26,-356 0,-346 26,-356'), 'k', 6)
      }
      s.cut(shape('0,-286! -70,-320 -80,-250 0,-276! 80,-250 70,-320'), 'b')
      s.hatch(-110, -230, 60, 120, 'k', 4, 22, 80)
    },
  },
  rattle: {
    size: [360, 560],
    pose: 'lie',
    inks: [
      ['honey', 'pastel'],
      ['pastel', 'brick'],
      ['rose', 'sand'],
    ],
    with: ['stars', 'none'],
    many: true,
    draw(s) {
      s.body(turned('30,-330! 24,-200 24,-80 44,-50 44,-14 0,0'), 'b', { reach: 0.4 })
      if (s.choices.chance(0.5)) {
        const o = s.body(ellipse(0, -420, 136), 'a')
        s.band(o, -440, -400, 'b', 2, 18)
        s.flat(star(0, -490, 34, 15, 5), 'p')
        s.scatter(o, 60, 'p', (x, y) => (y > -390 ? ellipse(x, y, 10) : ''), 24)
      } else {
        s.line(ellipse(0, -420, 116), 'p', 60)
        s.line(ellipse(0, -420, 116), 'a', 46)
        for (const [x, y] of [
          [-116, -420],
          [116, -420],
          [0, -536],
        ] as const)
          s.body(ellipse(x, y, 40), 'b', { step: 11 })
      }
      s.cut(ellipse(0, -296, 40, 22), 'k')
    },
  },
  doll: {
    size: [380, 580],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'rose'],
      ['plum', 'honey'],
    ],
    with: ['stars', 'petals', 'none'],
    draw(s) {
      s.tube(curve('-46,-120 -50,-20') + curve('46,-120 50,-20'), 'p', 30)
      s.line(
        curve('-62,-110 -66,-30') +
          curve('-30,-110 -34,-30') +
          curve('62,-110 66,-30') +
          curve('30,-110 34,-30'),
        'k',
        4,
      )
      s.cut(ellipse(-60, -14, 40, 20) + ellipse(60, -14, 40, 20), 'k')
      s.cut(
        shape('-70,-330! -180,-240 -190,-190 -150,-190 -60,-260!') +
          shape('70,-330! 180,-240 190,-190 150,-190 60,-260!'),
        'a',
      )
      s.pale(ellipse(-176, -186, 22) + ellipse(176, -186, 22), { side: 'none' }, 4)
      const o = s.body(
        shape('-76,-350! 76,-350! 100,-230 160,-90! 0,-70 -160,-90! -100,-230'),
        'a',
        { shine: false, reach: 0.2 },
      )
      pattern(s, o, 50)
      s.cut(shape('-70,-350! 0,-320 70,-350! 50,-300 0,-290 -50,-300'), 'p')
      s.cut(ellipse(0, -450, 134, 122), 'b')
      if (s.choices.chance(0.5))
        s.cut(ellipse(-136, -380, 44, 60) + ellipse(136, -380, 44, 60), 'b')
      else s.cut(ellipse(0, -580, 54, 46), 'b')
      s.cut(ellipse(0, -430, 104, 98), 'p')
      s.cut(shape('-110,-450! -80,-540 0,-560 80,-540 110,-450! 60,-500 0,-510 -60,-490'), 'b')
      face(s, 0, -420, 90)
      s.flat(ellipse(-66, -386, 16, 11) + ellipse(66, -386, 16, 11), 'a')
    },
  },
  figurine: {
    size: [420, 540],
    pose: 'stand',
    inks: [
      ['slate', 'brick'],
      ['garrigue', 'brick'],
      ['brick', 'honey'],
    ],
    with: ['none', 'shavings'],
    draw(s) {
      s.cut(ellipse(0, -16, 190, 28), 'k')
      const kind = s.choices.pick(['knight', 'dragon', 'plane'] as const)
      if (kind === 'knight') {
        s.cut(box(-60, -140, 46, 128) + box(18, -140, 46, 128), 'k')
        s.body(shape('-80,-340! 80,-340! 96,-220 84,-110! -84,-110! -96,-220'), 'a', {
          reach: 0.24,
        })
        emblem(s, s.choices.pick(['cross', 'sun']), 0, -226, 56, 'p')
        s.body(shape('-64,-340! -70,-430 0,-480 70,-430 64,-340!'), 'a', {
          reach: 0.3,
          shine: false,
        })
        s.flat(box(-52, -416, 104, 16), 'k')
        s.cut(shape('0,-470! 20,-540 90,-520 50,-470!'), 'b')
        s.tube(curve('130,-20 124,-460'), 'b', 12)
        s.cut(poly('104,-430 146,-430 125,-500'), 'k')
        s.body(shape('-150,-300! -60,-300! -66,-190 -104,-140! -146,-190'), 'b', { reach: 0.3 })
      } else if (kind === 'dragon') {
        s.cut(shape('20,-260! 150,-440 200,-300 190,-200! 140,-240 100,-200!'), 'b')
        s.body(
          shape(
            '-180,-400! -100,-440 -20,-400 10,-300 90,-200 180,-160 210,-60! 120,-110 60,-30! -60,-30! -80,-160 -90,-280 -130,-320 -200,-340!',
          ),
          'a',
        )
        s.flat(ellipse(-110, -394, 11), 'k')
        s.cut(
          poly('-60,-440 -40,-490 -20,-420') +
            poly('-6,-390 30,-420 14,-350') +
            poly('20,-330 64,-340 34,-280'),
          'b',
        )
      } else {
        s.line(curve('0,-30 10,-200'), 'k', 10)
        s.body(shape('-200,-270 -160,-330 40,-310 200,-350! 190,-280 60,-230 -150,-220'), 'a', {
          side: 'bottom',
          reach: 0.4,
        })
        s.cut(shape('-70,-280! 10,-270! 60,-130! 10,-140!'), 'b')
        s.cut(poly('150,-330 210,-420 220,-330'), 'b')
        s.cut(poly('-210,-360 -196,-360 -196,-180 -210,-180'), 'k')
        s.flat(ellipse(-80, -290, 20) + ellipse(-30, -286, 18), 'p')
      }
    },
  },
}
