import { emblem, spike, sprig } from '#illustrations/motifs.ts'
import {
  blossom,
  box,
  curve,
  dot,
  ellipse,
  gouge,
  leaf,
  poly,
  shape,
  star,
  turned,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const garden: Family = {
  'plant-pot': {
    size: [480, 600],
    pose: 'stand',
    inks: [
      ['brick', 'garrigue'],
      ['ochre', 'garrigue'],
      ['pastel', 'garrigue'],
      ['sea', 'honey'],
    ],
    with: ['leaves', 'pebbles', 'none'],
    draw(s) {
      const kind = s.choices.pick(['lavender', 'herb', 'flower'] as const)
      if (kind === 'lavender')
        for (const a of [-112, -104, -97, -90, -83, -76, -68])
          spike(s, 0, -220, 370 - Math.abs(a + 90) * 3, a, 'b')
      else if (kind === 'herb')
        for (const a of [-130, -110, -90, -70, -50])
          sprig(s, 0, -220, 320 - Math.abs(a + 90) * 2, a, 'b')
      else {
        for (const [x, y] of [
          [-110, -450],
          [0, -520],
          [110, -460],
        ] as const) {
          s.line(curve(`0,-210 ${x * 0.4},-340 ${x},${y}`), 'k', 7)
          s.cut(blossom(x, y, 74, 7, x), 'b')
          s.flat(ellipse(x, y, 22), 'p')
        }
        s.cut(leaf(0, -230, 170, 60, -150) + leaf(0, -230, 170, 60, -30), 'k')
      }
      s.body(shape('-140,-196! 140,-196! 110,0! -110,0!'), 'a', { shine: true, reach: 0.26 })
      s.body(shape('-162,-250! 162,-250! 154,-184! -154,-184!'), 'a', { shine: false, reach: 0.24 })
    },
  },
  tree: {
    size: [560, 640],
    pose: 'stand',
    inks: [
      ['garrigue', 'brick'],
      ['garrigue', 'honey'],
      ['sea', 'ochre'],
      ['garrigue', 'rose'],
    ],
    with: ['leaves', 'none', 'pebbles'],
    draw(s) {
      s.line(curve('-220,0 -60,-8 90,4 230,-4'), 'k', 8)
      s.body(
        shape('-36,0! -24,-140 -70,-260! -40,-270! 0,-190 30,-280! 60,-270! 26,-140 40,0!'),
        'k',
        { by: 'p', shine: false, reach: 0.3 },
      )
      const kind = s.choices.pick(['round', 'olive', 'cypress'] as const)
      if (kind === 'cypress') {
        const o = s.body(
          shape('0,-640! 70,-480 100,-300 70,-140 0,-110 -70,-140 -100,-300 -70,-480'),
          'a',
        )
        s.scatter(o, 56, 'k', (x, y) => gouge(x, y, 40, 7, -84), 18)
        return
      }
      for (const [x, y, r] of [
        [-140, -330, 120],
        [150, -340, 116],
        [-50, -460, 130],
        [80, -480, 120],
        [0, -340, 130],
      ] as const) {
        s.body(ellipse(x, y, r, r * 0.86), 'a', { step: 18, shine: false, reach: 0.3 })
      }
      if (kind === 'round') {
        for (const [x, y] of [
          [-150, -320],
          [-60, -460],
          [60, -400],
          [140, -350],
          [-30, -330],
          [100, -500],
          [-100, -400],
        ] as const)
          s.cut(ellipse(x, y, 25), 'b')
      } else {
        let d = ''
        for (const [x, y] of [
          [-150, -320],
          [-60, -460],
          [60, -400],
          [140, -350],
          [-30, -330],
          [100, -500],
          [-100, -400],
        ] as const)
          d += leaf(x, y, 60, 20, -40) + leaf(x, y, 60, 20, -120) + leaf(x, y, 50, 18, 40)
        s.flat(d, 'p')
      }
    },
  },
  'seed-packet': {
    size: [380, 540],
    pose: 'lie',
    inks: [
      ['garrigue', 'brick'],
      ['honey', 'garrigue'],
      ['pastel', 'brick'],
      ['brick', 'garrigue'],
    ],
    with: ['crumbs', 'leaves', 'petals'],
    many: true,
    draw(s) {
      s.body(box(-180, -530, 360, 520, 4), 'a', { reach: 0.06, shine: false })
      s.cut(poly('-184,-536 184,-536 184,-470 -184,-470'), 'b')
      s.line(curve('-170,-486 170,-486'), 'p', 4, '12 10')
      s.flat(box(-140, -440, 280, 300), 'p')
      const kind = s.choices.pick(['tomato', 'carrot', 'flower', 'squash'] as const)
      if (kind === 'tomato') {
        s.flat(ellipse(0, -270, 96, 84), 'b')
        s.flat([-160, -120, -90, -60, -20].map((a) => leaf(0, -350, 60, 24, a)).join(''), 'k')
      } else if (kind === 'carrot') {
        s.flat(shape('-50,-330 0,-346 50,-330 30,-230 0,-160! -30,-230'), 'b')
        s.flat([-120, -105, -90, -75, -60].map((a) => leaf(0, -340, 84, 22, a)).join(''), 'k')
        s.marks(gouge(-30, -290, 34, 4, 4) + gouge(4, -250, 26, 4, 4), 'p')
      } else if (kind === 'flower') {
        s.line(curve('0,-280 4,-150'), 'k', 9)
        s.flat(leaf(2, -180, 80, 34, -30) + leaf(2, -170, 80, 34, -150), 'k')
        s.flat(blossom(0, -320, 96, 8), 'b')
        s.flat(ellipse(0, -320, 28), 'k')
      } else {
        s.flat(shape('0,-350 80,-370 120,-280 90,-190 0,-170 -90,-190 -120,-280 -80,-370'), 'b')
        s.line(
          curve('-40,-350 -64,-270 -40,-186') +
            curve('40,-350 64,-270 40,-186') +
            curve('0,-350 4,-400 24,-410'),
          'k',
          7,
        )
      }
      s.flat(box(-110, -110, 220, 22) + box(-70, -70, 140, 12), 'p')
    },
  },
  secateurs: {
    size: [400, 580],
    pose: 'lie',
    inks: [
      ['brick', 'slate'],
      ['garrigue', 'honey'],
      ['ochre', 'slate'],
    ],
    with: ['leaves', 'sprig', 'none'],
    draw(s) {
      s.pale(shape('-10,-300! -70,-420 -40,-560! 40,-480 40,-330!'), { side: 'none' })
      s.cut(shape('10,-300! 90,-380 110,-500! 70,-540! 60,-440 -20,-350!'), 'k')
      s.body(shape('-30,-320! 30,-300! -30,-180 -60,-40 -110,0 -140,-30 -120,-160 -80,-260'), 'a', {
        reach: 0.34,
      })
      s.body(shape('40,-330! -10,-290! 50,-180 90,-30 140,0 170,-40 140,-170 90,-270'), 'a', {
        reach: 0.34,
      })
      s.line(curve('-50,-180 -10,-200 0,-170 40,-190 50,-160'), 'k', 8)
      s.cut(ellipse(10, -320, 30), 'b')
      s.flat(ellipse(10, -320, 11), 'k')
    },
  },
  spade: {
    size: [420, 640],
    pose: 'lie',
    inks: [
      ['ochre', 'slate'],
      ['brick', 'garrigue'],
      ['sand', 'brick'],
    ],
    with: ['leaves', 'pebbles', 'none'],
    draw(s) {
      s.within(-90, 0, 1, -6, () => {
        s.body(box(-15, -560, 30, 380), 'a', { reach: 0.5, shine: false })
        s.tube(curve('-50,-636 50,-636 30,-560 -30,-560 -50,-636'), 'b', 18)
        s.body(shape('-80,-220! 80,-220! 84,-90 40,-20 0,6! -40,-20 -84,-90'), 'k', {
          by: 'p',
          reach: 0.3,
        })
        s.cut(poly('-24,-270 24,-270 30,-150 0,-110 -30,-150'), 'b')
      })
      s.within(120, 0, 1, 8, () => {
        s.body(box(-14, -600, 28, 470), 'a', { reach: 0.5, shine: false })
        s.cut(box(-18, -170, 36, 60, 4), 'b')
        s.tube(
          curve('-70,0 -70,-100 0,-120 70,-100 70,0') +
            curve('0,-120 0,0') +
            curve('-34,-110 -36,0') +
            curve('34,-110 36,0'),
          'k',
          11,
        )
      })
    },
  },
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
      for (const a of [-135, -110, -70, -45]) sprig(s, 0, -260, 300, a, 'b')
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
  birdhouse: {
    size: [440, 560],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['pastel', 'ochre'],
      ['garrigue', 'honey'],
      ['ochre', 'sea'],
    ],
    with: ['leaves', 'wheat', 'petals'],
    draw(s) {
      s.cut(box(-18, -110, 36, 110), 'k')
      s.body(poly('-140,-340 0,-460 140,-340 120,-100 -120,-100'), 'a', {
        reach: 0.2,
        shine: false,
      })
      s.hatch(-100, -320, 160, 200, 'k', 6, 60, 90)
      s.cut(poly('0,-520 220,-330 190,-294 0,-456 -190,-294 -220,-330'), 'b')
      s.cut(ellipse(0, -280, 58), 'p')
      s.flat(ellipse(0, -280, 46), 'k')
      s.tube(curve('0,-196 0,-176'), 'b', 16)
      s.cut(box(-150, -112, 300, 26), 'b')
      s.body(
        shape('96,-120! 76,-190 130,-250 190,-230! 230,-214! 196,-200 190,-150 150,-120! 60,-100!'),
        'k',
        { side: 'none' },
      )
      s.flat(ellipse(172, -216, 6), 'p')
      s.flat(leaf(110, -150, 70, 34, -20), 'b')
      if (s.choices.chance(0.4)) emblem(s, 'flower', 0, -390, 30, 'p')
    },
  },
}
