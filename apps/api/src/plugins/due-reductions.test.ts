import { Product } from '@dansmazone/contract/product'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createProduct } from '#test/factories.ts'

let first: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  first = await testApp()
})
afterAll(() => first.close())

test('a reduction that began while nothing ran is in force once the application is ready', async () => {
  const product = await createProduct(first.db, {
    priceCents: 5000,
    createdAt: new Date('2026-01-01'),
  })
  await first.db.$client.query(
    `INSERT INTO reductions (product_id, cents, since) VALUES ($1, 4000, now() - interval '1 hour')`,
    [product.id],
  )

  const second = await first.another()
  const answer = await second.inject(`/v1/products/${product.slug}`)
  await second.close()

  const { price, reduction } = Value.Parse(Product, answer.json())
  expect(price.cents).toBe(4000)
  expect(reduction).toMatchObject({ cents: 4000, previousCents: 5000 })
})
