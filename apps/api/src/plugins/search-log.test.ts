import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createProduct } from '#test/factories.ts'

let first: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  first = await testApp()
})
afterAll(() => first.close())

test('what was searched for is written at the latest when the application stops, names of nobody', async () => {
  await createProduct(first.db, { name: 'Panier en osier' })
  const second = await first.another()
  await second.ready()
  second.searchLog.note({ text: 'panier osier', found: 1, client: '192.0.2.1' })
  second.searchLog.note({ text: 'panier de jeanne dupont', found: 1, client: '192.0.2.2' })
  await second.close()
  const { rows } = await first.db.$client.query(
    'SELECT key, shown, times, found FROM search_queries',
  )
  expect(rows).toEqual([{ key: 'panier osier', shown: 'panier osier', times: 1, found: 1 }])
})
