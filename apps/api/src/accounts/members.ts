import type { MemberRole } from '@dansmazone/contract/account'
import type { Database } from '#db/client.ts'

/** What this account is at this merchant; null: nothing, or there is no such merchant. */
export async function findMemberRole(
  db: Database,
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
