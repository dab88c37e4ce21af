import type { PoolClient } from 'pg'
import type { Database } from '#db/client.ts'

const lockKey = 7_368_019_254

/** One process at a time, all or nothing. */
export async function seedTransaction<T>(
  db: Database,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await db.$client.connect()
  try {
    await client.query(`BEGIN; SET LOCAL statement_timeout TO 0`)
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
