import { isStopWord } from '#src/search/reading/words.ts'
import type { KnownWord, Lexicon } from '#src/search/types.ts'
import { completedBy, followedBy, type Texts } from './continuations.ts'
import type { Typed } from './typed.ts'
import { isLinkWord, writtenWords } from './written-words.ts'

/** A past search that others made often. */
export type PopularSearch = { key: string; shown: string }

type Sources = Texts & { popular: PopularSearch[]; lexicon: Pick<Lexicon, 'find'> }

/**
 * Whole searches that what was typed may become: what others searched for, first those that begin so; then the last word
 * completed; then what names say after it.
 */
export function suggestQueries(typed: Typed, sources: Sources, most: number): string[] {
  const { popular, lexicon } = sources
  const suggested = new Map<string, string>()
  const suggest = (key: string, shown: string) => {
    if (suggested.size < most && key !== typed.typedKey && !suggested.has(key)) {
      suggested.set(key, shown)
    }
  }
  const replaceLast = (keys: string[]) => {
    suggest([...typed.before, ...keys].join(' '), typed.withLast(writtenWords(keys, lexicon)))
  }

  for (const { key, shown } of popular) if (key.startsWith(typed.key)) suggest(key, shown)
  for (const { key, shown } of popular) if (key.includes(` ${typed.key}`)) suggest(key, shown)
  const isMeaningful = (word: string) => !isStopWord(word)
  const words = [...typed.before, typed.last].filter(isMeaningful)
  const isWhole = isLinkWord(typed.last) || lexicon.find(typed.last) !== undefined
  if (!isLinkWord(typed.last)) {
    const keys = typed.before.some(isMeaningful)
      ? completedBy(typed, sources, lexicon)
      : typed.completions.filter(isSearchedFor).map(({ key }) => key)
    for (const key of withoutPlurals(keys, typed, lexicon)) replaceLast([key])
  }
  if (isWhole && words.length === 1) {
    for (const keys of followedBy(typed, sources, lexicon)) replaceLast([typed.last, ...keys])
  }
  return [...suggested.values()]
}

/** In names of products, or of so many merchants that it is a trade rather than somebody's name. */
const isSearchedFor = ({ key, productCount, merchantCount }: KnownWord) =>
  key.length > 2 && (productCount > 0 || merchantCount >= tradeCount)
const tradeCount = 10

/** Of one stem the first: a plural is no other search. */
function withoutPlurals(keys: string[], { last }: Typed, lexicon: Sources['lexicon']) {
  const stems = new Set([lexicon.find(last)?.lexeme])
  return keys.filter((key) => {
    const stem = lexicon.find(key)?.lexeme
    if (stems.has(stem)) return false
    stems.add(stem)
    return true
  })
}
