import type { Database } from '#db/client.ts'
import type { Queries } from '#db/transaction.ts'
import { textKey } from '#lib/text-key.ts'
import type { CategoryPhrases, KnownWord, Lexicon, Synonyms } from '#search/types.ts'
import { loadFrenchWords } from './french-words.ts'
import {
  type CategoryNames,
  createCategoryPhrases,
  createLexicon,
  createSynonyms,
} from './lexicon.ts'
import { singularOf } from './phrases.ts'

export type Vocabulary = { lexicon: Lexicon; synonyms: Synonyms; categories: CategoryPhrases }

const lifetimeMs = 60_000
const ofDatabases = new WeakMap<Database, () => Promise<Vocabulary>>()

/** The words of a database, one copy for the whole process. Once there, nobody waits for them. */
export function vocabularyOf(db: Database): () => Promise<Vocabulary> {
  const known = ofDatabases.get(db) ?? keptVocabulary(db)
  ofDatabases.set(db, known)
  return known
}

export function keptVocabulary(
  db: Database,
  clock: () => number = () => performance.now(),
): () => Promise<Vocabulary> {
  let kept: { vocabulary: Vocabulary; version: string } | null = null
  let checkedAt = -Infinity
  let underWay: Promise<Vocabulary> | null = null

  async function renew() {
    checkedAt = clock()
    const version = await versionOf(db)
    if (kept?.version !== version) kept = { vocabulary: await load(db), version }
    return kept.vocabulary
  }

  return () => {
    if (kept && clock() - checkedAt < lifetimeMs) return Promise.resolve(kept.vocabulary)
    underWay ??= renew().finally(() => (underWay = null))
    if (!kept) return underWay
    // What is known stays when the database does not answer; the next minute asks again.
    underWay.catch(() => undefined)
    return Promise.resolve(kept.vocabulary)
  }
}

/** Different when anything of it is: sums over rows too small to be read into this process for nothing. */
async function versionOf({ $client }: Database): Promise<string> {
  const { rows } = await $client.query<{ version: string }>(
    `SELECT concat_ws(' ',
       (SELECT concat_ws(' ', count(*), sum(hashtext(word)::bigint), sum(product_count), sum(merchant_count)) FROM search_words),
       (SELECT sum(hashtext(s::text)::bigint) FROM search_synonyms s),
       (SELECT sum(hashtext(concat_ws('|', id, parent_id, slug, name_fr, name_en, name_oc, synonyms))::bigint)
        FROM categories)) AS version`,
  )
  return rows[0]?.version ?? ''
}

async function load(db: Database): Promise<Vocabulary> {
  const [words, synonyms, categories, places, isFrench] = await Promise.all([
    wordsOf(db),
    synonymsOf(db),
    categoriesOf(db),
    placeWordsOf(db),
    loadFrenchWords(),
  ])
  const known = new Map(words.map((word) => [word.key, word]))
  const others = writtenWords(categories, synonyms).filter(({ key }) => !known.has(key))
  const stems = await stemsOf(
    db,
    others.map(({ key }) => key),
  )
  for (const { key, shown } of others) {
    const lexeme = stems.get(key)
    if (lexeme) known.set(key, { key, shown, lexeme, productCount: 0, merchantCount: 0 })
  }
  const stemOf = (key: string) => known.get(key)?.lexeme
  return {
    lexicon: createLexicon([...known.values()], (key) => isFrench(key) || places.has(key)),
    synonyms: createSynonyms(synonyms),
    categories: createCategoryPhrases(categories, (key) => {
      const singular = singularOf(key)
      return stemOf(key) ?? stemOf(singular) ?? stemOf(`${key}s`) ?? stemOf(`${key}x`) ?? singular
    }),
  }
}

async function wordsOf({ $client }: Database): Promise<KnownWord[]> {
  const { rows } = await $client.query<[string, string, string, number, number]>({
    text: 'SELECT word, shown, lexeme, product_count, merchant_count FROM search_words',
    rowMode: 'array',
  })
  return rows.map(([key, shown, lexeme, productCount, merchantCount]) => ({
    key,
    shown: shown === key ? key : shown,
    lexeme: lexeme === key ? key : lexeme,
    productCount,
    merchantCount,
  }))
}

async function synonymsOf({ $client }: Database) {
  const { rows } = await $client.query<{ term: string; means: string[] }>(
    'SELECT term, means FROM search_synonyms ORDER BY term, source',
  )
  return rows
}

/** What categories are called, in the order in which they are shown. */
export async function categoriesOf({ $client }: Queries) {
  const { rows } = await $client.query<CategoryNames>(
    `SELECT id, slug, name_fr AS "nameFr", name_en AS "nameEn", name_oc AS "nameOc", synonyms,
       parent_id IS NULL AS "isRubric"
     FROM categories ORDER BY sort_order, slug`,
  )
  return rows
}

/** Of the names of communes, today's and former ones: a town that nobody sells in is no mistake. */
async function placeWordsOf({ $client }: Database): Promise<Set<string>> {
  const { rows } = await $client.query<{ name: string }>(
    'SELECT name FROM communes UNION SELECT name FROM former_communes',
  )
  return new Set(rows.flatMap(({ name }) => textKey(name).split(' ')))
}

/** Words that a shopper may type though no listing holds them, as they are written. */
function writtenWords(
  categories: readonly CategoryNames[],
  synonyms: readonly { term: string; means: string[] }[],
) {
  const shownByKey = new Map<string, string>()
  const texts = [
    ...categories.flatMap(({ nameFr, nameEn, nameOc, synonyms: others }) => [
      nameFr,
      ...others,
      nameEn,
      nameOc,
    ]),
    ...synonyms.flatMap(({ term, means }) => [term, ...means]),
  ]
  for (const text of texts) {
    for (const shown of text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)) {
      const key = textKey(shown)
      if (/^[a-z0-9]{2,}$/.test(key) && !shownByKey.has(key)) shownByKey.set(key, shown)
    }
  }
  return Array.from(shownByKey, ([key, shown]) => ({ key, shown }))
}

async function stemsOf({ $client }: Database, keys: string[]): Promise<Map<string, string>> {
  const { rows } = await $client.query<{ key: string; stem: string | null }>(
    'SELECT key, search_stem(key) AS stem FROM unnest($1::text[]) AS key',
    [keys],
  )
  return new Map(rows.flatMap(({ key, stem }) => (stem ? [[key, stem]] : [])))
}
