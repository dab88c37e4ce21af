import { box, curve, dot, ellipse, gouge, poly, shape, star, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const toys: Family = {
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
          if (ink === 'p') s.pale(shape(jig), { reach: 0.2, step: 24 })
          else
            s.body(shape(jig), ink, {
              side: 'bottom',
              reach: 0.16,
              step: 24,
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
}
