import type { Queries } from '#db/transaction.ts'
import type { FeedProblem } from '#imports/feed-verdict.ts'

export type FeedRow = {
  id: string
  merchantId: string
  url: string
  state: 'active' | 'asking' | 'paused'
  problem: FeedProblem | null
  nextRunAt: Date | null
  lastRunAt: Date | null
  createdAt: Date
}

const columns = `id, merchant_id AS "merchantId", url, state, problem, next_run_at AS "nextRunAt",
  last_run_at AS "lastRunAt", created_at AS "createdAt"`

export async function list(db: Queries, merchantId: string): Promise<FeedRow[]> {
  const { rows } = await db.$client.query<FeedRow>(
    `SELECT ${columns} FROM feeds WHERE merchant_id = $1 ORDER BY id`,
    [merchantId],
  )
  return rows
}

export async function find(db: Queries, merchantId: string, id: string): Promise<FeedRow | null> {
  const { rows } = await db.$client.query<FeedRow>(
    `SELECT ${columns} FROM feeds WHERE merchant_id = $1 AND id = $2`,
    [merchantId, id],
  )
  return rows[0] ?? null
}

/** The same address twice is one feed. */
export async function insert(
  db: Queries,
  merchantId: string,
  accountId: string,
  url: string,
): Promise<FeedRow | null> {
  const { rows } = await db.$client.query<FeedRow>(
    `INSERT INTO feeds (merchant_id, created_by, url, next_run_at) VALUES ($1, $2, $3, now() + interval '1 hour')
     ON CONFLICT DO NOTHING RETURNING ${columns}`,
    [merchantId, accountId, url],
  )
  return rows[0] ?? null
}

export async function move(
  db: Queries,
  id: string,
  from: FeedRow['state'][],
  state: FeedRow['state'],
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `UPDATE feeds SET state = $3, problem = NULL, failures = 0,
       next_run_at = CASE WHEN $3 = 'active' THEN now() + interval '1 hour' END,
       etag = NULL, last_modified = NULL
     WHERE id = $1 AND state = ANY ($2)`,
    [id, from, state],
  )
  return rowCount === 1
}

/** What was read of the feed and waits for an answer. */
export async function waitingImport(db: Queries, feedId: string): Promise<string | null> {
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT id FROM imports WHERE feed_id = $1 AND state = 'checked' ORDER BY id DESC LIMIT 1`,
    [feedId],
  )
  return rows[0]?.id ?? null
}

export async function remove(db: Queries, id: string): Promise<void> {
  // What it brought stays, with its history; only its readings go.
  await db.$client.query('DELETE FROM feeds WHERE id = $1', [id])
}
