const key = 'renewed'
const calmMs = 60_000

/** Whether a page may be loaded anew to get the server's newest version: once, then not again for a minute. Notes that it is. */
export const mayRenew = (store: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean => {
  try {
    if (now - Number(store.getItem(key) ?? -calmMs) < calmMs) return false
    store.setItem(key, String(now))
    return true
  } catch {
    // Where nothing can be remembered, nothing would end it.
    return false
  }
}
