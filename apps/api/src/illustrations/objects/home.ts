import { emblem, label } from '#illustrations/motifs.ts'
import type { Outline } from '#illustrations/outline.ts'
import {
  blossom,
  box,
  curve,
  dot,
  ellipse,
  gouge,
  leaf,
  moved,
  pillow,
  poly,
  shape,
  star,
  turned,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Sheet } from '#illustrations/sheet.ts'

/** A woven or printed pattern over a piece of cloth. */
export function pattern(s: Sheet, o: Outline, size = 64): void {
  const kind = s.choices.pick([
    'stripes',
    'belts',
    'dots',
    'leaves',
    'flowers',
    'checks',
    'diamonds',
  ] as const)
  const ink = s.choices.pick(['b', 'p', 'p'] as const)
  if (kind === 'stripes') s.stripes(o, s.choices.int(5, 8), ink, s.choices.pick([0.2, 0.35, 0.5]))
  else if (kind === 'belts') s.belts(o, s.choices.int(4, 7), ink, s.choices.pick([0.25, 0.45]))
  else if (kind === 'checks') {
    s.stripes(o, 5, 'b', 0.22)
    s.belts(o, 5, 'p', 0.12)
  } else if (kind === 'dots')
    s.scatter(o, size * 0.9, ink, (x, y) => dot(x, y, size * 0.17), size * 0.3)
  else if (kind === 'leaves')
    s.scatter(
      o,
      size * 1.3,
      ink,
      (x, y) => leaf(x - 18, y + 14, size * 0.8, size * 0.36, -40),
      size * 0.45,
    )
  else if (kind === 'flowers')
    s.scatter(o, size * 1.5, ink, (x, y) => blossom(x, y, size * 0.4, 5), size * 0.45)
  else
    s.scatter(
      o,
      size * 1.1,
      ink,
      (x, y) => poly(`${x},${y - 22} ${x + 15},${y} ${x},${y + 22} ${x - 15},${y}`),
      size * 0.4,
    )
}

export const home: Family = {
  candle: {
    size: [280, 460],
    pose: 'stand',
    inks: [
      ['honey', 'brick'],
      ['rose', 'ochre'],
      ['brick', 'honey'],
      ['lavender', 'honey'],
    ],
    with: ['lavender', 'petals', 'sprig', 'leaves'],
    many: true,
    draw(s) {
      const kind = s.choices.pick(['jar', 'pillar', 'stick'] as const)
      const flame = (y: number): void => {
        s.line(curve(`0,${y + 30} 2,${y}`), 'k', 6)
        s.cut(
          shape(`0,${y + 6}! -30,${y - 34} -6,${y - 76} 4,${y - 110}! 16,${y - 70} 32,${y - 36}`),
          'b',
        )
        s.flat(shape(`0,${y - 2} -12,${y - 24} 2,${y - 54}! 14,${y - 26}`), 'p')
      }
      if (kind === 'jar') {
        s.pale(turned('124,-270! 130,-240 130,-16 116,0! 0,-4!'), { side: 'none' })
        s.body(turned('120,-230! 120,-22 106,-12! 0,-14!'), 'a', { reach: 0.28 })
        flame(-256)
        label(s, 0, -190, 150, 130, ['flower', 'leaf', 'sun', 'olive'])
      } else if (kind === 'pillar') {
        s.cut(ellipse(0, -10, 136, 20), 'k')
        const o = s.body(shape('-100,-320! -40,-306 40,-330 100,-316! 104,-10! -104,-10!'), 'a')
        s.cut(
          shape('-100,-316! 0,-340 100,-314! 60,-296 52,-250 34,-296 -20,-296 -34,-210 -52,-296'),
          'p',
        )
        flame(-336)
        if (s.choices.chance(0.5)) s.band(o, -120, -80, 'b', 2, 4)
      } else {
        s.body(turned('44,-120! 40,-100 24,-80 24,-40! 110,-24 110,-6 100,0! 0,-2!'), 'b', {
          reach: 0.3,
        })
        s.body(turned('30,-350! 32,-120!'), 'a', { reach: 0.4 })
        flame(-360)
        s.tube(curve('104,-16 150,-50 140,-90 100,-50'), 'b', 14)
      }
    },
  },
  diffuser: {
    size: [340, 560],
    pose: 'stand',
    inks: [
      ['sea', 'ochre'],
      ['rose', 'garrigue'],
      ['lavender', 'honey'],
      ['ochre', 'sea'],
    ],
    with: ['lavender', 'petals', 'leaves', 'sprig'],
    draw(s) {
      s.line(
        curve('-10,-250 -120,-540') +
          curve('-4,-250 -50,-560') +
          curve('0,-250 20,-556') +
          curve('6,-250 90,-546') +
          curve('10,-250 150,-510'),
        'k',
        9,
      )
      const round = s.choices.chance(0.5)
      s.pale(
        turned(
          round
            ? '40,-300! 40,-250 140,-180 150,-90 110,0! 0,-5!'
            : '44,-300! 44,-260! 120,-236! 124,-10 112,0! 0,-4!',
        ),
        { side: 'none' },
      )
      s.body(
        turned(round ? '128,-150! 138,-90 102,-12! 0,-14!' : '114,-170! 112,-14! 0,-14!'),
        'a',
        { shine: false },
      )
      s.cut(box(-52, -312, 104, 34, 8), 'b')
      label(s, 0, round ? -158 : -206, 130, 110, ['flower', 'leaf', 'sun'])
    },
  },
  cushion: {
    size: [540, 500],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['pastel', 'ochre'],
      ['ochre', 'brick'],
      ['garrigue', 'rose'],
    ],
    with: ['none', 'cloth', 'sprig'],
    draw(s) {
      const o = s.body(
        shape(
          '-258,-488! -120,-456 120,-456 258,-488! 232,-350 232,-130 258,-8! 120,-34 -120,-34 -258,-8! -232,-130 -232,-350',
        ),
        'a',
        { reach: 0.14, shine: false },
      )
      pattern(s, o, 72)
      s.line(
        curve('-216,-430 -150,-400') +
          curve('216,-430 150,-400') +
          curve('-216,-66 -150,-96') +
          curve('216,-66 150,-96'),
        'k',
        6,
      )
      for (const [x, y] of [
        [-258, -488],
        [258, -488],
        [-258, -8],
        [258, -8],
      ] as const)
        s.flat(ellipse(x, y, 16), 'b')
    },
  },
  blanket: {
    size: [560, 400],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['pastel', 'brick'],
      ['garrigue', 'sand'],
      ['rose', 'slate'],
    ],
    with: ['lavender', 'sprig', 'none'],
    draw(s) {
      let top = 0
      for (const [ink, h] of [
        ['b', 90],
        ['a', 110],
        ['p', 76],
        ['a', 100],
      ] as const) {
        const d = shape(
          `-250,${top - h + 10}! -120,${top - h - 8} 120,${top - h + 6} 244,${top - h}! 276,${top - h / 2} 244,${top}! -250,${top}! -262,${top - h / 2}`,
        )
        const o =
          ink === 'p'
            ? s.pale(d, { reach: 0.1 })
            : s.body(d, ink, { reach: 0.12, shine: false, by: 'k' })
        if (ink === 'a') {
          let bars = ''
          for (let x = -220; x < 210; x += 56) bars += box(x, top - h + 8, 20, h - 16)
          s.flat(bars, h > 105 ? 'b' : 'p')
        }
        if (ink === 'b') s.band(o, top - h / 2 - 8, top - h / 2 + 8, 'p', 4)
        if (ink !== 'p')
          s.line(curve(`-246,${top - h / 2} 0,${top - h / 2 - 6} 200,${top - h / 2}`), 'k', 4)
        top -= h + 2
      }
      let fringe = ''
      for (let x = -240; x < 220; x += 26) fringe += gouge(x, -104, 44, 6, 88)
      s.marks(fringe, 'k')
    },
  },
  lamp: {
    size: [400, 600],
    pose: 'stand',
    inks: [
      ['ochre', 'brick'],
      ['brick', 'sand'],
      ['sea', 'honey'],
      ['rose', 'garrigue'],
    ],
    with: ['none', 'leaves', 'sprig'],
    draw(s) {
      const o = s.body(
        poly(
          s.choices.pick([
            '-110,-590 110,-590 196,-320 -196,-320',
            '-150,-590 150,-590 170,-330 -170,-330',
            '-60,-590 60,-590 200,-330 -200,-330',
          ]),
        ),
        'a',
        { reach: 0.2 },
      )
      if (s.choices.chance(0.6)) s.stripes(o, 8, 'p', 0.16)
      s.band(o, -346, -330, 'b', 2)
      s.cut(box(-10, -322, 20, 40), 'k')
      const foot = s.choices.pick([
        '20,-290! 30,-280 94,-200 100,-120 60,-40 80,0! 0,-2!',
        '18,-290! 20,-240 60,-220 20,-200 20,-150 84,-110 20,-70 24,-40 100,-20 100,0! 0,-2!',
        '14,-290! 14,-40! 110,-26! 116,0! 0,-2!',
      ])
      s.body(turned(foot), 'b')
      s.line(curve('70,-312 74,-260'), 'k', 5)
      s.flat(ellipse(74, -252, 9), 'k')
    },
  },
  frame: {
    size: [460, 560],
    pose: 'hang',
    inks: [
      ['ochre', 'sea'],
      ['brick', 'pastel'],
      ['garrigue', 'rose'],
      ['slate', 'ochre'],
    ],
    with: ['none'],
    draw(s) {
      s.line(curve('-70,-524 0,-560 70,-524'), 'k', 5)
      s.body(box(-210, -524, 420, 524), 'a', { reach: 0.05, shine: false })
      s.flat(box(-168, -482, 336, 440), 'p')
      s.line(box(-188, -502, 376, 480), 'k', 4)
      const view = s.choices.pick(['hills', 'bird', 'still', 'cross'] as const)
      if (view === 'hills') {
        s.flat(ellipse(60, -350, 54), 'b')
        s.flat(shape('-150,-60! -150,-240! -60,-300 40,-220 150,-280! 150,-60!'), 'a')
        s.flat(shape('-150,-60! -150,-140 -20,-200 150,-130! 150,-60!'), 'k')
        s.marks([-120, -60, 0, 60, 110].map((x) => gouge(x, -64, 70, 5, -80 + x / 6)).join(''), 'p')
      } else if (view === 'bird') {
        s.flat(
          shape('-120,-190! -40,-290 40,-300 90,-350 140,-330! 110,-300 100,-220 20,-160 -50,-170'),
          'b',
        )
        s.flat(leaf(40, -240, 120, 54, 160), 'k')
        s.line(
          curve('0,-168 -6,-110') + curve('30,-170 30,-110') + curve('-130,-104 0,-112 140,-100'),
          'k',
          7,
        )
      } else if (view === 'still') {
        s.flat(turned('34,-330! 30,-300 84,-220 60,-110!', -40), 'b')
        s.flat(ellipse(70, -150, 46, 42), 'a')
        s.flat(leaf(-40, -330, 110, 44, -110) + leaf(-40, -330, 110, 44, -60), 'k')
        s.line(curve('-150,-108 150,-106'), 'k', 7)
      } else emblem(s, s.choices.pick(['sun', 'flower', 'cross']), 0, -262, 130, 'b')
    },
  },
  rug: {
    size: [600, 420],
    pose: 'lie',
    inks: [
      ['brick', 'ochre'],
      ['pastel', 'sand'],
      ['ochre', 'sea'],
      ['wine', 'rose'],
    ],
    with: ['none'],
    draw(s) {
      let fringe = ''
      for (let y = -400; y < -10; y += 20)
        fringe += gouge(-262, y, 38, 5, 176) + gouge(262, y, 38, 5, 4)
      s.marks(fringe, 'k')
      s.body(pillow(-262, -412, 524, 404, 0.01), 'a', { reach: 0.06, shine: false })
      s.line(box(-226, -378, 452, 336), 'p', 12)
      const kind = s.choices.pick(['diamonds', 'bands', 'flower'] as const)
      if (kind === 'diamonds') {
        for (const x of [-140, 0, 140]) {
          s.flat(poly(`${x},-350 ${x + 66},-210 ${x},-70 ${x - 66},-210`), 'b')
          s.flat(poly(`${x},-280 ${x + 33},-210 ${x},-140 ${x - 33},-210`), 'k')
          s.flat(poly(`${x},-236 ${x + 12},-210 ${x},-184 ${x - 12},-210`), 'p')
        }
      } else if (kind === 'bands') {
        for (const x of [-160, -80, 0, 80, 160])
          s.flat(box(x - 22, -360, 44, 300), x % 160 === 0 ? 'b' : 'p')
        for (const x of [-120, -40, 40, 120])
          s.flat(star(x, -300, 18, 9, 6) + star(x, -210, 18, 9, 6) + star(x, -120, 18, 9, 6), 'k')
      } else {
        s.flat(blossom(0, -210, 124, 8), 'b')
        s.flat(ellipse(0, -210, 40), 'k')
        const corner = leaf(-206, -356, 110, 56, 42)
        s.flat(
          corner +
            moved(leaf(0, 0, 110, 56, 138), 206, -356) +
            leaf(-206, -64, 110, 56, -42) +
            leaf(206, -64, 110, 56, -138),
          'p',
        )
      }
    },
  },
  mirror: {
    size: [420, 580],
    pose: 'hang',
    inks: [
      ['ochre', 'pastel'],
      ['brick', 'pastel'],
      ['honey', 'sea'],
      ['sea', 'sand'],
    ],
    with: ['none', 'sprig'],
    draw(s) {
      const kind = s.choices.pick(['sun', 'oval', 'arch'] as const)
      if (kind === 'sun') {
        s.cut(star(0, -290, 286, 180, 20), 'a')
        s.body(ellipse(0, -290, 176), 'b', { reach: 0.1, shine: false })
        s.pale(ellipse(0, -290, 146), { side: 'none' })
      } else if (kind === 'oval') {
        s.body(ellipse(0, -280, 204, 276), 'a', { reach: 0.1, shine: false })
        s.line(ellipse(0, -280, 184, 254), 'b', 9)
        s.pale(ellipse(0, -280, 160, 230), { side: 'none' })
        s.cut(leaf(0, -560, 90, 40, -160) + leaf(0, -560, 90, 40, -20) + ellipse(0, -562, 18), 'a')
      } else {
        s.body(shape('-200,0! -200,-380 -120,-560 0,-580 120,-560 200,-380 200,0!'), 'a', {
          reach: 0.06,
          shine: false,
        })
        s.pale(shape('-160,-40! -160,-370 -96,-520 0,-540 96,-520 160,-370 160,-40!'), {
          side: 'none',
        })
      }
      s.marks(
        gouge(-90, -220, 190, 12, -52) +
          gouge(-50, -200, 210, 9, -52) +
          gouge(20, -170, 120, 8, -52),
        'b',
      )
    },
  },
}
