import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createLeaf } from '#test/reference-factories.ts'
import { readAll, readPage, slugs } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let insee = ''
beforeAll(async () => {
  api = await testApp()
  insee = (await createCommune(api.db, { lat: 44.5, lon: 3.5 })).insee
})
afterAll(() => api.close())

type Found = { slug: string; distanceMeters?: number }
type Point = { lat: number; lon: number }

/** Independent of the code under test: the haversine formula, on the sphere of the IUGG. */
function haversine(a: Point, b: Point) {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const h =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon)
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h))
}

const degrees = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6)
const inFrance = fc.record({ lat: degrees(41.3, 51.1), lon: degrees(-5.2, 9.6) })
const around = ({ lat, lon }: Point) =>
  fc.record({
    lat: degrees(-1.9, 1.9).map((north) => lat + north),
    lon: degrees(-2.5, 2.5).map((east) => lon + east),
  })

test('distances are exact to 1 % of the haversine, and the radius holds, all over France', async () => {
  const { app, db } = api
  const { id } = await createMerchant(db, { slug: 'la', communeInsee: insee })
  await fc.assert(
    fc.asyncProperty(
      inFrance.chain((point) => fc.tuple(fc.constant(point), around(point))),
      fc.double({ min: 0.1, max: 200, noNaN: true }),
      async ([here, there], radiusKm) => {
        await db.$client.query(
          `UPDATE merchants SET lat = $2, lon = $3, precision = 'exact' WHERE id = $1`,
          [id, there.lat, there.lon],
        )
        const meters = haversine(here, there)
        const { items } = await readPage<Found>(
          app,
          `/v1/merchants?near=${here.lat},${here.lon}&radiusKm=${radiusKm}`,
        )
        const [found] = items
        const radius = radiusKm * 1000
        const due =
          meters < radius * 0.99 ? [true] : meters > radius * 1.01 ? [false] : [true, false]
        expect(due).toContain(found !== undefined)
        const error = Math.abs((found?.distanceMeters ?? meters) - meters)
        expect(error).toBeLessThanOrEqual(meters * 0.01 + 1)
      },
    ),
    { numRuns: 150 },
  )
  await db.$client.query('DELETE FROM merchants')
}, 60_000)

test('the edge of the radius is inside, a metre beyond is not', async () => {
  const { db } = api
  await createMerchant(db, { communeInsee: insee, lat: 44, lon: 3, slug: 'edge' })
  const north = (meters: number) => 44 + (meters / 6_371_008.8) * (180 / Math.PI)
  const at = (meters: number) =>
    slugs(api.app, `/v1/merchants?near=${north(meters).toFixed(12)},3&radiusKm=10`)
  expect(await at(9999.9)).toEqual(['edge'])
  expect(await at(10_001)).toEqual([])
  await db.$client.query('DELETE FROM merchants')
})

test('the default radius is 25 km', async () => {
  const { db } = api
  await createMerchant(db, { communeInsee: insee, lat: 44, lon: 3, slug: 'a-24-km' })
  expect(await slugs(api.app, '/v1/merchants?near=44.216,3')).toEqual(['a-24-km'])
  expect(await slugs(api.app, '/v1/merchants?near=44.234,3')).toEqual([])
  await db.$client.query('DELETE FROM merchants')
})

test('merchants without coordinates answer for the department around the point, and come last', async () => {
  const { app, db } = api
  const lost = await createCommune(db, { lat: null })
  const elsewhere = await createCommune(db, { departmentCode: '12', lat: 44.35, lon: 2.57 })
  const nowhere = await createCommune(db, { departmentCode: '12', lat: null })
  await createMerchant(db, { slug: 'sans-lieu', communeInsee: lost.insee })
  await createMerchant(db, { slug: 'sans-lieu-aveyron', communeInsee: nowhere.insee })
  await createMerchant(db, { slug: 'loin', communeInsee: insee, lat: 44.6, lon: 3.5 })
  await createMerchant(db, { slug: 'ici', communeInsee: insee, lat: 44.5, lon: 3.5 })
  await createMerchant(db, { slug: 'rodez', communeInsee: elsewhere.insee })
  for (const limit of [1, 2, 100]) {
    const url = `/v1/merchants?near=44.5,3.5&limit=${limit}`
    const items = await readAll<Found>(app, url)
    expect(items.map(({ slug }) => slug)).toEqual(['ici', 'loin', 'sans-lieu'])
    expect(items.map(({ distanceMeters }) => distanceMeters !== undefined)).toEqual([
      true,
      true,
      false,
    ])
  }
  for (const sort of ['newest', 'name']) {
    expect((await slugs(app, `/v1/merchants?near=44.5,3.5&sort=${sort}`)).toSorted()).toEqual([
      'ici',
      'loin',
      'sans-lieu',
    ])
  }
  const { total } = await readPage(app, '/v1/merchants?near=44.35,2.57')
  expect(total).toEqual({ count: 2, exact: true })
  expect(await slugs(app, '/v1/merchants?near=44.35,2.57')).toEqual(['rodez', 'sans-lieu-aveyron'])
  await db.$client.query('DELETE FROM merchants')
})

test('a crowd around the point is listed and counted like a few', async () => {
  const { app, db } = api
  const leaf = await createLeaf(db)
  await db.$client.query(
    `INSERT INTO merchants (slug, name, kind, status, description, postcode, commune_insee, lat, lon, precision)
     SELECT 'foule-' || n, 'Foule', 'shop', 'published', 'Une boutique.', '48000', $1, 44 + (n % 50) / 1e4, 3 + (n / 50) / 1e4, 'exact'
     FROM generate_series(1, 2500) AS n`,
    [insee],
  )
  await db.$client.query(
    `INSERT INTO products (merchant_id, category_id, slug, name, description, status, price_kind, price_cents)
     SELECT id, $1, slug, 'Bol', 'Un bol.', 'published', 'fixed', 100 + right(slug, 1)::int FROM merchants`,
    [leaf.id],
  )
  const lone = await createMerchant(db, { slug: 'loin', communeInsee: insee, lat: 47, lon: 3 })
  await createProduct(db, { merchantId: lone.id, slug: 'loin', categoryId: leaf.id, priceCents: 1 })
  for (const list of ['merchants', 'products']) {
    const around = `/v1/${list}?near=44,3.0001&radiusKm=5&limit=2`
    const { items, total } = await readPage<Found>(app, around)
    expect(items.map(({ slug }) => slug)).toEqual(['foule-50', 'foule-100'])
    expect(total).toEqual({ count: 2500, exact: true })
    expect((await readPage(app, `${around}&sort=name`)).total.count).toBe(2500)
    const few = await readPage<Found>(app, `/v1/${list}?near=47,3&radiusKm=5&sort=newest`)
    expect(few.items.map(({ slug }) => slug)).toEqual(['loin'])
  }
  const [cheapest] = await slugs(app, '/v1/products?near=44,3&radiusKm=5&sort=price')
  expect(cheapest).toMatch(/^foule-\d*0$/)
  await db.$client.query('DELETE FROM merchants')
})

test('communes are found nearest first', async () => {
  const { app } = api
  const { items } = await readPage<{ insee: string; distanceMeters: number }>(
    app,
    '/v1/communes?near=44.35,2.57&limit=2',
  )
  expect(items[0]!.distanceMeters).toBe(0)
  expect(items[1]!.insee).toBe(insee)
  expect(
    Math.abs(
      items[1]!.distanceMeters - haversine({ lat: 44.35, lon: 2.57 }, { lat: 44.5, lon: 3.5 }),
    ),
  ).toBeLessThan(10)
})
