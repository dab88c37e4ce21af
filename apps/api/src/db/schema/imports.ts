import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { accounts } from './accounts.ts'
import { instant, uuidV7 } from './columns.ts'
import { merchantSheets, productSheets } from './sheets.ts'

const merchantId = () =>
  uuid()
    .notNull()
    .references(() => merchantSheets.id, { onDelete: 'cascade' })

/** An address read every night. */
export const feeds = pgTable(
  'feeds',
  {
    id: uuidV7(),
    merchantId: merchantId(),
    url: text().notNull(),
    state: text().notNull().default('active'),
    /** Why it stopped and asks. */
    problem: text(),
    nextRunAt: instant(),
    lastRunAt: instant(),
    /** Of the last reading, so that what has not changed is not sent again. */
    etag: text(),
    lastModified: text(),
    /** Readings in a row that failed. */
    failures: integer().notNull().default(0),
    createdBy: uuid().references(() => accounts.id, { onDelete: 'set null' }),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex().on(table.merchantId, table.url),
    index()
      .on(table.createdBy)
      .where(sql`${table.createdBy} is not null`),
    index()
      .on(table.nextRunAt)
      .where(sql`${table.state} = 'active'`),
    check('feeds_state_known', sql`${table.state} in ('active', 'asking', 'paused')`),
  ],
)

/** One file, or one reading of a feed, on its way into the catalogue. */
export const imports = pgTable(
  'imports',
  {
    id: uuidV7(),
    merchantId: merchantId(),
    accountId: uuid().references(() => accounts.id, { onDelete: 'set null' }),
    feedId: uuid().references(() => feeds.id, { onDelete: 'cascade' }),
    state: text().notNull().default('reading'),
    fileName: text().notNull(),
    fileKey: text().notNull(),
    bytes: integer().notNull(),
    /** What the file was recognised as, with its encoding and separator. */
    reading: jsonb().$type<Record<string, unknown>>(),
    /** Our fields to its columns, where the merchant chose them. */
    mapping: jsonb().$type<Record<string, unknown>>(),
    /** About the file as a whole. */
    remarks: jsonb().$type<unknown[]>().notNull().default([]),
    /** How many products would be, or were, created, changed, left, skipped. */
    counts: jsonb().$type<Record<string, number>>(),
    totalRows: integer(),
    doneRows: integer().notNull().default(0),
    problem: text(),
    createdAt: instant().notNull().defaultNow(),
    startedAt: instant(),
    finishedAt: instant(),
    undoneAt: instant(),
  },
  (table) => [
    index().on(table.merchantId, table.createdAt),
    index().on(table.feedId),
    index()
      .on(table.accountId)
      .where(sql`${table.accountId} is not null`),
    check(
      'imports_state_known',
      sql`${table.state} in ('reading', 'checked', 'running', 'done', 'failed', 'cancelled', 'undoing', 'undone')`,
    ),
  ],
)

/** One product of an import: what it says, what would be done with it, and what it was before. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** From 1, in the order of the file; a product of several lines has the first. */
    position: integer().notNull(),
    line: integer().notNull(),
    sourceKey: text().notNull(),
    fields: jsonb().$type<Record<string, unknown>>(),
    digest: text(),
    plan: text().notNull(),
    /** What is wrong, or was guessed, with the cell it stands in. */
    remarks: jsonb().$type<unknown[]>().notNull().default([]),
    imageUrls: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    productId: uuid().references(() => productSheets.id, { onDelete: 'set null' }),
    /** The sheet as it was, to undo; null where it was created. */
    before: jsonb().$type<Record<string, unknown>>(),
    /** Fields that would change. */
    changes: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    doneAt: instant(),
    undoneAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.position] }),
    index().on(table.productId),
    check(
      'import_rows_plan_known',
      sql`${table.plan} in ('create', 'change', 'same', 'skip', 'archive')`,
    ),
  ],
)

/** A picture of an import, to be fetched from where the file says it is. */
export const importImages = pgTable(
  'import_images',
  {
    id: uuidV7(),
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    productId: uuid()
      .notNull()
      .references(() => productSheets.id, { onDelete: 'cascade' }),
    url: text().notNull(),
    alt: text().notNull().default(''),
    sortOrder: integer().notNull(),
    state: text().notNull().default('waiting'),
    problem: text(),
    mediaId: uuid(),
    attempts: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex().on(table.importId, table.productId, table.url),
    index().on(table.productId, table.url),
    check('import_images_state_known', sql`${table.state} in ('waiting', 'done', 'failed')`),
  ],
)

/** The columns a merchant chose for files with such a header. */
export const importMappings = pgTable(
  'import_mappings',
  {
    merchantId: merchantId(),
    headerDigest: text().notNull(),
    mapping: jsonb().$type<Record<string, unknown>>().notNull(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.headerDigest] })],
)
