import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { createDatabase, type Database } from '#db/client.ts'

export type TestDatabase = { db: Database; url: string; close: () => Promise<void> }

/** A migrated, empty database of the caller's own: one per test file, closed in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  return await cloneDatabase(inject('templateName'))
}

/** A database without any migration, for tests about migrations and connections. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return await cloneDatabase('template0')
}

async function cloneDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const administration = new pg.Pool({ connectionString: inject('postgresUrl'), max: 1 })
  await administration.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(inject('postgresUrl'))
  url.pathname = `/${name}`
  const db = createDatabase(url.href, { max: 4, applicationName: 'dansmazone test' })
  return {
    db,
    url: url.href,
    close: async () => {
      await db.$client.end()
      await administration.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await administration.end()
    },
  }
}
