import type { Database } from '#db/client.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'

/**
 * Merchants that were never public go without a trace, pictures included: their files are swept at night. Answers the ids
 * of those that went.
 */
export async function eraseDrafts(db: Database | Queries, given: string[]): Promise<string[]> {
  return await inTransaction(db, async (tx) => {
    // A statement of its own: what waited for an acceptance has to see what was accepted.
    await tx.$client.query(
      'SELECT FROM merchant_sheets WHERE id = ANY ($1) ORDER BY id FOR UPDATE',
      [given],
    )
    const { rows } = await tx.$client.query<{ id: string }>(
      `SELECT id FROM merchant_sheets WHERE id = ANY ($1)
         AND NOT EXISTS (SELECT FROM merchants WHERE merchants.id = merchant_sheets.id)`,
      [given],
    )
    const ids = rows.map(({ id }) => id)
    await tx.$client.query('DELETE FROM media WHERE merchant_id = ANY ($1)', [ids])
    await tx.$client.query('DELETE FROM merchant_sheets WHERE id = ANY ($1)', [ids])
    return ids
  })
}
