/** Keeps what `make` gives while `epoch` stays the same; many who ask at once wait for one, a failure is kept for nobody. */
export function kept<Value>(epoch: () => number, make: () => Promise<Value>): () => Promise<Value> {
  const values = keptByKey(epoch, make)
  return () => values('')
}

const mostKeys = 500

/** The same for each key, the oldest forgotten when there are many. */
export function keptByKey<Value>(
  epoch: () => number,
  make: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const values = new Map<string, Promise<Value>>()
  let current = -1
  return (key) => {
    const now = epoch()
    if (now !== current) {
      values.clear()
      current = now
    }
    const known = values.get(key)
    if (known) return known
    const value = make(key)
    values.set(key, value)
    value.catch(() => values.get(key) === value && values.delete(key))
    for (const oldest of values.keys()) {
      if (values.size <= mostKeys) break
      values.delete(oldest)
    }
    return value
  }
}
