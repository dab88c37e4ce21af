import type { Database } from '#db/client.ts'

type Statement = string | { text: string; values?: unknown[] }
type Hold = { value: unknown; reached: () => void; released: Promise<void> }

/** Lets a test count the statements that are sent, and hold the results of some of them back. */
export function watchPool({ $client: pool }: Database) {
  const sent: unknown[][] = []
  let hold: Hold | null = null
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>
  Object.assign(pool, {
    query: async (statement: Statement, given?: unknown[]) => {
      const values = given ?? (typeof statement === 'string' ? [] : (statement.values ?? []))
      sent.push(values)
      const result = await query(statement, given)
      if (hold && values.includes(hold.value)) {
        hold.reached()
        await hold.released
      }
      return result
    },
  })
  return {
    times: () => sent.length,
    timesWith: (value: unknown) => sent.filter((values) => values.includes(value)).length,
    /** Results of statements with this value are read, then held back until they are released. */
    holdResults: (value: unknown) => {
      const reached = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      hold = { value, reached: reached.resolve, released: released.promise }
      return { reached: reached.promise, release: released.resolve }
    },
  }
}
