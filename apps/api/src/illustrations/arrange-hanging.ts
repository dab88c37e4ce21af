import { affordable, BUDGET, fits } from './arrange.ts'
import type { Setting, Slot } from './arrange.ts'
import { accompany } from './companions.ts'
import { curve, nick } from './paths.ts'
import type { Sheet } from './sheet.ts'
import type { Stamp } from './stamp.ts'
import { drawSupport } from './supports.ts'

/** Things that bring their own hook or frame and need only a nail. */
export const nailed = new Set<string>(['mirror', 'frame', 'calendar', 'stained-glass'])

export function arrangeHanging(
  s: Sheet,
  stamp: Stamp,
  object: string,
  { deep, scene }: Setting,
): void {
  const { choices } = s
  const onNail = nailed.has(object)
  const rail = choices.range(58, 96)
  const [w, h] = stamp.piece.size
  const unit = fits(stamp, 800, 850 - rail)
  const width = w * unit
  const layout = choices.pick(
    onNail
      ? (['solo', 'solo', 'pair', 'aside'] as const)
      : (['solo', 'pair', 'trio', 'aside'] as const),
  )
  const open: -1 | 1 = choices.pick([-1, 1])
  const swapped = choices.chance(0.5)
  const slots: Slot[] = []
  if (layout === 'pair') {
    const k = Math.min(1, 1140 / (width * 1.7))
    slots.push(
      { x: 600 + open * width * k * 0.47, y: rail, size: 0.72 * k, swapped },
      { x: 600 - open * width * k * 0.4, y: rail, size: 0.92 * k, flip: choices.chance(0.3) },
    )
  } else if (layout === 'trio') {
    const k = Math.min(1, 1160 / (width * 2.2))
    const gap = width * k * 0.76 + 14
    slots.push(
      { x: 600 - gap, y: rail, size: 0.66 * k, swapped },
      { x: 600 + gap, y: rail, size: 0.66 * k },
      { x: 600, y: rail, size: 0.84 * k },
    )
  } else if (layout === 'aside') slots.push({ x: 600 - open * 150, y: rail, size: 0.94 })
  else slots.push({ x: 600, y: rail, size: 1 })
  const kept = affordable(s, stamp, slots)
  if (onNail) s.marks(kept.map(({ x }) => nick(x, rail - 8, 24, 14, 90)).join(''), 'k')
  else if (scene === 'landscape')
    s.line(curve(`-20,${rail - 4} 600,${rail + 6} 1220,${rail - 6}`), 'k', 6)
  else
    s.tube(
      curve(`-20,${rail} 600,${rail + 2} 1220,${rail}`),
      deep ? 'k' : choices.pick(['b', 'k'] as const),
      choices.pick([12, 18]),
    )
  if (scene === 'plain' && choices.chance(0.4)) drawSupport(s, 'board', 828, deep ? 'k' : 'b')
  const companion = choices.pick(stamp.piece.with)
  if (layout === 'aside' && s.size + stamp.cost() < BUDGET - 1300)
    accompany(s, companion, 600 + open * 390, 800, open)
  for (const slot of kept) {
    const scale = unit * slot.size
    stamp.print(s, { ...slot, scale, y: rail + h * scale - 6 })
  }
}
