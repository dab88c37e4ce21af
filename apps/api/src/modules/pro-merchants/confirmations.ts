import { createHash, randomBytes } from 'node:crypto'
import type { Confirmation } from '@dansmazone/contract/joining'
import type { Database } from '#db/client.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { notFound } from '#lib/problem-error.ts'
import { confirm } from './standing.ts'

/** Longer than from the first mail until well after the listing is gone. */
const validDays = 240
const identifierOf = (token: string) =>
  `still-true:${createHash('sha256').update(token).digest('base64url')}`

/** A secret of one mail, by which its reader confirms without a session. Only its digest is kept. */
export async function mintConfirmation(
  tx: Queries,
  of: { merchantId: string; accountId: string },
  now: Date,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await tx.$client.query(
    `INSERT INTO verifications (identifier, value, created_at, expires_at)
     VALUES ($1, $2, $3, $3::timestamptz + interval '${validDays} days')`,
    [identifierOf(token), JSON.stringify(of), now],
  )
  return token
}

type Asked = {
  merchantId: string
  accountId: string
  merchantName: string
  commune: string | null
  live: boolean
  confirmedAt: Date | null
  done: boolean
}

/** Null when the secret is none of ours, too old, or of someone who no longer keeps the merchant. */
async function findAsked(db: Queries, token: string, now: Date): Promise<Asked | null> {
  const { rows } = await db.$client.query<Asked>(
    `SELECT s.id AS "merchantId", m.account_id AS "accountId", s.name AS "merchantName", co.name AS commune, s.live,
       s.confirmed_at AS "confirmedAt", coalesce(s.confirmed_at >= v.created_at, false) AS done
     FROM verifications v
     JOIN members m ON m.merchant_id = (v.value::jsonb->>'merchantId')::uuid
       AND m.account_id = (v.value::jsonb->>'accountId')::uuid
     JOIN merchant_sheets s ON s.id = m.merchant_id AND s.suspended_at IS NULL
     JOIN merchants p ON p.id = s.id AND p.status IN ('published', 'closed')
     LEFT JOIN communes co ON co.insee = s.commune_insee
     WHERE v.identifier = $1 AND v.expires_at > $2`,
    [identifierOf(token), now],
  )
  return rows[0] ?? null
}

export async function readConfirmation(
  db: Queries,
  token: string,
  now: Date,
): Promise<Confirmation> {
  const asked = await findAsked(db, token, now)
  if (!asked) throw notFound()
  const { merchantName, commune, live, confirmedAt, done } = asked
  return {
    merchantName,
    commune,
    state: done ? 'done' : 'waiting',
    live,
    confirmedAt: confirmedAt?.toISOString() ?? null,
  }
}

/** Once is enough: again, it answers that it is done. */
export async function useConfirmation(
  db: Database,
  token: string,
  now: Date,
): Promise<Confirmation> {
  return await inTransaction(db, async (tx) => {
    const asked = await findAsked(tx, token, now)
    if (!asked) throw notFound()
    const { merchantId, accountId, done } = asked
    if (!done) await confirm(tx, merchantId, { accountId, origin: 'member' }, now)
    return await readConfirmation(tx, token, now)
  })
}
