import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { StartupError } from '#lib/startup-error.ts'
import type { Database } from './client.ts'

type Migration = { tag: string; when: number; sql: string; hash: string }
type Journal = { entries: { tag: string; when: number }[] }

const folder = new URL('../../migrations/', import.meta.url)
const lockKey = 7_368_019_253
const oldestServer = 160_000

/** Applies what the database lacks, one process at a time; answers the tags it applied. */
export async function migrate(db: Database): Promise<string[]> {
  const migrations = await readMigrations()
  const client = await db.$client.connect()
  try {
    await checkServer(client)
    await lock(client)
    await client.query(
      `CREATE SCHEMA IF NOT EXISTS drizzle;
       CREATE TABLE IF NOT EXISTS drizzle.__drizzle_migrations
         (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)`,
    )
    const pending = compare(migrations, await applied(client))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ tag }) => tag)
  } finally {
    await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined)
    client.release()
  }
}

/** Whether the database has all this code needs; what a newer version added since does not disturb it. */
export async function isMigrated(db: Database): Promise<boolean> {
  const migrations = await readMigrations()
  const client = await db.$client.connect()
  try {
    const done = new Set((await applied(client)).map(({ when }) => when))
    return migrations.every(({ when }) => done.has(when))
  } catch (error) {
    if (isUndefinedTable(error)) return false
    throw error
  } finally {
    client.release()
  }
}

async function readMigrations(): Promise<Migration[]> {
  const journal = await readFile(new URL('meta/_journal.json', folder), 'utf8')
  const { entries } = JSON.parse(journal) as Journal
  return await Promise.all(
    entries.map(async ({ tag, when }) => {
      const sql = await readFile(new URL(`${tag}.sql`, folder), 'utf8')
      return { tag, when, sql, hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function checkServer(client: pg.PoolClient) {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number,
            current_setting('server_version') AS version`,
  )
  const [server] = rows
  if (server && server.number >= oldestServer) return
  throw new StartupError(
    'database_too_old',
    `The server of DATABASE_URL is Postgres ${server?.version}, older than 16`,
    'Use Postgres 16 or newer',
  )
}

/** Asked again and again: a session blocked on the lock would hold up CREATE INDEX CONCURRENTLY in the one that has it. */
async function lock(client: pg.PoolClient) {
  for (;;) {
    const { rows } = await client.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS locked',
      [lockKey],
    )
    if (rows[0]?.locked) return
    await sleep(200)
  }
}

async function applied(client: pg.PoolClient) {
  const { rows } = await client.query<{ hash: string; when: string }>(
    'SELECT hash, created_at AS when FROM drizzle.__drizzle_migrations ORDER BY created_at',
  )
  return rows.map(({ hash, when }) => ({ hash, when: Number(when) }))
}

function compare(migrations: Migration[], done: { hash: string; when: number }[]) {
  const known = new Map(migrations.map((migration) => [migration.when, migration]))
  for (const { hash, when } of done) {
    const migration = known.get(when)
    if (!migration) {
      throw new StartupError(
        'migration_newer',
        `The database has a migration this version does not know (${new Date(when).toISOString()})`,
        'Run the version that made it or a newer one, or restore a backup from before it',
      )
    }
    if (migration.hash !== hash) {
      throw new StartupError(
        'migration_changed',
        `Migration ${migration.tag} was changed after it had been applied`,
        'Restore its file and write a new migration instead',
      )
    }
  }
  const seen = new Set(done.map(({ when }) => when))
  return migrations.filter(({ when }) => !seen.has(when))
}

async function apply(client: pg.PoolClient, { sql, hash, when, tag }: Migration) {
  const transaction = !sql.startsWith('-- no transaction')
  const record = `INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ($1, $2)`
  try {
    if (transaction) await client.query('BEGIN; SET LOCAL statement_timeout TO 0')
    for (const statement of sql.split('--> statement-breakpoint')) {
      if (statement.trim()) await client.query(statement)
    }
    await client.query(record, [hash, when])
    if (transaction) await client.query('COMMIT')
  } catch (error) {
    if (transaction) await client.query('ROLLBACK').catch(() => undefined)
    throw new Error(`Migration ${tag} failed`, { cause: error })
  }
}

const isUndefinedTable = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === '42P01' || error.code === '3F000')
