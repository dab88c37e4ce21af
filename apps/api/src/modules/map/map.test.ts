import type { MapCluster, MapMerchant, MerchantMap } from '@dansmazone/contract/map'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCategory, createCommune, createLabel } from '#test/reference-factories.ts'
import { faults, read, readPage } from '#test/requests.ts'

const world = 'bbox=-180,-90,180,90'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  await fill()
})
afterAll(() => api.close())

/** Twelve around Rodez, one of them keeping its street private; two in Anduze; two that are nowhere on a map. */
async function fill() {
  const { db } = api
  await createCommune(db, { insee: '12202', departmentCode: '12', lat: 44.3506, lon: 2.575 })
  await createCommune(db, { insee: '30010', departmentCode: '30', lat: 44.0536, lon: 3.985 })
  await createCommune(db, { insee: '48095', departmentCode: '48', lat: null, lon: null })
  await createLabel(db, { code: 'artisan' })
  const toys = await createCategory(db, { slug: 'jouets' })
  const wooden = await createCategory(db, { slug: 'jouets-en-bois', parentId: toys.id })
  for (let index = 0; index < 11; index += 1) {
    const merchant = await createMerchant(db, {
      slug: `rodez-${index}`,
      communeInsee: '12202',
      streetPublic: true,
      precision: 'exact',
      lat: (44_350 + index * 2) / 1000,
      lon: (2570 + index * 3) / 1000,
      services: index < 4 ? ['repair'] : [],
      labels: index < 2 ? [{ code: 'artisan' }] : [],
      categories: index < 3 ? [wooden.id] : [],
    })
    if (index === 0) {
      await createProduct(db, {
        name: 'Toupie tricolore',
        merchantId: merchant.id,
        categoryId: wooden.id,
        made: { insee: '12202', departmentCode: '12' },
      })
    }
  }
  await createMerchant(db, {
    slug: 'discret',
    communeInsee: '12202',
    street: '7 impasse du Secret',
    streetPublic: false,
    precision: 'exact',
    lat: 44.4444,
    lon: 2.6666,
  })
  for (const slug of ['anduze-a', 'anduze-b'])
    await createMerchant(db, { slug, communeInsee: '30010' })
  for (const slug of ['mende-a', 'mende-b'])
    await createMerchant(db, { slug, communeInsee: '48095' })
  for (const status of ['draft', 'submitted', 'suspended', 'closed'] as const) {
    await createMerchant(db, { status, communeInsee: '30010' })
  }
}

const mapOf = (query: string) => read<MerchantMap>(api.app, `/v1/merchants/map?${query}`)
const countOf = ({ items }: MerchantMap) =>
  items.reduce((sum, item) => sum + (item.type === 'cluster' ? item.count : 1), 0)
const merchantsOf = ({ items }: MerchantMap) =>
  items.filter((item): item is MapMerchant => item.type === 'merchant')
const clustersOf = ({ items }: MerchantMap) =>
  items.filter((item): item is MapCluster => item.type === 'cluster')

test.each([
  '',
  'department=12',
  'commune=30010&commune=12202',
  'category=jouets',
  'service=repair',
  'label=artisan',
  'madeIn=region',
  'near=44.35,2.57&radiusKm=2',
  'near=44.5,3.5&radiusKm=200',
  'openAt=now',
  'openAt=now&includeUnknownHours=false',
  'updatedSince=2000-01-01T00:00:00Z',
  'updatedSince=2100-01-01T00:00:00Z',
])('on a map of the world are as many as in the list: %s', async (filters) => {
  const { total } = await readPage(api.app, `/v1/merchants?${filters}`)
  for (const zoom of [0, 7, 12, 18]) {
    const map = await mapOf(`${world}&zoom=${zoom}&${filters}`)
    expect(countOf(map) + map.unplaced).toBe(total.count)
  }
})

test.each([
  ['', 1],
  ['category=jouets', 1],
  ['q=toupie', 1],
  ['q=toupi%20tricolor', 1],
  ['priceMin=1990&priceMax=1990', 1],
  ['priceMin=1991', 0],
  ['inStock=true', 1],
  ['inStock=false', 0],
  ['department=30', 0],
  ['near=44.35,2.57&radiusKm=2&openAt=now', 1],
])('of products come those who sell them: %s', async (filters, expected) => {
  const sellers = await mapOf(`${world}&zoom=18&of=products&${filters}`)
  expect(merchantsOf(sellers).map(({ slug }) => slug)).toEqual(['rodez-0'].slice(0, expected))
  const { total } = await readPage(api.app, `/v1/products?${filters}`)
  expect(total.count).toBe(expected)
  const elsewhere = await mapOf(`bbox=3.9,44,4,44.1&zoom=10&of=products&${filters}`)
  expect(elsewhere.items).toEqual([])
})

test('a search finds on the map whom it finds in the list', async () => {
  for (const q of ['commerce', 'comerce', 'toupie', 'xyzzy plugh', '!!']) {
    const { total } = await readPage(api.app, `/v1/merchants?q=${encodeURIComponent(q)}`)
    const map = await mapOf(`${world}&zoom=9&q=${encodeURIComponent(q)}`)
    expect(countOf(map) + map.unplaced, q).toBe(total.count)
  }
})

test('those without coordinates are told, whatever part of the map is seen', async () => {
  expect((await mapOf(`${world}&zoom=3`)).unplaced).toBe(2)
  expect(await mapOf('bbox=-40,10,-30,20&zoom=5')).toEqual({ items: [], unplaced: 2 })
  expect((await mapOf(`${world}&zoom=3&department=12`)).unplaced).toBe(0)
})

test('drafts and all that is not published are neither shown nor counted', async () => {
  const map = await mapOf('bbox=3.9,44,4,44.1&zoom=18')
  expect(countOf(map)).toBe(2)
})

test('those at the very same point are one cluster, however close one looks', async () => {
  const { items } = await mapOf('bbox=3.9,44,4,44.1&zoom=18')
  expect(items).toEqual([
    expect.objectContaining({ type: 'cluster', count: 2, lat: 44.0536, lon: 3.985 }),
  ])
})

test('a merchant alone comes as itself, open or not, at its own place', async () => {
  const alone = merchantsOf(await mapOf('bbox=2.56,44.34,2.61,44.38&zoom=16'))
  expect(alone).toHaveLength(12)
  const first = alone.find(({ slug }) => slug === 'rodez-1')
  expect(first).toEqual({
    type: 'merchant',
    slug: 'rodez-1',
    name: expect.any(String),
    kind: 'shop',
    lat: 44.352,
    lon: 2.573,
    openState: 'unknown',
  })
  const lats = alone.map(({ lat }) => lat)
  expect(lats).toEqual(lats.toSorted((a, b) => b - a))
})

test('who keeps the street private is at the commune, and nowhere else', async () => {
  const found = merchantsOf(await mapOf('bbox=2.56,44.34,2.61,44.38&zoom=16'))
  expect(found.find(({ slug }) => slug === 'discret')).toMatchObject({ lat: 44.3506, lon: 2.575 })
  expect((await mapOf('bbox=2.66,44.44,2.67,44.45&zoom=18')).items).toEqual([])
  const answer = await api.app.inject(`/v1/merchants/map?${world}&zoom=18`)
  expect(answer.body).not.toMatch(/44\.444|2\.666|Secret/)
})

test('clusters say how many they hold, and their bounds hold them all', async () => {
  const { rows } = await api.db.$client.query<{ lat: number; lon: number }>(
    `SELECT CASE WHEN m.street_public THEN m.lat ELSE co.lat END AS lat,
       CASE WHEN m.street_public THEN m.lon ELSE co.lon END AS lon
     FROM merchant_listings l JOIN merchants m ON m.id = l.merchant_id
     JOIN communes co ON co.insee = m.commune_insee WHERE l.position IS NOT NULL`,
  )
  for (const zoom of [0, 6, 9, 11, 13]) {
    const map = await mapOf(`${world}&zoom=${zoom}`)
    const clusters = clustersOf(map)
    expect(clusters.length, `zoom ${zoom}`).toBeGreaterThan(0)
    for (const { count, bounds, lat, lon } of clusters) {
      const [west, south, east, north] = bounds
      const within = (point: { lat: number; lon: number }) =>
        point.lat >= south && point.lat <= north && point.lon >= west && point.lon <= east
      expect(rows.filter(within).length).toBeGreaterThanOrEqual(count)
      expect(within({ lat, lon })).toBe(true)
    }
    const held = rows.filter(({ lat, lon }) =>
      map.items.some((item) =>
        item.type === 'merchant'
          ? item.lat === lat && item.lon === lon
          : lat >= item.bounds[1] &&
            lat <= item.bounds[3] &&
            lon >= item.bounds[0] &&
            lon <= item.bounds[2],
      ),
    )
    expect(held).toHaveLength(rows.length)
  }
})

test('the closer one looks, the more are told apart, and never are two drawn over each other', async () => {
  let before = 0
  for (const zoom of [4, 8, 10, 12, 14, 16]) {
    const { items } = await mapOf(`bbox=2.4,44.2,2.8,44.6&zoom=${zoom}`)
    expect(items.length).toBeGreaterThanOrEqual(before)
    before = items.length
    const pixels = (degrees: number) => (degrees / 360) * 512 * 2 ** zoom
    for (const [index, item] of items.entries()) {
      for (const other of items.slice(index + 1)) {
        const apart = Math.hypot(
          pixels(item.lon - other.lon),
          pixels((item.lat - other.lat) / Math.cos((44.4 * Math.PI) / 180)),
        )
        expect(apart).toBeGreaterThan(40)
      }
    }
  }
})

test.each([
  ['zoom=5', 'query.bbox required'],
  [`${world}`, 'query.zoom required'],
  ['bbox=1,2,3&zoom=5', 'query.bbox box'],
  ['bbox=1,2,3,4,5&zoom=5', 'query.bbox box'],
  ['bbox=3,2,1,4&zoom=5', 'query.bbox box'],
  ['bbox=1,4,3,2&zoom=5', 'query.bbox box'],
  ['bbox=1,2,3,91&zoom=5', 'query.bbox box'],
  ['bbox=-181,2,3,4&zoom=5', 'query.bbox box'],
  ['bbox=1e0,2,3,4&zoom=5', 'query.bbox box'],
  ['bbox=NaN,2,3,4&zoom=5', 'query.bbox box'],
  ['bbox=,,,&zoom=5', 'query.bbox box'],
  [`${world}&zoom=19`, 'query.zoom maximum'],
  [`${world}&zoom=-1`, 'query.zoom minimum'],
  [`${world}&zoom=5.5`, 'query.zoom type'],
  [`${world}&zoom=5&radiusKm=5`, 'query.radiusKm needs'],
  [`${world}&zoom=5&department=99`, 'query.department unknown_value'],
  [`${world}&zoom=5&priceMax=5`, 'query.priceMax needs'],
  [`${world}&zoom=5&of=products&priceMax=5&priceMin=6`, 'query.priceMax order'],
  [`${world}&zoom=5&of=shops`, 'query.of enum'],
  [`${world}&zoom=5&limit=5`, 'query.limit unknown_parameter'],
])('what cannot be read is named: %s', async (query, fault) => {
  expect(await faults(api.app, `/v1/merchants/map?${query}`)).toEqual([fault])
})

test('lists are narrowed by the same boxes, products by where their merchant is', async () => {
  const merchants = await readPage(api.app, '/v1/merchants?bbox=2.5,44.3,2.7,44.5')
  expect(merchants.total.count).toBe(12)
  const edge = await readPage(api.app, '/v1/merchants?bbox=2.57,44.35,2.573,44.352')
  expect(edge.items.map(({ slug }) => slug).toSorted()).toEqual(['rodez-0', 'rodez-1'])
  expect((await readPage(api.app, '/v1/products?bbox=2.5,44.3,2.7,44.5')).total.count).toBe(1)
  expect((await readPage(api.app, '/v1/products?bbox=3.9,44,4,44.1')).total.count).toBe(0)
  expect(await faults(api.app, '/v1/products?bbox=2,44,1,45')).toEqual(['query.bbox box'])
})

test('no merchant takes the address of the map', async () => {
  await expect(createMerchant(api.db, { slug: 'map' })).rejects.toThrow(/merchants_slug_free/)
})
