import type { Closure } from '@dansmazone/contract/opening-hours'

export type ClosureDraft = { from: string | null; to: string | null; endless: boolean }
export type ClosureFault = 'missing' | 'missingEnd' | 'order' | 'overlap'

/** What keeps a closure from being added; null when nothing does. */
export const closureFault = (
  { from, to, endless }: ClosureDraft,
  others: Closure[],
): ClosureFault | null => {
  if (from === null) return 'missing'
  const end = endless ? null : to
  if (!endless && end === null) return 'missingEnd'
  if (end !== null && end < from) return 'order'
  const overlaps = others.some(
    (other) => (end === null || other.from <= end) && (other.to === null || from <= other.to),
  )
  return overlaps ? 'overlap' : null
}
