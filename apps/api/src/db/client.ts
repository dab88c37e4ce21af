import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'

export type Database = NodePgDatabase & { $client: pg.Pool }

export type DatabaseOptions = {
  max: number
  applicationName: string
  /** 0 lifts the limit, for work that is long by nature (migrations, seeding, imports). */
  statementTimeoutMs?: number
}

export function createDatabase(url: string, options: DatabaseOptions): Database {
  const { max, applicationName, statementTimeoutMs = 15_000 } = options
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // Plain SET rather than start-up parameters, which connection poolers refuse.
    verify: (client, done) => client.query(session(statementTimeoutMs), (error) => done(error)),
  })
  // An idle connection lost (server restarted) is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined)
  return drizzle({ client: pool, casing: 'snake_case' })
}

const session = (statementTimeoutMs: number) =>
  `SET timezone TO 'UTC'; SET statement_timeout TO ${statementTimeoutMs}; SET idle_in_transaction_session_timeout TO 60000`
