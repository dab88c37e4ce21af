import { box, curve, dot, ellipse, gouge, leaf, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const produce: Family = {
  mushroom: {
    size: [520, 440],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['ochre', 'sand'],
      ['honey', 'brick'],
    ],
    with: ['leaves', 'leaves', 'pebbles', 'sprig'],
    draw(s) {
      const kind = s.choices.pick(['cep', 'cep', 'chanterelle'] as const)
      const cep = (): void => {
        s.pale(shape('-50,-220! 50,-220! 70,-110 84,-30 0,8 -84,-30 -70,-110'), { reach: 0.3 })
        s.body(shape('-180,-220 -150,-320 0,-390 150,-320 180,-220 90,-190 -90,-190'), 'a', {
          side: 'bottom',
          reach: 0.3,
        })
        s.cut(shape('-160,-212! -60,-200 60,-200 160,-212! 90,-176 0,-170 -90,-176'), 'b')
      }
      const chanterelle = (): void => {
        s.body(
          shape(
            '-180,-330 -110,-300 -60,-340 0,-310 70,-350 120,-306 190,-330 150,-240 60,-150 40,0! -40,0! -60,-150 -140,-240',
          ),
          'a',
          { shine: false },
        )
        s.marks(
          [-130, -90, -40, 0, 40, 84, 124]
            .map((x) => gouge(x, -280, 190 - Math.abs(x) * 0.6, 7, 90 + x * 0.22))
            .join(''),
          'k',
        )
      }
      const draw = kind === 'cep' ? cep : chanterelle
      s.within(130, -6, 0.62, 14, draw)
      s.within(-60, 0, 1.06, -4, draw)
      s.marks([-200, -150, 90, 190].map((x) => gouge(x, 6, 60, 6, -70)).join(''), 'k')
    },
  },
  truffle: {
    size: [520, 380],
    pose: 'stand',
    inks: [
      ['ink', 'ochre'],
      ['slate', 'sand'],
    ],
    with: ['leaves', 'crumbs', 'leaves'],
    draw(s) {
      const o = s.body(
        shape('-210,-130 -190,-270 -60,-350 80,-330 150,-220 130,-70 20,-10 -130,-20'),
        'a',
        { side: 'none' },
      )
      s.scatter(o, 44, 'b', (x, y) => gouge(x - 10, y, 26, 6, (x * 7 + y * 3) % 180), 14)
      s.scatter(o, 60, 'p', (x, y) => dot(x, y, 3), 20)
      s.body(ellipse(150, -90, 110, 92), 'a', { side: 'none' })
      const cut = s.cut(ellipse(150, -90, 90, 74), 'k')
      s.line(
        curve('70,-100 110,-130 150,-90 200,-130 230,-100') +
          curve('90,-60 130,-60 160,-40 210,-70') +
          curve('110,-130 130,-90 110,-60') +
          curve('160,-150 180,-110 170,-40'),
        'p',
        6,
      )
      s.shade(cut, { side: 'none' })
      s.cut(leaf(-190, -30, 150, 70, 200) + leaf(-150, -14, 120, 60, 160), 'b')
    },
  },
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
  oyster: {
    size: [560, 420],
    pose: 'lie',
    inks: [
      ['slate', 'honey'],
      ['pastel', 'honey'],
      ['sea', 'sand'],
    ],
    with: ['pebbles', 'fruit', 'none'],
    draw(s) {
      const shell =
        '-250,-200 -190,-340 -40,-400 130,-370 250,-260 240,-130 120,-30 -60,-10 -200,-80'
      const kind = s.choices.pick(['oyster', 'mussels'] as const)
      if (kind === 'mussels') {
        for (const [x, y, turn] of [
          [-150, -150, -30],
          [130, -120, 24],
          [0, -280, 80],
        ] as const) {
          s.within(x, y, 1, turn, () => {
            s.body(shape('-150,0! -60,-80 80,-84 150,0 80,70 -60,60'), 'k', {
              by: 'a',
              shine: false,
            })
            s.flat(shape('-120,4! -50,-44 70,-50 120,4 66,44 -50,40'), 'b')
            s.line(curve('-90,-4 0,-24 90,-4'), 'k', 5)
          })
        }
        return
      }
      s.body(shape(shell), 'a', { side: 'bottom', reach: 0.2, shine: false })
      s.line(curve('-236,-180 -180,-320 -40,-380 120,-350 232,-254'), 'k', 6)
      s.pale(
        shape('-200,-200 -150,-310 -30,-350 110,-320 200,-240 190,-150 100,-80 -50,-60 -160,-110'),
        { side: 'none' },
      )
      s.flat(shape('-140,-190 -90,-280 20,-290 120,-230 110,-150 10,-110 -90,-120'), 'a')
      s.flat(shape('-100,-190 -60,-240 20,-250 70,-200 20,-160 -60,-150'), 'p')
      s.line(curve('-80,-190 -20,-220 50,-196') + curve('-60,-170 0,-186 40,-176'), 'k', 5)
      s.body(ellipse(130, -150, 26), 'b', { step: 9 })
      s.hatch(-150, -70, 240, 40, 'k', 6, 50, 10)
    },
  },
  fish: {
    size: [680, 300],
    pose: 'lie',
    inks: [
      ['pastel', 'brick'],
      ['sea', 'ochre'],
      ['slate', 'honey'],
    ],
    with: ['fruit', 'sprig', 'pebbles'],
    many: true,
    draw(s) {
      s.cut(shape('180,-150! 300,-270 340,-290! 320,-200 300,-150 320,-90 340,-10! 300,-30'), 'a')
      s.cut(
        shape('-80,-250! 0,-300 110,-280 130,-220!') + shape('-40,-60! 20,-10 90,-20 70,-80!'),
        'b',
      )
      const o = s.body(
        shape(
          '-330,-140! -250,-220 -100,-260 60,-240 220,-160! 220,-130! 60,-60 -100,-36 -250,-70',
        ),
        'a',
        { side: 'bottom', reach: 0.3, shine: false },
      )
      s.cut(shape('-330,-140! -250,-220 -180,-240! -150,-150 -180,-56! -250,-76'), 'p')
      s.flat(ellipse(-246, -164, 20), 'k')
      s.marks(dot(-250, -168, 6), 'p')
      s.line(curve('-322,-128 -290,-122 -270,-128'), 'k', 6)
      let scales = ''
      for (let x = -120; x < 190; x += 44)
        for (let y = -220; y < -80; y += 36)
          if (o.contains(x + 10, y, 24)) scales += `M${x} ${y}q26 4 20 28q-6-18-20-28z`
      s.marks(scales, 'k')
    },
  },
}
