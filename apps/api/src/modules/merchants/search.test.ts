import type { MerchantList } from '@dansmazone/contract/merchant'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCategory, createCommune, createLeaf } from '#test/reference-factories.ts'
import { read, readAll } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let leaf: { id: string; slug: string }
beforeAll(async () => {
  api = await testApp()
  leaf = await createLeaf(api.db)
})
beforeEach(() => api.db.$client.query('DELETE FROM merchants'))
afterAll(() => api.close())

const search = (query: string) => read<MerchantList>(api.app, `/v1/merchants?${query}`)
const sell = (merchantId: string, name: string, more = {}) =>
  createProduct(api.db, { merchantId, categoryId: leaf.id, name, ...more })

/** One by its name, one by its words, one by what it sells, one by none of these. */
async function fill() {
  const { db } = api
  const byName = await createMerchant(db, { name: 'Vannerie Astrac', slug: 'by-name' })
  const byText = await createMerchant(db, { slug: 'by-text', description: 'De la vannerie fine.' })
  const byProduct = await createMerchant(db, { slug: 'by-product' })
  await sell(byProduct.id, 'Panier de vannerie', { priceCents: 3000 })
  await sell(byProduct.id, 'Bol')
  const other = await createMerchant(db, { slug: 'other' })
  await sell(other.id, 'Bol')
  return { byName, byText, byProduct, other }
}

test('merchants are found by their name, then by what they sell, then by what they say', async () => {
  await fill()
  const { items, total } = await search('q=vannerie')
  expect(items.map(({ slug }) => slug)).toEqual(['by-name', 'by-product', 'by-text'])
  expect(total).toEqual({ count: 3, exact: true })
})

test.each(['name', 'newest', 'distance'])('sorted by %s, a search finds the same', async (sort) => {
  await fill()
  const { items, total } = await search(`q=vannerie&sort=${sort}`)
  expect(items.map(({ slug }) => slug).toSorted()).toEqual(['by-name', 'by-product', 'by-text'])
  expect(total).toEqual({ count: 3, exact: true })
})

test('facets count the merchants found by what they sell', async () => {
  await fill()
  const { facets } = await search('q=vannerie&facets=service,department')
  expect(facets).toMatchObject({
    exact: true,
    service: [{ value: 'on_site_sale', count: 3 }],
    department: [{ value: '48', count: 3 }],
  })
})

test('a merchant found by what it sells goes without no word', async () => {
  await fill()
  const { interpretation } = await search('q=panier%20vannerie')
  expect(interpretation?.relaxed).toEqual([])
})

test('what drafts and suspended merchants sell finds nobody', async () => {
  const { db } = api
  const shop = await createMerchant(db)
  await sell(shop.id, 'Cistre rare', { status: 'draft' })
  const hidden = await createMerchant(db, { name: 'Cistre et fils', status: 'suspended' })
  await sell(hidden.id, 'Cistre rare')
  expect(await search('q=cistre&facets=department')).toMatchObject({
    items: [],
    total: { count: 0, exact: true },
    facets: { department: [] },
  })
})

test('filters narrow the merchants found by what they sell', async () => {
  const { db } = api
  const here = await createCommune(db, { departmentCode: '12', lat: 44.35, lon: 2.57 })
  const there = await createCommune(db, { departmentCode: '30', lat: 43.83, lon: 4.36 })
  for (const { insee, departmentCode } of [here, there]) {
    const { id } = await createMerchant(db, {
      slug: `potier-${departmentCode}`,
      communeInsee: insee,
      services: departmentCode === '12' ? ['shipping'] : ['repair'],
      hours: departmentCode === '12' ? { 2: '{[540,720)}' } : { 1: '{[540,720)}' },
    })
    await sell(id, 'Toupin vernissé')
  }
  const found = async (more: string) =>
    (await search(`q=toupin&${more}`)).items.map(({ slug }) => slug)
  expect(await found('department=12')).toEqual(['potier-12'])
  expect(await found(`commune=${there.insee}`)).toEqual(['potier-30'])
  expect(await found('service=shipping')).toEqual(['potier-12'])
  expect(await found('near=43.83,4.36&radiusKm=5')).toEqual(['potier-30'])
  expect(await found('openAt=2026-11-24T10:00:00%2B01:00')).toEqual(['potier-12'])
  expect(await found(`category=${leaf.slug}`)).toHaveLength(2)
  const { slug } = await createCategory(db)
  expect(await found(`category=${slug}`)).toEqual([])
})

test('page after page, those found by name and those found by products come exactly once', async () => {
  const { db } = api
  const { insee } = await createCommune(db)
  for (let each = 0; each < 7; each += 1) {
    const name = each % 2 === 0 ? 'Chez Osier' : 'Chez Adèle'
    const { id } = await createMerchant(db, { name, communeInsee: insee })
    await sell(id, 'Corbeille osier')
    await sell(id, 'Panier osier')
  }
  const listed = await readAll(api.app, '/v1/merchants?q=osier&limit=2')
  expect(listed).toHaveLength(7)
  expect(new Set(listed.map(({ id }) => id)).size).toBe(7)
})

test('a price in a search is that of what they sell', async () => {
  const { byProduct } = await fill()
  const dear = await createMerchant(api.db, { slug: 'dear' })
  await sell(dear.id, 'Panier de vannerie', { priceCents: 9000 })
  const { items } = await search(`q=${encodeURIComponent('panier moins de 40 euros')}`)
  expect(items.map(({ id }) => id)).toEqual([byProduct.id])
})

test('merchants of a product that thousands have are all found, or said to be more', async () => {
  const { db } = api
  const { insee } = await createCommune(db)
  await db.$client.query(
    `INSERT INTO merchants (name, slug, kind, status, description, commune_insee, postcode, street, precision, services)
     SELECT 'Boutique ' || n, 'boutique-' || n, 'shop', 'published', 'Une boutique.', $1, '48000', '1 rue', 'none', '{on_site_sale}'
     FROM generate_series(1, 30) AS n`,
    [insee],
  )
  await db.$client.query(
    `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
     SELECT m.id, $1, 'toupie-' || m.slug || '-' || n, 'Toupie ' || n, 'Une toupie.', 'published', 'fixed', 500
     FROM merchants m, generate_series(1, CASE WHEN m.slug = 'boutique-1' THEN 2200 ELSE 2 END) AS n ORDER BY m.slug`,
    [leaf.id],
  )
  const { total } = await search('q=toupie')
  expect(total.exact ? total.count : 30).toBe(30)
  const listed = await readAll(api.app, '/v1/merchants?q=toupie&limit=7')
  expect(new Set(listed.map(({ id }) => id)).size).toBe(30)
  expect(listed).toHaveLength(30)
})
