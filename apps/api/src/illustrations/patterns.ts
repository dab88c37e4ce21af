import type { Outline } from './outline.ts'
import { blossom, dot, leaf, poly } from './paths.ts'
import type { Sheet } from './sheet.ts'

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
