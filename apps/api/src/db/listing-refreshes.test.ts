import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant } from '#test/factories.ts'
import { createCategory } from '#test/reference-factories.ts'
import { continueRefresh } from './listing-upkeep.ts'

let database: TestDatabase
let rubric: { id: string }
beforeAll(async () => {
  database = await testDatabase()
  rubric = await createCategory(database.db)
})
beforeEach(async () => {
  await query('DELETE FROM merchants')
  await query('DELETE FROM listing_refreshes')
})
afterAll(() => database.close())

const query = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.db.$client.query<Row>(sql, values)).rows

const jobs = () =>
  query<{ subject: string; total: number; done: number; finished: boolean }>(
    `SELECT subject, total, done, finished_at IS NOT NULL AS finished FROM listing_refreshes ORDER BY created_at, id`,
  )
const holding = async (word: string) => {
  const [row] = await query<{ count: number }>(
    `SELECT count(*)::int AS count FROM product_listings WHERE doc @@ to_tsquery('search_french', $1)`,
    [word],
  )
  return row?.count
}

/** A merchant with so many products, and some that are not published. */
async function shopWith(count: number, drafts = 0) {
  const { db } = database
  const merchant = await createMerchant(db, { name: 'Ancienne enseigne' })
  const leaf = await createCategory(db, { parentId: rubric.id })
  await query(
    `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
     SELECT $1::uuid, $2::uuid, 'p-' || $1::text || n, 'Article ' || n, 'Un article.', CASE WHEN n <= $4::int THEN 'draft' ELSE 'published' END, 'fixed', n
     FROM generate_series(1, $3::int + $4::int) AS n`,
    [merchant.id, leaf.id, count, drafts],
  )
  return { merchant, leaf }
}

async function finish() {
  let batches = 0
  while ((await continueRefresh(database.db)) !== null) batches += 1
  return batches
}

test('a merchant of 500 products is renamed in all of them at once', async () => {
  const { merchant } = await shopWith(500)
  await query(`UPDATE merchants SET name = 'Nouvelle devanture' WHERE id = $1`, [merchant.id])
  expect(await holding('devanture')).toBe(500)
  expect(await holding('enseigne')).toBe(0)
  expect(await jobs()).toEqual([])
})

test('a merchant of more is renamed at once, its products in batches whose progress is told', async () => {
  const { merchant } = await shopWith(600, 30)
  await query(`UPDATE merchants SET name = 'Nouvelle devanture' WHERE id = $1`, [merchant.id])
  expect(
    await query(
      `SELECT FROM merchant_listings WHERE doc @@ to_tsquery('search_french', 'devanture')`,
    ),
  ).toHaveLength(1)
  expect(await holding('devanture')).toBe(0)
  expect(await jobs()).toEqual([{ subject: 'merchant', total: 600, done: 0, finished: false }])

  const step = await continueRefresh(database.db)
  expect(step).toMatchObject({ subject: 'merchant', subjectId: merchant.id, total: 600, done: 250 })
  expect(await holding('devanture')).toBe(250)
  await finish()
  expect(await holding('devanture')).toBe(600)
  expect(await holding('enseigne')).toBe(0)
  expect(await jobs()).toEqual([{ subject: 'merchant', total: 600, done: 600, finished: true }])
})

test('several at work at once do no batch twice and leave none', async () => {
  const shops = [await shopWith(600), await shopWith(550), await shopWith(700)]
  for (const { merchant } of shops) {
    await query(`UPDATE merchants SET name = 'Nouvelle devanture' WHERE id = $1`, [merchant.id])
  }
  await Promise.all([finish(), finish(), finish()])
  await finish()
  expect(await holding('devanture')).toBe(1850)
  expect(await jobs()).toEqual(
    [600, 550, 700].map((total) => ({ subject: 'merchant', total, done: total, finished: true })),
  )
})

test('renamed twice before the first refresh ends, it ends under its last name', async () => {
  const { merchant } = await shopWith(600)
  await query(`UPDATE merchants SET name = 'Devanture bleue' WHERE id = $1`, [merchant.id])
  await continueRefresh(database.db)
  await query(`UPDATE merchants SET name = 'Devanture rouge' WHERE id = $1`, [merchant.id])
  await finish()
  expect(await holding('bleue')).toBe(0)
  expect(await holding('rouge')).toBe(600)
})

test('a merchant suspended, or deleted, in the midst of a refresh is gone at once and stays so', async () => {
  const [suspended, deleted] = [await shopWith(600), await shopWith(600)]
  for (const { merchant } of [suspended, deleted]) {
    await query(`UPDATE merchants SET name = 'Nouvelle devanture' WHERE id = $1`, [merchant.id])
  }
  await continueRefresh(database.db)
  await query(`UPDATE merchants SET status = 'suspended' WHERE id = $1`, [suspended.merchant.id])
  await query('DELETE FROM merchants WHERE id = $1', [deleted.merchant.id])
  expect(await query('SELECT FROM product_listings')).toEqual([])
  await finish()
  expect(await query('SELECT FROM product_listings')).toEqual([])
  expect((await jobs()).map(({ finished }) => finished)).toEqual([true, true])
})

test('a category of many products that moves takes them, and their merchant, along in batches', async () => {
  const { leaf, merchant } = await shopWith(600)
  const other = await createCategory(database.db)
  await query('UPDATE categories SET parent_id = $2 WHERE id = $1', [leaf.id, other.id])
  expect(await jobs()).toEqual([{ subject: 'category', total: 600, done: 0, finished: false }])
  await finish()
  expect(await query(`SELECT rubric_id, count(*)::int FROM product_listings GROUP BY 1`)).toEqual([
    { rubric_id: other.id, count: 600 },
  ])
  expect(
    await query(
      `SELECT FROM product_listings WHERE doc @@ (quote_literal(id_tag('R', $1::uuid)))::tsquery`,
      [other.id],
    ),
  ).toHaveLength(600)
  expect(
    await query(
      'SELECT $2::uuid = ANY (category_ids) AS filed FROM merchant_listings WHERE merchant_id = $1',
      [merchant.id, other.id],
    ),
  ).toEqual([{ filed: true }])
})

test('a category of few products moves at once', async () => {
  const { leaf } = await shopWith(3)
  const other = await createCategory(database.db)
  await query('UPDATE categories SET parent_id = $2 WHERE id = $1', [leaf.id, other.id])
  expect(await jobs()).toEqual([])
  expect(
    await query(
      `SELECT FROM product_listings WHERE doc @@ (quote_literal(id_tag('R', $1::uuid)))::tsquery`,
      [other.id],
    ),
  ).toHaveLength(3)
})

test('with nothing to do, nothing is done', async () => {
  expect(await continueRefresh(database.db)).toBe(null)
})
