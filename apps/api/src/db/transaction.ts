import type { QueryResult, QueryResultRow } from 'pg'
import type { Database } from './client.ts'

/** What SQL is asked of: the database, or one transaction of it. */
export type Queries = {
  $client: {
    query<Row extends QueryResultRow>(
      text: string | { name: string; text: string; values: unknown[] },
      values?: unknown[],
    ): Promise<QueryResult<Row>>
  }
}

/** Work that is done whole or not at all; joins the transaction it is given one. */
export async function inTransaction<T>(
  db: Database | Queries,
  work: (tx: Queries) => Promise<T>,
): Promise<T> {
  if (!isPool(db)) return await work(db)
  return await ended(db, 'COMMIT', work)
}

/** What would come of work, without any of it. */
export const rehearsed = <T>(db: Database, work: (tx: Queries) => Promise<T>): Promise<T> =>
  ended(db, 'ROLLBACK', work)

async function ended<T>(db: Database, end: string, work: (tx: Queries) => Promise<T>): Promise<T> {
  const client = await db.$client.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work({ $client: client })
    await client.query(end)
    return result
  } catch (error) {
    // A connection that cannot even roll back is not given to the next one.
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure))
    throw error
  } finally {
    client.release(broken)
  }
}

const isPool = (db: Database | Queries): db is Database =>
  'connect' in db.$client && 'totalCount' in db.$client
