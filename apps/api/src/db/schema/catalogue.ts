import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, uuidV7 } from './columns.ts'
import { merchantSheets } from './sheets.ts'

/** Two levels exactly, rubric and category; a trigger holds it. */
export const categories = pgTable(
  'categories',
  {
    id: uuidV7(),
    slug: text().notNull().unique(),
    parentId: uuid().references((): AnyPgColumn => categories.id),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    nameOc: text().notNull(),
    synonyms: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    icon: text().notNull(),
    template: text().notNull(),
    sortOrder: integer().notNull(),
  },
  (table) => [
    index().on(table.parentId),
    check('categories_slug_shape', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check(
      'categories_template_known',
      sql`${table.template} in ('book', 'toy', 'decor', 'jewellery', 'textile', 'child', 'food', 'alcohol', 'cosmetic', 'plant', 'refurbished', 'workshop', 'other')`,
    ),
  ],
)

/** The labels that exist. `needsCheck`: only staff grant it, on evidence. */
export const labels = pgTable(
  'labels',
  {
    code: text().primaryKey(),
    nameFr: text().notNull(),
    nameEn: text().notNull(),
    nameOc: text().notNull(),
    descriptionFr: text().notNull(),
    descriptionEn: text().notNull(),
    subject: text().notNull(),
    needsCheck: boolean().notNull(),
  },
  (table) => [
    check('labels_subject_known', sql`${table.subject} in ('merchant', 'product', 'both')`),
  ],
)

/** A picture in the storage, without what its camera wrote into it. */
export const media = pgTable(
  'media',
  {
    id: uuidV7(),
    storageKey: text().notNull(),
    mimeType: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    thumbhash: text(),
    /** Whose it is; null: the demonstration's. */
    merchantId: uuid().references((): AnyPgColumn => merchantSheets.id, { onDelete: 'set null' }),
    /** `waiting`: what was received is not yet made into what is shown. */
    state: text().notNull().default('ready'),
    failure: text(),
    alt: text().notNull().default(''),
    fileName: text(),
    bytes: integer(),
    /** The picture it was cut out of. */
    sourceId: uuid().references((): AnyPgColumn => media.id, { onDelete: 'set null' }),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.merchantId),
    index().on(table.sourceId),
    index()
      .on(table.createdAt)
      .where(sql`${table.state} = 'waiting'`),
    check('media_size_positive', sql`${table.width} > 0 and ${table.height} > 0`),
    check('media_state_known', sql`${table.state} in ('waiting', 'ready', 'failed')`),
  ],
)

/** Old slugs, so that an old address leads to the new one. Filled by triggers. */
export const slugHistory = pgTable(
  'slug_history',
  {
    subject: text().notNull(),
    slug: text().notNull(),
    targetId: uuid().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.slug] }),
    index().on(table.targetId),
    check('slug_history_subject_known', sql`${table.subject} in ('merchant', 'product')`),
  ],
)
