import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from './database.ts'
import { createMerchant, createProduct, createReduction } from './factories.ts'
import { createCommune, createLabel, createLeaf } from './reference-factories.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('a product alone brings all it needs and is listed', async () => {
  const { db } = database
  const product = await createProduct(db)
  const { rows } = await db.$client.query(
    `SELECT m.product_count, p.price_cents FROM product_listings p
     JOIN merchant_listings m USING (merchant_id) WHERE p.product_id = $1`,
    [product.id],
  )
  expect(rows).toEqual([{ product_count: 1, price_cents: 1990 }])
})

test('every part may be given', async () => {
  const { db } = database
  const commune = await createCommune(db, {
    insee: '12119',
    departmentCode: '12',
    lat: 44.68,
    lon: 2.85,
  })
  const leaf = await createLeaf(db, { slug: 'couteaux' })
  const label = await createLabel(db, { code: 'artisan', needsCheck: true })
  const merchant = await createMerchant(db, {
    communeInsee: commune.insee,
    categories: [leaf.id],
    hours: { 1: '{[540,720)}' },
    specialDays: [{ day: '2026-12-24', spans: '{[540,960)}' }],
    closures: [{ from: '2026-08-01', to: '2026-08-15', reason: 'Congés' }, { from: '2027-01-01' }],
    labels: [{ code: label.code, evidence: 'checked', checkedBy: 'CMA Aveyron' }],
    images: [{ alt: 'La forge' }],
    updatedAt: new Date('2026-01-01'),
  })
  expect(merchant).toMatchObject({ commune_insee: '12119', department_code: '12' })
  const product = await createProduct(db, {
    merchantId: merchant.id,
    categoryId: leaf.id,
    made: { insee: '12119', departmentCode: '12' },
    labels: [{ code: label.code }],
    images: [{}],
    createdAt: new Date('2026-01-02'),
  })
  await createReduction(db, { productId: product.id, cents: 1500, since: new Date('2026-02-02') })
  const { rows } = await db.$client.query(
    `SELECT p.made_in, p.labels, m.updated_at FROM product_listings p
     JOIN merchant_listings m USING (merchant_id) WHERE m.merchant_id = $1`,
    [merchant.id],
  )
  expect(rows).toEqual([
    { made_in: ['region', '12', '12119'], labels: ['artisan'], updated_at: new Date('2026-01-01') },
  ])
})
