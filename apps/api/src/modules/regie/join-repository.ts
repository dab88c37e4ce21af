import type { Queries } from '#db/transaction.ts'

const nobodys = `NOT EXISTS (SELECT FROM members m WHERE m.merchant_id = r.merchant_id AND m.role = 'owner')`

export type JoinRequestRow = {
  id: string
  merchantId: string
  merchantName: string
  communeInsee: string | null
  slug: string | null
  name: string
  email: string
  message: string
  createdAt: Date
}

/** Requests that no owner answers: of merchants that nobody keeps. */
export async function listJoinRequests(db: Queries): Promise<JoinRequestRow[]> {
  const { rows } = await db.$client.query<JoinRequestRow>(
    `SELECT r.id, s.id AS "merchantId", s.name AS "merchantName", s.commune_insee AS "communeInsee",
       CASE WHEN p.status = 'published' THEN p.slug END AS slug, a.name, a.email, r.message, r.created_at AS "createdAt"
     FROM join_requests r JOIN merchant_sheets s ON s.id = r.merchant_id JOIN accounts a ON a.id = r.account_id
     LEFT JOIN merchants p ON p.id = s.id
     WHERE r.state = 'waiting' AND ${nobodys} ORDER BY r.created_at, r.id LIMIT 500`,
  )
  return rows
}

export async function countJoinRequests(db: Queries): Promise<number> {
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int FROM join_requests r WHERE r.state = 'waiting' AND ${nobodys}`,
  )
  return rows[0]?.count ?? 0
}

export type Waiting = {
  merchantId: string
  accountId: string
  state: string
  merchantName: string
}

export async function lockJoinRequest(tx: Queries, id: string): Promise<Waiting | null> {
  const { rows } = await tx.$client.query<Waiting>(
    `SELECT r.merchant_id AS "merchantId", r.account_id AS "accountId", r.state, s.name AS "merchantName"
     FROM join_requests r JOIN merchant_sheets s ON s.id = r.merchant_id WHERE r.id = $1 FOR NO KEY UPDATE OF r, s`,
    [id],
  )
  return rows[0] ?? null
}

/** Asked once the merchant is locked: the lock alone does not see who was let in while it was waited for. */
export async function hasOwner(tx: Queries, merchantId: string): Promise<boolean> {
  const { rowCount } = await tx.$client.query(
    `SELECT FROM members WHERE merchant_id = $1 AND role = 'owner' LIMIT 1`,
    [merchantId],
  )
  return rowCount === 1
}

export async function settleJoinRequest(
  tx: Queries,
  id: string,
  { state, decidedBy }: { state: 'accepted' | 'refused'; decidedBy: string },
): Promise<void> {
  await tx.$client.query(
    'UPDATE join_requests SET state = $2, decided_by = $3, decided_at = now() WHERE id = $1',
    [id, state, decidedBy],
  )
}

export async function addOwner(tx: Queries, merchantId: string, accountId: string): Promise<void> {
  await tx.$client.query(
    `INSERT INTO members (merchant_id, account_id, role) VALUES ($1, $2, 'owner')
     ON CONFLICT (merchant_id, account_id) DO UPDATE SET role = 'owner'`,
    [merchantId, accountId],
  )
}
