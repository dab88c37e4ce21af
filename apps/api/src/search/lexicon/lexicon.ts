import { remembered } from '#lib/remembered.ts'
import { isStopWord } from '#search/reading/words.ts'
import type {
  CategoryMatch,
  CategoryPhrases,
  Correction,
  KnownWord,
  Lexicon,
  Synonyms,
} from '#search/types.ts'
import { type Naming, namesOf } from './category-names.ts'
import { createCorrector } from './correct.ts'
import { createPhrases, type Phrases, singularOf } from './phrases.ts'

/** From 0 for what is most frequent to 1 for what is hardly there. */
const rarity = (count: number, most: number) =>
  1 - Math.log10(Math.max(count, 1)) / Math.max(Math.log10(1 + most), 1)

const shortestPart = 3
const mostCorrections = 5

/**
 * 100,000 words take about 17 MB: 14 the words themselves, 3 the means to correct them. A word that `isWord` is well
 * spelled, though nothing is called so: none but its singular or plural is proposed for it.
 */
export function createLexicon(
  words: readonly KnownWord[],
  isWord: (key: string) => boolean = () => false,
): Lexicon {
  const sorted = words.toSorted((one, other) => compare(one.key, other.key))
  const placeOf = (key: string) => firstAtLeast(sorted, key)
  const find = (key: string) => {
    const word = sorted[placeOf(key)]
    return word?.key === key ? word : undefined
  }
  const corrected = createCorrector(sorted)
  const part = (key: string) =>
    key.length >= shortestPart && /^[a-z]+$/.test(key)
      ? (find(key) ?? find(`${key}s`) ?? find(`${key}x`))
      : undefined

  const byLexeme = new Map<string, { word: KnownWord; products: number; merchants: number }>()
  for (const word of sorted) {
    const known = byLexeme.get(word.lexeme)
    byLexeme.set(word.lexeme, {
      word: known && frequencyOf(known.word) >= frequencyOf(word) ? known.word : word,
      products: (known?.products ?? 0) + word.productCount,
      merchants: (known?.merchants ?? 0) + word.merchantCount,
    })
  }
  const mostOf = (count: (word: KnownWord) => number) =>
    sorted.reduce((most, word) => Math.max(most, count(word)), 1)
  const mostProducts = mostOf(({ productCount }) => productCount)
  const mostMerchants = mostOf(({ merchantCount }) => merchantCount)
  return {
    ofLexeme: (lexeme) => byLexeme.get(lexeme)?.word,
    countOf: (lexeme) => byLexeme.get(lexeme)?.products ?? 0,
    rarityOf: (lexeme) => {
      const { products = 0, merchants = 0 } = byLexeme.get(lexeme) ?? {}
      return Math.min(rarity(products, mostProducts), rarity(merchants, mostMerchants))
    },
    mostFrequent: mostProducts,
    find,
    // Asked twice in each search, once for what it means and once for what it finds: a millisecond or two each.
    correct: remembered((key): Correction[] => {
      const corrections = find(key) ? [] : corrected(key, mostCorrections)
      return isWord(key) ? corrections.filter(({ distance }) => distance === 0) : corrections
    }),
    complete: (beginning, limit) => {
      const completions: KnownWord[] = []
      for (let at = placeOf(beginning); at < sorted.length; at += 1) {
        const word = sorted[at]
        if (!word?.key.startsWith(beginning)) break
        insertByFrequency(completions, word, limit)
      }
      return completions
    },
    split: (key) => {
      let best: [KnownWord, KnownWord] | null = null
      for (let cut = shortestPart; cut <= key.length - shortestPart; cut += 1) {
        const first = part(key.slice(0, cut))
        const second = first && part(key.slice(cut))
        if (!first || !second) continue
        const pair: [KnownWord, KnownWord] = [first, second]
        if (!best || rarer(pair) > rarer(best)) best = pair
      }
      return best
    },
    join: (first, second) => find(first + second) ?? null,
  }
}

const frequencyOf = ({ productCount, merchantCount }: KnownWord) => productCount + merchantCount

const rarer = (pair: [KnownWord, KnownWord]) => Math.min(frequencyOf(pair[0]), frequencyOf(pair[1]))

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function firstAtLeast(sorted: readonly KnownWord[], key: string) {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Keeps `words` at most `limit` long, the most frequent first; among equals the first in the alphabet. */
function insertByFrequency(words: KnownWord[], word: KnownWord, limit: number) {
  const frequency = frequencyOf(word)
  const at = words.findIndex((other) => frequencyOf(other) < frequency)
  if (at < 0 && words.length >= limit) return
  words.splice(at < 0 ? words.length : at, 0, word)
  if (words.length > limit) words.pop()
}

export function createSynonyms(rows: readonly { term: string; means: string[] }[]): Synonyms {
  const phrases = createPhrases<string[]>(singularOf)
  const means = new Map<string, Set<string>>()
  for (const row of rows) {
    means.set(row.term, new Set([...(means.get(row.term) ?? []), ...row.means]))
  }
  for (const [term, meanings] of means) phrases.add(term.split(' '), [...meanings])
  return {
    at: (keys, from) => {
      const byLength = new Map<number, string[]>()
      for (const { to, value } of phrases.at(keys, from)) {
        byLength.set(to - from, [...new Set([...(byLength.get(to - from) ?? []), ...value])])
      }
      return Array.from(byLength, ([length, found]) => ({ length, means: found }))
    },
  }
}

export type CategoryNames = {
  id: string
  slug: string
  nameFr: string
  nameEn: string
  nameOc: string
  synonyms: string[]
  isRubric: boolean
}

/** `stem` is what the index makes of a folded word. */
export function createCategoryPhrases(
  rows: readonly CategoryNames[],
  stem: (key: string) => string,
): CategoryPhrases {
  type Named = Omit<CategoryMatch, 'from' | 'to'>
  const french = createPhrases<Named>(stem)
  const foreign = createPhrases<Named>(singularOf)
  for (const row of rows) {
    const { id, slug, nameFr: name, isRubric } = row
    const names = namesOf(row)
    const fill = (phrases: Phrases<Named>, namings: readonly Naming[]) => {
      for (const { words, named } of namings)
        phrases.add(words, { id, slug, name, isRubric, named })
    }
    fill(french, names.french)
    fill(foreign, names.foreign)
  }
  const from = (keys: readonly string[], place: number) =>
    [...french.at(keys, place), ...foreign.at(keys, place)].map(({ to, value }) => ({
      from: place,
      to,
      ...value,
    }))
  return {
    in: (keys) => {
      const matches = keys.flatMap((key, place) => (isStopWord(key) ? [] : from(keys, place)))
      return withoutRepetition(matches.toSorted(longestFirst))
    },
  }
}

const longestFirst = (one: CategoryMatch, other: CategoryMatch) =>
  other.to - other.from - (one.to - one.from) ||
  one.from - other.from ||
  Number(other.named) - Number(one.named)

/** Of one category, only the longest of the matches that overlap; its name before its synonyms. */
function withoutRepetition(matches: readonly CategoryMatch[]) {
  const kept: CategoryMatch[] = []
  for (const match of matches) {
    const over = kept.find(
      ({ id, from, to }) => id === match.id && from < match.to && to > match.from,
    )
    if (!over) kept.push({ ...match })
    else if (over.from === match.from && over.to === match.to) over.named ||= match.named
  }
  return kept
}
