import { monthsUntilAsked } from '@dansmazone/contract/merchant-sheet'
import type { Queries } from '#db/transaction.ts'

export type Due = { id: string; name: string; slug: string; asks: number }

/** The mail, two reminders and the notice. */
export const asksBeforeLapse = 4

/** Public merchants whose next step is due at `$1`. Those that nobody keeps wait. */
const due = `merchant_sheets s JOIN merchants m ON m.id = s.id
     CROSS JOIN LATERAL (SELECT coalesce(s.confirmed_at, m.verified_at, m.created_at) AS since) AS last
     WHERE s.live AND m.status = 'published' AND CASE
         WHEN s.asks = 0 THEN last.since <= $1::timestamptz - interval '${monthsUntilAsked} months'
         WHEN s.asks < ${asksBeforeLapse - 1} THEN s.asked_at <= $1::timestamptz - interval '14 days'
         WHEN s.asks = ${asksBeforeLapse - 1} THEN last.since <= $1::timestamptz - interval '13 months'
           AND s.asked_at <= $1::timestamptz - interval '14 days'
         ELSE s.asked_at <= $1::timestamptz - interval '30 days' END
       AND EXISTS (SELECT FROM members k JOIN accounts a ON a.id = k.account_id
         WHERE k.merchant_id = s.id AND k.role = 'owner' AND a.email_verified)`

export async function listDue(db: Queries, now: Date): Promise<string[]> {
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT s.id FROM ${due} ORDER BY s.confirmed_at NULLS FIRST, s.id`,
    [now],
  )
  return rows.map(({ id }) => id)
}

/** One that no other process takes meanwhile; null where one has, or where its step is done. */
export async function takeDue(tx: Queries, id: string, now: Date): Promise<Due | null> {
  const { rows } = await tx.$client.query<Due>(
    `SELECT s.id, s.name, m.slug, s.asks FROM ${due} AND s.id = $2 FOR NO KEY UPDATE OF s SKIP LOCKED`,
    [now, id],
  )
  return rows[0] ?? null
}

export async function setAsked(tx: Queries, id: string, asks: number, now: Date): Promise<void> {
  await tx.$client.query('UPDATE merchant_sheets SET asks = $2, asked_at = $3 WHERE id = $1', [
    id,
    asks,
    now,
  ])
}

export async function setLapsed(tx: Queries, id: string, now: Date): Promise<void> {
  await tx.$client.query('UPDATE merchant_sheets SET lapsed_at = $2 WHERE id = $1', [id, now])
}
