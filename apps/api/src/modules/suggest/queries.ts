import { isStopWord } from '#search/reading/words.ts'
import type { KnownWord, Lexicon } from '#search/types.ts'
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
  const completed = isLinkWord(typed.last) ? [] : completedWords(typed, sources)
  const followed = isWhole(typed, lexicon) ? followedBy(typed, sources, lexicon) : []
  for (const keys of followed.slice(0, mostFollowed)) replaceLast([typed.last, ...keys])
  for (const key of withoutPlurals(completed, typed, lexicon)) replaceLast([key])
  for (const keys of followed) replaceLast([typed.last, ...keys])
  return [...suggested.values()]
}

/** Where a word is whole and may be longer too, not more of what follows it before what it may become. */
const mostFollowed = 3

const isMeaningful = (word: string) => !isStopWord(word)

/** One word of meaning, the last or with a link after it. */
const isWhole = ({ before, last }: Typed, lexicon: Sources['lexicon']) =>
  (isLinkWord(last) || lexicon.find(last) !== undefined) &&
  [...before, last].filter(isMeaningful).length === 1

function completedWords(typed: Typed, sources: Sources): string[] {
  const { before, completions, alsoCalled } = typed
  if (before.some(isMeaningful)) return completedBy(typed, sources, sources.lexicon)
  if (before.length > 0 && !/^(l|d|..+)$/.test(before.at(-1) ?? '')) return []
  return [...completions, ...alsoCalled].filter(isSearchedFor).map(({ key }) => key)
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
