import { emblem, label, printedLines } from '#illustrations/motifs.ts'
import { box, curve, dot, ellipse, leaf, poly, shape, turned } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Sheet } from '#illustrations/sheet.ts'

function clothLid(s: Sheet, half: number, top: number): void {
  const w = half + 34
  const o = s.cut(
    shape(
      `${-half},${top + 6}! ${-half + 20},${top - 22} 0,${top - 34} ${half - 20},${top - 22} ${half},${top + 6}! ${w},${top + 56}! ${w * 0.66},${top + 46} ${w * 0.34},${top + 66}! 0,${top + 48} ${-w * 0.34},${top + 66}! ${-w * 0.66},${top + 46} ${-w},${top + 56}!`,
    ),
    'b',
  )
  if (s.choices.chance(0.5)) {
    s.scatter(o, 34, 'p', (x, y) => box(Math.round(x) - 5, Math.round(y) - 5, 11, 11), 8)
  } else {
    s.stripes(o, 7, 'p', 0.25, top - 26, top + 46)
  }
  s.line(curve(`${-half + 2},${top + 10} 0,${top + 18} ${half - 2},${top + 10}`), 'k', 7)
}

function screwLid(s: Sheet, half: number, top: number, height: number): void {
  s.cut(box(-half, top, half * 2, height, 8), 'b')
  let d = ''
  for (let x = -half + 14; x < half - 8; x += 20) d += box(x, top + height * 0.3, 6, height * 0.55)
  s.flat(d, 'k')
}

export const jars: Family = {
  'honey-jar': {
    size: [340, 430],
    pose: 'stand',
    inks: [
      ['honey', 'brick'],
      ['ochre', 'sea'],
      ['honey', 'garrigue'],
    ],
    with: ['lavender', 'lavender', 'sprig', 'petals'],
    draw(s) {
      const round = s.choices.chance(0.6)
      const o = s.body(
        turned(
          round
            ? '120,-360! 158,-310 168,-200 160,-60 130,0! 0,-6!'
            : '130,-360! 150,-330 152,-30 140,0! 0,-6!',
        ),
        'a',
      )
      if (round) {
        let ridges = ''
        for (const y of [-290, -70]) ridges += curve(`${-148},${y} 0,${y + 14} ${148},${y}`)
        s.line(ridges, 'k', 5)
      } else s.band(o, -340, -322, 'p', 4, 6)
      if (s.choices.chance(0.5)) screwLid(s, 132, -426, 66)
      else clothLid(s, 128, -386)
      label(s, 0, -250, 190, 160, ['bee', 'bee', 'flower'])
    },
  },
  'jam-jar': {
    size: [320, 410],
    pose: 'stand',
    inks: [
      ['brick', 'pastel'],
      ['plum', 'rose'],
      ['ochre', 'garrigue'],
      ['wine', 'sand'],
      ['rose', 'garrigue'],
    ],
    with: ['fruit', 'fruit', 'leaves', 'cloth'],
    draw(s) {
      const straight = s.choices.chance(0.5)
      s.pale(
        turned(
          straight
            ? '128,-350! 140,-330 140,-26 126,0! 0,-5!'
            : '112,-350! 128,-310 148,-190 132,-60 108,0! 0,-5!',
        ),
        { side: 'none' },
      )
      const o = s.body(
        turned(
          straight
            ? '126,-318! 128,-32 116,-12! 0,-14!'
            : '112,-318! 134,-190 122,-66 100,-12! 0,-14!',
        ),
        'a',
      )
      s.scatter(o, 66, 'p', (x, y) => leaf(x, y, 16, 9, 40), 26)
      clothLid(s, 122, -372)
      label(s, 0, -236, 170, 150, ['flower', 'leaf', 'grapes', 'sun'])
    },
  },
  'preserve-jar': {
    size: [320, 480],
    pose: 'stand',
    inks: [
      ['garrigue', 'brick'],
      ['brick', 'ochre'],
      ['ochre', 'brick'],
      ['sand', 'brick'],
    ],
    with: ['leaves', 'sprig', 'olive'],
    draw(s) {
      s.pale(turned('128,-400! 120,-384 140,-350 144,-24 130,0! 0,-5!'), { side: 'none' })
      const o = s.body(turned('128,-336! 130,-28 118,-12! 0,-14!'), 'a', { shine: false })
      const long = s.choices.chance(0.5)
      if (long) s.stripes(o, 6, 'p', 0.16, -320, -30)
      else s.scatter(o, 62, 'b', (x, y) => dot(x, y, 21), 24)
      s.cut(box(-134, -408, 268, 26, 10), 'b')
      s.pale(turned('96,-452! 124,-430 126,-408!'), { side: 'none' })
      s.line(curve('-140,-396! -158,-440! -60,-476 60,-476 150,-444! 142,-360! 128,-340!'), 'k', 7)
      s.flat(box(122, -398, 30, 60, 6), 'k')
      label(s, -4, -250, 150, 130, ['leaf', 'sun', 'flower'])
    },
  },
  'spice-jar': {
    size: [250, 380],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'brick'],
      ['honey', 'garrigue'],
      ['garrigue', 'ochre'],
    ],
    with: ['leaves', 'crumbs', 'sprig'],
    many: true,
    draw(s) {
      s.pale(turned('96,-300! 108,-280 112,-24 100,0! 0,-4!'), { side: 'none' })
      const level = s.choices.range(-270, -200)
      const o = s.body(
        shape(
          `-98,${level}! -40,${level - 16} 30,${level + 8} 98,${level - 8}! 102,-28 92,-12! -92,-12! -102,-28`,
        ),
        'a',
      )
      s.scatter(o, 26, 'k', (x, y) => dot(x, y, 3), 8)
      if (s.choices.chance(0.6))
        s.body(shape('-84,-296! -96,-372 0,-382 96,-372 84,-296!'), 'b', { shine: false })
      else screwLid(s, 100, -360, 60)
      s.flat(box(-66, -168, 132, 96, 4), 'p')
      emblem(s, s.choices.pick(['flower', 'leaf', 'sun', 'star']), 0, -136, 28, 'k')
      printedLines(s, 0, -98, 80, 1, 'k')
    },
  },
  'tin-can': {
    size: [400, 380],
    pose: 'stand',
    inks: [
      ['brick', 'ochre'],
      ['ochre', 'sea'],
      ['garrigue', 'honey'],
      ['sea', 'ochre'],
    ],
    with: ['leaves', 'sprig', 'cloth', 'crumbs'],
    draw(s) {
      const low = s.choices.chance(0.45)
      const [r, h] = low ? [190, 210] : [150, 350]
      const o = s.body(
        shape(`${-r},${-h}! ${r},${-h}! ${r},-30! ${r * 0.6},-6 0,0 ${-r * 0.6},-6 ${-r},-30!`),
        'a',
        { reach: 0.26 },
      )
      s.band(o, -h + 34, -h + 54, 'b', 1, 18)
      s.band(o, -62, -44, 'b', 1, 20)
      s.pale(ellipse(0, -h, r, low ? 40 : 34), { side: 'none' })
      s.line(ellipse(0, -h, r * 0.84, low ? 30 : 25), 'k', 4)
      s.cut(ellipse(r * 0.24, -h + 4, 34, 15), 'k')
      s.flat(ellipse(r * 0.24, -h + 6, 18, 6), 'p')
      s.flat(ellipse(0, -h / 2 + 14, r * 0.56, h * 0.26), 'p')
      emblem(
        s,
        s.choices.pick(['sun', 'cross', 'leaf', 'hill', 'star']),
        0,
        -h / 2 + 10,
        h * 0.17,
        'b',
      )
    },
  },
  'tea-tin': {
    size: [300, 430],
    pose: 'stand',
    inks: [
      ['garrigue', 'honey'],
      ['sea', 'rose'],
      ['plum', 'honey'],
      ['brick', 'sand'],
    ],
    with: ['leaves', 'leaves', 'petals', 'sprig'],
    draw(s) {
      const o = s.body(box(-140, -350, 280, 350, 6), 'a', { reach: 0.24 })
      s.body(turned('0,-428! 60,-424 120,-404 132,-376 134,-346! 0,-340!'), 'b', {
        reach: 0.24,
        shine: false,
      })
      s.band(o, -330, -318, 'b', 1)
      s.band(o, -30, -18, 'b', 1)
      label(s, 0, -280, 190, 210, ['leaf', 'flower', 'sun'])
    },
  },
  'coffee-bag': {
    size: [330, 480],
    pose: 'stand',
    inks: [
      ['brick', 'sand'],
      ['slate', 'ochre'],
      ['sand', 'brick'],
      ['sea', 'ochre'],
    ],
    with: ['crumbs', 'leaves', 'crumbs'],
    draw(s) {
      const o = s.body(
        shape('-138,-430! -150,-300 -146,-120 -158,0! 0,6 158,0! 146,-120 152,-300 138,-430!'),
        'a',
        { reach: 0.22 },
      )
      s.cut(box(-142, -478, 284, 58), 'b')
      s.hatch(-124, -466, 200, 40, 'k', 4, 60)
      s.line(curve('-110,-40 0,-24 110,-40'), 'k', 5)
      s.flat(ellipse(0, -220, 92, 104), 'p')
      for (const [x, y, turn] of [
        [-28, -236, -24],
        [32, -206, 20],
      ] as const) {
        s.within(x, y, 1, turn, () => {
          s.flat(ellipse(0, 0, 30, 44), 'k')
          s.line(curve('-4,-40 8,-12 -8,12 4,40'), 'p', 6)
        })
      }
      s.band(o, -396, -384, 'b', 2)
    },
  },
  sack: {
    size: [420, 440],
    pose: 'stand',
    inks: [
      ['sand', 'garrigue'],
      ['sand', 'brick'],
      ['stone', 'pastel'],
    ],
    with: ['wheat', 'crumbs', 'leaves'],
    draw(s) {
      const beans = s.choices.pick(['p', 'b'] as const)
      s.cut(ellipse(0, -350, 150, 76), 'k')
      const heap = s.cut(shape('-138,-340! -90,-410 0,-440 96,-408 138,-340! 0,-300'), beans)
      s.scatter(heap, 34, 'k', (x, y) => leaf(x - 10, y, 22, 13, s.choices.range(0, 180)), 12)
      const o = s.body(
        shape(
          '-156,-356! -120,-322 0,-300 120,-322 156,-356! 176,-330 196,-200 190,-60 150,0! 0,8 -150,0! -190,-60 -196,-200 -176,-330',
        ),
        'a',
        { reach: 0.26 },
      )
      s.line(curve('-172,-336 -100,-296 0,-278 100,-296 172,-336'), 'k', 5, '14 12')
      s.hatch(o.left + 30, -240, 120, 200, 'k', 7, 50, 80)
      emblem(s, s.choices.pick(['hill', 'sun', 'leaf', 'cross']), 0, -150, 64, 'b')
      s.cut(poly('-172,-346 -214,-392 -150,-372'), 'a')
      s.cut(poly('172,-346 214,-392 150,-372'), 'a')
    },
  },
}
