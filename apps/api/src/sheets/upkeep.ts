import type { SheetHours } from '@dansmazone/contract/merchant-sheet'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { inTransaction } from '#db/transaction.ts'
import { toLocalTime } from '#lib/local-time.ts'
import { daysOfSeasons } from './seasonal-days.ts'

/** A deleted product can be brought back for so long. */
const regret = `interval '30 days'`
const batch = 500

/** Each night: what was deleted for good, seasons for one more day, answers nobody will ask for again. */
export function defineUpkeep(jobs: JobQueue, db: Database) {
  jobs.define('sheets.upkeep', { cron: '20 3 * * *', retryLimit: 3 }, async () => {
    await purgeDeleted(db)
    await extendSeasons(db)
    await db.$client.query(
      `DELETE FROM idempotency_keys WHERE created_at < now() - interval '24 hours'`,
    )
  })
}

/** Products deleted long enough ago, with what was public of them and their history. Answers how many. */
export async function purgeDeleted(db: Database): Promise<number> {
  let purged = 0
  for (;;) {
    const some = await inTransaction(db, async (tx) => {
      const { rows } = await tx.$client.query<{ id: string }>(
        `DELETE FROM product_sheets WHERE id IN (
           SELECT id FROM product_sheets WHERE deleted_at < now() - ${regret} LIMIT ${batch}) RETURNING id`,
      )
      await tx.$client.query('DELETE FROM products WHERE id = ANY ($1)', [rows.map(({ id }) => id)])
      return rows.length
    })
    purged += some
    if (some < batch) return purged
  }
}

/** Writes out the days of seasons that have come within sight. Nothing of it is news: listings need not know. */
export async function extendSeasons(db: Database, today = toLocalTime(new Date()).day) {
  const { rows } = await db.$client.query<{ id: string; hours: SheetHours }>(
    `SELECT m.id, f.fields->'hours' AS hours FROM merchants m, merchant_fields(ARRAY[m.id]) f
     WHERE m.seasons <> '[]' AND m.status = 'published'`,
  )
  for (const { id, hours } of rows) {
    await inTransaction(db, async (tx) => {
      await tx.$client.query(`SELECT set_config('dansmazone.defer_listings', 'on', true)`)
      await tx.$client.query(
        `INSERT INTO special_days (merchant_id, day, spans, seasonal) SELECT $1, day, spans, true
         FROM jsonb_to_recordset($2) AS s (day date, spans int4multirange) ON CONFLICT DO NOTHING`,
        [id, JSON.stringify(daysOfSeasons(hours, today))],
      )
    })
  }
}
