import type { KnownWord } from '#src/search/types.ts'
import type { Meaning, Typed } from './typed.ts'
import { isLinkWord } from './written-words.ts'

/** So many completions of the last word are looked for; more of them where other words narrow what is found. */
const mostAlone = 8
const mostTogether = 16
/** More names than this are not gone through to show a few; the most frequent word is always looked for. */
const mostNames = 10_000

/** Texts of `tsquery`s: what a name must hold, and what the whole document must; null: anything. */
export type DocumentQuery = { name: string | null; document: string | null }

export type ListingQuery = {
  /** All that was typed; null when nothing can hold it. */
  whole: DocumentQuery | null
  /** The words before the last; null when there is none, or nothing can hold them. */
  earlier: DocumentQuery | null
}

type Word = { lexemes: string[]; tags: string[] }

/** Products with each word in their name, or filed under a category that a whole word stands for. */
export const productQuery = (typed: Typed): ListingQuery =>
  queryOf(
    typed,
    ({ productCount }) => productCount,
    ({ categories }) =>
      categories.map(({ id, isRubric }) => quoted((isRubric ? 'R' : 'C') + id.slice(-12))),
  )

/** Merchants with each word in their name. */
export const merchantQuery = (typed: Typed): ListingQuery =>
  queryOf(
    typed,
    ({ merchantCount }) => merchantCount,
    () => [],
  )

function queryOf(
  typed: Typed,
  countOf: (word: KnownWord) => number,
  tagsOf: (meaning: Meaning) => string[],
): ListingQuery {
  const before = typed.earlier?.map((meaning) => ({
    lexemes: meaning.words.map(({ lexeme }) => quoted(lexeme)),
    tags: tagsOf(meaning),
  }))
  if (!before) return { whole: null, earlier: null }
  const earlier = before.length > 0 ? allOf(before) : null
  if (earlier && isLinkWord(typed.last)) return { whole: earlier, earlier }
  const lexemes = wantedOf(typed, countOf).map(({ lexeme }) => quoted(lexeme))
  return { whole: allOf([...before, { lexemes, tags: [] }]), earlier }
}

function allOf(words: Word[]): DocumentQuery | null {
  if (words.some(({ lexemes, tags }) => lexemes.length + tags.length === 0)) return null
  const named = words.filter(({ tags }) => tags.length === 0)
  const tagged = words.filter(({ tags }) => tags.length > 0)
  const joined = (parts: string[]) => (parts.length > 0 ? parts.join(' & ') : null)
  return {
    name: joined(named.map(({ lexemes }) => anyOf(lexemes))),
    document: joined(
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

/** As the text of a `tsquery` has it. */
const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
