import { useSyncExternalStore } from 'react'
import { createRecentSearches } from './recent-searches.ts'

export const recentSearches = createRecentSearches(() => localStorage)

const subscribe = (changed: () => void) => {
  const stop = recentSearches.subscribe(changed)
  addEventListener('storage', recentSearches.reload)
  return () => {
    stop()
    removeEventListener('storage', recentSearches.reload)
  }
}

/** The last searches of this device: never of the server, which knows none. */
export const useRecentSearches = (): readonly string[] =>
  useSyncExternalStore(subscribe, recentSearches.list)
