import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { categories, labels, media } from './catalogue.ts'
import { dateRange, instant, minuteSpans, position, uuidV7 } from './columns.ts'
import { communes, departments, epcis } from './territory.ts'

export const merchants = pgTable(
  'merchants',
  {
    id: uuidV7(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    nameKey: text()
      .notNull()
      .generatedAlwaysAs(sql`text_key(name)`),
    kind: text().notNull(),
    status: text().notNull().default('draft'),
    description: text().notNull(),
    story: text(),
    street: text(),
    streetPublic: boolean().notNull().default(true),
    postcode: text().notNull(),
    communeInsee: text()
      .notNull()
      .references(() => communes.insee),
    departmentCode: text()
      .notNull()
      .default('')
      .references(() => departments.code),
    epciCode: text().references(() => epcis.code),
    lat: doublePrecision(),
    lon: doublePrecision(),
    precision: text().notNull(),
    position: position().generatedAlwaysAs(sql`position_of(lat, lon)`),
    phone: text(),
    phonePublic: boolean().notNull().default(true),
    email: text(),
    website: text(),
    shopUrl: text(),
    socials: jsonb().$type<Record<string, string>>().notNull().default({}),
    services: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    hoursKind: text().notNull().default('unknown'),
    holidays: text().notNull().default('unknown'),
    /** Weeks of parts of the year, as shown; their days stand in `special_days`. */
    seasons: jsonb().$type<unknown[]>().notNull().default([]),
    /** The day up to which those of seasons are written out; null where there are none to write. */
    seasonsUntil: date(),
    siret: text(),
    legalName: text(),
    legalForm: text(),
    register: text(),
    logoMediaId: uuid().references(() => media.id),
    verifiedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.communeInsee),
    // Not unique: two shops under one SIRET are unusual, not impossible.
    index()
      .on(table.siret)
      .where(sql`${table.siret} is not null`),
    index()
      .on(table.logoMediaId)
      .where(sql`${table.logoMediaId} is not null`),
    index()
      .on(table.seasonsUntil)
      .where(sql`${table.seasonsUntil} is not null`),
    check('merchants_slug_shape', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    // What `GET /v1/merchants/map` answers is not a merchant.
    check('merchants_slug_free', sql`${table.slug} <> 'map'`),
    check('merchants_name_not_blank', sql`length(btrim(${table.name})) between 1 and 200`),
    check('merchants_kind_known', sql`${table.kind} in ('shop', 'artisan', 'producer', 'creator')`),
    check(
      'merchants_status_known',
      sql`${table.status} in ('draft', 'submitted', 'published', 'suspended', 'closed')`,
    ),
    check('merchants_precision_known', sql`${table.precision} in ('exact', 'approximate', 'none')`),
    check(
      'merchants_coordinates_match_precision',
      sql`(${table.precision} = 'none') = (${table.lat} is null) and (${table.lat} is null) = (${table.lon} is null)`,
    ),
    check('merchants_lat_range', sql`${table.lat} between -90 and 90`),
    check('merchants_lon_range', sql`${table.lon} between -180 and 180`),
    check('merchants_postcode_shape', sql`${table.postcode} ~ '^[0-9]{5}$'`),
    check(
      'merchants_services_known',
      sql`${table.services} <@ array['on_site_sale', 'click_and_collect', 'local_delivery', 'shipping', 'market_stall', 'by_appointment', 'workshop_visit', 'repair', 'made_to_order', 'gift_wrap']`,
    ),
    check(
      'merchants_hours_kind_known',
      sql`${table.hoursKind} in ('weekly', 'by_appointment', 'unknown')`,
    ),
    check('merchants_holidays_known', sql`${table.holidays} in ('open', 'closed', 'unknown')`),
    check('merchants_siret_valid', sql`is_siret(${table.siret})`),
    check('merchants_website_http', sql`${table.website} ~ '^https?://'`),
    check('merchants_shop_url_http', sql`${table.shopUrl} ~ '^https?://'`),
  ],
)

const merchantId = () =>
  uuid()
    .notNull()
    .references(() => merchants.id, { onDelete: 'cascade' })

export const merchantCategories = pgTable(
  'merchant_categories',
  {
    merchantId: merchantId(),
    categoryId: uuid()
      .notNull()
      .references(() => categories.id),
    sortOrder: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.categoryId] }),
    index().on(table.categoryId),
  ],
)

/** Weekday 1 is Monday (ISO). No row: closed that day. */
export const weeklyHours = pgTable(
  'weekly_hours',
  { merchantId: merchantId(), weekday: smallint().notNull(), spans: minuteSpans().notNull() },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.weekday] }),
    check('weekly_hours_weekday', sql`${table.weekday} between 1 and 7`),
    check(
      'weekly_hours_spans',
      sql`not isempty(${table.spans}) and are_minute_spans(${table.spans})`,
    ),
  ],
)

/** A day that replaces the weekly hours; empty spans: closed. */
export const specialDays = pgTable(
  'special_days',
  {
    merchantId: merchantId(),
    day: date().notNull(),
    spans: minuteSpans().notNull(),
    note: text(),
    /** Of a season, not a day by itself: shown as the season. */
    seasonal: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.day] }),
    index().on(table.day),
    check('special_days_spans', sql`are_minute_spans(${table.spans})`),
  ],
)

/** Planned closures; two of one merchant never overlap (an exclusion constraint of the triggers' migration). */
export const closures = pgTable(
  'closures',
  { id: uuidV7(), merchantId: merchantId(), during: dateRange().notNull(), reason: text() },
  (table) => [
    index().using('gist', table.during),
    check(
      'closures_not_empty',
      sql`not isempty(${table.during}) and not lower_inf(${table.during})`,
    ),
  ],
)

export const merchantLabels = pgTable(
  'merchant_labels',
  {
    merchantId: merchantId(),
    labelCode: text()
      .notNull()
      .references(() => labels.code),
    evidence: text().notNull(),
    checkedBy: text(),
    validUntil: date(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.labelCode] }),
    index('merchant_labels_ending')
      .on(table.labelCode, table.validUntil)
      .where(sql`${table.validUntil} is not null`),
    check(
      'merchant_labels_evidence',
      sql`${table.evidence} = 'declared' or (${table.evidence} = 'checked' and ${table.checkedBy} is not null)`,
    ),
  ],
)

export const merchantImages = pgTable(
  'merchant_images',
  {
    merchantId: merchantId(),
    mediaId: uuid()
      .notNull()
      .references(() => media.id),
    sortOrder: integer().notNull(),
    alt: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.sortOrder] }),
    index().on(table.mediaId),
  ],
)
