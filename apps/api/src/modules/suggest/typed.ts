import { textKey } from '#lib/text-key.ts'
import { isStopWord, joinUnits } from '#src/search/reading/words.ts'
import { rewrite } from '#src/search/rewrite.ts'
import type { CategoryMatch, CategoryPhrases, KnownWord, Lexicon } from '#src/search/types.ts'

/** What one word may stand for. */
export type Meaning = { words: KnownWord[]; categories: Pick<CategoryMatch, 'id' | 'isRubric'>[] }

/** What has been typed so far: whole words, and the beginning of the last one. */
export type Typed = {
  /** Folded, as typed; and with its mistakes corrected. */
  typedKey: string
  key: string
  /** The beginning of `key`, up to the last word. */
  start: string
  /** The word of no meaning before the last, and a space: `à `; or nothing. */
  link: string
  /** The last word, and the known words it may become, the most frequent first. */
  last: string
  completions: KnownWord[]
  /** What each word before the last may stand for; null when one stands for nothing. */
  earlier: Meaning[] | null
  /** All of it in the catalogue's spelling, its last word replaced. */
  withLast: (shown: string) => string
}

type Vocabulary = { lexicon: Lexicon; categories: CategoryPhrases }

const mostCompletions = 64
/** A word meant by mistake may be one of so many. */
const mostCorrections = 2

/** Null when nothing typed is a letter or a digit. */
export function readTyped(q: string, { lexicon, categories }: Vocabulary): Typed | null {
  const typedKey = joinUnits(textKey(q))
  if (typedKey === '') return null
  const words = typedKey.split(' ')
  const last = words.pop() ?? ''

  const meaningOf = (found: KnownWord[], key: string): Meaning => ({
    words: found,
    categories: [key, ...found.map((word) => word.key)].flatMap((each) => categories.in([each])),
  })
  const before = words.map((key) => readWord(key, lexicon))
  const ending = readLast(last, lexicon)
  const spelling = new Map(words.map((key, index) => [key, before[index]]))
  const meanings = words.map((key, index) =>
    (before[index] ?? []).map((found) => meaningOf(found, key)),
  )
  const unknown = words.some(
    (key, index) =>
      !isStopWord(key) && (meanings[index] ?? []).every((meaning) => meansNothing(meaning)),
  )

  const start = [
    ...words.map(
      (key) =>
        spelling
          .get(key)
          ?.map(([word]) => word?.key ?? key)
          .join(' ') || key,
    ),
    ...ending.before.map((word) => word.key),
  ]
    .map((key) => `${key} `)
    .join('')

  return {
    typedKey,
    key: start + (ending.corrected ? (ending.completions[0]?.key ?? last) : last),
    start,
    link: ending.before.length === 0 && isStopWord(words.at(-1) ?? '') ? `${words.at(-1)} ` : '',
    last,
    completions: ending.completions,
    earlier: unknown
      ? null
      : [...meanings.flat(), ...ending.before.map((word) => meaningOf([word], word.key))],
    withLast: (shown) =>
      rewrite(q, ({ key, typed, isLast }) => {
        if (isLast) return [...ending.before.map((word) => word.shown), shown].join(' ')
        const spelled = spelling.get(key)?.map(([word]) => word?.shown ?? key)
        return spelled?.join(' ') || typed.toLowerCase()
      }) ?? shown,
  }
}

const meansNothing = ({ words, categories }: Meaning) =>
  words.length === 0 && categories.length === 0

/** The known words that a whole word stands for: of several together each, of each one of several. */
function readWord(key: string, lexicon: Lexicon): KnownWord[][] {
  if (isStopWord(key)) return []
  const known = lexicon.find(key)
  if (known) return [[known]]
  const corrected = nearest(key, lexicon)
  if (corrected.length > 0) return [corrected]
  return lexicon.split(key)?.map((word) => [word]) ?? [[]]
}

type Ending = { before: KnownWord[]; completions: KnownWord[]; corrected: boolean }

function readLast(key: string, lexicon: Lexicon): Ending {
  const completions = lexicon.complete(key, mostCompletions)
  if (completions.length > 0) return { before: [], completions, corrected: false }
  const corrected = nearest(key, lexicon)
  if (corrected.length > 0) return { before: [], completions: corrected, corrected: true }
  const [first, second] = lexicon.split(key) ?? []
  return first && second
    ? { before: [first], completions: [second], corrected: true }
    : { before: [], completions: [], corrected: false }
}

/** The corrections that suppose the fewest mistakes. */
function nearest(key: string, lexicon: Lexicon): KnownWord[] {
  const corrections = lexicon.correct(key)
  return corrections
    .filter(({ distance }) => distance === corrections[0]?.distance)
    .slice(0, mostCorrections)
    .map(({ word }) => word)
}
