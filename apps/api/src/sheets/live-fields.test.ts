import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
test('x', async () => {
  const m = await createMerchant(database.db, {
    hours: { 1: '{[540,720),[840,1140)}', 6: '{[1080,1500)}' },
    closures: [{ from: '2026-12-01' }],
    specialDays: [{ day: '2026-12-24', spans: '{}' }],
  })
  const p = await createProduct(database.db, {
    merchantId: m.id,
    quantity: 0.75,
    unit: 'l',
    made: {},
  })
  await database.db.$client.query('SELECT ensure_sheets($1)', [m.id])
  const { rows } = await database.db.$client.query('SELECT * FROM merchant_sheets')
  const { rows: r2 } = await database.db.$client.query('SELECT * FROM product_sheets')
  console.log(JSON.stringify([rows, r2], null, 1))
})
