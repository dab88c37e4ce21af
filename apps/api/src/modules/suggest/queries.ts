import type { KnownWord } from '#src/search/types.ts'
import type { Typed } from './typed.ts'

/** A past search that others made often. */
export type PopularSearch = { key: string; shown: string }

/**
 * Whole searches that what was typed may become: what others searched for, first those that begin so; then the last word
 * completed. `beside` are the words that stand beside the earlier ones in names, the most frequent first.
 */
export function suggestQueries(
  typed: Typed,
  popular: PopularSearch[],
  beside: KnownWord[],
  most: number,
): string[] {
  const suggested = new Map<string, string>()
  const suggest = (key: string, shown: string) => {
    if (suggested.size < most && key !== typed.typedKey && !suggested.has(key))
      suggested.set(key, shown)
  }
  for (const { key, shown } of popular) if (key.startsWith(typed.key)) suggest(key, shown)
  for (const { key, shown } of popular) if (key.includes(` ${typed.key}`)) suggest(key, shown)
  for (const word of distinct(typed.start === '' ? typed.completions : beside, typed)) {
    suggest(typed.start + word.key, typed.withLast(word.shown))
  }
  return [...suggested.values()]
}

/** Of one stem the first: a plural is no other search. */
function distinct(words: KnownWord[], { last, completions }: Typed): KnownWord[] {
  const stems = new Set(completions.filter(({ key }) => key === last).map(({ lexeme }) => lexeme))
  return words.filter(({ lexeme, productCount }) => {
    if (productCount === 0 || stems.has(lexeme)) return false
    stems.add(lexeme)
    return true
  })
}
