import type { KeyboardEvent } from 'react'

/** What the open list does with the keys of the field. */
export type TakesKey = (event: KeyboardEvent<HTMLInputElement>) => void

/** Where a key leads in a list of `count` choices from the active one, or from the field itself (null); undefined when the key is not the list's. */
export const moveOf = (
  key: string,
  active: number | null,
  count: number,
): number | null | undefined => {
  if (count === 0) return undefined
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return active === null ? 0 : active === last ? null : active + 1
    case 'ArrowUp':
      return active === null ? last : active === 0 ? null : active - 1
    // In the field, these move the caret.
    case 'Home':
      return active === null ? undefined : 0
    case 'End':
      return active === null ? undefined : last
    default:
      return undefined
  }
}
