import { soundKey } from './sounds.ts'

/** Words that look or sound a little like one: indices of `keys`, and how many entries were read to find them. */
export type Candidates = (key: string) => { indices: number[]; read: number }

const most = 200
/** The space around a word, 26 letters, 10 digits. */
const alphabet = 37

/**
 * By pairs of letters, padded at both ends, in flat arrays: about 45 bytes a word. Spellings of one sound can differ in
 * many letters, so words that sound the same are candidates too.
 */
export function createCandidates(keys: readonly string[]): Candidates {
  const { starts, postings } = pairIndex(keys)
  const bySound = soundIndex(keys)
  const lengths = Uint8Array.from(keys, ({ length }) => Math.min(length, 255))
  const shared = new Uint8Array(keys.length)
  const touched = new Uint32Array(keys.length)

  return (key) => {
    const pairs = pairsOf(key)
    let count = 0
    let read = 0
    for (const pair of pairs) {
      const postingsOfPair = postings.subarray(starts[pair], starts[pair + 1])
      read += postingsOfPair.length
      for (const index of postingsOfPair) {
        const before = shared[index] ?? 0
        if (before === 0) {
          touched[count] = index
          count += 1
        }
        shared[index] = before + 1
      }
    }
    const found = touched.subarray(0, count)
    const indices = likest({ found, shared, lengths, pairs: pairs.length, length: key.length })
    for (const index of found) shared[index] = 0
    return { indices: [...new Set([...indices, ...bySound(key)])], read }
  }
}

type Touched = {
  found: Uint32Array
  shared: Uint8Array
  lengths: Uint8Array
  pairs: number
  length: number
}

/** Those that share most, a length far from the word's own counting against them; too few in common are left out. */
function likest({ found, shared, lengths, pairs, length }: Touched): number[] {
  const least = Math.max(2, pairs - 6)
  const byLikeness: number[][] = Array.from({ length: pairs + 1 }, () => [])
  for (const index of found) {
    const common = shared[index] ?? 0
    if (common < least) continue
    const apart = Math.abs((lengths[index] ?? 0) - length)
    if (apart <= 3) byLikeness[Math.max(0, common - (apart >> 1))]?.push(index)
  }
  return byLikeness.toReversed().flat().slice(0, most)
}

function pairIndex(keys: readonly string[]) {
  const counts = new Uint32Array(alphabet * alphabet)
  for (const key of keys) for (const pair of pairsOf(key)) counts[pair] = (counts[pair] ?? 0) + 1
  const starts = new Uint32Array(alphabet * alphabet + 1)
  for (const [pair, count] of counts.entries()) starts[pair + 1] = (starts[pair] ?? 0) + count
  const postings = new Uint32Array(starts.at(-1) ?? 0)
  const next = starts.slice()
  for (const [index, key] of keys.entries()) {
    for (const pair of pairsOf(key)) {
      const place = next[pair] ?? 0
      postings[place] = index
      next[pair] = place + 1
    }
  }
  return { starts, postings }
}

function pairsOf(key: string): number[] {
  const pairs: number[] = []
  let previous = 0
  for (let at = 0; at <= key.length; at += 1) {
    const letter = at < key.length ? letterOf(key.charCodeAt(at)) : 0
    const pair = previous * alphabet + letter
    if (!pairs.includes(pair)) pairs.push(pair)
    previous = letter
  }
  return pairs
}

const letterOf = (code: number) =>
  code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? code - 21 : 0

/** Two words of one hash are told apart by their distance later. */
function soundIndex(keys: readonly string[]) {
  const hashes = Uint32Array.from(keys, (key) => hashOf(soundKey(key)))
  const order = Uint32Array.from(keys.keys()).sort(
    (one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0),
  )
  const hashAt = (place: number) => hashes[order[place] ?? 0] ?? 0
  return (key: string): Uint32Array => {
    const wanted = hashOf(soundKey(key))
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (hashAt(middle) < wanted) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < order.length && end - low < most && hashAt(end) === wanted) end += 1
    return order.subarray(low, end)
  }
}

/** FNV-1a. */
function hashOf(text: string) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
