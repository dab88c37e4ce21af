import { otherForms } from '#search/forms.ts'
import type { Vocabulary } from '#search/lexicon/load.ts'
import { isStopWord } from '#search/reading/words.ts'
import type { KnownWord } from '#search/types.ts'

const mostCompletions = 64
/** A word meant by mistake may be one of so many. */
const mostCorrections = 2
/** With fewer mistakes than this a word is corrected rather than split in two. */
const slight = 1.5

/** The known words that a whole word stands for: of several together each, of each one of several; none: unknown. */
export function readWord(key: string, { lexicon }: Vocabulary): KnownWord[][] {
  if (isStopWord(key)) return []
  const known = lexicon.find(key)
  if (known) return [[known]]
  const { corrected, parts } = mend(key, lexicon)
  return parts ? parts.map((word) => [word]) : [corrected]
}

/** What the last word, or its beginning, may become; `before` it, the word it was glued to. */
export type Ending = { before: KnownWord[]; completions: KnownWord[]; corrected: boolean }

export function readLast(key: string, { lexicon }: Vocabulary): Ending {
  const completions = lexicon.complete(key, mostCompletions)
  if (completions.length > 0) return { before: [], completions, corrected: false }
  const { corrected, parts } = mend(key, lexicon)
  if (parts) return { before: [parts[0]], completions: [parts[1]], corrected: true }
  const longer = corrected.flatMap((word) => lexicon.complete(word.key, mostCompletions))
  return {
    before: [],
    completions: [...new Set([...corrected, ...longer])],
    corrected: corrected.length > 0,
  }
}

function mend(key: string, lexicon: Vocabulary['lexicon']) {
  const [nearest, ...others] = lexicon.correct(key)
  const parts = nearest && nearest.distance < slight ? null : lexicon.split(key)
  const asNear = others.filter(({ distance }) => distance === nearest?.distance)
  const corrected = (nearest ? [nearest, ...asNear] : []).map(({ word }) => word)
  return { corrected: corrected.slice(0, mostCorrections), parts }
}

/** A word with its other forms and what else it is called. */
export function withSynonyms(key: string, { lexicon, synonyms }: Vocabulary): KnownWord[] {
  const means = synonyms.at([key], 0).flatMap((found) => found.means)
  return [key, ...otherForms(key), ...means].flatMap((each) => lexicon.find(each) ?? [])
}
