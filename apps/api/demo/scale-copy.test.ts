import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { copyRows } from './scale-copy.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('values arrive as they are, whatever they contain', async () => {
  const rows = [
    {
      words: 'tab\there, line\nbreak\r, back\\slash, \\N and \\.',
      facts: { quoted: 'say "oui"\n', list: ['a', 'b\\c'], none: null },
      list: ['plain', 'with, comma', 'with "quotes" and \\', '{brace}', 'NULL', ''],
      amount: 12.5,
      flag: false,
    },
    { words: '', facts: {}, list: [], amount: null, flag: true },
  ]
  const client = await database.db.$client.connect()
  try {
    await client.query(
      'CREATE TEMP TABLE copied (words text, facts jsonb, list text[], amount float8, flag boolean, at timestamptz)',
    )
    const at = new Date('2026-02-03T04:05:06.789Z')
    await copyRows(
      client,
      'copied',
      rows.map((row) => ({ ...row, at })),
    )
    await copyRows(client, 'copied', [])
    const copied = await client.query(
      `SELECT words, facts, list, amount, flag FROM copied ORDER BY flag`,
    )
    expect(copied.rows).toEqual(rows)
    const instants = await client.query(
      `SELECT DISTINCT date_trunc('milliseconds', at) AS at, extract(microseconds FROM at)::int % 1000 > 0 AS finer FROM copied`,
    )
    expect(instants.rows).toEqual([{ at, finer: true }])
  } finally {
    client.release()
  }
})
