import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

const batch = 250

/** How far the refresh at work has come. */
export type RefreshStep = { subject: string; subjectId: string; done: number; total: number }

/** One batch of the listings that wait to be rebuilt; null when none do. */
export async function continueRefresh(db: Database): Promise<RefreshStep | null> {
  return await db.transaction(async (transaction) => {
    // Its last batch rebuilds all the merchants of a category: stopped each time, it would stand before the others for good.
    await transaction.execute(sql`SET LOCAL statement_timeout TO 0`)
    const { rows } = await transaction.execute<{ rebuilt: number | null }>(
      sql`SELECT continue_listing_refresh(${batch}::int) AS rebuilt`,
    )
    if ((rows[0]?.rebuilt ?? null) === null) return null
    const { rows: steps } = await transaction.execute<RefreshStep>(
      sql`SELECT subject, subject_id AS "subjectId", done, total FROM listing_refreshes
        WHERE xmin = pg_current_xact_id()::xid LIMIT 1`,
    )
    return steps[0] ?? null
  })
}

export async function wordsArrived(db: Database): Promise<boolean> {
  const { rows } = await db.$client.query<{ arrived: boolean }>(
    'SELECT EXISTS (SELECT FROM search_word_arrivals) AS arrived',
  )
  return rows[0]?.arrived ?? false
}

/** Takes seconds where there are a million names, and keeps nobody waiting. */
export async function countWords(db: Database): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`SET LOCAL statement_timeout TO 0`)
    await transaction.execute(sql`SELECT count_search_words()`)
  })
}
