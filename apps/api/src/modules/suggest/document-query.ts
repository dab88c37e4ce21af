import type { KnownWord } from '#src/search/types.ts'
import type { Meaning, Typed } from './typed.ts'
import { isLinkWord } from './written-words.ts'

/** So many completions of the last word are looked for; more of them where other words narrow what is found. */
const mostAlone = 8
const mostTogether = 32
/** More names than this are not gone through to show a few; the most frequent word is always looked for. */
const mostNames = 60_000

/** Texts of `tsquery`s: what a name must hold, and what the whole document must; null: anything. */
export type ListingQuery = { name: string | null; document: string | null }

/** Products with each word in their name, or filed under a category that a whole word stands for; null: none can be. */
export function productQuery(typed: Typed): ListingQuery | null {
  return conjunction(
    typed,
    ({ productCount }) => productCount,
    ({ categories }) =>
      categories.map(({ id, isRubric }) => quoted((isRubric ? 'R' : 'C') + id.slice(-12))),
  )
}

/** Merchants with each word in their name. */
export const merchantQuery = (typed: Typed): ListingQuery | null =>
  conjunction(
    typed,
    ({ merchantCount }) => merchantCount,
    () => [],
  )

function conjunction(
  typed: Typed,
  countOf: (word: KnownWord) => number,
  tagsOf: (meaning: Meaning) => string[],
): ListingQuery | null {
  if (!typed.earlier) return null
  const words = typed.earlier.map((meaning) => ({
    lexemes: meaning.words.map(({ lexeme }) => quoted(lexeme)),
    tags: tagsOf(meaning),
  }))
  if (words.length === 0 || !isLinkWord(typed.last)) {
    words.push({
      lexemes: wantedOf(typed, countOf).map(({ lexeme }) => quoted(lexeme)),
      tags: [],
    })
  }
  if (words.some(({ lexemes, tags }) => lexemes.length + tags.length === 0)) return null
  const tagged = words.filter(({ tags }) => tags.length > 0)
  const named = words.filter(({ tags }) => tags.length === 0)
  return {
    name: allOf(named.map(({ lexemes }) => anyOf(lexemes))),
    document: allOf(
      tagged.map(({ lexemes, tags }) =>
        anyOf([...lexemes.map((lexeme) => `${lexeme}:A`), ...tags]),
      ),
    ),
  }
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

const anyOf = (parts: string[]) => `(${[...new Set(parts)].join(' | ')})`

const allOf = (parts: string[]) => (parts.length > 0 ? parts.join(' & ') : null)

/** As the text of a `tsquery` has it. */
const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
