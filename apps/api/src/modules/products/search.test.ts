import type { ProductList } from '@dansmazone/contract/product'
import { itemsOfOneMerchant, rankingParts, rankingWeights } from '@dansmazone/contract/ranking'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import {
  createCategory,
  createCommune,
  createLabel,
  createLeaf,
} from '#test/reference-factories.ts'
import { read } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let leaf: { id: string; slug: string }
let insee = ''
beforeAll(async () => {
  api = await testApp()
  leaf = await createLeaf(api.db, { slug: 'vaisselle' })
  insee = (await createCommune(api.db, { lat: 44.5, lon: 3.5 })).insee
})
beforeEach(() => api.db.$client.query('DELETE FROM merchants'))
afterAll(() => api.close())

const search = (q: string, more = '') =>
  read<ProductList>(api.app, `/v1/products?q=${encodeURIComponent(q)}${more}`)
const slugs = ({ items }: ProductList) => items.map(({ slug }) => slug)
const shop = (more = {}) => createMerchant(api.db, { communeInsee: insee, ...more })
const sell = (merchantId: string, name: string, more = {}) =>
  createProduct(api.db, { merchantId, categoryId: leaf.id, name, ...more })

test('a word is found in a name, in attributes, at the merchant’s, in a description, in this order', async () => {
  const { id } = await shop()
  await sell(id, 'Étagère', { slug: 'description', description: 'Ornée d’un zéphyr.' })
  await sell(id, 'Cadre', { slug: 'attribute', attributes: { motif: 'zéphyr' } })
  await sell(id, 'Un zéphyr', { slug: 'name' })
  const { id: zephyr } = await shop({ name: 'Maison Zéphyr' })
  await sell(zephyr, 'Bol', { slug: 'merchant' })
  expect(slugs(await search('zephyr')).toSorted()).toEqual([
    'attribute',
    'description',
    'merchant',
    'name',
  ])
  const page = await search('zephyr')
  expect(slugs(page)[0]).toBe('name')
  expect(slugs(page).at(-1)).toBe('description')
})

test('accents, case, plurals, elisions and ligatures make no difference', async () => {
  const { id } = await shop()
  await sell(id, 'Œillets d’été brodés', { slug: 'found' })
  for (const q of ['ŒILLETS', 'oeillet brode', 'Oeillets Brodées', 'l’œillet', 'oeillets d ete']) {
    expect(slugs(await search(q)), q).toEqual(['found'])
  }
})

test('a quantity is found with its unit, joined or not, and the exact name comes first', async () => {
  const { id } = await shop()
  await sell(id, 'Miel 500 g', { slug: 'space' })
  await sell(id, 'Miel 500g', { slug: 'joined' })
  await sell(id, 'Miel 250 g', { slug: 'other' })
  for (const q of ['miel 500 g', 'miel 500g']) {
    const page = await search(q, '&explain=true')
    expect(slugs(page).slice(0, 2).toSorted(), q).toEqual(['joined', 'space'])
    const exact = page.items[0]?.explanation?.parts.find(({ part }) => part === 'exactName')
    expect(exact?.value, q).toBe(1)
  }
})

test('every filter narrows a search, under every order', async () => {
  const { db } = api
  const bio = await createLabel(db)
  const other = await createCategory(db)
  const away = await createCommune(db, { departmentCode: '12', lat: 43.9, lon: 2.9 })
  const near = await shop({
    services: ['shipping'],
    labels: [{ code: bio.code }],
    hours: { 2: '{[540,720)}' },
  })
  const far = await shop({ communeInsee: away.insee, hours: { 3: '{[540,720)}' } })
  await sell(near.id, 'Bol', {
    slug: 'bol-pres',
    priceCents: 800,
    made: { departmentCode: '48', inRegion: true },
  })
  await sell(far.id, 'Bol', { slug: 'bol-loin', priceCents: 4000, stock: 'out_of_stock' })
  await sell(near.id, 'Autre chose', { slug: 'autre', priceCents: 800 })
  const filters = [
    'department=48',
    `commune=${insee}`,
    'near=44.5,3.5&radiusKm=5',
    'bbox=3.4,44.4,3.6,44.6',
    'service=shipping',
    `label=${bio.code}`,
    'madeIn=48',
    'priceMax=1000',
    'inStock=true',
    `merchant=${near.slug}`,
    'openAt=2026-11-24T10:00:00%2B01:00',
  ]
  for (const filter of filters) {
    for (const sort of ['relevance', 'newest', 'price', '-price', 'name', 'distance']) {
      const page = await search('bol', `&${filter}&sort=${sort}`)
      expect(slugs(page), `${filter} ${sort}`).toEqual(['bol-pres'])
      expect(page.total).toEqual({ count: 1, exact: true })
    }
  }
  expect(slugs(await search('bol', '&category=vaisselle')).toSorted()).toEqual([
    'bol-loin',
    'bol-pres',
  ])
  expect(slugs(await search('bol', `&category=${other.slug}`))).toEqual([])
  expect(slugs(await search('bol', '&sort=price'))).toEqual(['bol-pres', 'bol-loin'])
  expect(slugs(await search('bol', '&sort=-price'))).toEqual(['bol-loin', 'bol-pres'])
  expect(slugs(await search('bol', '&near=43.9,2.9&radiusKm=200&sort=distance'))).toEqual([
    'bol-loin',
    'bol-pres',
  ])
})

test('a score is the sum of its parts, by the published weights, and gives the order', async () => {
  const merchants = [await shop(), await shop({ lat: 44.6, lon: 3.6 })]
  for (const { id } of merchants) {
    for (let each = 0; each < 6; each += 1) {
      await sell(id, each % 2 === 0 ? 'Bol bleu' : 'Grand bol', { images: each < 2 ? [{}] : [] })
    }
  }
  const { items } = await search('bol bleu', '&explain=true&near=44.5,3.5&openAt=now&limit=100')
  const scores = items.map(({ explanation }) => explanation?.score ?? NaN)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(scores).toHaveLength(12)
  for (const { explanation } of items) {
    const { parts = [], score = NaN } = explanation ?? {}
    expect(parts.map(({ part }) => part).toSorted()).toEqual([...rankingParts].toSorted())
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 2)
    for (const { part, value, points } of parts) {
      expect(Math.abs(points - value * rankingWeights[part])).toBeLessThan(0.06)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(part === 'diversity' || value <= 1, part).toBe(true)
    }
  }
  const [plain] = (await search('bol bleu')).items
  expect(plain).not.toHaveProperty('explanation')
})

test('no merchant has more than a few of the first ten, unless it is asked for', async () => {
  const many = await shop({ name: 'Maison Ozanne', slug: 'maison-ozanne' })
  for (let each = 0; each < 12; each += 1) await sell(many.id, 'Toupin')
  for (let each = 0; each < 9; each += 1) await sell((await shop()).id, 'Toupin vert')
  const owners = (page: ProductList) => page.items.map(({ merchant }) => merchant.slug)
  const ofMany = async (q: string, more = '') =>
    owners(await search(q, `&limit=10${more}`)).filter((slug) => slug === 'maison-ozanne').length
  expect(await ofMany('toupin')).toBeLessThanOrEqual(itemsOfOneMerchant + 2)
  expect(await ofMany('toupin', '&merchant=maison-ozanne')).toBe(10)
  expect(await ofMany('maison ozanne')).toBe(10)
})

test('what is highlighted is what answers, where it stands in the name', async () => {
  const { id } = await shop()
  await sell(id, '🧼 Savon « Œillet », l’été')
  const { items } = await search('oeillets savons')
  const [{ name, highlight } = { name: '', highlight: undefined }] = items
  expect(highlight?.name.map(([from, to]) => name.slice(from, to))).toEqual(['Savon', 'Œillet'])
})

test('an item renamed is found by its new name at once, and no more by the old', async () => {
  const { id: merchantId } = await shop()
  const { id } = await sell(merchantId, 'Hallebarde', { slug: 'chose' })
  expect(slugs(await search('hallebarde'))).toEqual(['chose'])
  await api.db.$client.query(`UPDATE products SET name = 'Pertuisane' WHERE id = $1`, [id])
  expect(slugs(await search('pertuisane'))).toEqual(['chose'])
  expect(slugs(await search('hallebarde'))).toEqual([])
  await api.db.$client.query(`UPDATE merchants SET name = 'Vouge et fils' WHERE id = $1`, [
    merchantId,
  ])
  expect(slugs(await search('vouge'))).toEqual(['chose'])
})

test('what is not published is never found, counted or proposed', async () => {
  const { id } = await shop()
  await sell(id, 'Guisarme')
  await sell(id, 'Fauchard', { status: 'draft' })
  for (const status of ['draft', 'submitted', 'suspended', 'closed'] as const) {
    const hidden = await shop({ name: 'Fauchard et Cie', status })
    await sell(hidden.id, 'Fauchard')
  }
  for (const q of ['fauchard', 'fauchart', 'faucharde']) {
    const page = await search(q, '&facets=category,department,price')
    expect(page).toMatchObject({
      items: [],
      total: { count: 0, exact: true },
      interpretation: { corrections: [], relaxed: [] },
      facets: { category: [], department: [], price: [] },
    })
    expect(page.interpretation?.understood).toEqual([])
  }
})

test('of a merchant with a private street, distance and place tell the commune only', async () => {
  const secret = { streetPublic: false, street: 'Impasse Zéphyrin', lat: 44.52, lon: 3.53 }
  const hidden = await shop(secret)
  const shown = await shop({ ...secret, streetPublic: true })
  await sell(hidden.id, 'Rondache', { slug: 'prive' })
  await sell(shown.id, 'Rondache', { slug: 'public' })
  const { items } = await search('rondache', '&near=44.52,3.53&explain=true')
  const of = (slug: string) => items.find((item) => item.slug === slug)
  expect(of('public')?.distanceMeters).toBeLessThan(5)
  expect(of('prive')?.distanceMeters).toBeGreaterThan(3000)
  const distance = (slug: string) =>
    of(slug)?.explanation?.parts.find(({ part }) => part === 'distance')?.value ?? NaN
  expect(distance('public')).toBe(1)
  expect(distance('prive')).toBeLessThan(0.8)
  expect(slugs(await search('zephyrin'))).toEqual([])
})
