import type { Queries } from '#db/transaction.ts'

export type Untold = {
  decision: 'approved' | 'refused'
  reasonCode: string | null
  reason: string | null
  product: string
  submittedBy: string | null
}

/** Decisions on products since a moment, oldest first, with who had asked for each. */
export async function untold(tx: Queries, merchantId: string, since: Date): Promise<Untold[]> {
  const { rows } = await tx.$client.query<Untold>(
    `SELECT r.decision, r.reason_code AS "reasonCode", r.reason, coalesce(r.proposed->>'name', '') AS product,
       (SELECT e.account_id FROM edits e WHERE e.product_id = r.product_id AND e.act = 'submitted'
         ORDER BY e.id DESC LIMIT 1) AS "submittedBy"
     FROM reviews r WHERE r.merchant_id = $1 AND r.product_id IS NOT NULL
       AND r.decided_at >= $2::timestamptz ORDER BY r.decided_at, r.id`,
    [merchantId, since],
  )
  return rows
}

export async function nameOf(tx: Queries, merchantId: string): Promise<string> {
  const { rows } = await tx.$client.query<{ name: string }>(
    'SELECT name FROM merchant_sheets WHERE id = $1',
    [merchantId],
  )
  return rows[0]?.name ?? ''
}

/** Whether staff have accepted the merchant once. */
export async function wasAccepted(tx: Queries, merchantId: string): Promise<boolean> {
  const { rowCount } = await tx.$client.query(
    `SELECT FROM merchants WHERE id = $1 AND status NOT IN ('draft', 'submitted')`,
    [merchantId],
  )
  return rowCount === 1
}
