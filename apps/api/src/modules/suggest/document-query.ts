import { all, any, idTag, tag, type TsQuery } from '#lib/ts-query.ts'
import type { KnownWord } from '#search/types.ts'
import type { Meaning, Typed } from './typed.ts'
import { isLinkWord } from './written-words.ts'

/** So many completions of the last word are looked for; more of them where other words narrow what is found. */
const mostAlone = 8
const mostTogether = 16
/** More names than this are not gone through to show a few; the most frequent word is always looked for. */
const mostNames = 10_000

export type ListingQuery = {
  /** All that was typed; null when nothing can hold it. */
  whole: TsQuery | null
  /** The words before the last; null when there is none, or nothing can hold them. */
  earlier: TsQuery | null
}

/** Tags of the stems that a name must have one of, and others that will do. */
type Word = { names: TsQuery[]; tags: TsQuery[] }

/** Products with each word in their name, or filed under a category that a whole word stands for. */
export const productQuery = (typed: Typed): ListingQuery =>
  queryOf(
    typed,
    ({ productCount }) => productCount,
    ({ categories }) => categories.map(({ id, isRubric }) => idTag(isRubric ? 'R' : 'C', id)),
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
  tagsOf: (meaning: Meaning) => TsQuery[],
): ListingQuery {
  const before = typed.earlier?.map((meaning) => ({
    names: meaning.words.map(({ lexeme }) => tag('N', lexeme)),
    tags: tagsOf(meaning),
  }))
  if (!before) return { whole: null, earlier: null }
  const earlier = before.length > 0 ? allOf(before) : null
  if (earlier && isLinkWord(typed.last)) return { whole: earlier, earlier }
  const names = wantedOf(typed, countOf).map(({ lexeme }) => tag('N', lexeme))
  return { whole: allOf([...before, { names, tags: [] }]), earlier }
}

const allOf = (words: Word[]): TsQuery | null =>
  words.some(({ names, tags }) => names.length + tags.length === 0)
    ? null
    : all(words.map(({ names, tags }) => any([...names, ...tags])))

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
