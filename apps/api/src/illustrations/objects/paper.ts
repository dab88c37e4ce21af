import { emblem, printedLines, sprig } from '#illustrations/motifs.ts'
import type { Outline } from '#illustrations/outline.ts'
import {
  blossom,
  box,
  curve,
  ellipse,
  gouge,
  leaf,
  poly,
  shape,
  star,
} from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Ink, Sheet } from '#illustrations/sheet.ts'

/** A cover picture inside a frame; all covers differ by the seed. */
function cover(s: Sheet, x: number, y: number, w: number, h: number, ink: Ink, ground: Ink): void {
  const kind = s.choices.pick(['emblem', 'hills', 'branch', 'moon', 'stripes', 'house'] as const)
  const [cx, base] = [x + w / 2, y + h]
  if (kind === 'emblem') {
    s.line(box(x, y, w, h), ink, 6)
    emblem(
      s,
      s.choices.pick(['sun', 'cross', 'flower', 'star', 'leaf']),
      cx,
      y + h / 2,
      w * 0.34,
      ink,
    )
  } else if (kind === 'hills') {
    s.flat(ellipse(cx + w * 0.16, y + h * 0.3, w * 0.2), ink)
    s.flat(
      shape(
        `${x},${base}! ${x},${base - h * 0.3}! ${x + w * 0.35},${base - h * 0.5} ${x + w * 0.7},${base - h * 0.3} ${x + w},${base - h * 0.42}! ${x + w},${base}!`,
      ),
      ink,
    )
    s.flat(
      shape(
        `${x},${base}! ${x},${base - h * 0.14}! ${cx},${base - h * 0.28} ${x + w},${base - h * 0.1}! ${x + w},${base}!`,
      ),
      'k',
    )
  } else if (kind === 'branch')
    sprig(s, cx - w * 0.2, base - 8, h * 0.8, -70, ink, ground === 'k' ? 'p' : 'k')
  else if (kind === 'moon') {
    s.flat(ellipse(cx, y + h * 0.42, w * 0.34), ink)
    s.flat(ellipse(cx + w * 0.13, y + h * 0.36, w * 0.3), ground)
    s.flat(
      star(x + w * 0.2, base - h * 0.14, 14, 6, 5) + star(cx + w * 0.3, base - h * 0.2, 18, 8, 5),
      ink,
    )
  } else if (kind === 'stripes') {
    for (let i = 0; i < 5; i++) s.flat(box(x, y + (i * h) / 5 + 6, w, h / 10), i % 2 ? 'k' : ink)
  } else {
    s.flat(
      poly(
        `${x + w * 0.12},${base} ${x + w * 0.12},${y + h * 0.5} ${cx},${y + h * 0.18} ${x + w * 0.88},${y + h * 0.5} ${x + w * 0.88},${base}`,
      ),
      ink,
    )
    s.flat(
      box(cx - w * 0.1, base - h * 0.26, w * 0.2, h * 0.26) +
        box(x + w * 0.22, y + h * 0.54, w * 0.14, h * 0.12) +
        box(x + w * 0.64, y + h * 0.54, w * 0.14, h * 0.12),
      'k',
    )
  }
}

function pages(s: Sheet, o: Outline, rows: number): void {
  let d = ''
  for (let i = 1; i < rows; i++) {
    const y = o.top + ((o.bottom - o.top) * i) / rows
    d += gouge(o.left + 8, y, (o.right - o.left) * s.choices.range(0.6, 0.95), 1.6, 0)
  }
  s.marks(d, 'k')
}

export const paper: Family = {
  'open-book': {
    size: [680, 400],
    pose: 'lie',
    inks: [
      ['brick', 'pastel'],
      ['pastel', 'ochre'],
      ['garrigue', 'rose'],
      ['sea', 'honey'],
    ],
    with: ['leaves', 'petals', 'sprig', 'none'],
    draw(s) {
      s.body(shape('-336,-330! 0,-300! 336,-330! 336,-14! 0,20! -336,-14!'), 'a', { side: 'none' })
      s.pale(shape('0,-320! -120,-380 -240,-370 -314,-350! -314,-40! -200,-62 -100,-50 0,-8!'), {
        side: 'none',
      })
      s.pale(shape('0,-320! 120,-380 240,-370 314,-350! 314,-40! 200,-62 100,-50 0,-8!'), {
        side: 'none',
      })
      s.hatch(-46, -300, 20, 260, 'k', 12, 34, -8)
      if (s.choices.chance(0.6)) cover(s, -270, -320, 190, 220, s.choices.pick(['a', 'b']), 'p')
      else printedLines(s, -170, -310, 200, 9, 'k', 26)
      printedLines(s, 170, -300, 210, 9, 'k', 26)
      if (s.choices.chance(0.6)) s.cut(shape('20,-330! 44,-334! 50,-100 44,40! 30,24! 18,44!'), 'b')
    },
  },
  book: {
    size: [420, 560],
    pose: 'lie',
    inks: [
      ['brick', 'ochre'],
      ['pastel', 'brick'],
      ['garrigue', 'honey'],
      ['plum', 'rose'],
      ['sea', 'sand'],
    ],
    with: ['leaves', 'petals', 'sprig', 'none'],
    many: true,
    draw(s) {
      const side = s.pale(poly('-180,-536 204,-536 204,0 -180,0'), { side: 'none' })
      pages(s, side, 3)
      s.body(box(-204, -556, 388, 540, 6), 'a', { reach: 0.06, shine: false })
      s.flat(box(-204, -556, 40, 540), 'k')
      s.flat(box(-200, -520, 34, 14) + box(-200, -500, 34, 8) + box(-200, -66, 34, 14), 'b')
      const framed = s.choices.chance(0.5)
      if (framed) {
        s.flat(box(-120, -420, 256, 300), 'p')
        cover(s, -96, -396, 208, 252, 'b', 'p')
      } else cover(s, -120, -420, 256, 330, s.choices.pick(['b', 'p']), 'a')
      s.flat(box(-110, -500, 236, 20) + box(-60, -466, 136, 12), 'p')
      printedLines(s, 8, -66, 130, 1, 'p')
    },
  },
  'book-stack': {
    size: [560, 460],
    pose: 'stand',
    inks: [
      ['brick', 'pastel'],
      ['garrigue', 'ochre'],
      ['sea', 'brick'],
      ['ochre', 'plum'],
    ],
    with: ['leaves', 'sprig', 'none', 'fruit'],
    draw(s) {
      let y = 0
      const inks: Ink[] = ['a', 'b', 'k', 'a', 'p', 'b']
      for (const ink of inks.slice(0, s.choices.int(4, 6))) {
        const h = s.choices.int(56, 84)
        const w = s.choices.int(390, 520)
        const x = s.choices.int(-24, 24) - w / 2
        const d = box(x, y - h, w, h, 5)
        const o =
          ink === 'p'
            ? s.pale(d, { side: 'none' })
            : s.body(d, ink, { reach: 0.06, shine: false, by: ink === 'k' ? 'b' : 'k' })
        const spine = ink === 'p' ? 'k' : 'p'
        s.band(o, y - h + 8, y - 8, ink, 60)
        s.flat(box(x + 30, y - h + 4, 8, h - 8) + box(x + w - 50, y - h + 4, 8, h - 8), spine)
        printedLines(s, x + w / 2, Math.round(y - h / 2 - 8), w * 0.4, 1, spine)
        if (s.choices.chance(0.5)) s.flat(ellipse(x + w - 80, y - h / 2, 12), spine)
        y -= h + 4
      }
      if (s.choices.chance(0.5)) {
        s.within(20, y, 1, -3, () => {
          s.pale(
            shape('0,-10! -90,-44 -180,-20! -180,4! -90,-16 0,12! 90,-16 180,4! 180,-20! 90,-44'),
            { side: 'none' },
          )
        })
      }
    },
  },
  comic: {
    size: [440, 560],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['honey', 'sea'],
    ],
    with: ['none', 'stars'],
    draw(s) {
      s.body(box(-210, -552, 420, 544, 4), 'a', { side: 'none' })
      s.flat(box(-190, -532, 380, 110), 'b')
      s.flat(star(0, -478, 80, 46, 11), 'p')
      printedLines(s, 0, -492, 90, 2, 'k', 22)
      s.flat(box(-190, -408, 180, 180) + box(6, -408, 184, 120), 'p')
      s.flat(box(6, -274, 184, 46), 'k')
      s.flat(box(-190, -214, 380, 186), 'p')
      s.flat(ellipse(-104, -300, 44, 48), 'b')
      s.flat(ellipse(-120, -310, 6) + ellipse(-92, -310, 6), 'k')
      s.line(curve('-120,-284 -104,-276 -86,-288'), 'k', 5)
      s.flat(shape('-168,-378! -60,-388 -40,-360 -70,-346! -80,-336! -96,-346! -168,-344'), 'k')
      s.flat(star(96, -348, 50, 24, 8), 'a')
      s.flat(shape('-186,-30! -186,-90! -90,-140 20,-80 186,-120! 186,-30!'), 'a')
      s.flat(ellipse(110, -164, 34), 'b')
      s.marks([0, 1, 2, 3].map((i) => gouge(16 + i * 44, -254, 30, 5, 0)).join(''), 'p')
    },
  },
  notebook: {
    size: [420, 540],
    pose: 'lie',
    inks: [
      ['pastel', 'ochre'],
      ['brick', 'sand'],
      ['garrigue', 'rose'],
      ['sand', 'sea'],
    ],
    with: ['leaves', 'shavings', 'petals', 'sprig'],
    many: true,
    draw(s) {
      s.pale(box(-176, -524, 372, 520, 18), { side: 'none' })
      const o = s.body(box(-196, -536, 376, 520, 22), 'a', { reach: 0.06, shine: false })
      if (s.choices.chance(0.45))
        s.scatter(o, 88, s.choices.pick(['b', 'p']), (x, y) => blossom(x, y, 26, 5, x), 40)
      else {
        s.flat(box(-110, -440, 220, 130, 4), 'p')
        printedLines(s, 0, -400, 150, 2, 'k', 30)
      }
      if (s.choices.chance(0.5)) s.flat(box(124, -536, 18, 520), 'b')
      else {
        let holes = ''
        for (let y = -500; y < -40; y += 40) holes += gouge(-216, y, 50, 9, 0)
        s.marks(holes, 'k')
      }
      s.cut(shape('-60,-20! -36,-20! -30,50! -48,34! -66,50!'), 'b')
    },
  },
  card: {
    size: [560, 440],
    pose: 'lie',
    inks: [
      ['brick', 'garrigue'],
      ['pastel', 'ochre'],
      ['rose', 'sea'],
      ['garrigue', 'rose'],
    ],
    with: ['petals', 'sprig', 'leaves', 'lavender'],
    draw(s) {
      s.within(70, -10, 1, 7, () => {
        s.body(box(-200, -320, 400, 290), 'a', { side: 'none' })
        s.line(curve('-196,-314 0,-160 196,-314'), 'p', 6)
      })
      s.within(-60, -20, 1, -6, () => {
        s.pale(box(-150, -400, 300, 400), { side: 'none' })
        s.line(box(-128, -378, 256, 356), 'a', 5)
        const kind = s.choices.pick(['bouquet', 'cross', 'bird', 'sun'] as const)
        if (kind === 'bouquet') {
          sprig(s, 0, -90, 200, -90, 'b')
          s.cut(blossom(-50, -230, 42, 6) + blossom(54, -250, 46, 7), 'a')
        } else if (kind === 'bird') {
          s.flat(shape('-100,-180! -40,-250 30,-250 80,-300 110,-280! 84,-250 70,-180 0,-150'), 'b')
          s.flat(leaf(30, -210, 100, 44, 165), 'a')
        } else emblem(s, kind, 0, -220, 90, 'b')
        printedLines(s, 0, -70, 150, 1, 'k')
      })
    },
  },
  pen: {
    size: [640, 260],
    pose: 'lie',
    inks: [
      ['sea', 'honey'],
      ['brick', 'honey'],
      ['slate', 'ochre'],
      ['plum', 'honey'],
    ],
    with: ['shavings', 'none', 'leaves'],
    many: true,
    draw(s) {
      s.line(curve('-316,-30 -240,-70 -200,-10 -130,-60 -90,-20 -40,-50'), 'k', 6)
      s.within(0, -130, 1, -14, () => {
        if (s.choices.chance(0.55)) {
          s.body(poly('-210,-40 200,-40 200,40 -210,40'), 'a', { side: 'bottom', reach: 0.4 })
          s.cut(shape('200,-44! 296,-34 312,0 296,34 200,44!'), 'b')
          s.cut(box(90, -48, 24, 96), 'b')
          s.cut(poly('-210,-34 -250,-24 -250,24 -210,34'), 'k')
          s.body(shape('-250,-22! -320,-14 -360,30! -310,22 -250,22!'), 'b', { side: 'none' })
          s.line(curve('-256,0 -330,16'), 'k', 4)
          s.tube(curve('290,-54 130,-60'), 'b', 12)
        } else {
          s.body(shape('-280,0! -160,-36! 300,-36! 300,36! -160,36!'), 'a', {
            side: 'bottom',
            reach: 0.3,
          })
          s.flat(poly('-284,0 -160,-36 -176,-10 -160,14 -176,30 -164,36'), 'p')
          s.flat(poly('-284,0 -236,-15 -236,14'), 'k')
          s.line(curve('-150,-12 300,-12') + curve('-150,14 300,14'), 'k', 4)
          s.cut(box(290, -38, 30, 76) + box(324, -36, 34, 72, 10), 'b')
        }
      })
    },
  },
  calendar: {
    size: [460, 560],
    pose: 'hang',
    inks: [
      ['brick', 'pastel'],
      ['pastel', 'ochre'],
      ['garrigue', 'honey'],
    ],
    with: ['none'],
    draw(s) {
      s.line(curve('-40,-530 0,-560 40,-530'), 'k', 5)
      s.pale(box(-210, -530, 420, 530), { side: 'none' })
      s.flat(box(-206, -526, 412, 240), 'a')
      cover(s, -150, -500, 300, 206, s.choices.pick(['b', 'p']), 'a')
      let rings = ''
      for (let x = -180; x <= 180; x += 40) rings += gouge(x, -548, 38, 9, 90)
      s.marks(rings, 'k')
      let days = ''
      const marked = s.choices.int(8, 24)
      for (let i = 0; i < 28; i++) {
        if (i !== marked) days += box(-174 + (i % 7) * 53, -250 + Math.floor(i / 7) * 58, 26, 24)
      }
      s.marks(days, 'k')
      s.flat(ellipse(-161 + (marked % 7) * 53, -238 + Math.floor(marked / 7) * 58, 24), 'b')
    },
  },
  'pencil-case': {
    size: [640, 400],
    pose: 'lie',
    inks: [
      ['ochre', 'brick'],
      ['pastel', 'honey'],
      ['garrigue', 'rose'],
    ],
    with: ['shavings', 'none', 'stars'],
    draw(s) {
      for (const [x, turn, ink] of [
        [-120, -14, 'b'],
        [-20, -2, 'a'],
        [80, 8, 'b'],
        [160, 20, 'k'],
      ] as const) {
        s.within(x, -200, 1, turn, () => {
          s.cut(box(-18, -150, 36, 160), ink)
          s.cut(poly('-18,-150 18,-150 0,-206'), 'p')
          s.flat(poly('-7,-182 7,-182 0,-208'), 'k')
        })
      }
      s.body(shape('-300,-210! -320,-120 -300,-20! 0,0 300,-20! 320,-120 300,-210! 0,-190'), 'a', {
        reach: 0.14,
      })
      s.line(curve('-296,-200 0,-180 296,-200'), 'k', 14, '8 8')
      s.cut(box(150, -206, 46, 20, 6), 'b')
      emblem(s, s.choices.pick(['star', 'sun', 'flower', 'leaf']), -20, -96, 60, 'p')
    },
  },
  'gift-card': {
    size: [560, 400],
    pose: 'lie',
    inks: [
      ['brick', 'honey'],
      ['pastel', 'brick'],
      ['garrigue', 'honey'],
    ],
    with: ['petals', 'stars', 'sprig'],
    draw(s) {
      s.within(0, -200, 1, -5, () => {
        s.body(box(-260, -160, 520, 320, 26), 'a', { reach: 0.06, shine: false })
        s.flat(box(-140, -158, 44, 316), 'b')
        s.cut(
          shape('-118,-10! -190,-84 -226,-40 -190,0!') + shape('-118,-10! -46,-84 -10,-40 -46,0!'),
          'b',
        )
        s.cut(
          shape('-118,-10! -180,70! -140,60! -126,90!') +
            shape('-118,-10! -56,70! -96,60! -110,90!'),
          'b',
        )
        s.cut(ellipse(-118, -12, 26), 'k')
        emblem(s, s.choices.pick(['cross', 'sun', 'flower']), 112, -20, 74, 'p')
        printedLines(s, 112, 86, 150, 1, 'p')
      })
    },
  },
}
