/** Names near to one typed with a mistake: the nearest first, only those with the fewest mistakes. */
export type NearNames = (typed: string, most: number) => string[]

/** Compared without their spaces, so that those forgotten or added are no mistake. */
const glued = (name: string) => name.replaceAll(' ', '')

/**
 * Names by their beginning and by their end: one mistake cannot spoil both, and so only a few names are compared with
 * what was typed.
 */
export function createNearNames(names: Iterable<string>): NearNames {
  const byBeginning = new Map<string, string[]>()
  const byEnd = new Map<string, string[]>()
  for (const name of names) {
    const letters = glued(name)
    if (letters.length < 4) continue
    put(byBeginning, letters.slice(0, 2), name)
    put(byEnd, letters.slice(-3), name)
  }
  return (typed, most) => {
    const letters = glued(typed)
    let best = most
    let found: string[] = []
    const candidates = new Set([
      ...(byBeginning.get(letters.slice(0, 2)) ?? []),
      ...(byEnd.get(letters.slice(-3)) ?? []),
    ])
    for (const name of candidates) {
      const distance = mistakesBetween(letters, glued(name), best)
      if (distance > best) continue
      if (distance < best) found = []
      best = distance
      found.push(name)
    }
    return found
  }
}

function put(buckets: Map<string, string[]>, key: string, name: string) {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(name)
  else buckets.set(key, [name])
}

/** Letters added, lost, changed or swapped with their neighbour; `most` + 1 as soon as there are more. */
export function mistakesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
