import type { Suggestions } from '@dansmazone/contract/suggest'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { textKey } from '#lib/text-key.ts'
import { isStopWord } from '#search/reading/words.ts'

export type CategoryRow = {
  id: string
  slug: string
  parentId: string | null
  nameFr: string
  nameEn: string
  nameOc: string
  synonyms: string[]
  icon: string
}

type Named = CategoryRow & { names: string[][]; synonymsOf: string[][] }

type Found = Suggestions['categories']

export type CategoryFinder = {
  byName: (key: string, locale: Locale, most: number) => Found
  byIds: (ids: string[], locale: Locale) => Found
  /** What categories are called, folded. */
  phrases: string[]
}

/** Categories by what is typed of their names, in any language, and of what people call them instead. */
export function createCategoryFinder(rows: CategoryRow[]): CategoryFinder {
  const named: Named[] = rows.map((row) => ({
    ...row,
    names: [row.nameFr, row.nameEn, row.nameOc].map(wordsOf),
    synonymsOf: row.synonyms.map(wordsOf),
  }))
  const byId = new Map(rows.map((row) => [row.id, row]))

  const toSuggestion = (row: CategoryRow, locale: Locale) => {
    const parent = byId.get(row.parentId ?? '')
    return {
      slug: row.slug,
      name: nameIn(row, locale),
      ...(parent && { parent: { slug: parent.slug, name: nameIn(parent, locale) } }),
      icon: row.icon,
    }
  }

  return {
    byName: (key, locale, most) => {
      const words = key.split(' ')
      const typed = words.filter((word, at) => at === words.length - 1 || !isStopWord(word))
      return named
        .map((row) => ({ row, rank: rankOf(row, typed) }))
        .filter(({ rank }) => rank < Infinity)
        .toSorted((one, other) => one.rank - other.rank || levelOf(one.row) - levelOf(other.row))
        .slice(0, most)
        .map(({ row }) => toSuggestion(row, locale))
    },
    byIds: (ids, locale) =>
      ids.flatMap((id) => byId.get(id) ?? []).map((row) => toSuggestion(row, locale)),
    phrases: rows.flatMap(({ nameFr, synonyms }) => [nameFr, ...synonyms].map(textKey)),
  }
}

const levelOf = ({ parentId }: CategoryRow) => (parentId === null ? 0 : 1)

const wordsOf = (text: string) => textKey(text).split(' ')

/** Names before synonyms; of each, those that begin so, then those with such a word within. */
function rankOf({ names, synonymsOf }: Named, typed: string[]): number {
  if (names.some((words) => begins(words, typed))) return 0
  if (names.some((words) => holds(words, typed))) return 1
  if (synonymsOf.some((words) => begins(words, typed))) return 2
  return synonymsOf.some((words) => holds(words, typed)) ? 3 : Infinity
}

const begins = (words: string[], typed: string[]) =>
  holds(words, typed) && stands(words[0] ?? '', typed[0] ?? '')

const holds = (words: string[], typed: string[]) =>
  typed.every((word) => words.some((each) => stands(each, word)))

/** The beginning of a word, or the whole of it with or without the mark of the plural. */
const stands = (word: string, typed: string) =>
  word.startsWith(typed) || (typed.length > 3 && `${word}s` === typed) || `${word}x` === typed

const nameIn = ({ nameFr, nameEn, nameOc }: CategoryRow, locale: Locale) =>
  ({ fr: nameFr, en: nameEn, oc: nameOc })[locale]
