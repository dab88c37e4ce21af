import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Queries } from '#db/transaction.ts'

/** Who is written to about a merchant. */
export type Recipient = { accountId: string; name: string; email: string; locale: Locale }

/** The owners of a merchant, and those of these accounts that still keep it; only verified addresses. */
export async function recipientsOf(
  db: Queries,
  merchantId: string,
  besides: (string | null)[] = [],
): Promise<Recipient[]> {
  const { rows } = await db.$client.query<Recipient>(
    `SELECT a.id AS "accountId", a.name, a.email, a.locale FROM members m JOIN accounts a ON a.id = m.account_id
     WHERE m.merchant_id = $1 AND a.email_verified AND (m.role = 'owner' OR a.id = ANY ($2)) ORDER BY a.id`,
    [merchantId, besides.filter((id) => id !== null)],
  )
  return rows
}
