import type { MerchantList } from '@dansmazone/contract/merchant'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createCommune, createLeaf } from '#test/reference-factories.ts'
import { read, readAll } from '#test/requests.ts'

const [byName, byProduct, silent] = [900, 700, 50]

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const { $client } = api.db
  const { insee } = await createCommune(api.db, { lat: 44, lon: 3 })
  const away = await createCommune(api.db, { departmentCode: '30', lat: 43.8, lon: 4.3 })
  const leaf = await createLeaf(api.db)
  await $client.query(
    `INSERT INTO merchants (name, slug, kind, status, description, commune_insee, postcode, street, precision, services)
     SELECT CASE WHEN n <= $3 THEN 'Tuilerie ' || n ELSE 'Atelier ' || n END, 'atelier-' || n, 'shop', 'published', 'Un atelier.',
       CASE WHEN n % 10 = 0 THEN $2 ELSE $1 END, '48000', '1 rue', 'none', '{on_site_sale}'
     FROM generate_series(1, $4) AS n`,
    [insee, away.insee, byName, byName + byProduct + silent],
  )
  await $client.query(
    `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
     SELECT id, $1, 'p-' || slug, CASE WHEN split_part(slug, '-', 2)::int <= $2 THEN 'Tuilerie miniature' ELSE 'Bol' END,
       'Un objet.', 'published', 'fixed', 500 FROM merchants`,
    [leaf.id, byName + byProduct],
  )
})
afterAll(() => api.close())

const search = (query: string) => read<MerchantList>(api.app, `/v1/merchants?${query}`)

test.each(['relevance', 'newest', 'name', 'distance'])(
  'thousands of merchants, found by name or by what they sell, all come exactly once by %s',
  async (sort) => {
    const listed = await readAll(api.app, `/v1/merchants?q=tuilerie&limit=100&sort=${sort}`)
    expect(listed).toHaveLength(byName + byProduct)
    expect(new Set(listed.map(({ id }) => id)).size).toBe(byName + byProduct)
  },
  120_000,
)

test('more than are ranked are said to be more, the best first, and counted in part', async () => {
  const { total, items, facets } = await search('q=tuilerie&facets=department')
  expect(total).toEqual({ count: 1000, exact: false })
  for (const { name } of items) expect(name).toMatch(/^Tuilerie/)
  expect(facets?.exact).toBe(false)
  const counts = Object.fromEntries(
    (facets?.department ?? []).map(({ value, count }) => [value, count]),
  )
  expect(counts['48']).toBeGreaterThan(counts['30'] ?? 0)
})

test('a filter is asked of all of them, not of those ranked first', async () => {
  const { total } = await search('q=tuilerie&department=30')
  expect(total).toEqual({ count: (byName + byProduct) / 10, exact: true })
})
