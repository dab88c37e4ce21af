import type { SheetDecision } from '@dansmazone/contract/merchant-sheet'
import type { Queries } from '#db/transaction.ts'

/** What stands beside a sheet: whether its merchant is shown, its address, the last decision on it. */
export type Beside = {
  merchantLive: boolean
  slug: string | null
  decision: (Omit<SheetDecision, 'decidedAt'> & { decidedAt: string }) | null
}

export async function findBeside(db: Queries, merchantId: string, id: string): Promise<Beside> {
  const { rows } = await db.$client.query<Beside>(
    `SELECT m.live AS "merchantLive",
       (SELECT p.slug FROM products p JOIN product_listings l ON l.product_id = p.id WHERE p.id = $2) AS slug,
       (SELECT json_build_object('decision', r.decision, 'reasonCode', r.reason_code, 'reason', r.reason,
           'decidedAt', r.decided_at)
         FROM reviews r WHERE r.product_id = $2 ORDER BY r.decided_at DESC, r.id DESC LIMIT 1) AS decision
     FROM merchant_sheets m WHERE m.id = $1`,
    [merchantId, id],
  )
  return rows[0] ?? { merchantLive: false, slug: null, decision: null }
}

export async function isMerchantLive(db: Queries, merchantId: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ live: boolean }>(
    'SELECT live FROM merchant_sheets WHERE id = $1',
    [merchantId],
  )
  return rows[0]?.live ?? false
}

export type EditRow = {
  id: number
  productName: string
  by: string | null
  origin: 'member' | 'import' | 'feed' | 'staff' | 'upkeep'
  act: string
  changes: Record<string, { before: unknown; after: unknown }>
  at: Date
}

/** The history of one product, newest first, from before an entry on. The staff are not named. */
export async function listEdits(
  db: Queries,
  productId: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<EditRow[]> {
  const { rows } = await db.$client.query<EditRow>(
    `SELECT e.id::int, s.fields->>'name' AS "productName", CASE WHEN e.origin <> 'staff' THEN a.name END AS by,
       e.origin, e.act, e.changes, e.at
     FROM edits e JOIN product_sheets s ON s.id = e.product_id LEFT JOIN accounts a ON a.id = e.account_id
     WHERE e.product_id = $1 AND ($2::bigint IS NULL OR e.id < $2) ORDER BY e.id DESC LIMIT $3`,
    [productId, before, limit],
  )
  return rows
}

export async function countEdits(db: Queries, productId: string): Promise<number> {
  const { rows } = await db.$client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM edits WHERE product_id = $1',
    [productId],
  )
  return rows[0]?.count ?? 0
}

export async function fileNamesOf(db: Queries, merchantId: string, ids: string[]) {
  const { rows } = await db.$client.query<{ id: string; fileName: string | null; alt: string }>(
    'SELECT id, file_name AS "fileName", alt FROM media WHERE merchant_id = $1 AND id = ANY ($2)',
    [merchantId, ids],
  )
  return new Map(rows.map(({ id, ...media }) => [id, media]))
}

export async function findCategories(db: Queries) {
  const { rows } = await db.$client.query<{
    slug: string
    name: string
    rubricSlug: string
    rubricName: string
    template: string
  }>(
    `SELECT c.slug, c.name_fr AS name, r.slug AS "rubricSlug", r.name_fr AS "rubricName", c.template
     FROM categories c JOIN categories r ON r.id = c.parent_id ORDER BY r.sort_order, c.sort_order`,
  )
  return rows
}

/** So many products of a word say well enough what it is about. */
const sampled = 300

/**
 * For each word of a name, in order: how the published products whose names have it are shared between categories.
 * A word that only one or two have weighs less than one that many have.
 */
export async function categoriesByWord(db: Queries, name: string) {
  const { rows } = await db.$client.query<{ place: number; slug: string; share: number }>(
    `SELECT word.place::int, c.slug, (found.times / (sum(found.times) OVER (PARTITION BY word.place) + 2))::float8 AS share
     FROM (SELECT lexeme, min(position) AS place FROM unnest(to_tsvector('search_french', text_key($1)))
         AS words (lexeme, positions, weights), unnest(positions) AS position GROUP BY 1) AS word
     CROSS JOIN LATERAL (
       SELECT category_id, count(*) AS times FROM (
         SELECT category_id FROM product_listings WHERE doc @@ quote_literal('N' || word.lexeme)::tsquery LIMIT ${sampled}
       ) AS sample GROUP BY 1
     ) AS found
     JOIN categories c ON c.id = found.category_id`,
    [name],
  )
  return rows
}
