import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seed } from '#src/seed.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { readHandWritten } from './catalogue.ts'
import type { Known } from './known.ts'
import { loadDemo } from './load.ts'

let folder: string
let loaded: TestDatabase
const others: TestDatabase[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dansmazone-demo-'))
  loaded = await seeded()
  await load(loaded)
})
afterAll(async () => {
  for (const database of [loaded, ...others]) await database.close()
  await rm(folder, { recursive: true })
})
const another = async () => {
  const database = await seeded()
  others.push(database)
  return database
}

const quiet = () => undefined
const storage = () => ({ driver: 'disk' as const, root: folder })
const config = () => ({ territory: 'region:76', storage: storage() })

async function seeded() {
  const database = await testDatabase()
  await seed({ db: database.db, config: { ...config(), demo: false }, onProgress: quiet })
  return database
}

/** One merchant in eight, to be quick; all rubrics of life are among them. */
const some = async (known: Known) =>
  (await readHandWritten(known)).filter(
    (merchant, index) => index % 8 === 0 || merchant.products.some(({ reduced }) => reduced),
  )

const load = ({ db }: TestDatabase, now = new Date('2026-06-10T09:00:00Z')) =>
  loadDemo({ db, storage: storage(), onProgress: quiet, read: some, now })

const rows = async ({ db }: TestDatabase, sql: string) =>
  (await db.$client.query<Record<string, unknown>>(sql)).rows

const facts = {
  merchants: `SELECT slug, name, kind, commune_insee, lat, lon, precision, siret, register, postcode, services,
    (SELECT array_agg((weekday, spans)::text ORDER BY weekday) FROM weekly_hours WHERE merchant_id = m.id) AS hours,
    (SELECT array_agg(label_code || evidence ORDER BY label_code) FROM merchant_labels WHERE merchant_id = m.id) AS labels
    FROM merchants m ORDER BY slug`,
  products: `SELECT p.slug, p.name, m.slug AS merchant, price_kind, price_cents, quantity, unit, stock, attributes,
    (SELECT array_agg((fact, place, insee, department_code, in_region)::text ORDER BY fact) FROM product_origins
     WHERE product_id = p.id) AS origins FROM products p JOIN merchants m ON m.id = p.merchant_id ORDER BY p.slug`,
  pictures: `SELECT storage_key, thumbhash FROM media ORDER BY storage_key, thumbhash`,
}

test('two loads on two databases, on two days, tell the same', async () => {
  const empty = await another()
  expect(await load(empty, new Date('2027-01-03T20:00:00Z'))).toBe(true)
  for (const sql of Object.values(facts))
    expect(await rows(empty, sql)).toEqual(await rows(loaded, sql))
})

test('listings are what a full refresh gives', async () => {
  const listings = async () => [
    await rows(loaded, 'SELECT * FROM product_listings ORDER BY product_id'),
    await rows(loaded, 'SELECT * FROM merchant_listings ORDER BY merchant_id'),
  ]
  const before = await listings()
  await rows(loaded, 'TRUNCATE product_listings, merchant_listings')
  await rows(loaded, 'SELECT refresh_product_listings((SELECT array_agg(id) FROM products))')
  await rows(loaded, 'SELECT refresh_merchant_listings((SELECT array_agg(id) FROM merchants))')
  expect(await listings()).toEqual(before)
  expect(before.map(({ length }) => length)).toEqual([
    (await rows(loaded, 'SELECT FROM products')).length,
    (await rows(loaded, 'SELECT FROM merchants')).length,
  ])
})

test('a reduction is in force with the price before it in the log', async () => {
  const reduced = await rows(
    loaded,
    `SELECT r.state, p.price_cents = r.cents AS "inForce", reduction_reference_cents(p.id, r.since) = r.regular_cents AS "crossedOut",
       (SELECT count(*)::int FROM price_log WHERE product_id = p.id) AS logged
     FROM reductions r JOIN products p ON p.id = r.product_id`,
  )
  expect(reduced.length).toBeGreaterThan(0)
  for (const row of reduced) {
    expect(row).toEqual({ state: 'in_force', inForce: true, crossedOut: true, logged: 2 })
  }
})

test('dates follow the day of loading, none is to come', async () => {
  const [ages] = await rows(
    loaded,
    `SELECT bool_and(created_at <= '2026-06-10 09:00Z' AND updated_at >= created_at) AS past,
       max(created_at) > '2026-05-20' AS recent, min(created_at) < '2025-06-01' AS old FROM products`,
  )
  expect(ages).toEqual({ past: true, recent: true, old: true })
  const closures = await rows(loaded, `SELECT FROM closures WHERE during @> date '2026-06-10'`)
  expect(closures.length).toBeGreaterThan(0)
})

test('pictures are in the storage under the names the database gives', async () => {
  const keys = await rows(loaded, 'SELECT DISTINCT storage_key AS key FROM media')
  const files = new Set(await readdir(join(folder, 'demo')))
  expect(keys.filter(({ key }) => !files.has(String(key).replace('demo/', '')))).toEqual([])
  const [image] = await rows(
    loaded,
    `SELECT alt FROM product_images JOIN products p ON p.id = product_id LIMIT 1`,
  )
  expect(image?.['alt']).toMatch(/^Dessin : /)
})

test('a failure on the way leaves nothing, and the next start loads it all', async () => {
  const empty = await another()
  await rows(
    empty,
    `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no power'; END $$`,
  )
  await rows(empty, 'CREATE TRIGGER fail BEFORE INSERT ON product_images EXECUTE FUNCTION fail()')
  await expect(load(empty)).rejects.toThrow('no power')
  for (const table of ['merchants', 'products', 'media', 'price_log', 'merchant_listings']) {
    expect(await rows(empty, `SELECT FROM ${table}`), table).toEqual([])
  }
  await rows(empty, 'DROP TRIGGER fail ON product_images')
  expect(await load(empty)).toBe(true)
})

test('a database that has merchants keeps its own, whatever is asked', async () => {
  const before = await rows(loaded, facts.merchants)
  expect(await load(loaded)).toBe(false)
  const again = await seed({
    db: loaded.db,
    config: { ...config(), demo: true },
    onProgress: quiet,
  })
  expect(again).toEqual({ demo: false })
  expect(await rows(loaded, facts.merchants)).toEqual(before)
})
