import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createProduct, createReduction } from '#test/factories.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const query = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.db.$client.query<Row>(sql, values)).rows

const day = (number: number) => new Date(Date.UTC(2026, 0, number, 8))
const apply = (at: Date) => query('SELECT apply_reductions($1)', [at])
const priceOf = async (id: string) =>
  (
    await query<{ price: number | null }>(
      'SELECT price_cents AS price FROM products WHERE id = $1',
      [id],
    )
  )[0]?.price

/** A product whose prices were set on given days of January 2026. */
async function createPriced(prices: [on: number, cents: number][]) {
  const [[firstDay, firstCents] = [1, 1000], ...others] = prices
  const product = await createProduct(database.db, {
    priceCents: firstCents,
    createdAt: day(firstDay),
  })
  for (const [on, cents] of others) {
    await setPrice(product.id, cents, day(on))
  }
  return product.id
}

async function setPrice(id: string, cents: number, since?: Date) {
  const client = await database.db.$client.connect()
  try {
    await client.query('BEGIN')
    if (since) {
      await client.query(`SELECT set_config('dansmazone.price_since', $1, true)`, [
        since.toISOString(),
      ])
    }
    await client.query('UPDATE products SET price_cents = $2 WHERE id = $1', [id, cents])
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

const reference = async (id: string, began: Date) =>
  (
    await query<{ cents: number | null }>('SELECT reduction_reference_cents($1, $2) AS cents', [
      id,
      began,
    ])
  )[0]?.cents

test('the crossed-out price is the lowest in force during the thirty days before', async () => {
  const id = await createPriced([
    [-60, 500],
    [1, 2000],
    [10, 1500],
    [15, 1800],
  ])
  expect(await reference(id, day(35))).toBe(1500)
})

test('a price set before the window but still in force when it opens counts', async () => {
  const id = await createPriced([
    [-100, 900],
    [20, 2000],
  ])
  expect(await reference(id, day(35))).toBe(900)
})

test('a price that had ended when the window opens does not count', async () => {
  const id = await createPriced([
    [-100, 900],
    [4, 2000],
  ])
  expect(await reference(id, day(35))).toBe(2000)
})

test('the new price of the day itself is not a price before', async () => {
  const id = await createPriced([
    [1, 2000],
    [35, 1200],
  ])
  expect(await reference(id, day(35))).toBe(2000)
})

test('cuts that follow one another keep the price before the first of them', async () => {
  const id = await createPriced([[1, 2000]])
  const { db } = database
  await createReduction(db, { productId: id, cents: 1600, since: day(10), until: day(20) })
  await createReduction(db, { productId: id, cents: 1200, since: day(20), until: day(30) })
  await createReduction(db, { productId: id, cents: 1000, since: day(31) })
  for (const on of [10, 20, 30, 31]) await apply(day(on))
  expect(await reference(id, day(20))).toBe(2000)
  expect(await reference(id, day(31))).toBe(1200)
})

test('a reduction begins and ends at its time, and the log dates both', async () => {
  const id = await createPriced([[1, 2000]])
  await createReduction(database.db, {
    productId: id,
    cents: 1500,
    since: day(10),
    until: day(20),
  })
  await apply(day(9))
  expect(await priceOf(id)).toBe(2000)
  await apply(day(11))
  expect(await priceOf(id)).toBe(1500)
  await apply(day(25))
  expect(await priceOf(id)).toBe(2000)
  const log = await query(
    'SELECT price_cents, valid_from FROM price_log WHERE product_id = $1 ORDER BY id',
    [id],
  )
  expect(log).toEqual([
    { price_cents: 2000, valid_from: day(1) },
    { price_cents: 1500, valid_from: day(10) },
    { price_cents: 2000, valid_from: day(20) },
  ])
})

test('applying again changes nothing', async () => {
  const id = await createPriced([[1, 2000]])
  await createReduction(database.db, { productId: id, cents: 1500, since: day(10) })
  await apply(day(12))
  const before = await query('SELECT * FROM price_log WHERE product_id = $1', [id])
  expect(await apply(day(12))).toEqual([{ apply_reductions: 0 }])
  expect(await query('SELECT * FROM price_log WHERE product_id = $1', [id])).toEqual(before)
})

test('several at once apply each reduction once, from the right price', async () => {
  const ids = await Promise.all([1, 2, 3].map(() => createPriced([[1, 2000]])))
  for (const productId of ids) {
    const { db } = database
    await createReduction(db, { productId, cents: 1600, since: day(10), until: day(20) })
    await createReduction(db, { productId, cents: 1200, since: day(20), until: day(30) })
  }
  await Promise.all([apply(day(12)), apply(day(12)), apply(day(12)), apply(day(12))])
  await Promise.all([apply(day(22)), apply(day(22)), apply(day(22)), apply(day(22))])
  const rows = await query(
    `SELECT DISTINCT cents, regular_cents, state FROM reductions WHERE product_id = ANY ($1) ORDER BY cents`,
    [ids],
  )
  expect(rows).toEqual([
    { cents: 1200, regular_cents: 2000, state: 'in_force' },
    { cents: 1600, regular_cents: 2000, state: 'over' },
  ])
  const log = await query<{ count: number }>(
    'SELECT count(*)::int AS count FROM price_log WHERE product_id = ANY ($1)',
    [ids],
  )
  expect(log).toEqual([{ count: 3 * 4 }])
})

test('a price the merchant changed during the reduction is kept when it ends', async () => {
  const id = await createPriced([[1, 2000]])
  await createReduction(database.db, { productId: id, cents: 1500, since: day(10), until: day(20) })
  await apply(day(11))
  await setPrice(id, 1700)
  await apply(day(21))
  expect(await priceOf(id)).toBe(1700)
})

test('what would lower nothing, or whose time has passed, is void and blocks nothing', async () => {
  const { db } = database
  const cheap = await createPriced([[1, 1000]])
  const onRequest = (await createProduct(db, { priceKind: 'on_request' })).id
  const late = await createPriced([[1, 2000]])
  const fine = await createPriced([[1, 2000]])
  await createReduction(db, { productId: cheap, cents: 1000, since: day(10) })
  await createReduction(db, { productId: onRequest, cents: 1000, since: day(10) })
  await createReduction(db, { productId: late, cents: 1000, since: day(10), until: day(11) })
  await createReduction(db, { productId: fine, cents: 1000, since: day(10) })
  await apply(day(12))
  const states = await query<{ product_id: string; state: string }>(
    'SELECT product_id, state FROM reductions WHERE product_id = ANY ($1)',
    [[cheap, onRequest, late, fine]],
  )
  const stateOf = (id: string) => states.find(({ product_id }) => product_id === id)?.state
  expect([cheap, onRequest, late, fine].map(stateOf)).toEqual(['void', 'void', 'void', 'in_force'])
  expect(await Promise.all([cheap, onRequest, late, fine].map(priceOf))).toEqual([
    1000,
    null,
    2000,
    1000,
  ])
})

test('a price applied late never precedes the one it replaces in the log', async () => {
  const id = await createPriced([
    [1, 2000],
    [15, 1800],
  ])
  await createReduction(database.db, { productId: id, cents: 1500, since: day(10) })
  await apply(day(16))
  const [last] = await query(
    'SELECT price_cents FROM price_log WHERE product_id = $1 ORDER BY valid_from DESC, id DESC',
    [id],
  )
  expect(last).toEqual({ price_cents: 1500 })
})

test('the log is only added to, and goes with its product', async () => {
  const id = await createPriced([[1, 2000]])
  const refused = /append-only/
  await expect(query('UPDATE price_log SET price_cents = 1')).rejects.toThrow(refused)
  await expect(query('DELETE FROM price_log')).rejects.toThrow(refused)
  await expect(query('TRUNCATE price_log')).rejects.toThrow(refused)
  await query('DELETE FROM products WHERE id = $1', [id])
  expect(await query('SELECT FROM price_log WHERE product_id = $1', [id])).toEqual([])
})

test('two reductions of a product never overlap', async () => {
  const id = await createPriced([[1, 2000]])
  const { db } = database
  await createReduction(db, { productId: id, cents: 1500, since: day(10), until: day(20) })
  await expect(createReduction(db, { productId: id, cents: 1400, since: day(19) })).rejects.toThrow(
    /reductions_never_overlap/,
  )
})
