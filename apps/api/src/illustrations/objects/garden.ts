import { emblem, spike, sprig } from '#illustrations/motifs.ts'
import { blossom, box, curve, ellipse, gouge, leaf, poly, shape } from '#illustrations/paths.ts'
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
    grounded: true,
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
  birdhouse: {
    size: [440, 560],
    pose: 'stand',
    grounded: true,
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
