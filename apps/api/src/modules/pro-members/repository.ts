import type { MemberRole } from '@dansmazone/contract/account'
import type { Invitation, JoinRequest, Member, OwnJoinRequest } from '@dansmazone/contract/member'
import { nameAsked } from '#accounts/members.ts'
import type { Queries } from '#db/transaction.ts'

type MemberRow = {
  account_id: string
  name: string
  email: string
  role: MemberRole
  created_at: Date
}

/** Owners first. Editors read names, owners read addresses as well. */
export async function listMembers(
  db: Queries,
  merchantId: string,
  reader: { id: string; role: MemberRole },
): Promise<Member[]> {
  const { rows } = await db.$client.query<MemberRow>(
    `SELECT m.account_id, a.name, a.email, m.role, m.created_at
     FROM members m JOIN accounts a ON a.id = m.account_id WHERE m.merchant_id = $1
     ORDER BY m.role = 'owner' DESC, m.created_at, m.account_id`,
    [merchantId],
  )
  return rows.map((row) => {
    const you = row.account_id === reader.id
    return {
      accountId: row.account_id,
      name: row.name,
      email: you || reader.role === 'owner' ? row.email : null,
      role: row.role,
      you,
      since: row.created_at.toISOString(),
    }
  })
}

type InvitationRow = {
  id: string
  email: string
  role: MemberRole
  invited_by: string | null
  expires_at: Date
  created_at: Date
}

const toInvitation = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  invitedBy: row.invited_by,
  expiresAt: row.expires_at.toISOString(),
  expired: row.expires_at < new Date(),
  createdAt: row.created_at.toISOString(),
})

const invitationColumns = 'i.id, i.email, i.role, a.name AS invited_by, i.expires_at, i.created_at'

export async function listInvitations(db: Queries, merchantId: string): Promise<Invitation[]> {
  const { rows } = await db.$client.query<InvitationRow>(
    `SELECT ${invitationColumns} FROM invitations i LEFT JOIN accounts a ON a.id = i.invited_by
     WHERE i.merchant_id = $1 ORDER BY i.created_at DESC, i.id`,
    [merchantId],
  )
  return rows.map(toInvitation)
}

type Kept = {
  merchantId: string
  email: string
  role: MemberRole
  tokenHash: string
  invitedBy: string
  days: number
}

/** One for an address: the new one takes the place of the former, whose link is then of no use. */
export async function keepInvitation(tx: Queries, kept: Kept): Promise<Invitation> {
  const { rows } = await tx.$client.query<InvitationRow>(
    `WITH i AS (
       INSERT INTO invitations (merchant_id, email, role, token_hash, invited_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(days => $6))
       ON CONFLICT (merchant_id, email) DO UPDATE SET role = excluded.role, token_hash = excluded.token_hash,
         invited_by = excluded.invited_by, expires_at = excluded.expires_at
       RETURNING *)
     SELECT ${invitationColumns} FROM i LEFT JOIN accounts a ON a.id = i.invited_by`,
    [kept.merchantId, kept.email, kept.role, kept.tokenHash, kept.invitedBy, kept.days],
  )
  const [row] = rows
  if (!row) throw new Error('An invitation was not kept')
  return toInvitation(row)
}

export async function deleteInvitation(
  db: Queries,
  merchantId: string,
  id: string,
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    'DELETE FROM invitations WHERE merchant_id = $1 AND id = $2',
    [merchantId, id],
  )
  return rowCount === 1
}

export type Offer = InvitationRow & { merchant_id: string; merchant: string }

/** What a link offers, while it is good. */
export async function findOffer(db: Queries, tokenHash: string): Promise<Offer | null> {
  const { rows } = await db.$client.query<Offer>(
    `SELECT ${invitationColumns}, i.merchant_id, m.name AS merchant
     FROM invitations i JOIN merchant_sheets m ON m.id = i.merchant_id LEFT JOIN accounts a ON a.id = i.invited_by
     WHERE i.token_hash = $1 AND i.expires_at > now()`,
    [tokenHash],
  )
  return rows[0] ?? null
}

export async function isMember(db: Queries, merchantId: string, email: string): Promise<boolean> {
  const { rows } = await db.$client.query(
    `SELECT FROM members m JOIN accounts a ON a.id = m.account_id WHERE m.merchant_id = $1 AND a.email = $2`,
    [merchantId, email],
  )
  return rows.length > 0
}

type JoinRow = {
  id: string
  name: string
  email: string
  message: string
  state: JoinRequest['state']
  created_at: Date
  decided_at: Date | null
}

/** Those that wait, then the last decided. */
export async function listJoinRequests(db: Queries, merchantId: string): Promise<JoinRequest[]> {
  const { rows } = await db.$client.query<JoinRow>(
    `SELECT r.id, a.name, a.email, r.message, r.state, r.created_at, r.decided_at
     FROM join_requests r JOIN accounts a ON a.id = r.account_id WHERE r.merchant_id = $1
     ORDER BY r.state = 'waiting' DESC, r.created_at DESC, r.id LIMIT 200`,
    [merchantId],
  )
  return rows.map(({ created_at, decided_at, ...row }) => ({
    ...row,
    createdAt: created_at.toISOString(),
    decidedAt: decided_at?.toISOString() ?? null,
  }))
}

export async function listOwnJoinRequests(db: Queries, accountId: string) {
  const { rows } = await db.$client.query<{
    id: string
    merchant_id: string
    merchant: string | null
    state: JoinRequest['state']
    created_at: Date
  }>(
    `SELECT r.id, r.merchant_id, ${nameAsked} AS merchant, r.state, r.created_at
     FROM join_requests r JOIN merchant_sheets s ON s.id = r.merchant_id WHERE r.account_id = $1
     ORDER BY r.created_at DESC, r.id LIMIT 200`,
    [accountId],
  )
  return rows.map((row): OwnJoinRequest => ({
    id: row.id,
    merchantId: row.merchant_id,
    merchantName: row.merchant,
    state: row.state,
    createdAt: row.created_at.toISOString(),
  }))
}

/** Null when it waits already. */
export async function keepJoinRequest(
  tx: Queries,
  { merchantId, accountId, message }: { merchantId: string; accountId: string; message: string },
): Promise<{ id: string } | null> {
  const { rows } = await tx.$client.query<{ id: string }>(
    `INSERT INTO join_requests (merchant_id, account_id, message) VALUES ($1, $2, $3)
     ON CONFLICT (account_id, merchant_id) WHERE state = 'waiting' DO NOTHING RETURNING id`,
    [merchantId, accountId, message],
  )
  return rows[0] ?? null
}

export async function withdrawJoinRequest(db: Queries, accountId: string, id: string) {
  const { rowCount } = await db.$client.query(
    `DELETE FROM join_requests WHERE id = $1 AND account_id = $2 AND state = 'waiting'`,
    [id, accountId],
  )
  return rowCount === 1
}

export type Asked = { accountId: string; state: JoinRequest['state'] }

export async function lockJoinRequest(tx: Queries, merchantId: string, id: string) {
  const { rows } = await tx.$client.query<Asked>(
    `SELECT account_id AS "accountId", state FROM join_requests
     WHERE id = $1 AND merchant_id = $2 FOR UPDATE`,
    [id, merchantId],
  )
  return rows[0] ?? null
}

export async function settleJoinRequest(
  tx: Queries,
  { id, state, decidedBy }: { id: string; state: 'accepted' | 'refused'; decidedBy: string },
) {
  await tx.$client.query(
    'UPDATE join_requests SET state = $2, decided_by = $3, decided_at = now() WHERE id = $1',
    [id, state, decidedBy],
  )
}
