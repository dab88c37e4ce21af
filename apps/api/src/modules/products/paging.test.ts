import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countCap } from '#lib/pages.ts'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createLeaf } from '#test/reference-factories.ts'
import { readAll, readPage } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

type Item = {
  id: string
  price: { cents: number | null }
  name: string
  createdAt: string
  distanceMeters?: number
}

const sorts = ['newest', 'price', '-price', 'name', 'distance'] as const
const address = (list: 'products' | 'merchants', sort: string, limit: number) =>
  `/v1/${list}?sort=${sort}&limit=${limit}${sort === 'distance' ? '&near=44,3&radiusKm=200' : ''}`

/** Products and merchants with few different values, so that ties are many. */
const shop = fc.record({
  lat: fc.option(fc.constantFrom(44, 44.001, 44.5)),
  products: fc.array(
    fc.record({
      name: fc.constantFrom('Bol', 'Bol bleu', 'Bolée', 'bol', 'Zèbre'),
      cents: fc.option(fc.constantFrom(0, 500, 501, 100_000)),
      createdAt: fc.constantFrom(
        '2026-01-01T00:00:00Z',
        '2026-01-01T00:00:00.000001Z',
        '2026-02-01T00:00:00Z',
      ),
    }),
    { maxLength: 6 },
  ),
})

let leaf: { id: string }
let insee = ''

type Shop = {
  lat: number | null
  products: { name: string; cents: number | null; createdAt: string }[]
}

async function fill(shops: Shop[]) {
  const { db } = api
  leaf ??= await createLeaf(db)
  insee ||= (await createCommune(db, { lat: 44, lon: 3 })).insee
  for (const { lat, products } of shops) {
    const merchant = await createMerchant(db, {
      communeInsee: insee,
      lat,
      lon: lat === null ? null : 3,
      precision: lat === null ? 'none' : 'exact',
      name: products[0]?.name ?? 'Vide',
    })
    for (const { name, cents, createdAt } of products) {
      const { id } = await createProduct(db, {
        merchantId: merchant.id,
        categoryId: leaf.id,
        name,
        ...(cents === null ? { priceKind: 'on_request' } : { priceCents: cents }),
      })
      await db.$client.query('UPDATE products SET created_at = $2 WHERE id = $1', [id, createdAt])
    }
  }
}

test('page after page, each list gives every item exactly once, in order, under each sort', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(shop, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 5 }),
      async (shops, limit) => {
        await fill(shops)
        for (const sort of sorts) {
          const listed = await readAll<Item>(api.app, address('products', sort, limit))
          const whole = await readAll<Item>(api.app, address('products', sort, 100))
          expect(listed.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
          expect(new Set(listed.map(({ id }) => id)).size).toBe(
            shops.flatMap(({ products }) => products).length,
          )
          expectSorted(listed, sort)
        }
        for (const sort of ['newest', 'name', 'distance']) {
          const listed = await readAll<Item>(api.app, address('merchants', sort, limit))
          expect(new Set(listed.map(({ id }) => id)).size).toBe(shops.length)
          expect(listed).toHaveLength(shops.length)
        }
        await api.db.$client.query('DELETE FROM merchants')
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)

function expectSorted(items: Item[], sort: (typeof sorts)[number]) {
  const keys = items.map(({ price, createdAt, distanceMeters }) => {
    if (sort === 'price') return price.cents ?? Infinity
    if (sort === '-price') return -(price.cents ?? -1)
    if (sort === 'newest') return -Date.parse(createdAt)
    return sort === 'distance' ? (distanceMeters ?? Infinity) : 0
  })
  expect(keys).toEqual(keys.toSorted((a, b) => (a === b ? 0 : a - b)))
}

test.each(sorts)('what is added between pages moves nothing under %s', async (sort) => {
  const { app, db } = api
  await fill([
    {
      lat: 44,
      products: Array.from({ length: 7 }, (_, index) => ({
        name: `Bol ${index}`,
        cents: 500,
        createdAt: '2026-01-01T00:00:00Z',
      })),
    },
    { lat: null, products: [{ name: 'Bol', cents: null, createdAt: '2026-01-01T00:00:00Z' }] },
  ])
  const before = await readAll(app, address('products', sort, 100))
  const { rows } = await db.$client.query<{ id: string }>(
    'SELECT id FROM merchants ORDER BY id LIMIT 1',
  )
  const add = () =>
    createProduct(db, {
      merchantId: rows[0]!.id,
      categoryId: leaf.id,
      name: 'Bol 3',
      priceCents: 500,
    })
  const after = await readAll(app, address('products', sort, 2), add)
  const known = new Set(before.map(({ id }) => id))
  expect(after.map(({ id }) => id).filter((id) => known.has(id))).toEqual(
    before.map(({ id }) => id),
  )
  expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
  await db.$client.query('DELETE FROM merchants')
})

test('the total is that of the first page, and the next page is in Link too', async () => {
  const { app, db } = api
  const { id } = await createMerchant(db)
  for (let each = 0; each < 3; each += 1) await createProduct(db, { merchantId: id })
  const answer = await app.inject(
    '/v1/products?q=produit&sort=newest&limit=2&openAt=2026-11-24T10:00:00+01:00',
  )
  const { nextPage, total } = answer.json<{ nextPage: string; total: object }>()
  expect(total).toEqual({ count: 3, exact: true })
  const [, next] = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers.link)) ?? []
  await createProduct(db, { merchantId: id })
  const last = await app.inject(next!)
  expect(last.json()).toMatchObject({ nextPage: null, total: { count: 3, exact: true } })
  expect(last.json<{ items: object[] }>().items).toHaveLength(1)
  expect(last.headers).not.toHaveProperty('link')
  expect(new URLSearchParams(next!.split('?')[1]).get('page')).toBe(nextPage)
  await db.$client.query('DELETE FROM merchants')
})

test('a total stops at its cap and says so', async () => {
  const { db } = api
  const merchant = await createMerchant(db)
  const category = await createLeaf(db)
  await db.transaction(async (transaction) => {
    // On a busy machine so many rows outlast the limit meant for one answer.
    await transaction.execute('SET LOCAL statement_timeout TO 0')
    await transaction.execute(
      sql`INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
        SELECT ${merchant.id}::uuid, ${category.id}::uuid, 'lot-' || n, 'Lot', 'Un lot.', 'published', 'fixed', n
        FROM generate_series(1, ${countCap + 1}::int) AS n`,
    )
  })
  const total = async (query: string) =>
    (await readPage(api.app, `/v1/products?limit=1&${query}`)).total
  expect(await total('sort=price')).toEqual({ count: countCap, exact: false })
  expect(await total(`priceMin=2`)).toEqual({ count: countCap, exact: true })
  expect(await total('priceMin=10001')).toEqual({ count: 1, exact: true })
})
