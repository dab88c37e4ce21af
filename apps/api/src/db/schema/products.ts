import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { categories, labels, media } from './catalogue.ts'
import { instant, uuidV7 } from './columns.ts'
import { merchants } from './merchants.ts'

export const products = pgTable(
  'products',
  {
    id: uuidV7(),
    merchantId: uuid()
      .notNull()
      .references(() => merchants.id, { onDelete: 'cascade' }),
    categoryId: uuid()
      .notNull()
      .references(() => categories.id),
    slug: text().notNull().unique(),
    name: text().notNull(),
    nameKey: text()
      .notNull()
      .generatedAlwaysAs(sql`text_key(name)`),
    description: text().notNull(),
    status: text().notNull().default('draft'),
    priceKind: text().notNull(),
    /** The price in force now; a reduction that begins or ends changes it, and the log keeps every value. */
    priceCents: integer(),
    quantity: numeric({ precision: 12, scale: 3, mode: 'number' }),
    unit: text(),
    stock: text().notNull().default('unknown'),
    attributes: jsonb()
      .$type<Record<string, string | number | boolean | string[]>>()
      .notNull()
      .default({}),
    /** What a shopper can choose between: `[{ name, values }]`. */
    options: jsonb().$type<{ name: string; values: string[] }[]>().notNull().default([]),
    gtin: text(),
    buyUrl: text(),
    verifiedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.merchantId),
    index().on(table.categoryId),
    check('products_slug_shape', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('products_name_not_blank', sql`length(btrim(${table.name})) between 1 and 200`),
    check(
      'products_status_known',
      sql`${table.status} in ('draft', 'submitted', 'published', 'archived')`,
    ),
    check('products_price_kind_known', sql`${table.priceKind} in ('fixed', 'from', 'on_request')`),
    check(
      'products_price_matches_kind',
      sql`(${table.priceKind} = 'on_request') = (${table.priceCents} is null) and ${table.priceCents} >= 0`,
    ),
    check(
      'products_quantity_with_unit',
      sql`(${table.quantity} is null) = (${table.unit} is null) and ${table.quantity} > 0`,
    ),
    check('products_unit_known', sql`${table.unit} in ('g', 'kg', 'ml', 'cl', 'l')`),
    check(
      'products_stock_known',
      sql`${table.stock} in ('in_stock', 'made_to_order', 'out_of_stock', 'unknown')`,
    ),
    check('products_attributes_object', sql`jsonb_typeof(${table.attributes}) = 'object'`),
    check('products_gtin_valid', sql`is_gtin(${table.gtin})`),
    check('products_buy_url_http', sql`${table.buyUrl} ~ '^https?://'`),
  ],
)

const productId = () =>
  uuid()
    .notNull()
    .references(() => products.id, { onDelete: 'cascade' })

export const productImages = pgTable(
  'product_images',
  {
    productId: productId(),
    mediaId: uuid()
      .notNull()
      .references(() => media.id),
    sortOrder: integer().notNull(),
    alt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.sortOrder] }),
    index().on(table.mediaId),
  ],
)

export const productLabels = pgTable(
  'product_labels',
  {
    productId: productId(),
    labelCode: text()
      .notNull()
      .references(() => labels.code),
    evidence: text().notNull(),
    checkedBy: text(),
    validUntil: date(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.labelCode] }),
    index('product_labels_ending')
      .on(table.labelCode, table.validUntil)
      .where(sql`${table.validUntil} is not null`),
    check(
      'product_labels_evidence',
      sql`${table.evidence} = 'declared' or (${table.evidence} = 'checked' and ${table.checkedBy} is not null)`,
    ),
  ],
)

/** Where it is made, and where its material comes from; where it is sold is the merchant's address. */
export const productOrigins = pgTable(
  'product_origins',
  {
    productId: productId(),
    fact: text().notNull(),
    place: text().notNull(),
    insee: text(),
    departmentCode: text(),
    inRegion: boolean().notNull(),
    evidence: text().notNull(),
    checkedBy: text(),
    validUntil: date(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.fact] }),
    check('product_origins_fact_known', sql`${table.fact} in ('made', 'material')`),
    check(
      'product_origins_commune_has_department',
      sql`${table.insee} is null or ${table.departmentCode} is not null`,
    ),
    check(
      'product_origins_department_in_region',
      sql`${table.departmentCode} is null or ${table.inRegion}`,
    ),
    check(
      'product_origins_evidence',
      sql`${table.evidence} = 'declared' or (${table.evidence} = 'checked' and ${table.checkedBy} is not null)`,
    ),
  ],
)

/** Every price that was ever in force, written by trigger, never changed (Code de la consommation, L112-1-1). */
export const priceLog = pgTable(
  'price_log',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    productId: productId(),
    priceKind: text().notNull(),
    priceCents: integer(),
    validFrom: instant().notNull(),
  },
  (table) => [index().on(table.productId, table.validFrom)],
)

/** A dated reduction. `apply_reductions()` puts its price in force and takes it back; nobody types the former price. */
export const reductions = pgTable(
  'reductions',
  {
    id: uuidV7(),
    productId: productId(),
    cents: integer().notNull(),
    since: instant().notNull(),
    until: instant(),
    /** The price to return to; set when the reduction is put in force. One that lowers nothing is void. */
    regularCents: integer(),
    state: text().notNull().default('planned'),
  },
  (table) => [
    index().on(table.productId, table.since),
    check('reductions_dates_in_order', sql`${table.until} > ${table.since}`),
    check('reductions_cents_positive', sql`${table.cents} >= 0`),
    check('reductions_state_known', sql`${table.state} in ('planned', 'in_force', 'over', 'void')`),
    check(
      'reductions_regular_when_started',
      sql`(${table.state} in ('planned', 'void')) = (${table.regularCents} is null)`,
    ),
  ],
)
