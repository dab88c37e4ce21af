import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import {
  createCategory,
  createCommune,
  createEpci,
  createLabel,
  createLeaf,
} from '#test/reference-factories.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const query = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.db.$client.query<Row>(sql, values)).rows

const sorted = (column: string) => `ARRAY(SELECT unnest(${column}) ORDER BY 1)`
const snapshot = async () => ({
  merchants: await query(
    `SELECT merchant_id, name_key, commune_insee, department_code, epci_code, position::text, services, product_count, week::text, nights::text, holidays,
       created_at, updated_at, ${sorted('category_ids')} AS categories, ${sorted('labels')} AS labels,
       ${sorted('made_in')} AS made_in FROM merchant_listings ORDER BY merchant_id`,
  ),
  products: await query(
    `SELECT product_id, merchant_id, rubric_id, category_id, name_key, price_cents, available, commune_insee,
       department_code, epci_code, position::text, services, created_at, updated_at, ${sorted('labels')} AS labels,
       ${sorted('made_in')} AS made_in FROM product_listings ORDER BY product_id`,
  ),
})

async function recomputed() {
  await query('WITH products AS (DELETE FROM product_listings) DELETE FROM merchant_listings')
  await query('SELECT refresh_product_listings((SELECT array_agg(id) FROM products))')
  await query('SELECT refresh_merchant_listings((SELECT array_agg(id) FROM merchants))')
  return await snapshot()
}

/** Statements on any row: `$1` and `$2` are numbers that choose it. */
const nth = (table: string, parameter: string, column = 'id') =>
  `(SELECT ${column} FROM ${table} ORDER BY ${column} OFFSET ${parameter}::int % greatest((SELECT count(*)::int FROM ${table}), 1) LIMIT 1)`
const merchant = nth('merchants', '$1')
const product = nth('products', '$1')
const operations = [
  `UPDATE merchants SET status = (ARRAY['draft','published','suspended','closed','published'])[1 + $2::int % 5] WHERE id = ${merchant}`,
  `UPDATE products SET status = (ARRAY['draft','published','archived','published'])[1 + $2::int % 4] WHERE id = ${product}`,
  `UPDATE products SET status = 'published' WHERE $1::int + $2::int >= 0`,
  `UPDATE products SET price_cents = $2::int, stock = 'out_of_stock' WHERE id = ${product} AND price_kind = 'fixed'`,
  `UPDATE products SET name = 'Nom ' || $2::int WHERE id = ${product}`,
  `UPDATE products SET merchant_id = ${nth('merchants', '$2')} WHERE id = ${product}`,
  `UPDATE products SET category_id = ${nth('(SELECT id FROM categories WHERE parent_id IS NOT NULL) AS leaves', '$2')} WHERE id = ${product}`,
  `DELETE FROM products WHERE id = ${product} AND $2::int % 3 = 0`,
  `DELETE FROM merchants WHERE id = ${merchant} AND $2::int % 5 = 0`,
  `UPDATE merchants SET name = 'Nom ' || $2::int, services = ARRAY['repair'] WHERE id = ${merchant}`,
  `UPDATE merchants SET street_public = $2::int % 2 = 0 WHERE id = ${merchant}`,
  `UPDATE merchants SET lat = 43 + $2::int / 1000.0, lon = 2, precision = 'exact' WHERE id = ${merchant}`,
  `UPDATE merchants SET lat = NULL, lon = NULL, precision = 'none' WHERE id = ${merchant} AND $2::int % 2 = 0`,
  `UPDATE merchants SET commune_insee = ${nth('communes', '$2', 'insee')} WHERE id = ${merchant}`,
  `UPDATE communes SET lat = 44 + $2::int / 1000.0, lon = 3, precision = 'exact' WHERE insee = ${nth('communes', '$1', 'insee')}`,
  `UPDATE communes SET department_code = ${nth('departments', '$2', 'code')}, epci_code = ${nth('epcis', '$2', 'code')} WHERE insee = ${nth('communes', '$1', 'insee')}`,
  `UPDATE categories SET parent_id = ${nth('(SELECT id FROM categories WHERE parent_id IS NULL) AS rubrics', '$2')} WHERE id = ${nth('(SELECT id FROM categories WHERE parent_id IS NOT NULL) AS leaves', '$1')}`,
  `INSERT INTO merchant_labels (merchant_id, label_code, evidence) SELECT ${merchant}, ${nth('labels', '$2', 'code')}, 'declared' WHERE EXISTS (SELECT FROM merchants) ON CONFLICT DO NOTHING`,
  `DELETE FROM merchant_labels WHERE merchant_id = ${nth('merchant_labels', '$1', 'merchant_id')} AND $2::int >= 0`,
  `INSERT INTO product_labels (product_id, label_code, evidence) SELECT ${product}, ${nth('labels', '$2', 'code')}, 'declared' WHERE EXISTS (SELECT FROM products) ON CONFLICT DO NOTHING`,
  `DELETE FROM product_labels WHERE product_id = ${nth('product_labels', '$1', 'product_id')} AND $2::int >= 0`,
  `INSERT INTO product_origins (product_id, fact, place, department_code, in_region, evidence)
     SELECT ${product}, 'made', 'Ici', (ARRAY['12','48',NULL])[1 + $2::int % 3], true, 'declared' WHERE EXISTS (SELECT FROM products)
     ON CONFLICT (product_id, fact) DO UPDATE SET department_code = excluded.department_code`,
  `DELETE FROM product_origins WHERE product_id = ${nth('product_origins', '$1', 'product_id')} AND $2::int >= 0`,
  `INSERT INTO merchant_categories (merchant_id, category_id, sort_order) SELECT ${merchant}, ${nth('categories', '$2')}, 0 WHERE EXISTS (SELECT FROM merchants) ON CONFLICT DO NOTHING`,
  `DELETE FROM merchant_categories WHERE merchant_id = ${nth('merchant_categories', '$1', 'merchant_id')} AND $2::int >= 0`,
  `UPDATE merchants SET hours_kind = (ARRAY['weekly', 'unknown'])[1 + $2::int % 2] WHERE id = ${merchant}`,
  `INSERT INTO weekly_hours (merchant_id, weekday, spans) SELECT ${merchant}, 1 + $2::int % 7, '{[540,720),[1320,1560)}' WHERE EXISTS (SELECT FROM merchants)
     ON CONFLICT (merchant_id, weekday) DO UPDATE SET spans = '{[0,1440)}'`,
  `DELETE FROM weekly_hours WHERE merchant_id = ${nth('weekly_hours', '$1', 'merchant_id')} AND weekday <= $2::int % 7`,
  `INSERT INTO closures (merchant_id, during) SELECT ${merchant}, daterange(date '2026-01-01' + $2::int, date '2026-01-02' + $2::int) WHERE EXISTS (SELECT FROM merchants) AND NOT EXISTS (SELECT FROM closures)`,
]

test('listings kept by triggers equal a full recomputation after any operations', async () => {
  const { db } = database
  const epcis = [await createEpci(db), await createEpci(db)]
  for (const departmentCode of ['12', '48', '30']) {
    await createCommune(db, { departmentCode, epciCode: epcis[0]!.code })
  }
  await createCommune(db, { lat: null })
  const rubric = await createCategory(db)
  const leaves = [
    await createLeaf(db),
    await createLeaf(db),
    await createCategory(db, { parentId: rubric.id }),
  ]
  for (let each = 0; each < 3; each += 1) await createLabel(db)

  const operation = fc.tuple(
    fc.integer({ min: 0, max: operations.length - 1 }),
    fc.nat({ max: 100 }),
    fc.nat({ max: 100 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 20, maxLength: 40 }), async (chosen) => {
      for (let each = 0; each < 2; each += 1) {
        const communes = await query<{ insee: string }>('SELECT insee FROM communes ORDER BY insee')
        const made = await createMerchant(db, { communeInsee: communes[each]!.insee })
        for (const leaf of leaves.slice(each)) {
          await createProduct(db, { merchantId: made.id, categoryId: leaf.id })
        }
      }
      for (const [number, first, second] of chosen) {
        await query(operations[number]!, [first, second])
        const kept = await snapshot()
        expect(kept, operations[number]).toEqual(await recomputed())
      }
      const misplaced = await query(
        `SELECT FROM merchant_listings l JOIN communes c ON c.insee = l.commune_insee
         WHERE (l.department_code, l.epci_code) IS DISTINCT FROM (c.department_code, c.epci_code)`,
      )
      expect(misplaced).toEqual([])
      await query('DELETE FROM merchants')
    }),
    { numRuns: 30 },
  )
}, 60_000)

/** Runs `first`, then `second` while it is not committed, then commits both, `first` first. */
async function interleave(first: string, second: string, values: unknown[]) {
  const [one, other] = [await database.db.$client.connect(), await database.db.$client.connect()]
  try {
    await one.query('BEGIN')
    await other.query('BEGIN')
    await one.query(first, values)
    const waiting = other.query(second, values)
    await one.query('COMMIT')
    await waiting
    await other.query('COMMIT')
  } finally {
    one.release()
    other.release()
  }
}

test('two transactions that add products to one merchant at once are both counted', async () => {
  const { db } = database
  const { id } = await createMerchant(db)
  const leaf = await createLeaf(db)
  const insert = (slug: string) =>
    `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
     VALUES ($1, $2, '${slug}', 'Bol', 'Un bol.', 'published', 'fixed', 900)`
  await interleave(insert('bol-un'), insert('bol-deux'), [id, leaf.id])
  expect(
    await query('SELECT product_count FROM merchant_listings WHERE merchant_id = $1', [id]),
  ).toEqual([{ product_count: 2 }])
})

test.each([
  ['the product first', false],
  ['the suspension first', true],
])('a product added while its merchant is suspended is not listed: %s', async (_name, swap) => {
  const { db } = database
  const { id } = await createMerchant(db)
  const leaf = await createLeaf(db)
  const insert = `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
     VALUES ($1, $2, 'bol-${String(swap)}', 'Bol', 'Un bol.', 'published', 'fixed', 900)`
  const suspend = `UPDATE merchants SET status = 'suspended' WHERE id = $1 AND $2::uuid IS NOT NULL`
  await interleave(swap ? suspend : insert, swap ? insert : suspend, [id, leaf.id])
  expect(await query('SELECT FROM product_listings WHERE merchant_id = $1', [id])).toEqual([])
})
