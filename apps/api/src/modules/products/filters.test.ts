import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import {
  createCategory,
  createCommune,
  createEpci,
  createLabel,
} from '#test/reference-factories.ts'
import { readPage, slugs } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  await fill()
})
afterAll(() => api.close())

const merchantIds: Record<string, string> = {}

/** A knife of Laguiole, a vase of Anduze, a book of Mende; each filter below tells them apart. */
async function fill() {
  const { db } = api
  const epci = await createEpci(db, { code: '200067171', name: 'Aubrac' })
  const laguiole = { insee: '12119', departmentCode: '12', epciCode: epci.code }
  await createCommune(db, { ...laguiole, lat: 44.6847, lon: 2.8467 })
  await createCommune(db, { insee: '30010', departmentCode: '30', lat: 44.0536, lon: 3.985 })
  await createCommune(db, { insee: '48095', lat: 44.5183, lon: 3.5 })
  for (const code of ['artisan', 'fait-main', 'bio']) await createLabel(db, { code })
  const art = await createCategory(db, { slug: 'artisanat-d-art' })
  const home = await createCategory(db, { slug: 'maison-deco' })
  const knives = await createCategory(db, { slug: 'couteaux', parentId: art.id })
  const vases = await createCategory(db, { slug: 'vases', parentId: home.id })
  const books = await createCategory(db, { slug: 'livres', parentId: home.id })

  const cutler = await createMerchant(db, {
    slug: 'coutelier',
    communeInsee: '12119',
    services: ['repair', 'shipping'],
    labels: [{ code: 'artisan' }],
  })
  const potter = await createMerchant(db, {
    slug: 'potier',
    communeInsee: '30010',
    services: ['shipping'],
  })
  const bookseller = await createMerchant(db, {
    slug: 'libraire',
    communeInsee: '48095',
    services: ['click_and_collect'],
  })
  Object.assign(merchantIds, { coutelier: cutler.id })
  await createProduct(db, {
    slug: 'couteau',
    name: 'Couteau de Laguiole, corne blonde',
    merchantId: cutler.id,
    categoryId: knives.id,
    priceCents: 12_900,
    made: { insee: '12119', departmentCode: '12' },
    labels: [{ code: 'fait-main' }],
    updatedAt: new Date('2026-11-01T10:00:00Z'),
  })
  await createProduct(db, {
    slug: 'vase',
    name: 'Vase d’Anduze n° 3',
    merchantId: potter.id,
    categoryId: vases.id,
    priceCents: 34_000,
    stock: 'made_to_order',
    made: { insee: '30010', departmentCode: '30' },
    labels: [{ code: 'fait-main', validUntil: '2020-01-01' }],
  })
  await createProduct(db, {
    slug: 'livre',
    name: 'Le Bœuf de l’Aubrac',
    merchantId: bookseller.id,
    categoryId: books.id,
    priceCents: 2400,
    stock: 'out_of_stock',
  })
  await createProduct(db, {
    slug: 'sur-mesure',
    name: 'Couteau sur mesure',
    merchantId: cutler.id,
    categoryId: knives.id,
    priceKind: 'on_request',
    stock: 'unknown',
  })
  await db.$client.query(`UPDATE merchants SET updated_at = '2026-10-01T00:00:00Z'`)
}

const found = async (query: string) => (await slugs(api.app, `/v1/products?${query}`)).toSorted()

test.each([
  ['category=couteaux', ['couteau', 'sur-mesure']],
  ['category=maison-deco', ['livre', 'vase']],
  ['category=artisanat-d-art&category=livres', ['couteau', 'livre', 'sur-mesure']],
  ['category=maison-deco&category=vases', ['livre', 'vase']],
  ['merchant=coutelier', ['couteau', 'sur-mesure']],
  ['department=12', ['couteau', 'sur-mesure']],
  ['department=12&department=30', ['couteau', 'sur-mesure', 'vase']],
  ['epci=200067171', ['couteau', 'sur-mesure']],
  ['commune=30010', ['vase']],
  ['commune=30010&commune=48095', ['livre', 'vase']],
  ['near=44.05,3.98&radiusKm=5', ['vase']],
  ['service=shipping', ['couteau', 'sur-mesure', 'vase']],
  ['service=shipping&service=repair', ['couteau', 'sur-mesure']],
  ['madeIn=region', ['couteau', 'vase']],
  ['madeIn=30', ['vase']],
  ['madeIn=12119', ['couteau']],
  ['madeIn=12&madeIn=30010', ['couteau', 'vase']],
  ['priceMin=2400&priceMax=12900', ['couteau', 'livre']],
  ['priceMin=12901', ['vase']],
  ['priceMax=2400', ['livre']],
  ['priceMax=0', []],
  ['inStock=true', ['couteau', 'vase']],
  ['inStock=false', ['livre', 'sur-mesure']],
  ['q=couteau', ['couteau', 'sur-mesure']],
  ['q=COUT%20lagui&madeIn=12', ['couteau']],
  ['q=boeuf', ['livre']],
  ['q=B%C5%92UF', ['livre']],
  ['q=hallebarde', []],
  ['q=%E2%80%A6', []],
])('products by %s', async (query, expected) => {
  expect(await found(query)).toEqual(expected)
})

test('a label is found on the product or on its merchant, and all those named are wanted', async () => {
  expect(await found('label=artisan')).toEqual(['couteau', 'sur-mesure'])
  expect(await found('label=artisan&label=fait-main')).toEqual(['couteau'])
  expect(await found('label=artisan&label=artisan')).toEqual(['couteau', 'sur-mesure'])
  expect(await found('label=bio')).toEqual([])
})

test('a label that has expired finds nothing', async () => {
  expect(await found('label=fait-main')).toEqual(['couteau'])
})

test('updatedSince finds what changed at that instant or later, the merchant included', async () => {
  expect(await found('updatedSince=2026-11-01T10:00:00Z&merchant=coutelier')).toContain('couteau')
  expect(await found('updatedSince=2026-11-01T11:00:00%2B01:00&commune=12119')).toContain('couteau')
  expect(await found('updatedSince=2026-11-01T10:00:01Z&q=corne')).toEqual([])
  expect(await found('updatedSince=2026-11-01T11:00:00+01:00&q=corne')).toEqual(['couteau'])
})

test('a merchant is named by its slug, its id or a slug it had', async () => {
  const { db } = api
  expect(await found(`merchant=${merchantIds['coutelier']}`)).toHaveLength(2)
  const renamed = await createMerchant(db, { slug: 'ancien-nom' })
  await createProduct(db, { merchantId: renamed.id, slug: 'seul' })
  await db.$client.query(`UPDATE merchants SET slug = 'nouveau-nom' WHERE id = $1`, [renamed.id])
  expect(await found('merchant=ancien-nom')).toEqual(['seul'])
  await db.$client.query(`DELETE FROM merchants WHERE id = $1`, [renamed.id])
})

test('all filters combine', async () => {
  const all = [
    'category=couteaux',
    'merchant=coutelier',
    'department=12',
    'epci=200067171',
    'commune=12119',
    'near=44.68,2.85',
    'radiusKm=10',
    'openAt=now',
    'includeUnknownHours=true',
    'service=repair',
    'label=fait-main',
    'madeIn=region',
    'updatedSince=2026-01-01T00:00:00Z',
    'q=corne%20blonde',
    'priceMin=10000',
    'priceMax=20000',
    'inStock=true',
    'limit=5',
  ].join('&')
  for (const sort of ['relevance', 'distance', 'newest', 'price', '-price', 'name']) {
    const page = await readPage(api.app, `/v1/products?${all}&sort=${sort}`)
    expect(page.items.map(({ slug }) => slug)).toEqual(['couteau'])
    expect(page.total).toEqual({ count: 1, exact: true })
  }
  expect(await found(`${all}&department=30`.replace('department=12&', ''))).toEqual([])
})

test('each sort gives its order, prices on request last in both directions', async () => {
  const order = (sort: string) => slugs(api.app, `/v1/products?sort=${sort}`)
  expect(await order('price')).toEqual(['livre', 'couteau', 'vase', 'sur-mesure'])
  expect(await order('-price')).toEqual(['vase', 'couteau', 'livre', 'sur-mesure'])
  expect(await order('name')).toEqual(['couteau', 'sur-mesure', 'livre', 'vase'])
  expect(await order('newest')).toEqual(['sur-mesure', 'livre', 'vase', 'couteau'])
  expect(await slugs(api.app, '/v1/products')).toEqual(await order('newest'))
  expect((await slugs(api.app, '/v1/products?near=44.05,3.98&radiusKm=200')).slice(0, 2)).toEqual([
    'vase',
    'livre',
  ])
})
