type ShortLife = { leastMs?: number; clock?: () => number }

/** A value that took long lives longer, so that making it never takes more than a twentieth of the time. */
const share = 20

/** Keeps what `make` gives for a short while: at least `leastMs`; made by one caller at a time, the others wait for it. */
export function shortLived<Value>(
  make: () => Promise<Value>,
  { leastMs = 1000, clock = () => performance.now() }: ShortLife = {},
): () => Promise<Value> {
  let kept: { value: Value; until: number } | null = null
  let underWay: Promise<Value> | null = null

  async function renew() {
    const began = clock()
    const value = await make()
    kept = { value, until: clock() + Math.max(leastMs, share * (clock() - began)) }
    return value
  }

  return () => {
    if (kept && clock() < kept.until) return Promise.resolve(kept.value)
    underWay ??= renew().finally(() => (underWay = null))
    return underWay
  }
}
