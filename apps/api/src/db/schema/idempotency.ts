import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { instant } from './columns.ts'

/** What a request with an `Idempotency-Key` was answered, for the same request sent again. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    route: text().notNull(),
    key: text().notNull(),
    /** Of what was sent: the key stands for that and nothing else. */
    digest: text().notNull(),
    /** Null while the first is being answered. */
    status: integer(),
    headers: jsonb().$type<Record<string, string>>(),
    body: text(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.route, table.key] }),
    index().on(table.createdAt),
  ],
)
