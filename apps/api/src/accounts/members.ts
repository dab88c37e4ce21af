import type { MemberRole } from '@dansmazone/contract/account'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Queries } from '#db/transaction.ts'
import { notFound, ProblemError } from '#lib/problem-error.ts'

/** What this account is at this merchant; null: nothing, or there is no such merchant. */
export async function findMemberRole(
  db: Queries,
  merchantId: string,
  accountId: string,
): Promise<MemberRole | null> {
  const { rows } = await db.$client.query<{ role: MemberRole }>({
    name: 'member-role',
    text: 'SELECT role FROM members WHERE merchant_id = $1 AND account_id = $2',
    values: [merchantId, accountId],
  })
  return rows[0]?.role ?? null
}

/** Who keeps a merchant changes by one transaction at a time: two owners who leave at once are not both allowed to. */
export async function lockMerchant(tx: Queries, merchantId: string): Promise<{ name: string }> {
  const { rows } = await tx.$client.query<{ name: string }>(
    'SELECT name FROM merchant_sheets WHERE id = $1 FOR NO KEY UPDATE',
    [merchantId],
  )
  if (!rows[0]) throw notFound()
  return rows[0]
}

/** SQL: the name of the sheet `s` as those who may not read it know it; null when it was never public. */
export const publicName = `(SELECT p.name FROM merchants p WHERE p.id = s.id AND p.status NOT IN ('draft', 'submitted'))`

/** SQL: the same for whoever made the request `r`, who was told the name with the consent. */
export const nameAsked = `coalesce(${publicName}, CASE WHEN r.state = 'accepted' THEN s.name END)`

export async function findPublicName(db: Queries, merchantId: string): Promise<string | null> {
  const { rows } = await db.$client.query<{ name: string | null }>(
    `SELECT ${publicName} AS name FROM merchant_sheets s WHERE s.id = $1`,
    [merchantId],
  )
  return rows[0]?.name ?? null
}

type NewMember = { merchantId: string; accountId: string; role: MemberRole }

/** Who was invited, or asked to join; whoever has become an owner meanwhile stays one. */
export async function welcome(tx: Queries, member: NewMember): Promise<void> {
  const before = await findMemberRole(tx, member.merchantId, member.accountId)
  if (before !== 'owner') await addMember(tx, member)
}

export async function addMember(
  tx: Queries,
  { merchantId, accountId, role }: NewMember,
): Promise<void> {
  await tx.$client.query(
    `INSERT INTO members (merchant_id, account_id, role) VALUES ($1, $2, $3)
     ON CONFLICT (merchant_id, account_id) DO UPDATE SET role = excluded.role`,
    [merchantId, accountId, role],
  )
}

export async function removeMember(tx: Queries, merchantId: string, accountId: string) {
  await tx.$client.query('DELETE FROM members WHERE merchant_id = $1 AND account_id = $2', [
    merchantId,
    accountId,
  ])
}

/** Refuses what would leave a locked merchant without an owner; one who is about to be erased does not count. */
export async function keepAnOwner(
  tx: Queries,
  { merchantId, without, name }: { merchantId: string; without: string; name: string },
): Promise<void> {
  const { rows } = await tx.$client.query(
    `SELECT FROM members m JOIN accounts a ON a.id = m.account_id
     WHERE m.merchant_id = $1 AND m.role = 'owner' AND m.account_id <> $2 AND a.erasure_asked_at IS NULL LIMIT 1`,
    [merchantId, without],
  )
  if (rows.length === 0) throw lastOwnerOf([name])
}

/** Names the merchants that would have no owner left. */
export const lastOwnerOf = (names: string[]) =>
  new ProblemError('last_owner', {
    faults: names.map((name) => ({ path: 'merchants', code: 'last_owner', values: { name } })),
  })

export type Reader = { id: string; email: string; name: string; locale: Locale }

/** Those who answer for a merchant, to be written to. */
export async function ownersOf(db: Queries, merchantId: string): Promise<Reader[]> {
  const { rows } = await db.$client.query<Reader>(
    `SELECT a.id, a.email, a.name, a.locale FROM members m JOIN accounts a ON a.id = m.account_id
     WHERE m.merchant_id = $1 AND m.role = 'owner' ORDER BY m.created_at, a.id`,
    [merchantId],
  )
  return rows
}

export async function findReader(db: Queries, accountId: string): Promise<Reader> {
  const { rows } = await db.$client.query<Reader>(
    'SELECT id, email, name, locale FROM accounts WHERE id = $1',
    [accountId],
  )
  if (!rows[0]) throw notFound()
  return rows[0]
}
