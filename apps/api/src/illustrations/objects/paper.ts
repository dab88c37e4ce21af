import { cover } from '#illustrations/covers.ts'
import { emblem, printedLines, sprig } from '#illustrations/motifs.ts'
import { blossom, box, curve, ellipse, gouge, leaf, poly, shape } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'

export const paper: Family = {
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
        s.scatter(o, 104, s.choices.pick(['b', 'p']), (x, y) => blossom(x, y, 26, 5, x), 40)
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
