import { box, curve, dot, ellipse, gouge, leaf, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const produce: Family = {
  'fruit-crate': {
    size: [620, 460],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['honey', 'garrigue'],
      ['garrigue', 'sand'],
      ['ochre', 'pastel'],
    ],
    with: ['leaves', 'fruit', 'cloth'],
    draw(s) {
      for (const [x, y] of [
        [-150, -300],
        [0, -330],
        [150, -300],
        [-220, -220],
        [-80, -230],
        [70, -236],
        [220, -220],
      ] as const) {
        s.body(ellipse(x, y, 80, 76), 'a', { shine: true, step: 17 })
        s.line(curve(`${x},${y - 66} ${x + 8},${y - 92}`), 'k', 7)
      }
      s.cut(
        leaf(0, -404, 90, 46, -30) + leaf(-150, -370, 80, 40, -150) + leaf(150, -372, 80, 40, -20),
        'b',
      )
      s.cut(box(-300, -190, 50, 190) + box(250, -190, 50, 190), 'b')
      for (const y of [-184, -92]) {
        const o = s.body(box(-300, y, 600, 76), 'b', { reach: 0.06, shine: false })
        s.marks([-240, -60, 120].map((x) => gouge(x, y + 30 + (x % 20), 110, 4, 0)).join(''), 'k')
        s.flat(ellipse(o.left + 24, y + 38, 7) + ellipse(o.right - 24, y + 38, 7), 'k')
      }
    },
  },
  apple: {
    size: [460, 420],
    pose: 'stand',
    inks: [
      ['brick', 'garrigue'],
      ['garrigue', 'brick'],
      ['honey', 'garrigue'],
    ],
    with: ['leaves', 'none', 'cloth'],
    many: true,
    draw(s) {
      s.line(curve('0,-330 6,-380 30,-410'), 'k', 13)
      s.body(
        shape(
          '0,-320! 70,-360 170,-340 214,-240 180,-90 90,0 0,-14! -90,0 -180,-90 -214,-240 -170,-340 -70,-360',
        ),
        'a',
      )
      s.flat(shape('-70,-334 0,-306 70,-334 0,-290'), 'k')
      s.cut(leaf(14, -366, 160, 76, s.choices.pick([-24, -10, -40])), 'b')
      s.marks(gouge(40, -378, 100, 4, -24), 'k')
      s.marks(
        [
          [-90, -120],
          [-40, -80],
          [40, -190],
          [-20, -200],
          [60, -110],
        ]
          .map(([x = 0, y = 0]) => dot(x, y, 4))
          .join(''),
        'p',
      )
    },
  },
  peach: {
    size: [440, 400],
    pose: 'stand',
    inks: [
      ['ochre', 'garrigue'],
      ['rose', 'garrigue'],
      ['honey', 'brick'],
    ],
    with: ['leaves', 'petals', 'cloth'],
    many: true,
    draw(s) {
      const half = s.choices.chance(0.4)
      s.body(
        shape(
          '-10,-340! 90,-370 200,-280 200,-120 110,-14 0,0 -120,-16 -204,-130 -196,-280 -90,-366',
        ),
        'a',
      )
      s.line(curve('-10,-340 -80,-230 -60,-90 0,-10'), 'k', 7)
      s.cut(leaf(0, -350, 190, 70, -24) + leaf(-6, -350, 150, 60, -150), 'b')
      s.marks(gouge(30, -362, 120, 4, -24) + gouge(-30, -366, 90, 4, -150), 'k')
      s.line(curve('-8,-340 0,-390'), 'k', 10)
      if (half) {
        s.cut(ellipse(150, -94, 110, 96), 'a')
        s.flat(ellipse(150, -94, 92, 78), 'p')
        s.flat(ellipse(150, -94, 44, 50), 'k')
        s.hatch(124, -120, 30, 50, 'p', 4, 26, 20)
      }
    },
  },
  tomato: {
    size: [520, 420],
    pose: 'stand',
    inks: [
      ['brick', 'garrigue'],
      ['ochre', 'garrigue'],
      ['wine', 'garrigue'],
    ],
    with: ['leaves', 'sprig', 'crumbs'],
    many: true,
    draw(s) {
      const cluster = s.choices.chance(0.4)
      const one = (x: number, y: number, k: number): void => {
        s.within(x, y, k, 0, () => {
          s.body(
            shape(
              '0,-330 110,-350 230,-290 250,-150 160,-20 0,0 -160,-20 -250,-150 -230,-290 -110,-350',
            ),
            'a',
          )
          s.line(curve('-80,-330 -140,-200 -90,-40') + curve('90,-330 140,-220 100,-60'), 'k', 6)
          const sepals = [-170, -130, -90, -50, -10, 30, 150]
            .map((a) => leaf(0, -326, 110, 40, a))
            .join('')
          s.cut(sepals, 'b')
          s.line(curve('0,-330 10,-380 30,-400'), 'b', 15)
        })
      }
      if (cluster) {
        one(-130, 0, 0.56)
        one(140, 0, 0.58)
        one(0, -180, 0.56)
      } else one(0, 0, 1)
    },
  },
  garlic: {
    size: [460, 470],
    pose: 'stand',
    inks: [
      ['rose', 'garrigue'],
      ['plum', 'sand'],
      ['lavender', 'garrigue'],
    ],
    with: ['leaves', 'none', 'cloth'],
    many: true,
    draw(s) {
      s.pale(
        shape(
          '-20,-470! 26,-470! 34,-380 110,-290 190,-180 170,-50 60,0 -60,0 -180,-50 -190,-180 -110,-290 -34,-380',
        ),
        { side: 'none' },
      )
      const d = [
        curve('-4,-460 -20,-330 -110,-200 -90,-20'),
        curve('0,-460 -8,-330 -30,-200 -20,-4'),
        curve('6,-460 20,-330 60,-200 50,-4'),
        curve('14,-460 40,-330 130,-200 120,-30'),
      ]
      let blush = ''
      for (const [x, y, turn] of [
        [-130, -60, -80],
        [-104, -40, -84],
        [-70, -50, -86],
        [-44, -30, -88],
        [10, -40, -90],
        [76, -40, -86],
        [100, -50, -84],
        [134, -70, -80],
      ] as const) {
        blush += gouge(x, y, s.choices.range(90, 200), 11, turn)
      }
      s.marks(blush, 'a')
      s.line(d.join(''), 'k', 5)
      s.hatch(120, -230, 40, 180, 'k', 8, 40, 180)
      s.marks(
        [-60, -30, 0, 30, 60].map((x) => gouge(x * 0.5, 0, 34, 4, 90 - x * 0.5)).join(''),
        'k',
      )
      if (s.choices.chance(0.5)) {
        s.within(170, 0, 1, 24, () => {
          s.body(shape('-10,-150! 40,-90 44,-20 0,4 -40,-20 -36,-80'), 'a', { reach: 0.3 })
        })
      }
      s.line(curve('-18,-440 0,-430 24,-440') + curve('-20,-420 0,-410 26,-420'), 'b', 9)
    },
  },
  onion: {
    size: [460, 460],
    pose: 'stand',
    inks: [
      ['ochre', 'sand'],
      ['wine', 'garrigue'],
      ['sand', 'garrigue'],
    ],
    with: ['leaves', 'none', 'crumbs'],
    many: true,
    draw(s) {
      s.body(
        shape(
          '-16,-460! 20,-450! 30,-380 120,-320 214,-200 180,-60 70,-10 -70,-10 -180,-60 -214,-200 -120,-320 -36,-380',
        ),
        'a',
      )
      s.line(
        curve('-4,-430 -60,-330 -150,-200 -90,-24') +
          curve('0,-430 -20,-330 -50,-200 -26,-10') +
          curve('6,-430 26,-330 70,-200 40,-10') +
          curve('10,-430 60,-330 150,-210 110,-30'),
        'k',
        6,
      )
      s.marks(
        [-50, -24, 0, 24, 50].map((x) => gouge(x * 0.6, -10, 40, 4, 90 - x * 0.6)).join(''),
        'k',
      )
      if (s.choices.chance(0.45)) {
        s.pale(ellipse(150, -90, 110, 92), { side: 'none' })
        s.line(
          ellipse(150, -90, 84, 68) + ellipse(150, -88, 56, 44) + ellipse(150, -88, 28, 22),
          'a',
          8,
        )
      }
    },
  },
}
