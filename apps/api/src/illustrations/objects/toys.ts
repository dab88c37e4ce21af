import { emblem, face } from '#illustrations/motifs.ts'
import { pattern } from '#illustrations/objects/home.ts'
import { box, curve, dot, ellipse, gouge, poly, shape, star, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const toys: Family = {
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
  'wooden-train': {
    size: [700, 340],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'brick'],
    ],
    with: ['stars', 'none', 'shavings'],
    draw(s) {
      s.line(curve('-350,-4 350,-4'), 'k', 8)
      s.body(box(-340, -150, 250, 96, 8), 'b', { side: 'bottom', reach: 0.3, shine: false })
      s.cut(ellipse(-290, -170, 40) + ellipse(-216, -176, 42) + ellipse(-144, -170, 38), 'a')
      s.line(curve('-90,-74 -40,-74'), 'k', 12)
      s.cut(box(-50, -90, 390, 34, 6), 'k')
      s.body(box(-40, -300, 140, 214, 6), 'a', { reach: 0.1, shine: false })
      s.cut(box(-64, -330, 188, 36, 8), 'b')
      s.flat(box(-12, -270, 84, 74, 6), 'p')
      s.body(shape('104,-200! 290,-200! 316,-145 290,-90! 104,-90!'), 'b', {
        side: 'bottom',
        reach: 0.34,
      })
      s.cut(poly('210,-204 254,-204 270,-290 194,-290'), 'a')
      s.cut(ellipse(146, -214, 26, 22), 'k')
      s.line(curve('236,-300 220,-330 260,-350 236,-380'), 'k', 7)
      for (const [x, r] of [
        [-280, 46],
        [-150, 46],
        [30, 62],
        [170, 46],
        [280, 46],
      ] as const) {
        s.body(ellipse(x, -r, r), x === 30 ? 'b' : 'a', { step: 11, shine: false })
        s.flat(ellipse(x, -r, r * 0.36), 'p')
        s.flat(ellipse(x, -r, r * 0.14), 'k')
      }
    },
  },
  'wooden-horse': {
    size: [600, 560],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'honey'],
      ['sand', 'sea'],
    ],
    with: ['stars', 'shavings', 'none'],
    draw(s) {
      const rocking = s.choices.chance(0.6)
      s.cut(
        poly('-150,-200 -100,-200 -150,-30 -196,-30') + poly('110,-200 160,-200 196,-30 150,-30'),
        'a',
      )
      if (rocking) s.tube(curve('-290,-80 -150,-8 0,10 150,-8 290,-80'), 'b', 28)
      else for (const x of [-170, 170]) s.body(ellipse(x, -36, 42), 'b', { step: 11, shine: false })
      s.line(
        curve('-180,-300 -260,-280 -270,-180 -240,-130') + curve('-180,-290 -240,-250 -230,-180'),
        'k',
        16,
      )
      s.body(
        shape(
          '-190,-300 -60,-310 50,-310 100,-420! 90,-500 140,-560! 170,-520 230,-500 284,-400! 260,-366 220,-370! 190,-390 180,-280 160,-180! 0,-170 -160,-180! -210,-230',
        ),
        'a',
        { side: 'bottom', reach: 0.3 },
      )
      let mane = ''
      for (const [x, y, a] of [
        [130, -540, 130],
        [108, -500, 140],
        [100, -460, 150],
        [94, -420, 150],
        [80, -380, 150],
        [64, -340, 150],
      ] as const)
        mane += gouge(x, y, 76, 16, a)
      s.marks(mane, 'k')
      s.flat(ellipse(190, -468, 11), 'k')
      s.line(curve('150,-420 220,-440 270,-420') + curve('210,-440 220,-380'), 'b', 9)
      s.body(shape('-70,-320! 40,-320! 54,-220! -84,-220!'), 'b', { side: 'none' })
      s.flat(star(-14, -268, 34, 15, 6), 'p')
      s.flat(ellipse(-150, -250, 14) + ellipse(-120, -220, 10) + ellipse(110, -230, 12), 'p')
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
  'board-game': {
    size: [560, 520],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['garrigue', 'sand'],
      ['pastel', 'brick'],
    ],
    with: ['none', 'stars'],
    draw(s) {
      const draughts = s.choices.chance(0.5)
      s.body(box(-250, -500, 500, 500, 10), 'k', { side: 'none' })
      s.flat(box(-226, -476, 452, 452), draughts ? 'p' : 'a')
      if (draughts) {
        let squares = ''
        for (let i = 0; i < 36; i++)
          if ((i + Math.floor(i / 6)) % 2 === 0)
            squares += box(-224 + (i % 6) * 75, -474 + Math.floor(i / 6) * 75, 74, 74)
        s.marks(squares, 'a')
        for (const [x, y, ink] of [
          [-186, -436, 'b'],
          [-36, -436, 'b'],
          [114, -360, 'b'],
          [-110, -210, 'k'],
          [40, -60, 'k'],
          [190, -136, 'k'],
        ] as const) {
          s.cut(ellipse(x, y, 30), ink)
          s.line(ellipse(x, y, 17), 'p', 4)
        }
      } else {
        s.line(
          curve(
            '-190,-60 -190,-400 -100,-440 -60,-380 -60,-120 0,-60 70,-100 70,-400 130,-440 190,-390 190,-70',
          ),
          'p',
          60,
        )
        s.line(
          curve(
            '-190,-60 -190,-400 -100,-440 -60,-380 -60,-120 0,-60 70,-100 70,-400 130,-440 190,-390 190,-70',
          ),
          'b',
          44,
        )
        s.line(
          curve(
            '-190,-60 -190,-400 -100,-440 -60,-380 -60,-120 0,-60 70,-100 70,-400 130,-440 190,-390 190,-70',
          ),
          'k',
          7,
          '10 26',
        )
        s.cut(turned('0,-350! 26,-340 26,-312 14,-300! 36,-240!', -60), 'k')
      }
      s.within(170, -20, 1, 16, () => {
        s.pale(box(-50, -50, 100, 100, 16), { side: 'none' })
        s.marks(
          dot(-24, -24, 9) + dot(24, 24, 9) + dot(0, 0, 9) + dot(-24, 24, 9) + dot(24, -24, 9),
          'k',
        )
      })
    },
  },
  puzzle: {
    size: [560, 500],
    pose: 'lie',
    inks: [
      ['pastel', 'honey'],
      ['brick', 'pastel'],
      ['garrigue', 'ochre'],
    ],
    with: ['none', 'stars'],
    draw(s) {
      const jig =
        '-80,-80! -24,-80! -30,-116 0,-130 30,-116 24,-80! 80,-80! 80,-24! 116,-30 130,0 116,30 80,24! 80,80! 24,80! 28,46 0,36 -28,46 -24,80! -80,80! -80,24! -46,28 -36,0 -46,-28 -80,-24!'
      const spots = [
        [-160, -340, 0, 'a'],
        [0, -340, 0, 'b'],
        [-160, -180, 0, 'k'],
        [14, -170, 4, 'a'],
        [190, -250, 24, 'p'],
        [150, -70, -18, 'b'],
      ] as const
      for (const [x, y, turn, ink] of spots) {
        s.within(x, y, 1, turn, () => {
          if (ink === 'p') s.pale(shape(jig), { reach: 0.2 })
          else
            s.body(shape(jig), ink, {
              side: 'bottom',
              reach: 0.16,
              shine: false,
              by: ink === 'k' ? 'b' : 'k',
            })
          if (ink === 'k') s.flat(star(0, 0, 40, 18, 8), 'b')
          else s.flat(ellipse(4, 6, 22), ink === 'b' ? 'k' : ink === 'p' ? 'a' : 'p')
        })
      }
    },
  },
  'spinning-top': {
    size: [440, 480],
    pose: 'stand',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'honey'],
    ],
    with: ['shavings', 'stars', 'none'],
    many: true,
    draw(s) {
      const tilt = s.choices.pick([-10, 8, 12])
      s.line(curve('-150,-10 0,14 160,-6') + curve('-90,6 0,22 100,10'), 'k', 5)
      s.within(0, 0, 1, tilt, () => {
        s.body(turned('26,-470! 34,-440 20,-420 18,-330!'), 'b', { reach: 0.4, shine: false })
        const o = s.body(turned('40,-340! 150,-310 214,-250 200,-190 110,-90 24,-10! 0,0!'), 'a')
        s.band(o, -300, -270, 'b', 2, 16)
        s.band(o, -240, -222, 'p', 2, 20)
        s.band(o, -180, -130, 'b', 2, 18)
      })
    },
  },
  kite: {
    size: [500, 600],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['sea', 'ochre'],
    ],
    with: ['none', 'stars'],
    draw(s) {
      s.within(40, -60, 1, 14, () => {
        s.line(curve('0,-120 -60,-40 20,20 -40,60'), 'k', 6)
        for (const [x, y] of [
          [-40, -40],
          [0, 16],
          [-34, 56],
        ] as const)
          s.cut(
            poly(`${x},${y} ${x - 38},${y - 20} ${x - 34},${y + 22}`) +
              poly(`${x},${y} ${x + 38},${y - 20} ${x + 34},${y + 22}`),
            'b',
          )
        s.cut(poly('0,-540 0,-330 -190,-330'), 'a')
        s.cut(poly('0,-540 190,-330 0,-330'), 'b')
        s.cut(poly('-190,-330 0,-330 0,-120'), 'b')
        s.cut(poly('190,-330 0,-120 0,-330'), 'a')
        s.line(curve('0,-546 0,-116') + curve('-196,-330 196,-330'), 'k', 7)
        s.flat(ellipse(-64, -390, 16) + ellipse(64, -270, 16), 'p')
        s.hatch(20, -470, 60, 100, 'k', 4, 44, 50)
      })
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
