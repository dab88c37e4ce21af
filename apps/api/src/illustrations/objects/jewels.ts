import { occitanCross, sprig } from '#illustrations/motifs.ts'
import { blossom, curve, ellipse, gouge, leaf, poly, shape, star } from '#illustrations/paths.ts'
import type { Family } from '#illustrations/piece.ts'
import type { Ink, Sheet } from '#illustrations/sheet.ts'

/** A cut stone seen from above. */
function gem(s: Sheet, x: number, y: number, r: number, ink: Ink): void {
  if (s.choices.chance(0.5)) {
    s.body(ellipse(x, y, r * 0.86, r), ink, { step: 12, reach: 0.4 })
    s.marks(gouge(x - r * 0.4, y - r * 0.3, r * 0.5, r * 0.1, -40), 'p')
    return
  }
  const d = poly(
    `${x - r * 0.5},${y - r * 0.8} ${x + r * 0.5},${y - r * 0.8} ${x + r * 0.95},${y - r * 0.2} ${x},${y + r} ${x - r * 0.95},${y - r * 0.2}`,
  )
  s.cut(d, ink)
  s.line(
    curve(`${x - r * 0.95},${y - r * 0.2}! ${x + r * 0.95},${y - r * 0.2}!`) +
      curve(`${x - r * 0.3},${y - r * 0.2}! ${x},${y + r}!`) +
      curve(`${x + r * 0.3},${y - r * 0.2}! ${x},${y + r}!`),
    'p',
    Math.max(4, r * 0.07),
  )
  s.flat(poly(`${x + r * 0.3},${y - r * 0.2} ${x + r * 0.95},${y - r * 0.2} ${x},${y + r}`), 'k')
}

function pendant(s: Sheet, x: number, y: number, r: number): void {
  const kind = s.choices.pick(['gem', 'cross', 'leaf', 'medal'] as const)
  if (kind === 'gem') {
    s.cut(ellipse(x, y, r * 1.15), 'a')
    gem(s, x, y, r * 0.84, 'b')
  } else if (kind === 'cross') {
    s.cut(ellipse(x, y, r * 1.3), 'a')
    occitanCross(s, x, y, r * 1.05, 'p')
  } else if (kind === 'leaf') {
    s.body(leaf(x, y - r, r * 2.6, r * 1.5, 90), 'b')
    s.line(curve(`${x},${y - r * 0.8} ${x + 3},${y + r * 1.3}`), 'k', 5)
  } else {
    s.body(ellipse(x, y, r * 1.2), 'b', { reach: 0.2, shine: false })
    s.flat(star(x, y, r, r * 0.45, 10), 'k')
    s.flat(ellipse(x, y, r * 0.3), 'b')
  }
}

export const jewels: Family = {
  ring: {
    size: [420, 500],
    pose: 'stand',
    inks: [
      ['honey', 'pastel'],
      ['ochre', 'brick'],
      ['honey', 'garrigue'],
      ['slate', 'rose'],
    ],
    with: ['petals', 'none', 'stars', 'leaves'],
    draw(s) {
      const band = ellipse(0, -190, 190, 186) + ellipse(0, -190, 146, 146)
      const o = s.cut(band, 'a')
      let strokes = ''
      for (let i = 0; i < 16; i++) {
        const a = -20 + i * 12
        const t = (a * Math.PI) / 180
        strokes += gouge(Math.cos(t) * 186, -190 + Math.sin(t) * 182, 30, 5, a + 180)
      }
      s.marks(strokes, 'k')
      s.marks(gouge(-166, -150, 90, 8, -80), 'p')
      const kind = s.choices.pick(['stone', 'flower', 'trio'] as const)
      if (kind === 'stone') {
        s.cut(shape('-70,-360! 70,-360! 40,-400! -40,-400!'), 'a')
        gem(s, 0, -420, 88, 'b')
      } else if (kind === 'flower') {
        s.cut(blossom(0, -410, 104, 6), 'b')
        s.cut(ellipse(0, -410, 30), 'a')
      } else {
        for (const [x, r] of [
          [-70, 38],
          [70, 38],
          [0, 56],
        ] as const)
          s.body(ellipse(x, x === 0 ? -396 : -370, r), 'b', { step: 11 })
      }
      s.shade(o, { side: 'none' })
    },
  },
  necklace: {
    size: [480, 560],
    pose: 'hang',
    inks: [
      ['honey', 'brick'],
      ['sea', 'honey'],
      ['brick', 'pastel'],
      ['plum', 'honey'],
    ],
    with: ['none', 'petals'],
    draw(s) {
      if (s.choices.chance(0.5)) {
        s.line(curve('-60,-550 -200,-420 -150,-190 0,-130 150,-190 200,-420 60,-550'), 'k', 5)
        s.line(
          curve('-60,-550 -200,-420 -150,-190 0,-130 150,-190 200,-420 60,-550'),
          'a',
          10,
          '3 15',
        )
        s.line(ellipse(0, -140, 16), 'k', 6)
        pendant(s, 0, -60, 56)
        return
      }
      s.line(curve('-50,-550 -190,-420 -160,-190 0,-90 160,-190 190,-420 50,-550'), 'k', 5)
      for (let i = 0; i < 15; i++) {
        const a = Math.PI * (1.18 - (i / 14) * 1.36)
        const [x, y] = [Math.cos(a) * 192, -270 + Math.sin(a) * 190]
        const r = 20 + 24 * Math.sin((i / 14) * Math.PI)
        s.body(ellipse(x, y, r), i % 3 === 1 ? 'b' : 'a', { step: 11, shine: i % 2 === 0 })
      }
    },
  },
  bracelet: {
    size: [500, 360],
    pose: 'lie',
    inks: [
      ['honey', 'sea'],
      ['brick', 'honey'],
      ['pastel', 'ochre'],
      ['ochre', 'plum'],
    ],
    with: ['none', 'petals', 'leaves'],
    draw(s) {
      const kind = s.choices.pick(['bangle', 'beads', 'woven'] as const)
      if (kind === 'beads') {
        for (let i = 0; i < 18; i++) {
          const a = (i / 18) * 2 * Math.PI - Math.PI / 2
          s.body(
            ellipse(Math.cos(a) * 204, -180 + Math.sin(a) * 130, 36),
            i % 4 === 0 ? 'b' : 'a',
            { step: 12, shine: i % 3 === 0, by: 'k' },
          )
        }
        return
      }
      s.cut(ellipse(0, -210, 236, 130) + ellipse(0, -226, 204, 98), 'k')
      const front = shape(
        '-238,-210! -190,-140 -100,-96 0,-84 100,-96 190,-140 238,-210! 240,-120 180,-40 80,0 0,6 -80,0 -180,-40 -240,-120',
      )
      const o = s.body(front, 'a', { reach: 0.14 })
      let d = ''
      for (let i = -5; i <= 5; i++) {
        const [x, y] = [i * 40, -42 - i * i * 2.6]
        d +=
          kind === 'woven'
            ? leaf(x - 24, y + 12, 54, 24, -34)
            : poly(`${x},${y - 26} ${x + 14},${y} ${x},${y + 26} ${x - 14},${y}`)
      }
      s.flat(d, 'b')
      s.shade(o, { side: 'none' })
    },
  },
  earrings: {
    size: [460, 500],
    pose: 'hang',
    inks: [
      ['honey', 'brick'],
      ['brick', 'honey'],
      ['sea', 'honey'],
      ['rose', 'garrigue'],
    ],
    with: ['none', 'petals'],
    draw(s) {
      const kind = s.choices.pick(['hoop', 'drop', 'fan', 'leafy'] as const)
      for (const x of [-120, 120]) {
        s.line(curve(`${x},-390 ${x + 4},-440 ${x + 36},-470 ${x + 44},-420`), 'k', 7)
        s.cut(ellipse(x, -380, 22), 'a')
        if (kind === 'hoop') {
          s.cut(ellipse(x, -220, 110, 130) + ellipse(x, -220, 78, 98), 'a')
          s.cut(ellipse(x, -96, 32), 'b')
          s.marks(gouge(x - 98, -200, 80, 7, -70), 'p')
        } else if (kind === 'drop') {
          s.body(
            shape(`${x},-350! ${x + 70},-190 ${x + 80},-90 ${x},-20 ${x - 80},-90 ${x - 70},-190`),
            'a',
          )
          gem(s, x, -120, 42, 'b')
        } else if (kind === 'fan') {
          const fan = shape(
            `${x},-330! ${x + 110},-120! ${x + 60},-60 ${x},-50 ${x - 60},-60 ${x - 110},-120!`,
          )
          s.cut(fan, 'a')
          s.marks(
            [-40, -20, 0, 20, 40].map((a) => gouge(x, -320, 220, 7, 90 + a * 0.62)).join(''),
            'k',
          )
          s.cut(
            [-90, -46, 0, 46, 90]
              .map((dx) => ellipse(x + dx, -62 - Math.abs(dx) * 0.5, 18))
              .join(''),
            'b',
          )
        } else sprig(s, x, -350, 300, 90, 'a')
      }
    },
  },
}
