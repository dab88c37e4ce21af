import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { nobody, publishedMerchant, publishedProduct } from '#test/sheets.ts'
import { patchMerchantSheet } from './merchant-sheets.ts'
import { patchProductSheet } from './product-sheets.ts'
import { publishMerchant } from './publish-merchant.ts'
import { publishProducts } from './publish-products.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('members who write the shop and its prices at once, and staff who accept, never wait for each other', async () => {
  const { db } = database
  const { id } = await publishedMerchant(db)
  const products = [await publishedProduct(db, id), await publishedProduct(db, id)]
  const by = { by: nobody }
  const refused: unknown[] = []
  for (let round = 0; round < 25; round += 1) {
    const price = { kind: 'fixed' as const, cents: 1000 + round, quantity: null, unit: null }
    const acts = await Promise.allSettled([
      patchMerchantSheet(db, id, { phone: `05 65 00 00 ${10 + round}` }, by),
      ...products.map((each) => patchProductSheet(db, id, each, { price }, by)),
      publishProducts(db, id, products),
      publishMerchant(db, id),
    ])
    for (const act of acts) if (act.status === 'rejected') refused.push(act.reason)
  }
  expect(refused).toEqual([])
})
