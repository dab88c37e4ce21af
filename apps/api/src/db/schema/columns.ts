import { sql } from 'drizzle-orm'
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A point of the globe as a cube in metres, made by `position_of(lat, lon)`; read only by SQL. */
export const position = customType<{ data: string }>({ dataType: () => 'cube' })

/** Spans of local minutes of a day, `{[570,750),[840,1140)}`; past 1440 is the next day. */
export const minuteSpans = customType<{ data: string }>({ dataType: () => 'int4multirange' })

/** Text whose order is that of its bytes, whatever the database's language, and stays so when the system is upgraded. */
export const sortedText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

/** What a search looks up: stems weighted by field, and tags (migration 0004); read only by SQL. */
export const searchDocument = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const dateRange = customType<{ data: string }>({ dataType: () => 'daterange' })

export const uuidV7 = () =>
  uuid()
    .primaryKey()
    .default(sql`uuid_v7()`)

export const instant = () => timestamp({ withTimezone: true, mode: 'date' })
