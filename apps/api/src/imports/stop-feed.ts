import { inTransaction, type Queries } from '#db/transaction.ts'
import { type FeedProblem, feedProblems } from './feed-verdict.ts'
import type { Needs } from './needs.ts'

/** The feed is read no more until a member has answered; its owners are written to. */
export async function stopFeed(
  { db, mail, publicUrl }: Needs,
  feedId: string | null,
  problem: FeedProblem,
  within?: Queries,
): Promise<void> {
  await inTransaction(within ?? db, async (tx) => {
    const { rows } = await tx.$client.query<{ merchantId: string; url: string }>(
      // Read anew from the start once it goes on: what was read has not been taken over.
      `UPDATE feeds SET state = 'asking', problem = $2, next_run_at = NULL, etag = NULL, last_modified = NULL
       WHERE id = $1 AND state = 'active' RETURNING merchant_id AS "merchantId", url`,
      [feedId, problem],
    )
    const [feed] = rows
    // Whoever has just given the address is looking at what it holds.
    if (!feed || problem === 'first' || problem === 'no_answer') return
    for (const { email, locale, merchant } of await ownersOf(tx, feed.merchantId)) {
      await mail.send(
        {
          to: email,
          template: 'feedAsks',
          locale,
          values: {
            merchant,
            feed: feed.url,
            reason: feedProblems[problem],
            url: `${publicUrl}/pro/${feed.merchantId}/imports`,
          },
        },
        { db: tx },
      )
    }
  })
}

async function ownersOf(tx: Queries, merchantId: string) {
  const { rows } = await tx.$client.query<{
    email: string
    locale: 'fr' | 'en' | 'oc'
    merchant: string
  }>(
    `SELECT a.email, a.locale, s.name AS merchant FROM members m JOIN accounts a ON a.id = m.account_id
       JOIN merchant_sheets s ON s.id = m.merchant_id WHERE m.merchant_id = $1 AND m.role = 'owner'`,
    [merchantId],
  )
  return rows
}
