import type { LucideIcon } from 'lucide-react'

/** An icon always stands beside words, so it says nothing itself. */
export const Icon = ({ as: Shape, size = 20 }: { as: LucideIcon; size?: number }) => (
  <Shape size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
)
