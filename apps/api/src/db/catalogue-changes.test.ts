import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant } from '#test/factories.ts'
import { CatalogueChanges } from './catalogue-changes.ts'
import { createDatabase } from './client.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const listening = async () => {
  const changes = new CatalogueChanges(database.db)
  await changes.start()
  expect(changes.hearing).toBe(true)
  return changes
}

/** What no public answer is made of, or what never changes but with a table that tells. */
const silent = [
  'accounts',
  'attempts',
  'credentials',
  'edits',
  'feeds',
  'idempotency_keys',
  'import_images',
  'import_mappings',
  'import_rows',
  'imports',
  'invitations',
  'join_requests',
  'listing_refreshes',
  'members',
  'merchant_sheets',
  'outbox_mails',
  'passkeys',
  'price_log',
  'product_sheets',
  'reviews',
  'search_queries',
  'search_word_arrivals',
  'seeds',
  'sessions',
  'slug_history',
  'terms_acceptances',
  'two_factors',
  'verifications',
]

test('every table that public answers are made of tells when it changes', async () => {
  const { db } = database
  const client = await db.$client.connect()
  const heard: string[] = []
  client.on('notification', ({ channel }) => heard.push(channel))
  await client.query('LISTEN catalogue_changed')
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT t.table_name AS "table", min(c.column_name) AS "column"
     FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
     WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE'
       AND c.is_generated = 'NEVER' AND c.is_identity = 'NO' GROUP BY 1 ORDER BY 1`,
  )
  const quiet: string[] = []
  for (const { table, column } of rows) {
    heard.length = 0
    await client.query(`UPDATE ${table} SET ${column} = ${column} WHERE false`)
    // Its own notifications come to a session before the answer to its next statement.
    await client.query('SELECT')
    if (heard.length === 0) quiet.push(table)
  }
  await client.query('UNLISTEN *')
  client.release()
  expect(quiet).toEqual(silent)
})

test('a transaction tells once, when it commits, and never when it does not', async () => {
  const { db } = database
  const listener = await db.$client.connect()
  const heard: string[] = []
  listener.on('notification', ({ channel }) => heard.push(channel))
  await listener.query('LISTEN catalogue_changed')
  const writer = await db.$client.connect()
  for (const end of ['ROLLBACK', 'COMMIT']) {
    await writer.query('BEGIN')
    await writer.query(`UPDATE labels SET name_fr = name_fr`)
    await writer.query(`UPDATE merchants SET name = name`)
    await writer.query(end)
  }
  await writer.query("NOTIFY catalogue_changed, 'last'")
  while (heard.length < 2) await once(listener, 'notification')
  expect(heard).toHaveLength(2)
  await listener.query('UNLISTEN *')
  writer.release()
  listener.release()
})

test('loaders that put listings off tell too', async () => {
  const changes = await listening()
  const { id } = await createMerchant(database.db)
  const client = await database.db.$client.connect()
  const before = changes.epoch
  await client.query("BEGIN; SET LOCAL dansmazone.defer_listings = 'on'")
  await client.query(`DELETE FROM weekly_hours WHERE merchant_id = '${id}'`)
  await client.query(`SELECT refresh_merchant_listings(ARRAY['${id}'::uuid])`)
  const told = once(changes, 'changed')
  await client.query('COMMIT')
  await told
  expect(changes.epoch).not.toBe(before)
  client.release()
  await changes.stop()
})

test('a lost connection is noticed at once, and replaced', async () => {
  const changes = await listening()
  const before = changes.epoch
  const deaf = once(changes, 'deaf')
  const hearing = once(changes, 'hearing')
  await database.db.$client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'dansmazone listening'`,
  )
  await deaf
  expect(changes.hearing).toBe(false)
  const during = changes.epoch
  await hearing
  expect(changes.hearing).toBe(true)
  expect(new Set([before, during, changes.epoch]).size).toBe(3)
  await changes.stop()
})

test('what notifies without being heard is not believed', async () => {
  const { db } = database
  const deafened = Object.assign(Object.create(db) as typeof db, {
    // As a pooler that shares connections: what is sent arrives nowhere.
    $client: Object.assign(Object.create(db.$client) as typeof db.$client, {
      query: async () => ({ rows: [] }),
    }),
  })
  const changes = new CatalogueChanges(deafened)
  await changes.start()
  expect(changes.hearing).toBe(false)
  await changes.stop()
})

test('without a database, the start does not wait and nothing is believed', async () => {
  const db = createDatabase('postgres://127.0.0.1:1/none', { max: 1, applicationName: 'none' })
  const changes = new CatalogueChanges(db)
  await changes.start()
  expect(changes.hearing).toBe(false)
  await changes.stop()
  await db.$client.end()
})
