/** A set of words in a few bits each: all of them are found, and about one in 2,000 others (a Bloom filter). */
export type WordFilter = Uint8Array

const bitsOfWord = 16
const probes = 11

export function fillWordFilter(words: readonly string[]): WordFilter {
  const filter = new Uint8Array(Math.ceil((words.length * bitsOfWord) / 8))
  for (const word of words) {
    for (const bit of bitsOf(word, filter))
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return filter
}

export const mayHold = (filter: WordFilter, word: string) =>
  bitsOf(word, filter).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)

function bitsOf(word: string, filter: WordFilter): number[] {
  const first = hash(word, 0x811c9dc5)
  // Odd, so that no two probes of a word fall together.
  const step = hash(word, 0x9e3779b9) | 1
  return Array.from(
    { length: probes },
    (_, probe) => ((first + Math.imul(probe, step)) >>> 0) % (filter.length * 8),
  )
}

/** FNV-1a, mixed once more: alone it leaves the last letters' bits close together. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
