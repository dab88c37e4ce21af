import { box, curve, ellipse, nick, poly, shape } from '#illustrations/paths.ts'
import type { Ink, Sheet } from '#illustrations/sheet.ts'

/** The chips a gouge leaves in the cleared parts of a block, turned around the middle. */
export function chips(s: Sheet, ink: Ink, count = 26): void {
  let d = ''
  for (let i = 0; i < count; i++) {
    const a = s.choices.range(0, Math.PI * 2)
    const r = s.choices.range(0.86, 1.25)
    const [x, y] = [600 + Math.cos(a) * 520 * r, 430 + Math.sin(a) * 400 * r]
    d += nick(
      x,
      y,
      s.choices.range(26, 70),
      s.choices.range(4, 7),
      (a * 180) / Math.PI + 90 + s.choices.range(-14, 14),
    )
  }
  s.marks(d, ink)
}

const sheet = box(-20, -20, 1240, 940)

const backdrops = {
  sun(s) {
    const x = s.choices.range(480, 720)
    s.flat(ellipse(x, 400, 350), 't')
    chips(s, 't')
  },
  arch(s) {
    const half = s.choices.range(330, 400)
    s.flat(
      shape(
        `${600 - half},920! ${600 - half},400! ${600 - half * 0.7},150 600,50 ${600 + half * 0.7},150 ${600 + half},400! ${600 + half},920!`,
      ),
      't',
    )
    if (s.choices.chance(0.5))
      s.line(
        curve(
          `${560 - half},920! ${560 - half},390! ${600 - half * 0.78},110 600,10 ${600 + half * 0.78},110 ${640 + half},390! ${640 + half},920!`,
        ),
        't',
        12,
      )
    chips(s, 't', 16)
  },
  flood(s) {
    s.flat(sheet, 't')
    chips(s, 'p', 34)
  },
  deep(s) {
    s.flat(sheet, 'b')
    chips(s, 'p', 30)
  },
  split(s) {
    const x = s.choices.pick([430, 600, 770])
    s.flat(
      s.choices.chance(0.5)
        ? poly(`-20,-20 ${x},-20 ${x - 40},920 -20,920`)
        : poly(`1220,-20 ${x},-20 ${x + 40},920 1220,920`),
      't',
    )
    chips(s, 't', 20)
  },
  stripes(s) {
    let d = ''
    const pitch = s.choices.pick([120, 160, 200])
    for (let x = -20; x < 1220; x += pitch)
      d += poly(`${x},-20 ${x + pitch / 2},-20 ${x + pitch / 2},920 ${x},920`)
    s.flat(d, 't')
  },
  rays(s) {
    let d = ''
    for (let i = 0; i < 12; i++) {
      const a = (i * 30 * Math.PI) / 180
      const at = (angle: number): string =>
        `${Math.round(600 + Math.cos(angle) * 900)},${Math.round(470 + Math.sin(angle) * 900)}`
      d += poly(`600,470 ${at(a)} ${at(a + 0.25)}`)
    }
    s.flat(d, 't')
  },
  paperwall(s) {
    const kind = s.choices.pick(['leaf', 'flower', 'diamond'] as const)
    let d = ''
    for (let row = 0; row < 6; row++) {
      for (let col = 0; col < 8; col++) {
        const [x, y] = [col * 170 + (row % 2) * 85 - 10, row * 150 + 30]
        if (kind === 'leaf') d += nick(x, y, 64, 26, -50)
        else if (kind === 'flower')
          d += `M${x} ${y - 28}q16 12 10 18q6-6 18 10q-12 16-18 10q6 6-10 18q-16-12-10-18q-6 6-18-10q12-16 18-10q-6-6 10-18z`
        else d += `M${x} ${y - 30}L${x + 18} ${y}L${x} ${y + 30}L${x - 18} ${y}Z`
      }
    }
    s.marks(d, 't')
  },
  tiles(s) {
    let d = ''
    for (let row = 0; row < 6; row++) {
      for (let col = 0; col < 8; col++) {
        if ((row + col) % 2 === 0) d += box(col * 160 - 30, row * 160 - 30, 158, 158)
      }
    }
    s.marks(d, 't')
  },
  hill(s) {
    const sun = s.choices.range(260, 940)
    s.flat(ellipse(sun, 260, 120), 'b')
    s.flat(shape('-20,920! -20,560! 240,430 600,540 900,420 1220,520! 1220,920!'), 't')
    chips(s, 't', 14)
  },
  window(s) {
    s.flat(sheet, 't')
    s.cut(box(250, 60, 700, 720), 'p')
    s.flat(box(588, 60, 24, 720) + box(250, 380, 700, 22), 't')
    s.cut(shape('232,30! 340,30! 330,300 300,560 262,820! 200,820!'), 'b')
    s.cut(shape('968,30! 860,30! 870,300 900,560 938,820! 1000,820!'), 'b')
    s.line(curve('180,34 600,38 1020,34'), 'k', 12)
  },
} satisfies Record<string, (s: Sheet) => void>

export type Backdrop = keyof typeof backdrops

export const standing: Backdrop[] = [
  'sun',
  'arch',
  'flood',
  'flood',
  'deep',
  'split',
  'stripes',
  'rays',
  'paperwall',
  'tiles',
  'hill',
  'window',
]
export const lying: Backdrop[] = [
  'flood',
  'flood',
  'deep',
  'split',
  'tiles',
  'paperwall',
  'rays',
  'sun',
  'stripes',
]
export const hanging: Backdrop[] = ['flood', 'paperwall', 'stripes', 'split', 'sun', 'deep', 'arch']

export function drawBackdrop(s: Sheet, kind: Backdrop): void {
  backdrops[kind](s)
}
