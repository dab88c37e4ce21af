import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createProduct } from '#test/factories.ts'
import { createCategory } from '#test/reference-factories.ts'
import { keptVocabulary, vocabularyOf } from './load.ts'

let database: TestDatabase
let now = 0
const minute = 60_000
const clock = () => now

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  const rubric = await createCategory(db, { slug: 'maison' })
  const leaf = await createCategory(db, { slug: 'bougies', parentId: rubric.id })
  await db.$client.query(
    `UPDATE categories SET name_fr = 'Bougies et senteurs', synonyms = '{chandelle,cierge à l’ancienne}'
     WHERE slug = 'bougies'`,
  )
  await createProduct(db, {
    name: 'Bougie à la cire',
    categoryId: leaf.id,
    description: 'Façonnée.',
  })
  await createProduct(db, { name: 'Bougie', categoryId: leaf.id })
  await db.$client.query(`INSERT INTO search_synonyms VALUES ('luminion', '{bougie}', 'staff')`)
  await db.$client.query('SELECT count_search_words()')
})
afterAll(() => database.close())

const vocabulary = async () => await keptVocabulary(database.db, clock)()

test('the words of listings, categories and synonyms are known, as they are written', async () => {
  const { lexicon } = await vocabulary()
  expect(lexicon.find('bougie')).toEqual({
    key: 'bougie',
    shown: 'bougie',
    lexeme: 'boug',
    productCount: 2,
    merchantCount: 0,
  })
  expect(lexicon.find('faconnee')).toMatchObject({ shown: 'façonnée', productCount: 0 })
  for (const key of ['chandelle', 'senteurs', 'luminion']) expect(lexicon.find(key)).toBeDefined()
  expect(lexicon.find('de')).toBeUndefined()
  expect(lexicon.correct('boujie')[0]?.word.shown).toBe('bougie')
  expect(lexicon.correct('chandele')[0]?.word.shown).toBe('chandelle')
})

test('categories are recognised by what the index makes of words, synonyms as they are', async () => {
  const { categories, synonyms } = await vocabulary()
  const found = (...keys: string[]) => categories.in(keys).map(({ slug, named }) => [slug, named])
  expect(found('bougie')).toEqual([['bougies', true]])
  expect(found('chandelles')).toEqual([['bougies', false]])
  expect(found('cierge', 'a', 'l', 'ancienne')).toEqual([['bougies', false]])
  expect(synonyms.at(['luminions'], 0)).toEqual([{ length: 1, means: ['bougie'] }])
})

test('there is one copy for a database, loaded once however many ask', async () => {
  expect(vocabularyOf(database.db)).toBe(vocabularyOf(database.db))
  const kept = keptVocabulary(database.db, clock)
  const [one, other] = await Promise.all([kept(), kept()])
  expect(one).toBe(other)
  now += minute
  expect(await kept()).toBe(one)
})

/** What is there once the renewal that `kept` has begun is over. */
async function renewed<T>(kept: () => Promise<T>, before: T) {
  await expect.poll(kept).not.toBe(before)
  return await kept()
}

test('after a minute what has changed is read again, and nobody waits for it', async () => {
  const kept = keptVocabulary(database.db, clock)
  const before = await kept()
  await createProduct(database.db, { name: 'Xylophone' })
  expect(await kept()).toBe(before)
  now += minute
  expect(await kept()).toBe(before)
  const after = await renewed(kept, before)
  expect(after.lexicon.find('xylophone')).toMatchObject({ productCount: 1 })
  await database.db.$client.query(`UPDATE search_synonyms SET means = '{cierge}'`)
  now += minute
  expect((await renewed(kept, after)).synonyms.at(['luminion'], 0)[0]?.means).toEqual(['cierge'])
})

test('what is known stays when the database does not answer, and is asked for again', async () => {
  const { db, close } = await testDatabase()
  const kept = keptVocabulary(db, clock)
  const before = await kept()
  await db.$client.query('ALTER TABLE search_synonyms RENAME TO hidden')
  now += minute
  for (let times = 0; times < 3; times += 1) expect(await kept()).toBe(before)
  await db.$client.query('ALTER TABLE hidden RENAME TO search_synonyms')
  await db.$client.query(`INSERT INTO search_synonyms VALUES ('canif', '{couteau}', 'staff')`)
  await expect
    .poll(async () => {
      now += minute
      return (await kept()).synonyms.at(['canif'], 0)
    })
    .toHaveLength(1)
  await close()
})

test('a first load that fails says so, and the next one tries again', async () => {
  const { db, close } = await testDatabase()
  const kept = keptVocabulary(db, clock)
  await db.$client.query('ALTER TABLE search_synonyms RENAME TO hidden')
  await expect(kept()).rejects.toThrow(/search_synonyms/)
  await db.$client.query('ALTER TABLE hidden RENAME TO search_synonyms')
  expect((await kept()).lexicon.find('couteau')).toBeUndefined()
  await close()
})
