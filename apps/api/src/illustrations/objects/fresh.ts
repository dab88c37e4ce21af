import { emblem } from '#illustrations/motifs.ts'
import { box, curve, dot, ellipse, gouge, leaf, poly, shape, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const fresh: Family = {
  cheese: {
    size: [520, 380],
    pose: 'stand',
    inks: [
      ['honey', 'brick'],
      ['sand', 'pastel'],
      ['honey', 'garrigue'],
    ],
    with: ['fruit', 'grapes', 'leaves', 'crumbs'],
    draw(s) {
      const blue = s.choices.chance(0.5)
      s.body(shape('-240,-150! -60,-330! 60,-340 200,-300 250,-200! 250,-160!'), 'b', {
        side: 'none',
      })
      s.cut(poly('-250,-160 -60,-320 240,-190 252,-160'), 'a')
      if (blue) {
        const o = s.pale(poly('-250,-160 252,-160 246,0 -246,0'), { reach: 0.06 })
        let veins = ''
        let paler = ''
        for (let x = -210; x < 220; x += 46) {
          const [y, r] = [-s.choices.range(34, 126), s.choices.range(9, 20)]
          veins +=
            shape(`${x - r},${y} ${x},${y - r} ${x + r * 1.2},${y + 3} ${x + 2},${y + r}`) +
            gouge(x, y, 50, 4, s.choices.range(0, 180))
          paler += ellipse(
            x + s.choices.range(-20, 20),
            -s.choices.range(26, 136),
            r * 0.9,
            r * 0.6,
          )
        }
        s.flat(paler, 'b')
        s.flat(veins, 'k')
        s.shade(o, { side: 'none' })
      } else {
        s.body(poly('-250,-160 252,-160 246,0 -246,0'), 'a', {
          side: 'bottom',
          reach: 0.2,
          shine: false,
        })
        s.flat(
          ellipse(-150, -86, 40, 34) +
            ellipse(20, -54, 28, 24) +
            ellipse(110, -110, 44, 34) +
            ellipse(-50, -124, 18, 15) +
            ellipse(200, -50, 20),
          'k',
        )
        s.flat(ellipse(-144, -80, 32, 26) + ellipse(116, -104, 35, 26), 'p')
        s.flat(ellipse(-40, -210, 26, 14) + ellipse(90, -200, 30, 13), 'k')
      }
    },
  },
  'cheese-wheel': {
    size: [540, 330],
    pose: 'stand',
    inks: [
      ['sand', 'pastel'],
      ['ochre', 'brick'],
      ['honey', 'slate'],
    ],
    with: ['leaves', 'crumbs', 'grapes', 'wheat'],
    draw(s) {
      const cut = s.choices.chance(0.55)
      const small = s.choices.chance(0.35)
      if (small) {
        for (const [x, y] of [
          [-120, 0],
          [130, 0],
          [0, -110],
        ] as const) {
          s.body(
            shape(
              `${x - 120},${y - 70}! ${x + 120},${y - 70}! ${x + 118},${y - 20} ${x},${y + 8} ${x - 118},${y - 20}`,
            ),
            'a',
            { reach: 0.2, shine: false },
          )
          s.pale(ellipse(x, y - 76, 122, 34), { side: 'none' }, 4)
          s.hatch(x - 80, y - 90, 130, 26, 'k', 3, 26)
        }
        s.cut(leaf(-30, -196, 120, 60, -20), 'b')
        return
      }
      const o = s.body(shape('-262,-230! 262,-230! 260,-60 160,0 0,10 -160,0 -260,-60'), 'a', {
        reach: 0.16,
        shine: false,
      })
      s.scatter(o, 62, 'k', (x, y) => gouge(x, y, 24, 5, 20), 24)
      s.cut(ellipse(0, -236, 266, 84), 'a')
      s.line(ellipse(0, -236, 236, 68), 'k', 4)
      emblem(s, s.choices.pick(['cross', 'flower', 'sun']), -60, -240, 52, 'b')
      if (cut) {
        s.cut(poly('0,-236 110,-160 226,-190 234,-20 120,6 0,-90'), 'k')
        s.pale(poly('0,-236 112,-162 120,4 0,-90'), { side: 'none' }, 4)
        s.pale(poly('112,-162 226,-196 232,-24 120,4'), { side: 'none' }, 4)
        s.flat(
          ellipse(46, -130, 13) +
            ellipse(80, -70, 10) +
            ellipse(150, -110, 15) +
            ellipse(190, -60, 11) +
            ellipse(160, -44, 8),
          'b',
        )
      }
    },
  },
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
  eggs: {
    size: [560, 360],
    pose: 'stand',
    inks: [
      ['ochre', 'sand'],
      ['pastel', 'honey'],
      ['sand', 'brick'],
    ],
    with: ['wheat', 'wheat', 'leaves', 'cloth'],
    draw(s) {
      const egg = (x: number, y: number, turn: number, ink: 'a' | 'p' | 'b'): void => {
        s.within(x, y, 1, turn, () => {
          const d = shape('0,-110 66,-70 82,10 0,76 -82,10 -66,-70')
          if (ink === 'p') s.pale(d, { reach: 0.26 })
          else s.body(d, ink, { reach: 0.26 })
          if (s.choices.chance(0.4))
            s.marks(dot(-20, -30, 4) + dot(16, -10, 5) + dot(-30, 10, 4) + dot(6, 30, 4), 'k')
        })
      }
      const nest = s.choices.chance(0.5)
      egg(-130, -150, -14, 'p')
      egg(0, -170, 4, 'b')
      egg(130, -150, 16, 'p')
      if (nest) {
        s.body(shape('-270,-120! -120,-80 120,-80 270,-120! 220,-10 0,20 -220,-10'), 'a', {
          shine: false,
          reach: 0.1,
        })
        s.marks(
          Array.from({ length: 26 }, () =>
            gouge(
              s.choices.range(-230, 160),
              s.choices.range(-90, -14),
              s.choices.range(50, 110),
              6,
              s.choices.range(-26, 26),
            ),
          ).join(''),
          'k',
        )
      } else {
        s.body(
          shape(
            '-270,-120! -200,-120! -196,-70 -130,-50 -70,-70 -66,-120! -4,-70 66,-120! 70,-70 130,-50 196,-70 200,-120! 270,-120! 250,-10! 0,0 -250,-10!',
          ),
          'a',
          { side: 'bottom', reach: 0.3, shine: false },
        )
        s.hatch(-220, -40, 380, 30, 'p', 5, 50)
      }
    },
  },
  'milk-bottle': {
    size: [240, 540],
    pose: 'stand',
    inks: [
      ['pastel', 'garrigue'],
      ['sea', 'honey'],
      ['garrigue', 'pastel'],
    ],
    with: ['wheat', 'leaves', 'cloth'],
    draw(s) {
      const pot = s.choices.chance(0.35)
      if (pot) {
        s.pale(turned('110,-280! 118,-250 96,-20 86,0! 0,-4!'), { reach: 0.2 })
        s.cut(shape('-124,-270! 124,-270! 118,-310 0,-330 -118,-310'), 'a')
        s.line(curve('-100,-286 0,-278 100,-286'), 'p', 5)
        s.flat(turned('113,-200! 104,-100!'), 'b')
        emblem(s, s.choices.pick(['flower', 'sun', 'hill']), 0, -150, 34, 'p')
        return
      }
      s.pale(turned('48,-480! 50,-400 110,-310 112,-24 100,0! 0,-4!'), { reach: 0.24 })
      s.line(curve('-46,-430 0,-420 46,-430'), 'k', 4)
      s.body(box(-58, -532, 116, 60, 12), 'a', { reach: 0.3, shine: false })
      s.flat(turned('108,-236! 108,-90!'), 'b')
      const o = ellipse(0, -164, 62, 58)
      s.flat(o, 'p')
      s.flat(
        shape('-40,-196! -16,-190 16,-190 40,-196! 30,-160 22,-124 0,-116 -22,-124 -30,-160'),
        'k',
      )
      s.marks(dot(-12, -166, 5) + dot(12, -166, 5) + gouge(-12, -132, 24, 7, 0), 'p')
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
