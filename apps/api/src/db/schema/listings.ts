import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, real, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant, minuteSpans, position, searchDocument, sortedText } from './columns.ts'
import { merchants } from './merchants.ts'
import { products } from './products.ts'

/** What the ranking knows of a listing besides its texts (packages/contract/src/ranking.ts). */
const ranked = {
  /** Between 0 and 1. */
  completeness: real().notNull().default(0),
  pictured: boolean().notNull().default(false),
  verifiedAt: instant(),
  /** One of 64, by chance: where too much is found, a search ranks some of them. */
  shard: smallint().notNull().default(0),
}

/**
 * What public lists read: one row for each published merchant, one for each published product of one. Kept by triggers
 * in the same transaction as the change, so that nothing private can be listed, counted or guessed from here.
 */
export const merchantListings = pgTable(
  'merchant_listings',
  {
    merchantId: uuid()
      .primaryKey()
      .references(() => merchants.id, { onDelete: 'cascade' }),
    nameKey: sortedText().notNull(),
    communeInsee: text().notNull(),
    departmentCode: text().notNull(),
    epciCode: text(),
    position: position(),
    /** On the plane that web maps are drawn on (`lib/mercator.ts`); null without a position. */
    mapX: integer().generatedAlwaysAs(sql`map_x("position")`),
    mapY: integer().generatedAlwaysAs(sql`map_y("position")`),
    categoryIds: uuid().array().notNull(),
    services: text().array().notNull(),
    labels: text().array().notNull(),
    madeIn: text().array().notNull(),
    productCount: integer().notNull(),
    /** Minutes of an ordinary week from Monday on, but those after the midnight of their day, which are `nights`. */
    week: minuteSpans(),
    nights: minuteSpans(),
    holidays: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    doc: searchDocument()
      .notNull()
      .default(sql`''`),
    ...ranked,
  },
  (table) => [
    index().on(table.createdAt, table.merchantId),
    index().on(table.departmentCode, table.createdAt, table.merchantId),
    index().on(table.communeInsee, table.createdAt, table.merchantId),
    index().on(table.epciCode, table.createdAt, table.merchantId),
    index().on(table.nameKey, table.merchantId),
    index().on(table.updatedAt),
    index().using('gist', table.position),
    index('merchant_listings_map').on(table.mapX, table.mapY, table.merchantId),
    index('merchant_listings_unplaced')
      .on(table.departmentCode, table.merchantId)
      .where(sql`${table.position} is null`),
    index('merchant_listings_doc').using('gin', table.doc).with({ fastupdate: false }),
  ],
)

export const productListings = pgTable(
  'product_listings',
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id, { onDelete: 'cascade' }),
    merchantId: uuid()
      .notNull()
      .references(() => merchants.id, { onDelete: 'cascade' }),
    rubricId: uuid().notNull(),
    categoryId: uuid().notNull(),
    nameKey: sortedText().notNull(),
    priceCents: integer(),
    available: boolean().notNull(),
    communeInsee: text().notNull(),
    departmentCode: text().notNull(),
    epciCode: text(),
    /** Searched around through the merchant's listing, which alone is indexed by place. */
    position: position(),
    services: text().array().notNull(),
    labels: text().array().notNull(),
    madeIn: text().array().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    doc: searchDocument()
      .notNull()
      .default(sql`''`),
    ...ranked,
  },
  (table) => [
    index().on(table.createdAt, table.productId),
    index().on(table.rubricId, table.createdAt, table.productId),
    index().on(table.categoryId, table.createdAt, table.productId),
    index().on(table.departmentCode, table.createdAt, table.productId),
    index().on(table.communeInsee, table.createdAt, table.productId),
    index().on(table.epciCode, table.createdAt, table.productId),
    index().on(table.merchantId, table.createdAt, table.productId),
    index('product_listings_price_up').on(sql`coalesce(price_cents, 2147483647)`, table.productId),
    index('product_listings_price_down').on(sql`coalesce(price_cents, -1)`, table.productId),
    index().on(table.nameKey, table.productId),
    index().on(table.updatedAt),
    index('product_listings_unplaced')
      .on(table.departmentCode, table.productId)
      .where(sql`${table.position} is null`),
    index('product_listings_doc').using('gin', table.doc).with({ fastupdate: false }),
  ],
)
