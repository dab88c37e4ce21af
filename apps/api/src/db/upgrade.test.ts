import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { migrate } from './migrate.ts'

const folder = new URL('../../migrations/', import.meta.url)

/** The last migration of a version without accounts, sheets or imports. */
const catalogueOnly = '0007_catalogue-changes'

let database: TestDatabase
beforeAll(async () => {
  database = await emptyDatabase()
})
afterAll(() => database.close())

const rows = async <Row extends object>(sql: string) =>
  (await database.db.$client.query<Row>(sql)).rows

/** As that version left the database. */
async function migrateTo(last: string) {
  const { entries } = JSON.parse(await readFile(new URL('meta/_journal.json', folder), 'utf8')) as {
    entries: { tag: string; when: number }[]
  }
  await rows(`CREATE SCHEMA drizzle;
    CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)`)
  for (const { tag, when } of entries.slice(
    0,
    entries.findIndex((each) => each.tag === last) + 1,
  )) {
    const sql = await readFile(new URL(`${tag}.sql`, folder), 'utf8')
    for (const statement of sql.split('--> statement-breakpoint')) await rows(statement)
    const hash = createHash('sha256').update(sql).digest('hex')
    await rows(
      `INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('${hash}', ${when})`,
    )
  }
}

/** Every row of these tables, with the columns they have at present. */
async function contents(columns: { table: string; names: string }[]) {
  const all: Record<string, unknown[]> = {}
  for (const { table, names } of columns) {
    all[table] = await rows(`SELECT ${names} FROM ${table} ORDER BY to_jsonb(${table})::text`)
  }
  return all
}

test('a database of the version before sheets keeps all its data, and its merchants get theirs', async () => {
  await migrateTo(catalogueOnly)
  const { db } = database
  const merchant = await createMerchant(db, {
    hours: { 1: '{[540,720)}' },
    specialDays: [{ day: '2030-05-01', spans: '{}' }],
    closures: [{ from: '2030-08-01', to: '2030-08-15' }],
    verifiedAt: new Date('2026-01-01'),
    images: [{ alt: 'La devanture' }],
  })
  const product = await createProduct(db, { merchantId: merchant.id, images: [{ alt: 'Vase' }] })
  await createProduct(db, { merchantId: merchant.id, status: 'draft' })
  const columns = await rows<{ table: string; names: string }>(
    `SELECT t.table_name AS table, string_agg(quote_ident(c.column_name), ', ' ORDER BY c.ordinal_position) AS names
     FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
     WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' GROUP BY t.table_name ORDER BY t.table_name`,
  )
  expect(columns.length).toBeGreaterThan(20)
  const before = await contents(columns)
  expect(before['price_log']!.length).toBeGreaterThan(0)

  expect((await migrate(db)).length).toBeGreaterThanOrEqual(5)
  expect(await contents(columns)).toEqual(before)

  await db.$client.query('SELECT ensure_sheets($1)', [merchant.id])
  expect(await rows('SELECT id, live, stage FROM merchant_sheets')).toEqual([
    { id: merchant.id, live: true, stage: 'settled' },
  ])
  expect(await rows('SELECT id FROM product_sheets WHERE live')).toEqual([{ id: product.id }])
  expect(await contents(columns)).toEqual(before)
})
