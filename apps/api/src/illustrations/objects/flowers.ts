import { spike, sprig } from '#illustrations/motifs.ts'
import {
  blossom,
  curve,
  dot,
  ellipse,
  gouge,
  leaf,
  shape,
  star,
  turned,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const flowers: Family = {
  bouquet: {
    size: [480, 640],
    pose: 'stand',
    inks: [
      ['rose', 'garrigue'],
      ['brick', 'garrigue'],
      ['honey', 'sea'],
      ['lavender', 'garrigue'],
    ],
    with: ['petals', 'petals', 'leaves'],
    draw(s) {
      for (const a of [-132, -112, -68, -48]) sprig(s, 0, -260, 270, a, 'b')
      spike(s, 0, -280, 340, -98, 'k')
      spike(s, 0, -280, 330, -82, 'k')
      for (const [x, y, r, petals] of [
        [-140, -430, 72, 7],
        [140, -440, 76, 8],
        [0, -500, 84, 8],
        [-70, -360, 78, 6],
        [80, -350, 74, 7],
      ] as const) {
        s.cut(blossom(x, y, r, petals, x), petals === 6 ? 'p' : 'a')
        s.cut(ellipse(x, y, r * 0.26), petals === 6 ? 'b' : 'k')
        s.marks(dot(x - 4, y - 4, 4) + dot(x + 5, y + 3, 3), 'p')
      }
      s.pale(shape('-160,-310! -80,-250 0,-236 80,-250 160,-310! 60,-20! 0,0 -60,-20!'), {
        side: 'none',
      })
      s.flat(shape('156,-300! 60,-24! 20,-8! 10,-226!'), 't')
      s.line(
        curve('-120,-270 -50,-150 -30,-120') +
          curve('120,-270 40,-150 24,-120') +
          curve('-20,-90 -34,-20') +
          curve('20,-90 30,-20'),
        'k',
        4,
      )
      s.cut(shape('-84,-130! 84,-130! 76,-90! -76,-90!'), 'a')
      s.cut(shape('0,-112! -70,-150 -90,-90 0,-108! 90,-90 70,-150'), 'a')
    },
  },
  'dried-flowers': {
    size: [440, 620],
    pose: 'hang',
    inks: [
      ['ochre', 'brick'],
      ['lavender', 'sand'],
      ['sand', 'rose'],
      ['brick', 'sand'],
    ],
    with: ['none', 'petals'],
    draw(s) {
      s.line(curve('0,-620 0,-560'), 'k', 7)
      for (const a of [62, 74, 84, 96, 106, 118])
        spike(s, 0, -480, 400 - Math.abs(a - 90) * 2, a, a % 4 === 0 ? 'b' : 'a')
      for (const [x, y, r] of [
        [-120, -130, 40],
        [120, -140, 42],
        [-40, -90, 46],
        [50, -60, 42],
        [0, -190, 40],
      ] as const) {
        s.line(curve(`0,-460 ${x * 0.6},-280 ${x},${y}`), 'k', 5)
        s.cut(star(x, y, r, r * 0.66, 10), 'b')
        s.flat(ellipse(x, y, r * 0.36), 'k')
      }
      s.line(
        curve('0,-490 -40,-600') +
          curve('0,-490 -14,-590') +
          curve('0,-490 20,-596') +
          curve('0,-490 44,-584'),
        'k',
        7,
      )
      s.cut(shape('-40,-500! 40,-500! 36,-440! -36,-440!'), 'b')
      s.line(curve('-36,-484 36,-480') + curve('-36,-464 36,-460'), 'k', 4)
      s.cut(shape('0,-470! -70,-500 -80,-430 0,-464! 80,-430 70,-500'), 'b')
    },
  },
  'house-plant': {
    size: [520, 620],
    pose: 'stand',
    inks: [
      ['garrigue', 'brick'],
      ['garrigue', 'ochre'],
      ['sea', 'sand'],
    ],
    with: ['none', 'pebbles', 'leaves'],
    draw(s) {
      const kind = s.choices.pick(['monstera', 'cactus', 'rubber'] as const)
      if (kind === 'cactus') {
        s.body(shape('-70,-200! -84,-420 0,-560 84,-420 70,-200!'), 'a')
        s.body(shape('60,-330! 120,-330 130,-420! 190,-420! 190,-300 140,-260 60,-260!'), 'a', {
          shine: false,
        })
        s.body(
          shape('-60,-300! -130,-300 -136,-360! -190,-360! -186,-250 -130,-230 -60,-230!'),
          'a',
          { shine: false },
        )
        s.marks(
          Array.from({ length: 14 }, (_, i) =>
            gouge(-40 + (i % 3) * 40, -480 + Math.floor(i / 3) * 60, 20, 4, -60 + (i % 3) * 60),
          ).join(''),
          'p',
        )
        s.cut(blossom(0, -566, 40, 6), 'b')
      } else if (kind === 'rubber') {
        s.line(curve('0,-200 6,-400 0,-580'), 'k', 9)
        for (const [y, a] of [
          [-240, -20],
          [-270, -160],
          [-340, -36],
          [-370, -146],
          [-440, -30],
          [-470, -150],
          [-540, -70],
        ] as const) {
          s.body(leaf(0, y, 200, 96, a), 'a', { side: 'bottom', reach: 0.3, shine: false })
          s.marks(gouge(8, y, 160, 4, a), 'p')
        }
      } else {
        for (const [x, y, r, a] of [
          [-150, -400, 110, -140],
          [150, -420, 116, -40],
          [0, -520, 124, -90],
          [-110, -270, 84, 170],
          [120, -280, 90, 10],
        ] as const) {
          s.line(curve(`0,-200 ${x * 0.4},-320 ${x},${y}`), 'k', 7)
          const [ux, uy] = [Math.cos(a / 57.3), Math.sin(a / 57.3)]
          s.cut(leaf(x - ux * r * 0.7, y - uy * r * 0.7, r * 1.9, r * 1.5, a), 'a')
          s.marks(
            [0.2, 0.5, 0.8]
              .map(
                (f) =>
                  gouge(
                    x + ux * r * (f * 1.5 - 0.5),
                    y + uy * r * (f * 1.5 - 0.5),
                    r * 0.6,
                    10,
                    a + 60,
                  ) +
                  gouge(
                    x + ux * r * (f * 1.5 - 0.5),
                    y + uy * r * (f * 1.5 - 0.5),
                    r * 0.6,
                    10,
                    a - 60,
                  ),
              )
              .join(''),
            'p',
          )
        }
      }
      const o = s.body(turned('130,-210! 126,-200 100,0! 0,-4!'), 'b', { reach: 0.26 })
      s.band(o, -190, -160, 'k', 4, 8)
      s.line(curve('-80,-100 -40,-70 0,-100 40,-70 80,-100'), 'p', 8)
    },
  },
}
