import type { Companion } from './piece.ts'
import type { Sheet } from './sheet.ts'
import type { Stamp } from './stamp.ts'

/** What the arrangement must know of the ground behind it. */
export type Setting = {
  /** The backdrop is a full flood of the second ink. */
  deep: boolean
  scene: 'plain' | 'room' | 'landscape'
}

/** How much markup a picture may hold before its frame. */
export const BUDGET = 10_800

export type Slot = {
  x: number
  y: number
  size: number
  angle?: number
  flip?: boolean
  swapped?: boolean
}

export const fits = (stamp: Stamp, w: number, h: number): number =>
  Math.min(w / stamp.piece.size[0], h / stamp.piece.size[1])

/** Keeps as many slots as the budget allows; the last one is the main object and always stays. */
export function affordable(s: Sheet, stamp: Stamp, slots: Slot[]): Slot[] {
  const kept: Slot[] = []
  let cost = s.size + 900
  const seen = new Set<boolean>()
  for (const slot of slots.toReversed()) {
    const swapped = slot.swapped === true
    const extra = seen.has(swapped) ? 120 : stamp.cost(swapped)
    if (kept.length > 0 && cost + extra > BUDGET) continue
    seen.add(swapped)
    cost += extra
    kept.unshift(slot)
  }
  return kept
}

/** Companions that hang in the air above the object. */
export const floats = (companion: Companion): boolean =>
  companion === 'stars' || companion === 'notes'
