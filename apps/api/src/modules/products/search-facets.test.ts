import type { ProductList } from '@dansmazone/contract/product'
import type { Facets } from '@dansmazone/contract/search'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCategory, createCommune, createLabel } from '#test/reference-factories.ts'
import { faults, read } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let tableware: { slug: string; id: string }
let bowls: { slug: string; id: string }
let cups: { slug: string; id: string }
let [here, there] = ['', '']

const all = 'category,department,commune,service,label,price,openNow'

beforeAll(async () => {
  api = await testApp()
  const { db } = api
  tableware = await createCategory(db, { slug: 'arts-de-la-table', nameFr: 'Arts de la table' })
  bowls = await createCategory(db, { slug: 'bols', nameFr: 'Récipients', parentId: tableware.id })
  cups = await createCategory(db, { slug: 'gobelets', nameFr: 'Timbales', parentId: tableware.id })
  here = (await createCommune(db, { name: 'Rodez', departmentCode: '12', lat: 44.35, lon: 2.57 }))
    .insee
  there = (await createCommune(db, { name: 'Mende', departmentCode: '48', lat: 44.52, lon: 3.5 }))
    .insee
  await createLabel(db, { code: 'artisan', nameFr: 'Artisan' })
  await createLabel(db, { code: 'bio', nameFr: 'Bio' })
  const one = await createMerchant(db, {
    communeInsee: here,
    services: ['shipping', 'repair'],
    labels: [{ code: 'artisan' }],
    hours: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, '{[0,1440)}'])),
  })
  const two = await createMerchant(db, { communeInsee: there, services: ['repair'] })
  const sell = (merchantId: string, categoryId: string, priceCents: number, more = {}) =>
    createProduct(db, { merchantId, categoryId, name: 'Grès tourné', priceCents, ...more })
  await sell(one.id, bowls.id, 1000)
  await sell(one.id, bowls.id, 1001, { labels: [{ code: 'bio' }] })
  await sell(one.id, cups.id, 20_001)
  await sell(two.id, bowls.id, 4500)
  await sell(two.id, cups.id, 0, { priceKind: 'on_request', priceCents: null })
  await sell(two.id, cups.id, 500, { name: 'Savon', description: 'Un savon.' })
  await sell(two.id, cups.id, 500, { status: 'draft' })
  const hidden = await createMerchant(db, { communeInsee: there, status: 'suspended' })
  await sell(hidden.id, cups.id, 500)
})
afterAll(() => api.close())

const search = (query: string, list = 'products') =>
  read<ProductList>(api.app, `/v1/${list}?${query}`)
const facetsOf = async (query: string, list?: string): Promise<Facets> => {
  const { facets } = await search(query, list)
  if (!facets) throw new Error(`No facets: ${query}`)
  return facets
}
/** Counts by value: `{ bols: 3 }`. */
const counts = (facet: { value: string; count: number }[] = []) =>
  Object.fromEntries(facet.map(({ value, count }) => [value, count]))

test('every facet of a search is counted, and named', async () => {
  const facets = await facetsOf(`q=gres&facets=${all}`)
  expect(facets).toEqual({
    exact: true,
    category: [
      { value: 'arts-de-la-table', name: 'Arts de la table', count: 5 },
      { value: 'bols', name: 'Récipients', count: 3 },
      { value: 'gobelets', name: 'Timbales', count: 2 },
    ],
    department: [
      { value: '12', name: 'Département 12', count: 3 },
      { value: '48', name: 'Lozère', count: 2 },
    ],
    commune: [
      { value: here, name: 'Rodez', count: 3 },
      { value: there, name: 'Mende', count: 2 },
    ],
    service: [
      { value: 'repair', name: 'repair', count: 5 },
      { value: 'shipping', name: 'shipping', count: 3 },
    ],
    label: [
      { value: 'artisan', name: 'Artisan', count: 3 },
      { value: 'bio', name: 'Bio', count: 1 },
    ],
    price: [
      { min: 0, max: 1000, count: 1 },
      { min: 1001, max: 2000, count: 1 },
      { min: 3001, max: 5000, count: 1 },
      { min: 20_001, max: null, count: 1 },
    ],
    openNow: [
      { value: 'open', count: 3 },
      { value: 'unknown', count: 2 },
    ],
  })
})

test.each([
  ['category', 'category=bols', { 'arts-de-la-table': 5, bols: 3, gobelets: 2 }],
  ['department', 'department=12', { '12': 3, '48': 2 }],
  ['service', 'service=shipping', { repair: 5, shipping: 3 }],
  ['label', 'label=bio', { artisan: 3, bio: 1 }],
  ['openNow', 'openAt=now&includeUnknownHours=false', { open: 3, unknown: 2 }],
] as const)('%s is counted without its own filter', async (facet, filter, expected) => {
  const facets = await facetsOf(`q=gres&facets=${facet}&${filter}`)
  expect(counts(facets[facet])).toEqual(expected)
})

test('prices are counted without their own filter, asked for or read in the text', async () => {
  for (const query of ['q=gres&priceMax=1000', `q=${encodeURIComponent('gres moins de 10 €')}`]) {
    const { facets, total } = await search(`${query}&facets=price`)
    expect(total.count).toBe(1)
    expect(facets?.price?.map(({ count }) => count)).toEqual([1, 1, 1, 1])
  }
})

test('each facet follows all other filters', async () => {
  const { total, facets } = await search(
    `q=gres&category=bols&department=12&priceMax=1000&facets=${all}`,
  )
  expect(total.count).toBe(1)
  expect(counts(facets?.category)).toEqual({ 'arts-de-la-table': 1, bols: 1 })
  expect(counts(facets?.department)).toEqual({ '12': 1 })
  expect(counts(facets?.service)).toEqual({ repair: 1, shipping: 1 })
  expect(facets?.price?.map(({ count }) => count)).toEqual([1, 1])
})

test('choosing a value gives as many as it was counted', async () => {
  const { category, department, commune, service, label } = await facetsOf(`q=gres&facets=${all}`)
  const named = { category, department, commune, service, label }
  for (const [name, values = []] of Object.entries(named)) {
    for (const { value, count } of values) {
      const { total } = await search(`q=gres&${name}=${value}`)
      expect(total, `${name}=${value}`).toEqual({ count, exact: true })
    }
  }
})

test('a label that is no longer held is not counted', async () => {
  const { db } = api
  const { id } = await createMerchant(db, { communeInsee: there })
  await createProduct(db, {
    merchantId: id,
    categoryId: cups.id,
    name: 'Toupin',
    labels: [{ code: 'bio', validUntil: '2020-01-01' }],
  })
  expect((await search('q=toupin&label=bio')).total.count).toBe(0)
  expect(counts((await facetsOf('q=toupin&facets=label')).label)).toEqual({})
  await db.$client.query(
    `INSERT INTO merchant_labels (merchant_id, label_code, evidence) VALUES ($1, 'bio', 'declared')`,
    [id],
  )
  expect(counts((await facetsOf('q=toupin&facets=label')).label)).toEqual({ bio: 1 })
  await db.$client.query(
    `UPDATE merchant_labels SET valid_until = '2020-01-01' WHERE merchant_id = $1`,
    [id],
  )
  expect(counts((await facetsOf('q=toupin&facets=label', 'merchants')).label)).toEqual({})
  expect(counts((await facetsOf('q=toupin&facets=label')).label)).toEqual({})
})

test('without words, and of merchants, facets are counted as well', async () => {
  expect(counts((await facetsOf('facets=category&department=12')).category)).toEqual({
    'arts-de-la-table': 3,
    bols: 2,
    gobelets: 1,
  })
  const facets = await facetsOf(`q=gres&facets=${all}`, 'merchants')
  expect(counts(facets.department)).toEqual({ '12': 1, '48': 1 })
  expect(counts(facets.category)).toEqual({ 'arts-de-la-table': 2, bols: 2, gobelets: 2 })
  expect(facets.price).toEqual([])
})

test('facets are asked for by commas or repeated, and nothing else is', async () => {
  const comma = await facetsOf('q=gres&facets=price,category')
  expect(Object.keys(comma).toSorted()).toEqual(['category', 'exact', 'price'])
  expect(await facetsOf('q=gres&facets=price&facets=category&facets=price')).toEqual(comma)
  expect(await search('q=gres')).not.toHaveProperty('facets')
  for (const wrong of ['colour', 'price,', 'price category', '']) {
    const [fault] = await faults(api.app, `/v1/products?q=gres&facets=${encodeURIComponent(wrong)}`)
    expect(fault).toMatch(/^query\.facets/)
  }
})

test('facets do not depend on the order, nor on the page', async () => {
  const whole = await facetsOf(`q=gres&facets=${all}`)
  for (const sort of ['newest', 'price', 'name', 'distance']) {
    expect(await facetsOf(`q=gres&facets=${all}&sort=${sort}`)).toEqual(whole)
  }
  const { nextPage } = await search(`q=gres&limit=1&facets=${all}`)
  expect(await facetsOf(`q=gres&limit=1&facets=${all}&page=${nextPage}`)).toEqual(whole)
})

test('of thousands, a fair part is counted, scaled up, and said to be', async () => {
  const { id } = await createMerchant(api.db, { communeInsee: here })
  await api.db.$client.query(
    `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
     SELECT $1, CASE WHEN n % 4 = 0 THEN $2::uuid ELSE $3::uuid END, 'quille-' || n, 'Quille ' || n, 'Une quille.', 'published', 'fixed', 500
     FROM generate_series(1, 2500) AS n`,
    [id, cups.id, bowls.id],
  )
  const { exact, category } = await facetsOf('q=quille&facets=category')
  expect(exact).toBe(false)
  const { 'arts-de-la-table': whole = 0, bols = 0, gobelets = 0 } = counts(category)
  expect(bols + gobelets).toBe(whole)
  expect(whole).toBeGreaterThan(1000)
  expect(whole).toBeLessThan(4500)
  expect(bols).toBeGreaterThan(gobelets)
})
