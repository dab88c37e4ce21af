import type { Database } from '#db/client.ts'
import { inTransaction } from '#db/transaction.ts'
import { toIsoDate, toLocalTime } from '#lib/local-time.ts'
import { acceptedMerchant } from './live-fields.ts'
import { daysOfSeasons, seasonsUntil } from './seasonal-days.ts'

/** Days are written out again when fewer than these are left: a merchant in seventy days, not all of them every night. */
const leastDays = 330

/** Writes out the days of seasons to come, and forgets those gone by. Answers how many merchants were extended. */
export async function extendSeasons(db: Database, now: Date): Promise<number> {
  const { day: today } = toLocalTime(now)
  const { rows } = await db.$client.query<{ id: string }>(
    'SELECT id FROM merchants WHERE seasons_until < $1::date ORDER BY seasons_until',
    [toIsoDate(today + leastDays)],
  )
  for (const { id } of rows) {
    await inTransaction(db, async (tx) => {
      await tx.$client.query('SELECT FROM merchants WHERE id = $1 FOR NO KEY UPDATE', [id])
      const accepted = await acceptedMerchant(tx, id)
      if (!accepted) return
      // Neither is it a change of the merchant, nor do listings say anything of these days.
      await tx.$client.query(`SELECT set_config('dansmazone.defer_listings', 'on', true)`)
      await tx.$client.query(
        `DELETE FROM special_days WHERE merchant_id = $1 AND seasonal AND day < $2::date`,
        [id, toIsoDate(today - 2)],
      )
      await tx.$client.query(
        `INSERT INTO special_days (merchant_id, day, spans, seasonal) SELECT $1, day, spans, true
         FROM jsonb_to_recordset($2) AS s (day date, spans int4multirange) ON CONFLICT DO NOTHING`,
        [id, JSON.stringify(daysOfSeasons(accepted.fields.hours, today))],
      )
      await tx.$client.query('UPDATE merchants SET seasons_until = $2 WHERE id = $1', [
        id,
        seasonsUntil(accepted.fields.hours, today),
      ])
    })
  }
  return rows.length
}
