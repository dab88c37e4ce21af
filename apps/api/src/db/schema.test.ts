import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const value = async (sql: string, parameters: unknown[] = []) => {
  const { rows } = await database.db.$client.query<{ value: unknown }>(
    `SELECT ${sql} AS value`,
    parameters,
  )
  return rows[0]?.value
}

test('text_key ignores case, accents, ligatures and punctuation', async () => {
  expect(await value(`text_key('L’Œuf à la Coque – Cœur d’Août')`)).toBe(
    'l oeuf a la coque coeur d aout',
  )
})

test('a SIRET must pass its check digit, La Poste by its own rule', async () => {
  expect(await value(`is_siret('73282932000074')`)).toBe(true)
  expect(await value(`is_siret('73282932000075')`)).toBe(false)
  expect(await value(`is_siret('35600000049837')`)).toBe(true)
  expect(await value(`is_siret('7328293200007')`)).toBe(false)
})

test('a GTIN must pass its check digit', async () => {
  expect(await value(`is_gtin('9782070360024')`)).toBe(true)
  expect(await value(`is_gtin('9782070360025')`)).toBe(false)
  expect(await value(`is_gtin('96385074')`)).toBe(true)
  expect(await value(`is_gtin('abc')`)).toBe(false)
})

test('public holidays follow Easter', async () => {
  for (const day of [
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2027-03-29',
    '2026-11-11',
    '2026-01-01',
  ]) {
    expect(await value('is_public_holiday($1)', [day]), day).toBe(true)
  }
  for (const day of ['2026-04-05', '2026-04-03', '2026-12-26', '2026-11-12']) {
    expect(await value('is_public_holiday($1)', [day]), day).toBe(false)
  }
})

test('ids made one after the other grow, and say version 7', async () => {
  const first = String(await value('uuid_v7()'))
  await value('pg_sleep(0.002)')
  const second = String(await value('uuid_v7()'))
  expect(second > first).toBe(true)
  expect(first[14]).toBe('7')
})

/** Reference data: a start writes it anew, nobody deletes it meanwhile. */
const reference = ['categories', 'communes', 'departments', 'epcis', 'labels', 'regions']

test('nothing that is deleted has the tables that refer to it read through', async () => {
  const unindexed = await value(
    `coalesce((SELECT array_agg(c.conrelid::regclass || '.' || a.attname ORDER BY 1)
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND c.confrelid::regclass::text <> ALL ($1)
        AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1]
          AND coalesce(pg_get_expr(i.indpred, i.indrelid), '') IN ('', format('(%I IS NOT NULL)', a.attname)))), '{}')`,
    [reference],
  )
  expect(unindexed).toEqual([])
})
