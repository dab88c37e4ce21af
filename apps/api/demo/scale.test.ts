import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seed } from '#src/seed.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { readHandWritten } from './catalogue.ts'
import type { Known } from './known.ts'
import { loadDemo } from './load.ts'
import { scale } from './scale.ts'

let folder: string
let filled: TestDatabase
let before: Awaited<ReturnType<typeof structure>>
const others: TestDatabase[] = []
const now = new Date('2026-06-10T09:00:00.000Z')
const yesterday = new Date('2026-06-09T09:00:00.000Z')
const size = { merchants: 300, products: 3000, now, onProgress: () => undefined }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dansmazone-scale-'))
  filled = await seeded()
  const storage = { driver: 'disk' as const, root: folder }
  const read = async (known: Known) => (await readHandWritten(known)).slice(0, 30)
  await loadDemo({ db: filled.db, storage, onProgress: () => undefined, read, now: yesterday })
  await rows(
    filled,
    `CREATE TABLE shown AS SELECT DISTINCT media_id, rubric_id FROM product_images JOIN product_listings USING (product_id)`,
  )
  before = await structure(filled)
  await scale({ db: filled.db, ...size })
})
afterAll(async () => {
  for (const database of [filled, ...others]) await database.close()
  await rm(folder, { recursive: true })
})
async function seeded({ territory = 'region:76' } = {}) {
  const database = await testDatabase()
  const storage = { driver: 'disk' as const, root: folder }
  const config = { territory, demo: false, storage }
  await seed({ db: database.db, config, onProgress: () => undefined })
  return database
}
const another = async (options = {}) => {
  const database = await seeded(options)
  others.push(database)
  return database
}

const rows = async ({ db }: TestDatabase, sql: string) =>
  (await db.$client.query<Record<string, unknown>>(sql)).rows

/** What speed would have an excuse to lose: indexes, constraints with their validity, triggers. */
const structure = async (database: TestDatabase) => ({
  indexes: await rows(
    database,
    `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
  ),
  constraints: await rows(
    database,
    `SELECT conrelid::regclass::text AS "table", conname, convalidated, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  ),
  triggers: await rows(
    database,
    `SELECT tgrelid::regclass::text AS "table", tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
  ),
})

test('adds as many as asked to what is there', async () => {
  const counted = `SELECT (SELECT count(*)::int FROM merchants) AS merchants, (SELECT count(*)::int FROM products) AS products`
  const [first] = await rows(filled, counted)
  await scale({ db: filled.db, ...size, merchants: 20, products: 100 })
  const [second] = await rows(filled, counted)
  expect(first?.['merchants']).toBe(330)
  expect(second).toEqual({
    merchants: 350,
    products: Number(first?.['products']) + 100,
  })
})

test('indexes, constraints and triggers are as they were', async () => {
  expect(await structure(filled)).toEqual(before)
})

test('listings are what a full refresh gives', async () => {
  const listings = async () => [
    await rows(filled, 'SELECT * FROM product_listings ORDER BY product_id'),
    await rows(filled, 'SELECT * FROM merchant_listings ORDER BY merchant_id'),
  ]
  const built = await listings()
  await rows(filled, 'TRUNCATE product_listings, merchant_listings')
  await rows(filled, 'SELECT refresh_product_listings((SELECT array_agg(id) FROM products))')
  await rows(filled, 'SELECT refresh_merchant_listings((SELECT array_agg(id) FROM merchants))')
  expect(built).toEqual(await listings())
  expect(built[1]).toHaveLength(350)
})

test('rows are as the triggers would have left them', async () => {
  const [wrong] = await rows(
    filled,
    `SELECT
      (SELECT count(*)::int FROM merchants m JOIN communes c ON c.insee = m.commune_insee
        WHERE (m.department_code, m.epci_code) IS DISTINCT FROM (c.department_code, c.epci_code)) AS misplaced,
      (SELECT count(*)::int FROM products p JOIN categories c ON c.id = p.category_id
        WHERE c.parent_id IS NULL) AS unfiled,
      (SELECT count(*)::int FROM products p LEFT JOIN LATERAL (SELECT * FROM price_log
          WHERE product_id = p.id ORDER BY valid_from DESC, id DESC LIMIT 1) AS last ON true
        WHERE (p.price_kind, p.price_cents) IS DISTINCT FROM (last.price_kind, last.price_cents)) AS mispriced,
      (SELECT count(*)::int FROM products p WHERE p.created_at IS DISTINCT FROM
        (SELECT min(valid_from) FROM price_log WHERE product_id = p.id)) AS misdated,
      (SELECT count(*)::int FROM products WHERE created_at > updated_at OR updated_at > '${now.toISOString()}') AS early,
      apply_reductions('${now.toISOString()}') AS due`,
  )
  expect(wrong).toEqual({ misplaced: 0, unfiled: 0, mispriced: 0, misdated: 0, early: 0, due: 0 })
})

test('merchants live where people do, within the bounds of their town', async () => {
  const [spread] = await rows(
    filled,
    `SELECT count(DISTINCT m.department_code)::int AS departments,
       count(DISTINCT commune_insee)::int AS communes,
       count(*) FILTER (WHERE commune_insee = '31555')::int AS toulouse,
       max(earth.meters) AS furthest
     FROM merchants m JOIN communes c ON c.insee = m.commune_insee,
       LATERAL (SELECT arc_of_chord(m.position <-> c.position) AS meters) AS earth`,
  )
  expect(spread).toMatchObject({ departments: 13 })
  expect(spread?.['communes']).toBeGreaterThan(100)
  expect(spread?.['toulouse']).toBeGreaterThan(10)
  expect(spread?.['furthest']).toBeLessThan(7000)
})

test('shelves are long-tailed, hours and stock are sometimes missing', async () => {
  const [shape] = await rows(
    filled,
    `SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY product_count) AS median, max(product_count) AS largest,
       (SELECT avg((hours_kind = 'unknown')::int)::float8 FROM merchants) AS unknown_hours,
       (SELECT avg((stock = 'out_of_stock')::int)::float8 FROM products) AS sold_out,
       (SELECT count(DISTINCT rubric_id)::int FROM product_listings) AS rubrics,
       (SELECT count(DISTINCT extract(microseconds FROM created_at))::int FROM products) > 2000 AS microseconds
     FROM merchant_listings`,
  )
  expect(shape?.['median']).toBeLessThan(6)
  expect(shape?.['largest']).toBeGreaterThan(200)
  expect(shape?.['unknown_hours']).toBeGreaterThan(0.05)
  expect(shape?.['unknown_hours']).toBeLessThan(0.16)
  expect(shape?.['sold_out']).toBeGreaterThan(0.03)
  expect(shape?.['rubrics']).toBeGreaterThan(10)
  expect(shape?.['microseconds']).toBe(true)
})

test('pictures exist already and show something of the same rubric', async () => {
  const [images] = await rows(
    filled,
    `SELECT count(*)::int > 1000 AS many, count(*) FILTER (WHERE shown IS NULL)::int AS strange
     FROM product_images JOIN product_listings l USING (product_id)
     LEFT JOIN shown ON shown.media_id = product_images.media_id AND shown.rubric_id = l.rubric_id`,
  )
  expect(images).toEqual({ many: true, strange: 0 })
})

test('a failure on the way leaves nothing, neither rows nor missing indexes', async () => {
  const empty = await another()
  await rows(
    empty,
    `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no power'; END $$`,
  )
  await rows(empty, 'CREATE TRIGGER fail BEFORE INSERT ON merchant_labels EXECUTE FUNCTION fail()')
  const structured = await structure(empty)
  await expect(scale({ db: empty.db, ...size })).rejects.toThrow('no power')
  expect(await rows(empty, 'SELECT FROM merchants')).toEqual([])
  expect(await structure(empty)).toEqual(structured)
  await rows(empty, 'DROP TRIGGER fail ON merchant_labels')
  await scale({ db: empty.db, ...size, merchants: 20, products: 50 })
  const [listed] = await rows(
    empty,
    `SELECT (SELECT count(*)::int FROM product_listings) AS products, (SELECT count(*)::int FROM product_images) AS images`,
  )
  expect(listed, 'no picture exists that could be shared').toEqual({ products: 50, images: 0 })
})

test('refuses more products than merchants can hold', async () => {
  const empty = await another()
  await expect(scale({ db: empty.db, ...size, merchants: 1, products: 5001 })).rejects.toThrow(
    '1 merchants cannot hold 5001 products',
  )
})

test('refuses a territory it knows nothing of', async () => {
  const elsewhere = await another({ territory: 'region:93' })
  await expect(scale({ db: elsewhere.db, ...size })).rejects.toThrow(/Provence.* Occitanie/)
})
