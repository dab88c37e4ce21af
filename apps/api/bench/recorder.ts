import type pg from 'pg'
import type { Database } from '#db/client.ts'

/** The queries one piece of work sends, to be sent again without the rest of it. */
export async function recordQueries(
  db: Database,
  work: () => Promise<unknown>,
): Promise<pg.QueryConfig[]> {
  const pool = db.$client
  const recorded: pg.QueryConfig[] = []
  const send = pool.query.bind(pool) as (...sent: unknown[]) => unknown
  Object.assign(pool, {
    query: (first: string | pg.QueryConfig, values?: unknown[], ...rest: unknown[]) => {
      recorded.push(typeof first === 'string' ? { text: first, values: values ?? [] } : first)
      return send(first, values, ...rest)
    },
  })
  try {
    await work()
  } finally {
    // The instance's own property hid the method of its class.
    Reflect.deleteProperty(pool, 'query')
  }
  return recorded
}
