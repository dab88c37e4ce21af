import { emblem } from '#illustrations/motifs.ts'
import { box, curve, dot, ellipse, gouge, leaf, poly, shape, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const dairy: Family = {
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
}
