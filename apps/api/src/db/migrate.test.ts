import { afterAll, expect, test } from 'vitest'
import { emptyDatabase, testDatabase } from '#test/database.ts'
import { isMigrated, migrate } from './migrate.ts'

const migrated = await testDatabase()
const empty = await emptyDatabase()
afterAll(() => Promise.all([migrated.close(), empty.close()]))

test('a migrated database has nothing left to apply', async () => {
  expect(await migrate(migrated.db)).toEqual([])
  expect(await isMigrated(migrated.db)).toBe(true)
})

test('an empty database is not current until migrated, once, by whoever comes first', async () => {
  expect(await isMigrated(empty.db)).toBe(false)
  const runs = await Promise.all([migrate(empty.db), migrate(empty.db), migrate(empty.db)])
  expect(runs.filter((tags) => tags.length > 0)).toHaveLength(1)
  expect(await isMigrated(empty.db)).toBe(true)
})

test('a migration of a newer version refuses a start, and leaves the version that serves ready', async () => {
  const { db, close } = await testDatabase()
  await db.$client.query(
    "INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('x', 4102444800000)",
  )
  await expect(migrate(db)).rejects.toMatchObject({ code: 'migration_newer' })
  expect(await isMigrated(db)).toBe(true)
  await close()
})

test('a migration changed after it was applied is refused', async () => {
  const { db, close } = await testDatabase()
  await db.$client.query("UPDATE drizzle.__drizzle_migrations SET hash = 'x'")
  await expect(migrate(db)).rejects.toMatchObject({ code: 'migration_changed' })
  await close()
})
