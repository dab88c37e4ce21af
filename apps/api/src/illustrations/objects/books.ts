import { cover } from '#illustrations/covers.ts'
import { printedLines } from '#illustrations/motifs.ts'
import type { Outline } from '#illustrations/outline.ts'
import { box, curve, ellipse, gouge, poly, shape, star } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Ink, Sheet } from '#illustrations/sheet.ts'

function pages(s: Sheet, o: Outline, rows: number): void {
  let d = ''
  for (let i = 1; i < rows; i++) {
    const y = o.top + ((o.bottom - o.top) * i) / rows
    d += gouge(o.left + 8, y, (o.right - o.left) * s.choices.range(0.6, 0.95), 1.6, 0)
  }
  s.marks(d, 'k')
}

export const books: Family = {
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
}
