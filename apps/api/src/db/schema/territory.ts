import { sql } from 'drizzle-orm'
import { check, doublePrecision, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { position } from './columns.ts'

export const regions = pgTable('regions', {
  code: text().primaryKey(),
  name: text().notNull(),
})

export const departments = pgTable('departments', {
  code: text().primaryKey(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  regionCode: text()
    .notNull()
    .references(() => regions.code),
})

export const epcis = pgTable('epcis', {
  code: text().primaryKey(),
  name: text().notNull(),
})

export const communes = pgTable(
  'communes',
  {
    insee: text().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    nameKey: text()
      .notNull()
      .generatedAlwaysAs(sql`text_key(name)`),
    postcodes: text().array().notNull(),
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    epciCode: text().references(() => epcis.code),
    population: integer().notNull(),
    lat: doublePrecision(),
    lon: doublePrecision(),
    precision: text().notNull(),
    precisionKm: doublePrecision(),
    position: position().generatedAlwaysAs(sql`position_of(lat, lon)`),
  },
  (table) => [
    index().on(table.departmentCode),
    index().on(table.nameKey.op('text_pattern_ops')),
    index().using('gin', table.postcodes),
    index().using('gist', table.position),
    check('communes_precision_known', sql`${table.precision} in ('exact', 'approximate', 'none')`),
    check(
      'communes_coordinates_match_precision',
      sql`(${table.precision} = 'none') = (${table.lat} is null) and (${table.lat} is null) = (${table.lon} is null)`,
    ),
    check('communes_lat_range', sql`${table.lat} between -90 and 90`),
    check('communes_lon_range', sql`${table.lon} between -180 and 180`),
    check('communes_population_positive', sql`${table.population} >= 0`),
  ],
)

export const formerCommunes = pgTable(
  'former_communes',
  {
    insee: text().primaryKey(),
    name: text().notNull(),
    nameKey: text()
      .notNull()
      .generatedAlwaysAs(sql`text_key(name)`),
    communeInsee: text()
      .notNull()
      .references(() => communes.insee),
  },
  (table) => [index().on(table.communeInsee), index().on(table.nameKey.op('text_pattern_ops'))],
)
