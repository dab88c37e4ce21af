import { folded } from '#lib/matching-parts.ts'

/** The part of the browser's storage that is used here. */
type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const recentAtMost = 8
const name = 'recherches'
const longest = 100

/** Where a browser or its owner refuses storage, even asking for it throws. */
const trying = <Result>(work: () => Result): Result | null => {
  try {
    return work()
  } catch {
    return null
  }
}

const parse = (kept: string | null): string[] => {
  const list: unknown = trying(() => JSON.parse(kept ?? '[]'))
  if (!Array.isArray(list)) return []
  const texts = list.filter((text): text is string => typeof text === 'string')
  return texts.filter((text) => text !== '' && text.length <= longest).slice(0, recentAtMost)
}

/** The last searches, on this device and nowhere else; only as long as the page where nothing can be kept. */
export const createRecentSearches = (keeper: () => Keeper) => {
  const read = () => trying(() => parse(keeper().getItem(name)))
  let list: readonly string[] = read() ?? []
  let refused = false
  const listeners = new Set<() => void>()

  const tell = (next: readonly string[]) => {
    list = next
    for (const changed of listeners) changed()
  }
  const keep = (next: readonly string[]) => {
    const write = () =>
      next.length > 0 ? keeper().setItem(name, JSON.stringify(next)) : keeper().removeItem(name)
    refused = trying(write) === null
    tell(next)
  }
  /** Another tab may have searched since. */
  const others = (text: string) =>
    ((refused ? null : read()) ?? list).filter((kept) => folded(kept) !== folded(text))

  return {
    list: () => list,
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    /** For when another tab has changed what is kept. */
    reload: () => tell(read() ?? list),
    remember: (text: string) => {
      const clean = text.trim().replace(/\s+/g, ' ').slice(0, longest)
      if (clean !== '') keep([clean, ...others(clean)].slice(0, recentAtMost))
    },
    forget: (text: string) => keep(others(text)),
    clear: () => keep([]),
  }
}
