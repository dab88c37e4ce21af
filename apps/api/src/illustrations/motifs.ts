import {
  blossom,
  box,
  curve,
  dot,
  ellipse,
  gouge,
  leaf,
  poly,
  rotated,
  shape,
  star,
  nick,
} from './paths.ts'
import type { Ink, Sheet } from './sheet.ts'

/** A stem with leaves on both sides. */
export function sprig(
  s: Sheet,
  x: number,
  y: number,
  length: number,
  angle: number,
  ink: Ink,
  stem: Ink = 'k',
): void {
  const a = (angle * Math.PI) / 180
  const [ux, uy] = [Math.cos(a), Math.sin(a)]
  const bend = length * 0.08
  s.line(
    curve(
      `${x},${y} ${x + (ux * length) / 2 - uy * bend},${y + (uy * length) / 2 + ux * bend} ${x + ux * length},${y + uy * length}`,
    ),
    stem,
    5,
  )
  let d = ''
  const pairs = Math.max(3, Math.round(length / 54))
  for (let i = 1; i <= pairs; i++) {
    const f = (i / pairs) * 0.92 + 0.08
    const size = length * 0.33 * (1.15 - f * 0.5)
    const aside = bend * 4 * f * (1 - f)
    const [px, py] = [x + ux * length * f - uy * aside, y + uy * length * f + ux * aside]
    if (i === pairs) d += gouge(px, py, size, size * 0.38, angle)
    else
      d +=
        gouge(px, py, size, size * 0.38, angle - 48) + gouge(px, py, size, size * 0.38, angle + 48)
  }
  s.cut(d, ink)
}

/** A spike of small buds: lavender, wheat or broom. */
export function spike(
  s: Sheet,
  x: number,
  y: number,
  length: number,
  angle: number,
  ink: Ink,
  stem: Ink = 'k',
): void {
  const a = (angle * Math.PI) / 180
  const [ux, uy] = [Math.cos(a), Math.sin(a)]
  s.line(curve(`${x},${y} ${x + ux * length},${y + uy * length}`), stem, 4)
  let d = ''
  for (let f = 0.56; f < 1; f += 0.085) {
    const [px, py] = [x + ux * length * f, y + uy * length * f]
    for (const side of [-35, 35]) d += nick(px, py, length * 0.13, length * 0.055, angle + side)
  }
  d += nick(x + ux * length * 0.95, y + uy * length * 0.95, length * 0.14, length * 0.055, angle)
  s.marks(d, ink)
}

/** The hollow cross with twelve pommels. */
export function occitanCross(s: Sheet, cx: number, cy: number, r: number, ink: Ink): void {
  const k = r / 100
  const at = (x: number, y: number): string => `${cx + x * k},${cy + y * k}`
  const branch = shape(
    `${at(-7, -7)}! ${at(-36, -60)}! ${at(-15, -67)} ${at(0, -88)}! ${at(15, -67)} ${at(36, -60)}! ${at(7, -7)}!`,
  )
  const hollow = poly(`${at(0, -32)} ${at(13, -58)} ${at(0, -70)} ${at(-13, -58)}`)
  let branches = ''
  let knobs = ''
  for (const angle of [0, 90, 180, 270]) {
    branches += rotated(r > 60 ? branch + hollow : branch, angle, cx, cy)
    const a = (angle * Math.PI) / 180
    for (const [x, y] of [
      [0, -95],
      [-41, -66],
      [41, -66],
    ] as const) {
      knobs += dot(
        cx + (x * Math.cos(a) - y * Math.sin(a)) * k,
        cy + (x * Math.sin(a) + y * Math.cos(a)) * k,
        11 * k,
      )
    }
  }
  s.flat(branches, ink)
  s.marks(knobs, ink)
}

export type Emblem =
  | 'sun'
  | 'leaf'
  | 'flower'
  | 'cross'
  | 'star'
  | 'grapes'
  | 'bee'
  | 'olive'
  | 'hill'
  | 'diamond'

/** A small sign for labels and lids. */
export function emblem(s: Sheet, kind: Emblem, x: number, y: number, r: number, ink: Ink): void {
  switch (kind) {
    case 'sun': {
      let rays = ''
      for (let i = 0; i < 12; i++) {
        const a = (i * Math.PI) / 6
        rays += gouge(
          x + Math.cos(a) * r * 0.6,
          y + Math.sin(a) * r * 0.6,
          r * 0.5,
          r * 0.12,
          i * 30,
        )
      }
      s.flat(ellipse(x, y, r * 0.46), ink)
      s.marks(rays, ink)
      return
    }
    case 'leaf':
      s.flat(leaf(x - r * 0.75, y + r * 0.5, r * 1.8, r * 0.9, -32), ink)
      s.marks(gouge(x - r * 0.55, y + r * 0.38, r * 1.3, r * 0.06, -32), 'p')
      return
    case 'flower':
      s.flat(blossom(x, y, r, 6), ink)
      s.flat(ellipse(x, y, r * 0.24), 'p')
      return
    case 'cross':
      occitanCross(s, x, y, r, ink)
      return
    case 'star':
      s.flat(star(x, y, r, r * 0.45, 8), ink)
      return
    case 'grapes': {
      let d = ''
      for (const [row, count] of [3, 4, 3, 2, 1].entries()) {
        for (let i = 0; i < count; i++) {
          d += dot(x + (i - (count - 1) / 2) * r * 0.42, y - r * 0.5 + row * r * 0.36, r * 0.19)
        }
      }
      s.marks(d, ink)
      s.flat(leaf(x, y - r * 0.7, r * 0.8, r * 0.5, -30), ink)
      return
    }
    case 'bee':
      s.flat(
        leaf(x, y - r * 0.2, r * 0.95, r * 0.5, -160) +
          leaf(x, y - r * 0.2, r * 0.95, r * 0.5, -20) +
          leaf(x, y - r * 0.1, r * 0.7, r * 0.4, 165) +
          leaf(x, y - r * 0.1, r * 0.7, r * 0.4, 15),
        ink,
      )
      s.marks(dot(x, y - r * 0.55, r * 0.24), ink)
      s.flat(
        shape(
          `${x - r * 0.3},${y - r * 0.3} ${x},${y - r * 0.42} ${x + r * 0.3},${y - r * 0.3} ${x + r * 0.34},${y + r * 0.3} ${x},${y + r * 0.95}! ${x - r * 0.34},${y + r * 0.3}`,
        ),
        'k',
      )
      s.marks(
        [0.05, 0.32, 0.56]
          .map((f) => gouge(x - r * 0.34, y + r * f, r * 0.68, r * 0.09, 0))
          .join(''),
        'p',
      )
      return
    case 'olive':
      s.flat(
        leaf(x, y, r, r * 0.34, -150) +
          leaf(x, y, r, r * 0.34, -30) +
          leaf(x, y - r * 0.1, r * 0.9, r * 0.34, -90),
        ink,
      )
      s.flat(ellipse(x, y + r * 0.5, r * 0.34, r * 0.46), ink)
      return
    case 'hill':
      s.flat(
        shape(
          `${x - r},${y + r * 0.6}! ${x - r * 0.5},${y - r * 0.1} ${x},${y + r * 0.2}! ${x + r * 0.4},${y - r * 0.3} ${x + r},${y + r * 0.6}!`,
        ),
        ink,
      )
      s.flat(ellipse(x, y - r * 0.45, r * 0.3), ink)
      return
    case 'diamond':
      s.flat(poly(`${x},${y - r} ${x + r * 0.7},${y} ${x},${y + r} ${x - r * 0.7},${y}`), ink)
      s.flat(
        poly(`${x},${y - r * 0.5} ${x + r * 0.35},${y} ${x},${y + r * 0.5} ${x - r * 0.35},${y}`),
        'p',
      )
  }
}

/** Strokes standing for printed lines. */
export function printedLines(
  s: Sheet,
  cx: number,
  y: number,
  width: number,
  rows: number,
  ink: Ink,
  gap = 18,
): void {
  let d = ''
  for (let i = 0; i < rows; i++) {
    const w = width * s.choices.range(0.55, 1)
    d += box(Math.round(cx - w / 2), y + i * gap, Math.round(w), 6)
  }
  s.flat(d, ink)
}

/** A paper label with its emblem and its lines. */
export function label(
  s: Sheet,
  cx: number,
  top: number,
  w: number,
  h: number,
  kinds: readonly Emblem[],
  ink: Ink = 'b',
): void {
  const rounded = s.choices.pick(['box', 'oval', 'arch'] as const)
  const [l, r, b] = [cx - w / 2, cx + w / 2, top + h]
  if (rounded === 'oval') s.flat(ellipse(cx, top + h / 2, w / 2, h / 2), 'p')
  else if (rounded === 'arch')
    s.flat(
      shape(
        `${l},${b}! ${l},${top + h * 0.3}! ${cx},${top - h * 0.06} ${r},${top + h * 0.3}! ${r},${b}!`,
      ),
      'p',
    )
  else s.flat(box(l, top, w, h), 'p')
  const size = Math.min(w, h) * 0.3
  emblem(s, s.choices.pick(kinds), cx, top + h * 0.4, size, ink)
  printedLines(
    s,
    cx,
    Math.round(top + h * 0.4 + size + h * 0.05),
    w * 0.5,
    h > 110 ? 2 : 1,
    'k',
    Math.max(12, Math.round(h * 0.1)),
  )
}

/** Two eyes and a smile. */
export function face(s: Sheet, x: number, y: number, w: number): void {
  s.flat(ellipse(x - w / 2, y, w * 0.11) + ellipse(x + w / 2, y, w * 0.11), 'k')
  s.line(
    curve(`${x - w * 0.25},${y + w * 0.42} ${x},${y + w * 0.54} ${x + w * 0.25},${y + w * 0.42}`),
    'k',
    Math.max(3, w * 0.07),
  )
}
