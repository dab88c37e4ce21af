import { emblem, sprig } from './motifs.ts'
import { box, ellipse, poly, shape, star } from './paths.ts'
import type { Ink, Sheet } from './sheet.ts'

/** A cover picture inside a frame; all covers differ by the seed. */
export function cover(
  s: Sheet,
  x: number,
  y: number,
  w: number,
  h: number,
  ink: Ink,
  ground: Ink,
): void {
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
