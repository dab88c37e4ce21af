import { textKey } from '#lib/text-key.ts'
import type { Vocabulary } from '#search/lexicon/load.ts'
import { isStopWord, joinUnits } from '#search/reading/words.ts'
import { rewrite } from '#search/rewrite.ts'
import type { CategoryMatch, KnownWord } from '#search/types.ts'
import { readLast, readWord, withSynonyms } from './word-meanings.ts'
import { writtenWords } from './written-words.ts'

/** What one word may stand for. */
export type Meaning = { words: KnownWord[]; categories: Pick<CategoryMatch, 'id' | 'isRubric'>[] }

/** What has been typed so far: whole words, and the beginning of the last one. */
export type Typed = {
  /** Folded, as typed; and with its mistakes corrected. */
  typedKey: string
  key: string
  /** The words of `key` before the last. */
  before: string[]
  /** The last word, and the known words it may become, the most frequent first. */
  last: string
  completions: KnownWord[]
  /** What else the last word is called, when no name holds what it may become. */
  alsoCalled: KnownWord[]
  /** What each word before the last may stand for; null when one stands for nothing. */
  earlier: Meaning[] | null
  /** All of it in the catalogue's spelling, its last word replaced. */
  withLast: (shown: string) => string
}

/** Null when nothing typed is a letter or a digit. */
export function readTyped(q: string, vocabulary: Vocabulary): Typed | null {
  const typedKey = joinUnits(textKey(q))
  if (typedKey === '') return null
  const typed = typedKey.split(' ')
  const last = typed.pop() ?? ''

  const ending = readLast(last, vocabulary)
  const read = new Map(typed.map((key) => [key, readWord(key, vocabulary)]))
  const keysOf = (key: string) => firstOf(read.get(key)).map((word) => word.key)
  const before = [
    ...typed.flatMap((key) => (keysOf(key).length > 0 ? keysOf(key) : [key])),
    ...ending.before.map((word) => word.key),
  ]
  const meanings = [
    ...[...read].flatMap(([key, groups]) =>
      groups.map((words) => meaningOf(key, words, vocabulary)),
    ),
    ...ending.before.map((word) => meaningOf(word.key, [word], vocabulary)),
  ]
  const known = ending.completions.some((word) => word.productCount + word.merchantCount > 0)

  return {
    typedKey,
    key: [...before, ending.corrected ? (ending.completions[0]?.key ?? last) : last].join(' '),
    before,
    last,
    completions: ending.completions,
    alsoCalled: known ? [] : withSynonyms(last, vocabulary),
    earlier: meanings.some(meansNothing) ? null : meanings,
    withLast: (shown) =>
      rewrite(q, ({ key, typed: written, isLast }) => {
        if (isLast) return [...ending.before.map((word) => word.shown), shown].join(' ')
        if (isStopWord(key)) return writtenWords([key], vocabulary.lexicon)
        const words = firstOf(read.get(key)).map((word) => word.shown)
        return words.length > 0 ? words.join(' ') : written.toLowerCase()
      }) ?? shown,
  }
}

const firstOf = (groups: KnownWord[][] = []) => groups.flatMap(([first]) => first ?? [])

const meansNothing = ({ words, categories }: Meaning) =>
  words.length === 0 && categories.length === 0

function meaningOf(typed: string, words: KnownWord[], vocabulary: Vocabulary): Meaning {
  const keys = words.length > 0 ? words.map(({ key }) => key) : [typed]
  return {
    words: [...words, ...keys.flatMap((key) => withSynonyms(key, vocabulary))],
    categories: keys.flatMap((key) => vocabulary.categories.in([key])),
  }
}
