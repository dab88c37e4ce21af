import { curve, ellipse, gouge, leaf, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const fresh: Family = {
  sausage: {
    size: [600, 420],
    pose: 'lie',
    inks: [
      ['brick', 'sand'],
      ['wine', 'sand'],
      ['brick', 'garrigue'],
    ],
    with: ['crumbs', 'sprig', 'leaves', 'cloth'],
    many: true,
    draw(s) {
      if (s.choices.chance(0.5)) {
        s.body(
          shape(
            '-270,-330 -240,-380 -170,-360 40,-250 180,-140 200,-80 150,-50 80,-80 -120,-210 -250,-280',
          ),
          'a',
          { side: 'bottom', reach: 0.4 },
        )
        s.marks(
          Array.from({ length: 12 }, (_, i) =>
            gouge(-220 + i * 32, -334 + i * 21 + (i % 3) * 10, 24, 6, 30 + (i % 2) * 70),
          ).join(''),
          'p',
        )
        s.line(curve('-264,-360 -300,-390 -280,-410') + curve('-270,-350 -310,-356'), 'k', 8)
        for (const [x, y, r] of [
          [196, -64, 52],
          [250, -40, 46],
          [120, -30, 50],
        ] as const) {
          s.cut(ellipse(x, y, r, r * 0.9), 'a')
          s.flat(ellipse(x, y, r * 0.78, r * 0.7), 'b')
          s.flat(
            ellipse(x - 14, y - 8, 8) +
              ellipse(x + 12, y + 10, 9) +
              ellipse(x + 14, y - 14, 6) +
              ellipse(x - 10, y + 16, 6),
            'a',
          )
        }
        return
      }
      for (const [x, y, turn] of [
        [-170, -210, 78],
        [0, -120, 8],
        [170, -230, -70],
      ] as const) {
        s.within(x, y, 1, turn, () => {
          s.body(shape('-150,0 -120,-50 0,-40 120,-50 150,0 120,46 0,54 -120,46'), 'a', {
            side: 'bottom',
            reach: 0.4,
          })
          s.marks(
            gouge(-80, -10, 30, 6, 20) + gouge(0, 14, 30, 6, -30) + gouge(50, -14, 30, 6, 10),
            'p',
          )
          s.cut(poly('148,-4 180,-20 176,20') + poly('-148,-4 -180,-20 -176,20'), 'b')
        })
      }
    },
  },
  ham: {
    size: [420, 620],
    pose: 'hang',
    inks: [
      ['brick', 'sand'],
      ['wine', 'sand'],
    ],
    with: ['none', 'leaves'],
    draw(s) {
      s.line(curve('0,-620 -14,-580 14,-560 0,-530'), 'k', 9)
      s.cut(shape('-24,-540! 24,-540! 34,-440! -34,-440!'), 'b')
      s.body(
        shape(
          '-40,-450! 40,-450! 90,-360 170,-240 190,-110 120,-10 0,10 -130,-20 -190,-130 -150,-260 -80,-370',
        ),
        'a',
        { reach: 0.3 },
      )
      s.cut(shape('-150,-160 -90,-250 30,-260 110,-180 110,-70 30,-20 -80,-30 -150,-90'), 'b')
      s.body(shape('-126,-150 -80,-220 24,-230 86,-170 86,-80 20,-44 -74,-54 -124,-96'), 'a', {
        side: 'none',
      })
      s.line(curve('-90,-160 -30,-190 30,-150 60,-110') + curve('-84,-100 -30,-120 20,-80'), 'b', 9)
      s.cut(ellipse(-14, -136, 24, 20), 'p')
      s.line(curve('-60,-480 0,-466 60,-480') + curve('-36,-450 0,-440 36,-450'), 'k', 6)
    },
  },
  steak: {
    size: [540, 420],
    pose: 'lie',
    inks: [
      ['brick', 'garrigue'],
      ['wine', 'sand'],
    ],
    with: ['sprig', 'sprig', 'crumbs'],
    draw(s) {
      const chop = s.choices.chance(0.5)
      if (chop)
        s.pale(shape('100,-120! 240,-20 290,-30 300,10 260,20 240,40 210,10 60,-60!'), {
          side: 'none',
        })
      s.pale(shape('-240,-250 -150,-390 40,-400 180,-300 220,-170 130,-70 -40,-30 -190,-90'), {
        reach: 0.1,
      })
      s.body(
        shape('-206,-244 -130,-356 34,-366 150,-280 184,-176 110,-100 -40,-64 -166,-114'),
        'a',
        { side: 'none' },
      )
      s.line(
        curve('-150,-240 -90,-300 -20,-280 40,-310') +
          curve('-140,-170 -60,-210 10,-170 90,-230') +
          curve('-70,-110 0,-120 60,-150') +
          curve('60,-280 110,-230'),
        'p',
        10,
      )
      s.cut(ellipse(116, -190, 34, 28), 'p')
      s.flat(ellipse(116, -190, 16, 13), 'k')
      s.hatch(-170, -320, 260, 230, 'k', 8, 40, -30)
    },
  },
  bread: {
    size: [600, 420],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['honey', 'brick'],
      ['ochre', 'sand'],
    ],
    with: ['wheat', 'wheat', 'crumbs', 'cloth'],
    draw(s) {
      const kind = s.choices.pick(['round', 'long', 'crown'] as const)
      if (kind === 'round') {
        s.body(
          shape('-280,-90 -240,-240 -100,-330 100,-330 240,-240 280,-90 220,-10 0,8 -220,-10'),
          'a',
          { side: 'bottom', reach: 0.3 },
        )
        for (const [x, y, turn] of [
          [-170, -130, -50],
          [-70, -180, -60],
          [40, -190, -66],
          [140, -150, -58],
        ] as const) {
          s.within(x, y, 1, turn, () => {
            s.cut(leaf(-20, 0, 140, 50, 0), 'p')
            s.hatch(0, -10, 60, 20, 'b', 3, 34)
          })
        }
      } else if (kind === 'long') {
        for (const [x, y, turn] of [
          [-60, -250, -32],
          [30, -190, -22],
          [110, -130, -12],
        ] as const) {
          s.within(x, y, 1, turn, () => {
            s.body(shape('-300,0! -250,-54 0,-66 250,-54 300,0! 250,50 0,60 -250,50'), 'a', {
              side: 'bottom',
              reach: 0.36,
              shine: false,
            })
            for (let i = -2; i <= 2; i++) s.flat(leaf(i * 100 - 50, 26, 110, 40, -26), 'p')
          })
        }
      } else {
        s.cut(ellipse(0, -196, 130, 66), 'k')
        const o = s.body(
          shape('-290,-170 -220,-310 0,-370 220,-310 290,-170 220,-40 0,0 -220,-40') +
            ellipse(0, -200, 104, 54),
          'a',
          { side: 'bottom', reach: 0.24, shine: false },
        )
        for (let i = 0; i < 9; i++) {
          const a = (i / 9) * 6.283
          s.flat(
            leaf(Math.cos(a) * 150, -190 + Math.sin(a) * 100, 90, 40, (a * 180) / Math.PI + 20),
            'p',
          )
        }
        s.shade(o, { side: 'none' })
      }
    },
  },
}
