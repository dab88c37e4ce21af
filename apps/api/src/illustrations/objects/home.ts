import { emblem } from '#illustrations/motifs.ts'
import {
  blossom,
  box,
  curve,
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
import { pattern } from '#illustrations/patterns.ts'
import type { Family } from '#illustrations/piece.ts'

export const home: Family = {
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
