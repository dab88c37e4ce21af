import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  integer,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, sortedText, uuidV7 } from './columns.ts'

/** The words of all listings, counted now and then by `count_search_words()`. Read through the view `search_words`. */
export const searchWordCounts = pgTable('search_word_counts', {
  word: sortedText().primaryKey(),
  shown: text().notNull(),
  lexeme: text().notNull(),
  productCount: integer().notNull(),
  merchantCount: integer().notNull(),
})

/** Words new to the catalogue, noted in the transaction that brings them; no uniqueness, so that none waits for another. */
export const searchWordArrivals = pgTable('search_word_arrivals', {
  id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
  word: sortedText().notNull(),
  shown: text().notNull(),
  lexeme: text().notNull(),
})

/** A search for `term` also finds what its meanings find; both folded as names are. */
export const searchSynonyms = pgTable(
  'search_synonyms',
  {
    term: text().notNull(),
    means: text().array().notNull(),
    source: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.term, table.source] }),
    check('search_synonyms_source_known', sql`${table.source} in ('shipped', 'staff')`),
    check(
      'search_synonyms_folded',
      sql`${table.term} = text_key(${table.term}) and ${table.term} <> ''`,
    ),
  ],
)

/** What was searched for, without who, where or when but for the day. */
export const searchQueries = pgTable(
  'search_queries',
  {
    key: sortedText().primaryKey(),
    shown: text().notNull(),
    times: integer().notNull(),
    found: integer().notNull(),
    lastDay: date().notNull(),
  },
  (table) => [index().on(table.times), index().on(table.lastDay)],
)

/** Listings to be rebuilt in batches, where doing it at once would keep others waiting. */
export const listingRefreshes = pgTable(
  'listing_refreshes',
  {
    id: uuidV7(),
    subject: text().notNull(),
    subjectId: uuid().notNull(),
    total: integer().notNull(),
    done: integer().notNull().default(0),
    /** The last product done. */
    reached: uuid(),
    createdAt: instant().notNull().defaultNow(),
    finishedAt: instant(),
  },
  (table) => [
    index()
      .on(table.createdAt)
      .where(sql`${table.finishedAt} is null`),
    check('listing_refreshes_subject_known', sql`${table.subject} in ('merchant', 'category')`),
  ],
)
