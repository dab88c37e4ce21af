import type { Edit } from '@dansmazone/contract/joining'
import type { Database } from '#db/client.ts'

export type EditRow = Omit<Edit, 'at' | 'changes' | 'together'> & {
  at: Date
  changes: Record<string, { before: unknown; after: unknown }>
  together: string | null
  importId: string | null
  fileName: string | null
  undone: boolean
}

/** Of what was done together, the last stands for all. */
const lines = `(e.together IS NULL OR NOT EXISTS (
  SELECT FROM edits n WHERE n.together = e.together AND n.id > e.id AND n.merchant_id = e.merchant_id))`
const ofOne = `e.together = (SELECT o.together FROM edits o WHERE o.merchant_id = $1 AND o.id = $4)`

type Part = { before: number | null; limit: number; of: number | null }

/**
 * Newest first, before the one of `before`; one more than `limit` tells that there are more. `of`: all that one entry
 * stands for. The staff are not named.
 */
export async function listEdits(
  db: Database,
  merchantId: string,
  { before, limit, of }: Part,
): Promise<EditRow[]> {
  const { rows } = await db.$client.query<EditRow>(
    `SELECT e.id::int, e.product_id AS "productId", p.fields->>'name' AS "productName",
       CASE WHEN e.origin <> 'staff' THEN a.name END AS by, e.origin, e.act, e.changes, e.at, e.together,
       i.id AS "importId", CASE WHEN i.feed_id IS NULL THEN i.file_name END AS "fileName",
       e.import_id IS NOT NULL AND e.together <> e.import_id AS undone
     FROM edits e LEFT JOIN accounts a ON a.id = e.account_id LEFT JOIN product_sheets p ON p.id = e.product_id
       LEFT JOIN imports i ON i.id = e.import_id
     WHERE e.merchant_id = $1 AND ($2::bigint IS NULL OR e.id < $2) AND ${of === null ? lines : ofOne}
     ORDER BY e.id DESC LIMIT $3`,
    [merchantId, before, limit + 1, ...(of === null ? [] : [of])],
  )
  return rows
}

export type ActCount = { together: string; act: string; products: number }

/** What was done together, to how many products. */
export async function countActs(
  db: Database,
  merchantId: string,
  together: string[],
): Promise<ActCount[]> {
  if (together.length === 0) return []
  const { rows } = await db.$client.query<ActCount>(
    `SELECT together, act, count(*)::int AS products FROM (
       SELECT DISTINCT ON (together, product_id) together, product_id, act FROM edits
       WHERE merchant_id = $1 AND together = ANY ($2) ORDER BY together, product_id, id) AS first
     GROUP BY together, act ORDER BY products DESC, act`,
    [merchantId, together],
  )
  return rows
}

export async function countEdits(
  db: Database,
  merchantId: string,
  of: number | null,
): Promise<number> {
  const counted =
    of === null
      ? 'count(*) FILTER (WHERE e.together IS NULL) + count(DISTINCT e.together)'
      : 'count(*)'
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT (${counted})::int AS count FROM edits e WHERE e.merchant_id = $1 ${of === null ? '' : `AND ${ofOne.replace('$4', '$2')}`}`,
    [merchantId, ...(of === null ? [] : [of])],
  )
  return rows[0]?.count ?? 0
}
