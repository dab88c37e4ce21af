import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, position } from './columns.ts'
import { merchants } from './merchants.ts'
import { products } from './products.ts'

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
    nameKey: text().notNull(),
    communeInsee: text().notNull(),
    departmentCode: text().notNull(),
    epciCode: text(),
    position: position(),
    categoryIds: uuid().array().notNull(),
    services: text().array().notNull(),
    labels: text().array().notNull(),
    madeIn: text().array().notNull(),
    productCount: integer().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.createdAt.desc().nullsFirst(), table.merchantId.desc().nullsFirst()),
    index().on(
      table.departmentCode,
      table.createdAt.desc().nullsFirst(),
      table.merchantId.desc().nullsFirst(),
    ),
    index().on(
      table.communeInsee,
      table.createdAt.desc().nullsFirst(),
      table.merchantId.desc().nullsFirst(),
    ),
    index().on(
      table.epciCode,
      table.createdAt.desc().nullsFirst(),
      table.merchantId.desc().nullsFirst(),
    ),
    index().on(table.nameKey, table.merchantId),
    index().on(table.updatedAt),
    index().using('gist', table.position),
    index('merchant_listings_sets').using(
      'gin',
      table.categoryIds,
      table.services,
      table.labels,
      table.madeIn,
    ),
    index('merchant_listings_name_trgm').using('gin', table.nameKey.op('gin_trgm_ops')),
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
    nameKey: text().notNull(),
    priceCents: integer(),
    available: boolean().notNull(),
    communeInsee: text().notNull(),
    departmentCode: text().notNull(),
    epciCode: text(),
    position: position(),
    services: text().array().notNull(),
    labels: text().array().notNull(),
    madeIn: text().array().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => {
    const newest = [
      table.createdAt.desc().nullsFirst(),
      table.productId.desc().nullsFirst(),
    ] as const
    return [
      index().on(...newest),
      index().on(table.rubricId, ...newest),
      index().on(table.categoryId, ...newest),
      index().on(table.departmentCode, ...newest),
      index().on(table.communeInsee, ...newest),
      index().on(table.epciCode, ...newest),
      index().on(table.merchantId, ...newest),
      index('product_listings_price_up').on(
        sql`coalesce(price_cents, 2147483647)`,
        table.productId,
      ),
      index('product_listings_price_down').on(
        sql`coalesce(price_cents, -1) desc`,
        table.productId.desc().nullsFirst(),
      ),
      index().on(table.nameKey, table.productId),
      index().on(table.updatedAt),
      index().using('gist', table.position),
      index('product_listings_sets').using('gin', table.services, table.labels, table.madeIn),
      index('product_listings_name_trgm').using('gin', table.nameKey.op('gin_trgm_ops')),
    ]
  },
)
