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
  createMedia,
} from '#test/reference-factories.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const query = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.db.$client.query<Row>(sql, values)).rows

const ranked = 'doc::text, completeness, pictured, verified_at, shard'
const snapshot = async () => ({
  products: await query(
    `SELECT product_id, name_key, ${ranked} FROM product_listings ORDER BY product_id`,
  ),
  merchants: await query(
    `SELECT merchant_id, name_key, ${ranked} FROM merchant_listings ORDER BY merchant_id`,
  ),
})

async function recomputed() {
  await query('WITH products AS (DELETE FROM product_listings) DELETE FROM merchant_listings')
  await query('SELECT refresh_product_listings((SELECT array_agg(id) FROM products))')
  await query('SELECT refresh_merchant_listings((SELECT array_agg(id) FROM merchants))')
  return await snapshot()
}

/** Statements on any row: `$1` and `$2` are numbers that choose it and what becomes of it. */
const nth = (table: string, parameter: string, column = 'id') =>
  `(SELECT ${column} FROM ${table} ORDER BY ${column} OFFSET ${parameter}::int % greatest((SELECT count(*)::int FROM ${table}), 1) LIMIT 1)`
const merchant = nth('merchants', '$1')
const product = nth('products', '$1')
const word = `(ARRAY['Bol', 'Épée d’argent', 'Œuf 50 cl', 'l''Étui', '日本', 'Savon''s :* & |'])[1 + $2::int % 6]`
const operations = [
  `UPDATE merchants SET status = (ARRAY['published','suspended','published'])[1 + $2::int % 3] WHERE id = ${merchant}`,
  `UPDATE products SET status = (ARRAY['draft','published','archived','published'])[1 + $2::int % 4] WHERE id = ${product}`,
  `UPDATE products SET name = ${word} WHERE id = ${product}`,
  `UPDATE products SET description = repeat(${word} || ' ', 1 + $2::int) WHERE id = ${product}`,
  `UPDATE products SET attributes = jsonb_build_object('a', ${word}, 'b', $2::int, 'c', jsonb_build_array(${word}, 'x')) WHERE id = ${product}`,
  `UPDATE products SET attributes = '{}' WHERE id = ${product} AND $2::int >= 0`,
  `UPDATE products SET stock = (ARRAY['in_stock','out_of_stock','made_to_order','unknown'])[1 + $2::int % 4] WHERE id = ${product}`,
  `UPDATE products SET price_kind = 'on_request', price_cents = NULL WHERE id = ${product} AND $2::int >= 0`,
  `UPDATE products SET verified_at = timestamptz '2026-01-01' + interval '1 day' * $2::int WHERE id = ${product}`,
  `UPDATE merchants SET verified_at = timestamptz '2026-02-01' + interval '1 day' * $2::int WHERE id = ${merchant}`,
  `UPDATE products SET merchant_id = ${nth('merchants', '$2')} WHERE id = ${product}`,
  `UPDATE products SET category_id = ${nth('(SELECT id FROM categories WHERE parent_id IS NOT NULL) AS leaves', '$2')} WHERE id = ${product}`,
  `UPDATE categories SET parent_id = ${nth('(SELECT id FROM categories WHERE parent_id IS NULL) AS rubrics', '$2')} WHERE id = ${nth('(SELECT id FROM categories WHERE parent_id IS NOT NULL) AS leaves', '$1')}`,
  `DELETE FROM products WHERE id = ${product} AND $2::int % 3 = 0`,
  `UPDATE merchants SET name = ${word} WHERE id = ${merchant}`,
  `UPDATE merchants SET description = repeat(${word} || ' ', 1 + $2::int), story = CASE WHEN $2::int % 2 = 0 THEN ${word} END WHERE id = ${merchant}`,
  `UPDATE merchants SET website = CASE WHEN $2::int % 2 = 0 THEN 'https://exemple.fr' END WHERE id = ${merchant}`,
  `UPDATE merchants SET phone = '+33565000000', phone_public = $2::int % 2 = 0 WHERE id = ${merchant}`,
  `UPDATE merchants SET services = CASE WHEN $2::int % 2 = 0 THEN ARRAY['repair', 'shipping'] ELSE '{}'::text[] END WHERE id = ${merchant}`,
  `UPDATE merchants SET street_public = $2::int % 2 = 0 WHERE id = ${merchant}`,
  `UPDATE merchants SET lat = 43 + $2::int / 100.0, lon = 2, precision = 'exact' WHERE id = ${merchant}`,
  `UPDATE merchants SET commune_insee = ${nth('communes', '$2', 'insee')} WHERE id = ${merchant}`,
  `UPDATE communes SET lat = 44 + $2::int / 100.0, lon = 3, precision = 'exact' WHERE insee = ${nth('communes', '$1', 'insee')}`,
  `UPDATE communes SET department_code = ${nth('departments', '$2', 'code')}, epci_code = ${nth('epcis', '$2', 'code')} WHERE insee = ${nth('communes', '$1', 'insee')}`,
  ...['merchant', 'product'].flatMap((subject) => [
    `INSERT INTO ${subject}_labels (${subject}_id, label_code, evidence) SELECT ${nth(`${subject}s`, '$1')}, ${nth('labels', '$2', 'code')}, 'declared' WHERE EXISTS (SELECT FROM ${subject}s) ON CONFLICT DO NOTHING`,
    `DELETE FROM ${subject}_labels WHERE ${subject}_id = ${nth(`${subject}_labels`, '$1', `${subject}_id`)} AND $2::int >= 0`,
    `INSERT INTO ${subject}_images (${subject}_id, media_id, sort_order, alt) SELECT ${nth(`${subject}s`, '$1')}, ${nth('media', '$2')}, $2::int, 'Dessin' WHERE EXISTS (SELECT FROM ${subject}s) ON CONFLICT DO NOTHING`,
    `DELETE FROM ${subject}_images WHERE ${subject}_id = ${nth(`${subject}_images`, '$1', `${subject}_id`)} AND $2::int >= 0`,
  ]),
  `INSERT INTO product_origins (product_id, fact, place, department_code, in_region, evidence)
     SELECT ${product}, 'made', 'Ici', (ARRAY['12','48',NULL])[1 + $2::int % 3], true, 'declared' WHERE EXISTS (SELECT FROM products)
     ON CONFLICT (product_id, fact) DO UPDATE SET department_code = excluded.department_code`,
  `DELETE FROM product_origins WHERE product_id = ${nth('product_origins', '$1', 'product_id')} AND $2::int >= 0`,
  `INSERT INTO merchant_categories (merchant_id, category_id, sort_order) SELECT ${merchant}, ${nth('categories', '$2')}, 0 WHERE EXISTS (SELECT FROM merchants) ON CONFLICT DO NOTHING`,
  `DELETE FROM merchant_categories WHERE merchant_id = ${nth('merchant_categories', '$1', 'merchant_id')} AND $2::int >= 0`,
  `UPDATE merchants SET hours_kind = (ARRAY['weekly', 'unknown'])[1 + $2::int % 2] WHERE id = ${merchant}`,
]

test('documents, and what ranks, equal a full recomputation after any operations', async () => {
  const { db } = database
  const epcis = [await createEpci(db), await createEpci(db)]
  for (const departmentCode of ['12', '48']) {
    await createCommune(db, { departmentCode, epciCode: epcis[0]?.code ?? '' })
  }
  await createCommune(db, { lat: null })
  const rubric = await createCategory(db)
  const leaves = [await createLeaf(db), await createCategory(db, { parentId: rubric.id })]
  for (let each = 0; each < 2; each += 1) await createLabel(db)
  for (let each = 0; each < 2; each += 1) await createMedia(db)

  const operation = fc.tuple(
    fc.integer({ min: 0, max: operations.length - 1 }),
    fc.nat({ max: 100 }),
    fc.nat({ max: 100 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 20, maxLength: 40 }), async (chosen) => {
      const communes = await query<{ insee: string }>('SELECT insee FROM communes ORDER BY insee')
      for (const { insee } of communes.slice(0, 2)) {
        const made = await createMerchant(db, { communeInsee: insee })
        for (const leaf of leaves) {
          await createProduct(db, { merchantId: made.id, categoryId: leaf.id })
        }
      }
      for (const [number, first, second] of chosen) {
        await query(operations[number] ?? '', [first, second])
        const kept = await snapshot()
        expect(kept, operations[number]).toEqual(await recomputed())
      }
      await query('DELETE FROM merchants')
    }),
    { numRuns: 12 },
  )
}, 120_000)

const docOf = async (table: 'product' | 'merchant', id: string) => {
  const [row] = await query<{ doc: string }>(
    `SELECT doc::text FROM ${table}_listings WHERE ${table}_id = $1`,
    [id],
  )
  return row?.doc ?? ''
}

test('a document holds the stems of each text at its weight, and never a word of a private street', async () => {
  const { db } = database
  const { id: merchantId } = await createMerchant(db, {
    name: 'Chez Odette',
    street: 'Impasse Zéphyrine',
    streetPublic: false,
    legalName: 'Sarl Brindezingue',
    phone: '+33565111213',
    phonePublic: false,
    email: 'zigomar@example.org',
  })
  const { id } = await createProduct(db, {
    merchantId,
    name: 'Bols vernissés',
    description: 'Tournés au grès.',
    attributes: { matiere: 'faïence', couleurs: ['ocre'] },
  })
  const doc = await docOf('product', id)
  for (const stem of [`'bol':1A`, `'vern':2A`, `'odet':`, `'faienc':`, `'ocre':`, `'gre':`]) {
    expect(doc).toContain(stem)
  }
  expect(doc).toMatch(/'odet':\d+C/)
  expect(doc).toMatch(/'faienc':\d+B/)
  expect(doc).toMatch(/'gre':\d+(?!\d*[ABC])/)
  const both = `${doc} ${await docOf('merchant', merchantId)}`
  expect(both).not.toMatch(/zephyr|impass|brindez|zigomar|565111213/)
})
