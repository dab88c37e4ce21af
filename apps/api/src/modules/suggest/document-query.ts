import type { KnownWord } from '#src/search/types.ts'
import type { Meaning, Typed } from './typed.ts'
import { isLinkWord } from './written-words.ts'

/** So many completions of the last word are looked for; more of them where other words narrow what is found. */
const mostAlone = 8
const mostTogether = 32
/** More names than this are not gone through to show a few; the most frequent word is always looked for. */
const mostNames = 60_000

/** What the documents of products must hold: in the name each word, or a category that a whole word stands for. */
export function productQuery(typed: Typed): string | null {
  return conjunction(
    typed,
    ({ productCount }) => productCount,
    ({ categories }) =>
      categories.map(({ id, isRubric }) => quoted((isRubric ? 'R' : 'C') + id.slice(-12))),
  )
}

/** What the documents of merchants must hold: each word in the name. */
export const merchantQuery = (typed: Typed): string | null =>
  conjunction(
    typed,
    ({ merchantCount }) => merchantCount,
    () => [],
  )

/** Null: no name would fit. */
function conjunction(
  typed: Typed,
  countOf: (word: KnownWord) => number,
  tagsOf: (meaning: Meaning) => string[],
): string | null {
  const earlier = typed.earlier?.map((meaning) =>
    anyOf([...meaning.words.map(named), ...tagsOf(meaning)]),
  )
  if (!earlier) return null
  const isLink = earlier.length > 0 && isLinkWord(typed.last)
  const parts = isLink ? earlier : [...earlier, anyOf(wantedOf(typed, countOf).map(named))]
  return parts.includes(null) ? null : parts.join(' & ')
}

/** The most frequent words that the last may become. */
function wantedOf(
  { completions, alsoCalled, earlier }: Typed,
  countOf: (word: KnownWord) => number,
) {
  const most = earlier && earlier.length > 0 ? mostTogether : mostAlone
  const wanted: KnownWord[] = []
  let names = 0
  for (const word of [...completions, ...alsoCalled].toSorted(
    (one, other) => countOf(other) - countOf(one),
  )) {
    names += countOf(word)
    const enough = wanted.length === most || (wanted.length > 0 && names > mostNames)
    if (enough || countOf(word) === 0) break
    wanted.push(word)
  }
  return wanted
}

const named = ({ lexeme }: KnownWord) => `${quoted(lexeme)}:A`

const anyOf = (parts: string[]) =>
  parts.length > 0 ? `(${[...new Set(parts)].join(' | ')})` : null

/** As the text of a `tsquery` has it. */
const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
