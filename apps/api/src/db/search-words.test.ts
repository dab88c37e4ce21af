import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createLeaf } from '#test/reference-factories.ts'
import { countWords, wordsArrived } from './listing-upkeep.ts'

let database: TestDatabase
let leaf: { id: string }
beforeAll(async () => {
  database = await testDatabase()
  leaf = await createLeaf(database.db)
})
beforeEach(async () => {
  await database.db.$client.query('DELETE FROM merchants')
  await countWords(database.db)
})
afterAll(() => database.close())

type Row = { word: string; shown: string; lexeme: string; products: number; merchants: number }
const wordsLike = async (pattern: string) => {
  const { rows } = await database.db.$client.query<Row>(
    `SELECT word, shown, lexeme, product_count AS products, merchant_count AS merchants FROM search_words
     WHERE word ~ $1 ORDER BY word`,
    [pattern],
  )
  return rows
}
const sell = (name: string, more = {}) =>
  createProduct(database.db, { name, categoryId: leaf.id, ...more })

test('a new word is known at once, as it is written, and counted with the others later', async () => {
  const { db } = database
  const { id } = await createMerchant(db, { name: 'Maison Éclats' })
  await sell('Épée gravée', { merchantId: id })
  await sell('Épée rouillée', { merchantId: id, description: 'Des épées de la Maison Éclats.' })
  expect(await wordsArrived(db)).toBe(true)
  expect(await wordsLike('^(epee|eclats)')).toMatchObject([
    { word: 'eclats', shown: 'éclats', products: 1 },
    { word: 'epee', shown: 'épée', products: 1 },
    { word: 'epees', shown: 'épées', products: 1 },
  ])
  await countWords(db)
  expect(await wordsArrived(db)).toBe(false)
  expect(await wordsLike('^(epee|eclats)')).toMatchObject([
    { word: 'eclats', shown: 'éclats', products: 0, merchants: 1 },
    { word: 'epee', shown: 'épée', products: 2, merchants: 0 },
    { word: 'epees', shown: 'épées', products: 0, merchants: 0 },
  ])
})

test('counting again changes nothing, and counts follow the names', async () => {
  const { db } = database
  const { id } = await sell('Cistre')
  await countWords(db)
  const before = await wordsLike('.')
  await countWords(db)
  expect(await wordsLike('.')).toEqual(before)
  await sell('Cistre')
  await countWords(db)
  expect(await wordsLike('^cistre$')).toMatchObject([{ products: 2 }])
  await db.$client.query(`UPDATE products SET name = 'Vielle' WHERE id = $1`, [id])
  await countWords(db)
  expect(await wordsLike('^(cistre|vielle)$')).toMatchObject([
    { word: 'cistre', products: 1 },
    { word: 'vielle', products: 1 },
  ])
})

test('words that no published text has any more are forgotten, those of a description are not', async () => {
  const { db } = database
  const { id } = await sell('Bombarde', { description: 'Accordée en zarzuela.' })
  const hidden = await createMerchant(db)
  await sell('Guimbarde', { merchantId: hidden.id })
  await countWords(db)
  expect(await wordsLike('^(bombarde|guimbarde|zarzuela)$')).toHaveLength(3)
  await db.$client.query(`UPDATE merchants SET status = 'suspended' WHERE id = $1`, [hidden.id])
  await db.$client.query(`UPDATE products SET name = 'Hautbois' WHERE id = $1`, [id])
  await countWords(db)
  expect(
    (await wordsLike('^(bombarde|guimbarde|zarzuela|hautbois)$')).map(({ word }) => word),
  ).toEqual(['hautbois', 'zarzuela'])
})

test('words of drafts and of merchants that are not published are never known', async () => {
  const { db } = database
  await sell('Psaltérion', { status: 'draft' })
  for (const status of ['draft', 'submitted', 'suspended', 'closed'] as const) {
    const { id } = await createMerchant(db, { name: 'Psaltérion', status })
    await sell('Psaltérion', { merchantId: id })
  }
  expect(await wordsLike('^psalt')).toEqual([])
  await countWords(db)
  expect(await wordsLike('^psalt')).toEqual([])
})

test('words counted by two at once are counted once, and those that arrive meanwhile are kept', async () => {
  const { db } = database
  for (const name of ['Tympanon', 'Tympanon doré', 'Clavicorde']) await sell(name)
  const [one, other] = [await db.$client.connect(), await db.$client.connect()]
  try {
    await one.query('BEGIN')
    await one.query('SELECT count_search_words()')
    const waiting = other.query('SELECT count_search_words()')
    await sell('Virginal')
    await one.query('COMMIT')
    await waiting
  } finally {
    one.release()
    other.release()
  }
  await countWords(db)
  expect(await wordsLike('^(tympanon|clavicorde|virginal)$')).toMatchObject([
    { word: 'clavicorde', products: 1 },
    { word: 'tympanon', products: 2 },
    { word: 'virginal', products: 1 },
  ])
})

test('ligatures, apostrophes, numbers and very long words are read as names are', async () => {
  await sell(`Œuf d’oie 250 g, l'${'z'.repeat(31)}`)
  expect(
    (await wordsLike('^(oeuf|oie|250|g|d|l|z+)$')).map(({ word, shown }) => [word, shown]),
  ).toEqual([
    ['oeuf', 'œuf'],
    ['oie', 'oie'],
  ])
})
