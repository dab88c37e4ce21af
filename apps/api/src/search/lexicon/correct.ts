import type { Correction, KnownWord } from '#search/types.ts'
import { createCandidates } from './candidates.ts'
import { typingDistance } from './distance.ts'
import { singularOf } from './phrases.ts'
import { soundKey } from './sounds.ts'

const shortest = 4

/** So many mistakes are believed in a word of that many letters. */
const limitOf = (length: number) => (length < 6 ? 1 : length < 7 ? 1.5 : length < 10 ? 2 : 3)

/** Known words near to an unknown one, the nearest first; 0 mistakes when only the mark of the plural differs. */
export function createCorrector(
  sorted: readonly KnownWord[],
): (key: string, most: number) => Correction[] {
  const words = sorted.filter(({ key }) => key.length > 2 && !/\d/.test(key))
  const candidates = createCandidates(words.map(({ key }) => key))
  return (key, most) => {
    if (key.length < shortest || /[^a-z]/.test(key)) return []
    return candidates(key)
      .indices.flatMap((index) => {
        const word = words[index]
        const distance = word ? mistakes(key, word.key) : Infinity
        return word && distance < Infinity ? [{ word, distance }] : []
      })
      .sort((one, other) => rank(key, one) - rank(key, other))
      .slice(0, most)
  }
}

function mistakes(typed: string, known: string) {
  if (singularOf(typed) === singularOf(known)) return 0
  const firstIsRight = typed[0] === known[0] || soundKey(typed)[0] === soundKey(known)[0]
  const limit = firstIsRight ? limitOf(Math.max(typed.length, known.length - 2)) : 1
  return typingDistance(typed, known, limit)
}

/** The fewest mistakes; then the most frequent words, and those that begin as what was typed. */
const rank = (typed: string, { word, distance }: Correction) =>
  distance * 100 -
  Math.min(80, 12 * Math.log2(1 + word.productCount + word.merchantCount)) -
  Math.min(8, commonBeginning(typed, word.key))

function commonBeginning(one: string, other: string) {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
