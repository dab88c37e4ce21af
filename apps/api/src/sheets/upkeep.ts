import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { inTransaction } from '#db/transaction.ts'

/** A deleted product can be brought back for so long. */
const regret = `interval '30 days'`
const batch = 500

/** Each night: what was deleted for good, answers nobody will ask for again. */
export function defineUpkeep(jobs: JobQueue, db: Database) {
  jobs.define('sheets.upkeep', { cron: '20 3 * * *', retryLimit: 3 }, async () => {
    await purgeDeleted(db)
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
