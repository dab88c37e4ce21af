import { pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** What reference data the database holds, by the digest of its source: unchanged sources are not loaded again. */
export const seeds = pgTable('seeds', {
  name: text().primaryKey(),
  digest: text().notNull(),
  seededAt: instant().notNull().defaultNow(),
})
