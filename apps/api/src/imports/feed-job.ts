import { inTransaction, type Queries } from '#db/transaction.ts'
import { guardedFetch } from '#outbound/guarded-fetch.ts'
import { OutboundError } from '#outbound/outbound-error.ts'
import type { Needs } from './needs.ts'
import { sendFeed } from './send-jobs.ts'
import { startImport } from './start-import.ts'
import { stopFeed } from './stop-feed.ts'
import { limits } from './table.ts'

const fetchLimits = { maxBytes: limits.bytes, timeoutMs: 90_000, redirects: 5 }
const failuresBeforeAsking = 3

type FeedRow = {
  id: string
  merchantId: string
  url: string
  etag: string | null
  lastModified: string | null
  createdBy: string | null
  failures: number
}

/** Between one and five in the morning, each feed at its own minute. */
const nextNight = `((date_trunc('day', now() AT TIME ZONE 'Europe/Paris') + interval '1 day 1 hour'
  + (abs(hashtext(id::text)) % 240) * interval '1 minute') AT TIME ZONE 'Europe/Paris')`

/** Sends a job for each feed whose time has come. */
export async function sendDueFeeds({ db, jobs }: Needs): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { rows } = await tx.$client.query<{ id: string }>(
      `UPDATE feeds SET next_run_at = ${nextNight} WHERE state = 'active' AND next_run_at <= now() RETURNING id`,
    )
    for (const { id } of rows) await sendFeed(jobs, id, tx)
  })
}

/** Reads a feed: what has not changed since is not read again. */
export async function readFeed(needs: Needs, feedId: string): Promise<void> {
  const { db } = needs
  const { rows } = await db.$client.query<FeedRow>(
    `UPDATE feeds SET last_run_at = now(), next_run_at = ${nextNight} WHERE id = $1 AND state = 'active'
     RETURNING id, merchant_id AS "merchantId", url, etag, last_modified AS "lastModified", created_by AS "createdBy",
       failures`,
    [feedId],
  )
  const [feed] = rows
  if (!feed || (await isUnderWay(needs, feedId))) return
  const answer = await fetchFeed(needs, feed)
  if (answer === null) return await countFailure(needs, feed)
  const hear = (tx: Queries) =>
    tx.$client.query(
      `UPDATE feeds SET failures = 0, etag = coalesce($2, etag), last_modified = coalesce($3, last_modified) WHERE id = $1`,
      [feedId, answer.headers['etag'] ?? null, answer.headers['last-modified'] ?? null],
    )
  if (answer.status === 304) {
    await hear(db)
    return
  }
  const { merchantId, createdBy: accountId, url } = feed
  const { pathname, host } = new URL(url)
  const fileName = pathname.split('/').at(-1)?.slice(0, 200) || host
  // Together: what is not kept to be read is not known yet the next night.
  await startImport(needs, { merchantId, accountId, feedId, fileName, bytes: answer.body }, hear)
}

/** Null: it did not answer, or not with a feed. */
async function fetchFeed({ allowPrivate }: Needs, { url, etag, lastModified }: FeedRow) {
  try {
    const answer = await guardedFetch(url, {
      ...fetchLimits,
      ...(allowPrivate && { allowPrivate }),
      headers: {
        ...(etag && { 'if-none-match': etag }),
        ...(lastModified && { 'if-modified-since': lastModified }),
      },
    })
    return answer.status === 200 || answer.status === 304 ? answer : null
  } catch (error) {
    if (error instanceof OutboundError) return null
    throw error
  }
}

async function countFailure(needs: Needs, { id, failures }: FeedRow) {
  const { rows } = await needs.db.$client.query<{ fresh: boolean }>(
    `UPDATE feeds SET failures = failures + 1 WHERE id = $1
     RETURNING NOT EXISTS (SELECT FROM imports WHERE feed_id = feeds.id) AS fresh`,
    [id],
  )
  // Whoever has just typed the address is still there to see what is wrong with it.
  if (rows[0]?.fresh) await stopFeed(needs, id, 'no_answer')
  else if (failures + 1 >= failuresBeforeAsking) await stopFeed(needs, id, 'unreachable')
}

async function isUnderWay({ db }: Needs, feedId: string): Promise<boolean> {
  const { rows } = await db.$client.query(
    `SELECT FROM imports WHERE feed_id = $1 AND state IN ('reading', 'checked', 'running', 'undoing')`,
    [feedId],
  )
  return rows.length > 0
}
