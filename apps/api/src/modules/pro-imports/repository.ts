import type {
  Import,
  ImportMapping,
  ImportPlan,
  ImportRemark,
  ImportRowQuery,
} from '@dansmazone/contract/import'
import type { Queries } from '#db/transaction.ts'
import { importColumns, type ImportRecord } from '#imports/import-record.ts'
import type { Told } from '#imports/import-rows.ts'

type ImageCounts = Omit<Import['images'], 'retryAt'>
export type ImportWithImages = ImportRecord & { images: ImageCounts }

const withImages = `SELECT ${importColumns}, (SELECT jsonb_build_object(
      'waiting', coalesce(sum(n) FILTER (WHERE state = 'waiting'), 0),
      'retrying', coalesce(sum(n) FILTER (WHERE state = 'waiting' AND problem IS NOT NULL), 0),
      'done', coalesce(sum(n) FILTER (WHERE state = 'done'), 0),
      'failed', coalesce(sum(n) FILTER (WHERE state = 'failed'), 0),
      'problems', coalesce(jsonb_agg(jsonb_build_object('message', problem, 'count', n, 'lasting', state = 'failed')
        ORDER BY n DESC, problem) FILTER (WHERE problem IS NOT NULL), '[]'))
    FROM (SELECT m.state, m.problem, count(*)::int AS n FROM import_images m WHERE m.import_id = i.id GROUP BY 1, 2) AS m
  ) AS images FROM imports i`

export async function find(
  db: Queries,
  merchantId: string,
  id: string,
): Promise<ImportWithImages | null> {
  const { rows } = await db.$client.query<ImportWithImages>(
    `${withImages} WHERE i.merchant_id = $1 AND i.id = $2`,
    [merchantId, id],
  )
  return rows[0] ?? null
}

/** Newest first, from before an id; `limit` null: all that were asked for by id. */
export async function list(db: Queries, merchantId: string, before: string | null, limit: number) {
  const { rows } = await db.$client.query<ImportWithImages>(
    `${withImages} WHERE i.merchant_id = $1 AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`,
    [merchantId, before, limit],
  )
  return rows
}

export async function count(db: Queries, merchantId: string): Promise<number> {
  const { rows } = await db.$client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM imports WHERE merchant_id = $1',
    [merchantId],
  )
  return rows[0]?.count ?? 0
}

/** The last reading of each of some feeds. */
export async function lastOfFeeds(db: Queries, feedIds: string[]): Promise<ImportWithImages[]> {
  const { rows } = await db.$client.query<ImportWithImages>(
    `${withImages} WHERE i.id IN (SELECT max(id::text)::uuid FROM imports WHERE feed_id = ANY ($1) GROUP BY feed_id)`,
    [feedIds],
  )
  return rows
}

export type RowOfImport = {
  position: number
  line: number
  plan: ImportPlan
  told: Told
  remarks: ImportRemark[]
  changes: string[]
  productId: string | null
  done: boolean
  images: { url: string; state: string; problem: string | null }[]
  imageUrls: string[]
}

const matching = `r.import_id = $1 AND ($2::text IS NULL OR r.plan = $2)
  AND ($3::text IS NULL OR r.remarks @> jsonb_build_array(jsonb_build_object('level', $3::text)))`

export async function rows(
  db: Queries,
  importId: string,
  { plan, level }: Pick<ImportRowQuery, 'plan' | 'level'>,
  after: number,
  limit: number,
): Promise<RowOfImport[]> {
  const found = await db.$client.query<RowOfImport>(
    `SELECT r.position, r.line, r.plan, r.fields AS told, r.remarks, r.changes, r.product_id AS "productId",
       r.done_at IS NOT NULL AND r.undone_at IS NULL AS done, r.image_urls AS "imageUrls",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('url', m.url, 'state', m.state, 'problem', m.problem) ORDER BY m.sort_order), '[]')
        FROM import_images m WHERE m.import_id = r.import_id AND m.product_id = r.product_id) AS images
     FROM import_rows r WHERE ${matching} AND r.position > $4 ORDER BY r.position LIMIT $5`,
    [importId, plan ?? null, level ?? null, after, limit],
  )
  return found.rows
}

export async function countRows(
  db: Queries,
  importId: string,
  { plan, level }: Pick<ImportRowQuery, 'plan' | 'level'>,
): Promise<number> {
  const found = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM import_rows r WHERE ${matching}`,
    [importId, plan ?? null, level ?? null],
  )
  return found.rows[0]?.count ?? 0
}

/** Null for `reading`: the file is read again. */
export async function choose(
  db: Queries,
  importId: string,
  mapping: ImportMapping,
  /** Said of the reading there is; null when the file is read anew. */
  maker: boolean | null,
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `UPDATE imports SET mapping = $2,
       reading = CASE WHEN $3::boolean IS NULL THEN reading ELSE reading || jsonb_build_object('maker', $3::boolean) END,
       state = CASE WHEN $3::boolean IS NULL THEN 'reading' ELSE state END WHERE id = $1 AND state = 'checked'`,
    [importId, JSON.stringify(mapping), maker],
  )
  return rowCount === 1
}

/** Pictures that failed are asked for once more. */
export async function retryImages(db: Queries, importId: string): Promise<number> {
  const { rowCount } = await db.$client.query(
    `UPDATE import_images SET state = 'waiting', attempts = 0, problem = NULL WHERE import_id = $1 AND state = 'failed'`,
    [importId],
  )
  return rowCount ?? 0
}
