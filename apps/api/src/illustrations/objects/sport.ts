import { box, curve, dot, ellipse, gouge, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const sport: Family = {
  bicycle: {
    size: [700, 460],
    pose: 'stand',
    grounded: true,
    inks: [
      ['brick', 'sand'],
      ['sea', 'honey'],
      ['garrigue', 'honey'],
      ['pastel', 'brick'],
    ],
    with: ['none', 'leaves'],
    draw(s) {
      for (const x of [-210, 210]) {
        s.line(ellipse(x, -136, 128), 'p', 32)
        s.line(ellipse(x, -136, 128), 'k', 18)
        s.line(
          [0, 45, 90, 135]
            .map((a) =>
              curve(
                `${x - Math.cos(a / 57.3) * 116},${-136 - Math.sin(a / 57.3) * 116} ${x + Math.cos(a / 57.3) * 116},${-136 + Math.sin(a / 57.3) * 116}`,
              ),
            )
            .join(''),
          'k',
          3,
        )
        s.cut(ellipse(x, -136, 20), 'b')
      }
      s.tube(
        curve('-210,-136! -80,-330! 130,-340! -20,-130! -210,-136!') +
          curve('-20,-130! -94,-370!') +
          curve('210,-136 150,-330 140,-400'),
        'a',
        19,
      )
      s.tube(curve('140,-396 170,-440 230,-430 240,-396'), 'k', 16)
      s.cut(shape('-160,-384! -90,-400 -40,-380! -80,-360 -110,-362'), 'k')
      s.line(ellipse(-20, -130, 36), 'k', 11)
      s.line(
        curve('-20,-130 14,-70') +
          curve('-10,-68 40,-72') +
          curve('-20,-130 -56,-190') +
          curve('-80,-190 -36,-194'),
        'k',
        11,
      )
      s.line(curve('-210,-152 -20,-164') + curve('-210,-118 -20,-96'), 'k', 3)
      if (s.choices.chance(0.6)) {
        const o = s.body(shape('170,-400! 310,-400! 296,-300! 184,-300!'), 'b', {
          shine: false,
          reach: 0.2,
        })
        s.belts(o, 4, 'k', 0.14)
      }
    },
  },
  'walking-stick': {
    size: [480, 620],
    pose: 'lie',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'sand'],
      ['sand', 'garrigue'],
    ],
    with: ['leaves', 'pebbles', 'none'],
    draw(s) {
      s.within(-90, 0, 1, 12, () => {
        s.tube(curve('-60,-500 -70,-590 0,-620 50,-570 30,-480 10,-200 0,-20'), 'a', 30)
        s.marks(
          [-430, -350, -270, -190, -110].map((y, i) => gouge(10 + i, y, 26, 6, 80)).join(''),
          'k',
        )
        s.cut(box(-16, -34, 32, 36, 4), 'k')
        s.cut(box(4, -470, 44, 30, 4), 'b')
      })
      s.within(110, 0, 1, -12, () => {
        s.body(shape('-20,-590! 20,-590! 14,-10! -10,0!'), 'b', { reach: 0.5, shine: false })
        s.cut(box(-28, -610, 56, 130, 22), 'a')
        s.marks([-590, -565, -540, -515].map((y) => gouge(-22, y, 44, 5, 4)).join(''), 'k')
        s.line(curve('-24,-560 -90,-500 -60,-430 -10,-480'), 'k', 9)
        s.cut(poly('-14,-40 14,-40 2,10'), 'k')
      })
    },
  },
  'rugby-ball': {
    size: [600, 420],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['ochre', 'brick'],
      ['pastel', 'brick'],
      ['garrigue', 'honey'],
    ],
    with: ['none', 'wheat', 'leaves'],
    draw(s) {
      s.line(curve('-230,6 0,14 230,4'), 'k', 7)
      s.within(0, -196, 1, s.choices.pick([-16, -28, 12]), () => {
        const o = s.body(
          shape(
            '-300,0! -220,-120 -90,-176 90,-176 220,-120 300,0! 220,120 90,176 -90,176 -220,120',
          ),
          'a',
          { side: 'bottom', reach: 0.3 },
        )
        s.flat(
          shape('-300,0! -230,-108 -170,-140! -190,0 -170,140! -230,108') +
            shape('300,0! 230,-108 170,-140! 190,0 170,140! 230,108'),
          'b',
        )
        s.line(curve('-180,-6 -60,-46 60,-46 180,-6'), 'p', 7)
        s.marks([-84, -48, -12, 24, 60].map((x) => gouge(x, -70, 56, 9, 84)).join(''), 'p')
        s.line(curve('-180,20 0,60 180,20'), 'k', 5)
        s.shade(o, { side: 'none' })
      })
    },
  },
  'fishing-rod': {
    size: [640, 560],
    pose: 'lie',
    inks: [
      ['ochre', 'sea'],
      ['brick', 'pastel'],
      ['garrigue', 'honey'],
    ],
    with: ['pebbles', 'leaves', 'none'],
    draw(s) {
      s.line(curve('-290,-20 0,-320 270,-540'), 'p', 26)
      s.line(curve('-290,-20 0,-320 270,-540'), 'k', 10)
      s.line(curve('-290,-20 -190,-124'), 'p', 46)
      s.line(curve('-290,-20 -190,-124'), 'a', 32)
      s.body(ellipse(-120, -150, 50), 'b', { step: 10 })
      s.flat(ellipse(-120, -150, 18), 'k')
      s.tube(curve('-110,-130 -70,-100 -70,-76'), 'k', 9)
      for (const [x, y] of [
        [-20, -284],
        [90, -390],
        [190, -474],
      ] as const)
        s.line(ellipse(x, y, 13), 'a', 6)
      s.line(curve('270,-540 300,-380 240,-240 180,-200'), 'k', 3)
      s.within(140, -120, 0.5, 12, () => {
        s.cut(shape('180,-10! 300,-130 340,-150! 310,0 340,130! 300,110'), 'b')
        s.body(shape('-330,0! -200,-110 60,-100 220,-20! 220,20! 60,90 -200,100'), 'b', {
          side: 'bottom',
          reach: 0.34,
          shine: false,
          step: 22,
        })
        s.flat(ellipse(-230, -20, 22), 'k')
        s.line(curve('-160,-90 -130,0 -160,80'), 'k', 9)
        s.marks([-80, 0, 80, 20, -60].map((x, i) => dot(x, -30 + i * 14, 12)).join(''), 'p')
      })
    },
  },
  ski: {
    size: [440, 640],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['sea', 'honey'],
    ],
    with: ['none', 'stars'],
    draw(s) {
      for (const [x, turn] of [
        [-60, -10],
        [60, 10],
      ] as const) {
        s.within(x, 0, 1, turn, () => {
          s.body(
            shape('-36,0! 36,0! 32,-200 38,-480 30,-590 0,-640! -30,-590 -38,-480 -32,-200'),
            'a',
            { reach: 0.34 },
          )
          s.flat(
            poly('-34,-430 34,-470 34,-410 -34,-370') + poly('-34,-340 34,-380 34,-350 -34,-310'),
            'b',
          )
          s.flat(poly('-34,-120 34,-160 34,-130 -34,-90'), 'p')
          s.cut(box(-28, -300, 56, 120, 10), 'k')
          s.flat(box(-18, -280, 36, 20, 4) + box(-18, -220, 36, 20, 4), 'b')
        })
      }
      for (const [x, turn] of [
        [-190, 8],
        [190, -8],
      ] as const) {
        s.within(x, 0, 1, turn, () => {
          s.line(curve('0,-520 0,0'), 'k', 9)
          s.cut(box(-13, -540, 26, 90, 10), 'b')
          s.line(ellipse(0, -40, 30, 12), 'k', 6)
        })
      }
    },
  },
  surfboard: {
    size: [320, 660],
    pose: 'stand',
    grounded: true,
    inks: [
      ['pastel', 'ochre'],
      ['brick', 'sand'],
      ['sea', 'honey'],
      ['ochre', 'sea'],
    ],
    with: ['pebbles', 'none', 'leaves'],
    draw(s) {
      s.within(0, 0, 1, s.choices.pick([-5, 4, 7]), () => {
        const o = s.body(
          shape(
            '0,-660! 90,-540 132,-330 120,-140 60,0! 0,-14 -60,0! -120,-140 -132,-330 -90,-540',
          ),
          'a',
          { reach: 0.2 },
        )
        s.line(curve('0,-640 0,-20'), 'k', 5)
        const kind = s.choices.pick(['bands', 'sun', 'waves'] as const)
        if (kind === 'bands') {
          s.band(o, -470, -420, 'b', 3)
          s.band(o, -400, -380, 'p', 3)
          s.band(o, -150, -110, 'b', 3)
        } else if (kind === 'sun') {
          s.flat(ellipse(0, -430, 80), 'b')
          s.band(o, -300, -280, 'p', 3, 6)
          s.band(o, -260, -248, 'p', 3, 6)
        } else {
          for (const y of [-320, -270, -220])
            s.line(
              curve(`-110,${y} -70,${y - 30} -30,${y} 10,${y - 30} 50,${y} 100,${y - 26}`),
              y === -270 ? 'b' : 'p',
              14,
            )
        }
      })
    },
  },
  petanque: {
    size: [560, 400],
    pose: 'stand',
    inks: [
      ['slate', 'brick'],
      ['slate', 'honey'],
      ['pastel', 'brick'],
    ],
    with: ['pebbles', 'leaves', 'pebbles'],
    draw(s) {
      for (const [x, y, r] of [
        [0, -270, 116],
        [-140, -118, 118],
        [130, -116, 116],
      ] as const) {
        s.body(ellipse(x, y, r), 'a', { step: 14, reach: 0.36 })
        for (const f of [-0.4, -0.15, 0.1])
          s.line(
            curve(
              `${x - r * Math.sqrt(1 - f * f)},${y + f * r} ${x},${y + f * r + r * 0.22} ${x + r * Math.sqrt(1 - f * f)},${y + f * r}`,
            ),
            'p',
            5,
          )
      }
      s.body(ellipse(250, -36, 40), 'b', { step: 9 })
      s.line(curve('-280,4 0,12 290,2'), 'k', 6)
    },
  },
}
