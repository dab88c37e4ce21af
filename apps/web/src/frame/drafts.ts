import { clear, createStore, del, entries, get, set } from 'idb-keyval'

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

/** What was typed and not saved yet, on this device. */
export const readDraft = <Draft>(key: string): Promise<Draft | undefined> =>
  quietly(() => get<Draft>(key, opened()))

/** All those whose keys begin so. */
export const readDrafts = async <Draft>(prefix: string): Promise<Draft[]> => {
  const all = await quietly(() => entries<string, Draft>(opened()))
  return (all ?? []).flatMap(([key, draft]) => (key.startsWith(prefix) ? [draft] : []))
}

export const writeDraft = async (key: string, draft: unknown): Promise<void> => {
  await quietly(() => (draft === null ? del(key, opened()) : set(key, draft, opened())))
}

/** Signing out leaves nothing behind on a device that others may use. */
export const clearDrafts = async (): Promise<void> => {
  await quietly(() => clear(opened()))
}
