import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Database } from './client.ts'

/** Makes or upgrades the queue's own tables, in the schema `pgboss`; one process at a time. */
export async function migrateJobs(db: Database): Promise<void> {
  const boss = new PgBoss({
    ...connectionOf(db),
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  boss.on('error', () => undefined)
  try {
    await boss.start()
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** The queue has connections of its own: its waits do not take those of requests. */
export function connectionOf({ $client }: Database) {
  const { connectionString }: pg.PoolConfig = $client.options
  if (!connectionString) throw new Error('The job queue needs the address of the database')
  return { connectionString, application_name: 'dansmazone jobs' }
}
