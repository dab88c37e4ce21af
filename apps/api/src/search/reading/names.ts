import type { Word } from '#search/types.ts'
import {
  type Area,
  type Article,
  type Gazetteer,
  isArticle,
  type NamedCommune,
  placeWord,
} from './gazetteer.ts'

/** The article inside `du`, `aux` …: “au Vigan” is at Le Vigan. */
export const contracted: Record<string, Article> = { du: 'le', au: 'le', des: 'les', aux: 'les' }

/** `entries`: those so named; `others`: those whose name begins so, to be told by their department. */
export type CommunesFound = {
  to: number
  key: string
  /** The article before the name. */
  article: Article | null
  entries: NamedCommune[]
  others: NamedCommune[]
}
export type AreaFound = { to: number; key: string; kind: 'department' | 'region'; area: Area }

/** Finds names of places in the words of one search. */
export function createNameFinder(gazetteer: Gazetteer, words: readonly Word[]) {
  const keys = words.map(({ key }) => placeWord(key))
  const join = (from: number, to: number) => keys.slice(from, to).join(' ')

  /** The longest name from a word on; the article before it, when there is one, must be its own. */
  function communesAt(index: number, before?: string): CommunesFound | null {
    const { article, from } = articleAt(index, before)
    const fits = (entry: NamedCommune) => article === null || entry.article === article
    let short: CommunesFound | null = null
    for (let to = Math.min(keys.length, from + gazetteer.longest); to > from; to -= 1) {
      const key = join(from, to)
      const entries = gazetteer.communes(key).filter(fits)
      const others = gazetteer.communesShortly(key).filter(fits)
      if (entries.length > 0) return { to, key, article, entries, others }
      if (others.length > 0) short ??= { to, key, article, entries, others }
    }
    return short
  }

  function areaAt(index: number): AreaFound | null {
    const from = isArticle(keys[index] ?? '') ? index + 1 : index
    for (let to = Math.min(keys.length, from + 5); to > from; to -= 1) {
      const key = join(from, to)
      const department = gazetteer.department(key)
      if (department) return { to, key, kind: 'department', area: department }
      const region = gazetteer.regionNamed(key)
      if (region) return { to, key, kind: 'region', area: region }
    }
    return null
  }

  function articleAt(index: number, before?: string) {
    const inside = before === undefined ? undefined : contracted[before]
    if (inside) return { article: inside, from: index }
    const key = keys[index] ?? ''
    return isArticle(key) && index + 1 < keys.length
      ? { article: key, from: index + 1 }
      : { article: null, from: index }
  }

  /** The most populous commune whose name is nearly that of some words, the more words the better. */
  function nearAt(
    index: number,
    before: string | undefined,
    accepts: (key: string, from: number, to: number) => number | null,
  ): CommunesFound | null {
    const { article, from } = articleAt(index, before)
    for (let to = Math.min(keys.length, from + 5); to > from; to -= 1) {
      const typed = join(from, to)
      const letters = typed.replaceAll(' ', '').length
      const leastPopulation = accepts(typed, from, to)
      if (leastPopulation === null || letters < 5) continue
      const entries = gazetteer
        .nearCommunes(typed, letters >= 9 ? 2 : 1)
        .flatMap((key) => gazetteer.communes(key))
        .filter(
          (entry) =>
            !entry.isShort &&
            (article === null || entry.article === article) &&
            entry.commune.population >= leastPopulation,
        )
        .toSorted((a, b) => b.commune.population - a.commune.population)
      if (entries.length > 0) return { to, key: typed, article, entries, others: [] }
    }
    return null
  }

  return { communesAt, areaAt, nearAt }
}
