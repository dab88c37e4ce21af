import { clear, createStore, del, entries, get, set } from 'idb-keyval'
import { DraftShelf } from '#lib/draft-shelf.ts'

// Opened when it is first needed: a private window may refuse it, and the page goes on without.
let store: ReturnType<typeof createStore> | null = null
const opened = () => (store ??= createStore('dansmazone', 'drafts'))

const quietly = async <Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await work()
  } catch {
    return undefined
  }
}

const shelf = new DraftShelf(() => ({
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, text) => localStorage.setItem(key, text),
  removeItem: (key) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
}))

/** What was typed and not saved yet, on this device. */
export const readTyped = async <Draft>(key: string): Promise<Draft | null | undefined> => {
  const last = shelf.take<Draft>(key)
  return last === undefined ? quietly(() => get<Draft>(key, opened())) : last
}

/** Keeps it at once, even from a page that is being left. */
export const writeTyped = async (key: string, draft: unknown): Promise<void> => {
  const stored = shelf.put(key, draft)
  if (await stores(key, draft)) stored()
}

/** True once it is there; null: it is to go. */
const stores = (key: string, draft: unknown) =>
  quietly(async () => {
    await (draft === null ? del(key, opened()) : set(key, draft, opened()))
    return true
  })

/** All those whose keys begin so. */
export const readDrafts = async <Draft>(prefix: string): Promise<Draft[]> => {
  const all = await quietly(() => entries<string, Draft>(opened()))
  return (all ?? []).flatMap(([key, draft]) => (key.startsWith(prefix) ? [draft] : []))
}

export const writeDraft = async (key: string, draft: unknown): Promise<void> => {
  await stores(key, draft)
}

/** Signing out leaves nothing behind on a device that others may use. */
export const clearDrafts = async (): Promise<void> => {
  shelf.clear()
  await quietly(() => clear(opened()))
}
