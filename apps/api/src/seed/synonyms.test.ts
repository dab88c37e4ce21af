import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSynonyms } from '#src/reference/synonyms.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { seedSynonyms } from './synonyms.ts'
import { seedTransaction } from './transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const load = () => seedTransaction(database.db, async (client) => await seedSynonyms(client))
const rows = async (sql: string) =>
  (await database.db.$client.query<{ term: string; means: string[] }>(sql)).rows

test('shipped synonyms are loaded once, and follow the file; those of the staff stay', async () => {
  const { length } = await loadSynonyms()
  const { $client } = database.db
  await $client.query(`INSERT INTO search_synonyms VALUES ('musette', '{gibeciere}', 'staff')`)
  expect(await load()).toBe(length)
  expect(await load()).toBe(0)
  await $client.query(
    `INSERT INTO search_synonyms VALUES ('of an earlier version', '{sac}', 'shipped')`,
  )
  await $client.query(`UPDATE search_synonyms SET means = '{}' WHERE term = 'besace'`)
  await $client.query(`UPDATE seeds SET digest = 'of an earlier version' WHERE name = 'synonyms'`)
  expect(await load()).toBe(length)
  expect(await rows(`SELECT FROM search_synonyms WHERE source = 'shipped'`)).toHaveLength(length)
  expect(await rows(`SELECT means FROM search_synonyms WHERE source = 'staff'`)).toEqual([
    { means: ['gibeciere'] },
  ])
  const [besace] = await rows(
    `SELECT means FROM search_synonyms WHERE term = 'besace' AND source = 'shipped'`,
  )
  expect(besace?.means).toContain('musette')
})
