import type { ProductList } from '@dansmazone/contract/product'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createLeaf } from '#test/reference-factories.ts'
import { faults, read, readAll } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let leaf: { id: string }
let insee = ''
beforeAll(async () => {
  api = await testApp()
  leaf = await createLeaf(api.db)
  insee = (await createCommune(api.db)).insee
})
beforeEach(() => api.db.$client.query('DELETE FROM merchants'))
afterAll(() => api.close())

const page = (query: string) => read<ProductList>(api.app, `/v1/products?${query}`)
const shop = () => createMerchant(api.db, { communeInsee: insee })
const sell = (merchantId: string, name = 'Bol bleu', more = {}) =>
  createProduct(api.db, { merchantId, categoryId: leaf.id, name, ...more })

/** So many products in one statement, of as many merchants as told. */
async function stock(count: number, shops: number) {
  const { $client } = api.db
  const ids = await Promise.all(Array.from({ length: shops }, async () => (await shop()).id))
  await $client.query(
    `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents, stock)
     SELECT ($1::uuid[])[1 + n % $2], $3, 'toupie-' || n, CASE n % 3 WHEN 0 THEN 'Toupie' WHEN 1 THEN 'Toupie peinte' ELSE 'Jouet' END,
       'Une toupie.', 'published', 'fixed', 500 + n, 'in_stock' FROM generate_series(1, $4) AS n`,
    [ids, shops, leaf.id, count],
  )
  return ids
}

const ids = (items: { id: string }[]) => items.map(({ id }) => id)

test('page after page, relevance gives every item exactly once, in the order of one page', async () => {
  for (const count of [5, 1, 7]) {
    const { id } = await shop()
    for (let each = 0; each < count; each += 1) await sell(id)
  }
  const whole = ids((await page('q=bol&limit=100')).items)
  expect(whole).toHaveLength(13)
  for (const limit of [1, 2, 5, 13]) {
    expect(ids(await readAll(api.app, `/v1/products?q=bol&limit=${limit}`))).toEqual(whole)
  }
})

test('the limit may change from page to page', async () => {
  const { id } = await shop()
  for (let each = 0; each < 8; each += 1) await sell(id)
  const first = await page('q=bol&limit=3')
  const rest = await page(`q=bol&limit=100&page=${first.nextPage}`)
  expect(rest.nextPage).toBe(null)
  expect(new Set(ids([...first.items, ...rest.items])).size).toBe(8)
})

test.each([
  ['of the same merchant, better', 'Bol', true],
  ['of the same merchant, worse', 'Grand service à bol', true],
  ['of another merchant', 'Bol', false],
])(
  'what is added between pages gives nothing twice and loses nothing: %s',
  async (_, name, same) => {
    const merchants = [await shop(), await shop()]
    for (const { id } of merchants) for (let each = 0; each < 8; each += 1) await sell(id)
    const before = ids((await page('q=bol&limit=100')).items)
    const other = same ? merchants[0]! : await shop()
    const listed = ids(
      await readAll(api.app, '/v1/products?q=bol&limit=3', () => sell(other.id, name)),
    )
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.filter((id) => before.includes(id)).toSorted()).toEqual(before.toSorted())
  },
)

test('a token of another search, or made by hand, is refused by name', async () => {
  const { id } = await shop()
  for (let each = 0; each < 3; each += 1) await sell(id)
  const { nextPage } = await page('q=bol&limit=1')
  const token = nextPage ?? ''
  const [digest, keys, count, exact] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [
    string,
    string[],
    number,
    number,
  ]
  const forged = (at: number, key: unknown) => {
    const others = keys.map((each, index) => (index === at ? key : each))
    return Buffer.from(JSON.stringify([digest, others, count, exact])).toString('base64url')
  }
  const refused = [
    ...['q=bols', 'q=bol&department=48', 'q=bol&literal=correction', 'q=bol&sort=price'].map(
      (query) => `${query}&page=${token}`,
    ),
    ...['x', 's.1', 's.99', 'r.1.65.1.1', 's.1.1.1.1.1.1', 7].map(
      (key) => `q=bol&page=${forged(0, key)}`,
    ),
    ...['-1', 'x', '1e3'].map((key) => `q=bol&page=${forged(1, key)}`),
    ...['NaN', 'Infinity', "1'", ''].map((key) => `q=bol&page=${forged(2, key)}`),
    ...['x', `${id}'`].map((key) => `q=bol&page=${forged(3, key)}`),
    ...['now', '-1', '9'.repeat(15)].map((key) => `q=bol&page=${forged(4, key)}`),
    'q=bol&page=!!',
  ]
  for (const query of refused) {
    expect(await faults(api.app, `/v1/products?${query}`), query).toEqual(['query.page invalid'])
  }
})

test.each([
  [1, '99'],
  [2, '-1e-99'],
  [2, '99999999e99'],
  [4, '99999999999999'],
  [4, '0'],
  [0, 's.63.1.1.1'],
  [0, 'r.99.64.1.64.1'],
])('a token whose key %d is made %s still reads a page', async (at, key) => {
  const { id } = await shop()
  for (let each = 0; each < 3; each += 1) await sell(id)
  const { nextPage } = await page('q=bol&limit=1')
  const [digest, keys, count, exact] = JSON.parse(
    Buffer.from(nextPage ?? '', 'base64url').toString(),
  ) as [string, string[], number, number]
  const token = JSON.stringify([digest, keys.with(at, key), count, exact])
  const { items } = await page(`q=bol&page=${Buffer.from(token).toString('base64url')}`)
  expect(items.length).toBeLessThanOrEqual(3)
})

test('of thousands found, every item comes exactly once until the end, the best of them first', async () => {
  await stock(2500, 20)
  const first = await page('q=toupie&limit=20')
  expect(first.total).toEqual({ count: 1000, exact: false })
  for (const { name } of first.items) expect(name).toMatch(/^Toupie/)
  const listed = ids(await readAll(api.app, '/v1/products?q=toupie&limit=100'))
  expect(listed).toHaveLength(2500)
  expect(new Set(listed).size).toBe(2500)
})

test('of thousands found, what is added meanwhile gives nothing twice and loses nothing', async () => {
  const [id = ''] = await stock(2500, 3)
  const { rows } = await api.db.$client.query<{ id: string }>('SELECT id FROM products ORDER BY id')
  let added = 0
  const listed = ids(
    await readAll(api.app, '/v1/products?q=toupie&limit=100', async () => {
      added += 1
      if (added % 4 === 0) await sell(id, 'Toupie')
    }),
  )
  expect(new Set(listed).size).toBe(listed.length)
  const known = new Set(ids(rows))
  expect(listed.filter((each) => known.has(each))).toHaveLength(2500)
})

test.each(['newest', 'price', '-price', 'name', 'distance'])(
  'of thousands found, sorting by %s reaches all of them',
  async (sort) => {
    await stock(2100, 5)
    const listed = ids(await readAll(api.app, `/v1/products?q=toupie&sort=${sort}&limit=100`))
    expect(listed).toHaveLength(2100)
    expect(new Set(listed).size).toBe(2100)
  },
)
