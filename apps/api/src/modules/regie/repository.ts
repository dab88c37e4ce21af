import type { SheetDecision } from '@dansmazone/contract/merchant-sheet'
import type { SubmittedProduct } from '@dansmazone/contract/review'
import type { Database } from '#db/client.ts'
import type { Queries } from '#db/transaction.ts'
import { mediaOf } from '#sheets/known-media.ts'

/** Products of the sheet `s`'s merchant that wait; those put away no longer do. */
const waitingProduct = `p.stage = 'submitted' AND p.deleted_at IS NULL AND p.archived_at IS NULL`

const waiting = `
  SELECT id AS merchant_id, submitted_at, 1 AS merchants, 0 AS products FROM merchant_sheets WHERE stage = 'submitted'
  UNION ALL
  SELECT p.merchant_id, min(p.submitted_at), 0, count(*)::int FROM product_sheets p WHERE ${waitingProduct}
  GROUP BY p.merchant_id`

const open = 's.closed_at IS NULL AND s.suspended_at IS NULL'

export type WaitingRow = {
  merchantId: string
  name: string
  communeInsee: string | null
  live: boolean
  merchant: boolean
  products: number
  waitingSince: Date
  key: string
  mine: boolean
}

/** Merchants of which something waits, the longest first. */
export async function listWaiting(
  db: Database,
  {
    accountId,
    after,
    limit,
  }: { accountId: string; after: [key: string, id: string] | null; limit: number },
): Promise<WaitingRow[]> {
  const { rows } = await db.$client.query<WaitingRow>(
    `SELECT * FROM (
       SELECT s.id AS "merchantId", s.name, s.commune_insee AS "communeInsee", s.live, sum(w.merchants) > 0 AS merchant,
         sum(w.products)::int AS products, min(w.submitted_at) AS "waitingSince",
         to_char(min(w.submitted_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key,
         EXISTS (SELECT FROM members m WHERE m.merchant_id = s.id AND m.account_id = $1) AS mine
       FROM (${waiting}) AS w JOIN merchant_sheets s ON s.id = w.merchant_id WHERE ${open} GROUP BY s.id) AS listed
     WHERE $2::text IS NULL OR (key COLLATE "C", "merchantId") > ($2, $3::uuid)
     ORDER BY key COLLATE "C", "merchantId" LIMIT $4`,
    [accountId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  )
  return rows
}

export type Counts = { merchants: number; products: number; listed: number; oldest: Date | null }

export async function countWaiting(db: Database): Promise<Counts> {
  const { rows } = await db.$client.query<Counts>(
    `SELECT coalesce(sum(w.merchants), 0)::int AS merchants, coalesce(sum(w.products), 0)::int AS products,
       count(DISTINCT w.merchant_id)::int AS listed, min(w.submitted_at) AS oldest
     FROM (${waiting}) AS w JOIN merchant_sheets s ON s.id = w.merchant_id WHERE ${open}`,
  )
  return rows[0] ?? { merchants: 0, products: 0, listed: 0, oldest: null }
}

export type SubmittedProductRow = Omit<SubmittedProduct, 'submittedAt'> & { submittedAt: Date }

export async function listSubmittedProducts(
  db: Database,
  merchantId: string,
  limit: number,
): Promise<SubmittedProductRow[]> {
  const { rows } = await db.$client.query<SubmittedProductRow>(
    `SELECT p.id, p.version, p.live, coalesce(p.fields->>'name', '') AS name, p.category, p.price_cents AS "priceCents",
       p.fields->'images'->0 AS image, p.submitted_at AS "submittedAt"
     FROM product_sheets p WHERE p.merchant_id = $1 AND ${waitingProduct}
     ORDER BY p.submitted_at, p.id LIMIT $2`,
    [merchantId, limit],
  )
  return rows
}

export async function merchantOfProduct(
  db: Queries,
  productId: string,
): Promise<{ merchantId: string; name: string; live: boolean } | null> {
  const { rows } = await db.$client.query<{ merchantId: string; name: string; live: boolean }>(
    `SELECT s.id AS "merchantId", s.name, s.live FROM product_sheets p JOIN merchant_sheets s ON s.id = p.merchant_id
     WHERE p.id = $1 AND p.deleted_at IS NULL`,
    [productId],
  )
  return rows[0] ?? null
}

export async function isMember(
  db: Queries,
  merchantId: string,
  accountId: string,
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    'SELECT FROM members WHERE merchant_id = $1 AND account_id = $2',
    [merchantId, accountId],
  )
  return rowCount === 1
}

export async function listOwners(
  db: Queries,
  merchantId: string,
): Promise<{ name: string; email: string }[]> {
  const { rows } = await db.$client.query<{ name: string; email: string }>(
    `SELECT a.name, a.email FROM members m JOIN accounts a ON a.id = m.account_id
     WHERE m.merchant_id = $1 AND m.role = 'owner' ORDER BY m.created_at`,
    [merchantId],
  )
  return rows
}

/** As `IS NOT DISTINCT FROM $2` says it, which no index answers. Null: the merchant's own sheet. */
const ofSheet = (productId: string | null) =>
  productId === null ? '$2::uuid IS NULL AND product_id IS NULL' : 'product_id = $2'

export async function lastDecision(
  db: Queries,
  merchantId: string,
  productId: string | null,
): Promise<SheetDecision | null> {
  const { rows } = await db.$client.query<SheetDecision>(
    `SELECT decision, reason_code AS "reasonCode", reason,
       to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "decidedAt" FROM reviews
     WHERE merchant_id = $1 AND ${ofSheet(productId)} ORDER BY decided_at DESC, id DESC LIMIT 1`,
    [merchantId, productId],
  )
  return rows[0] ?? null
}

/** Who asked last to publish this. */
export async function submitterOf(
  db: Queries,
  merchantId: string,
  productId: string | null,
): Promise<string | null> {
  const { rows } = await db.$client.query<{ accountId: string | null }>(
    `SELECT account_id AS "accountId" FROM edits WHERE merchant_id = $1 AND ${ofSheet(productId)}
       AND act = 'submitted' ORDER BY id DESC LIMIT 1`,
    [merchantId, productId],
  )
  return rows[0]?.accountId ?? null
}

export type NewReview = {
  productId: string | null
  proposed: object
  published: object | null
}
export type Verdict = {
  decision: 'approved' | 'refused'
  reasonCode: string | null
  reason: string | null
  decidedBy: string
}

/** What was read, what was public, what was decided and why. Answers when. */
export async function keepReviews(
  tx: Queries,
  merchantId: string,
  reviews: NewReview[],
  { decision, reasonCode, reason, decidedBy }: Verdict,
): Promise<Date> {
  const { rows } = await tx.$client.query<{ decidedAt: Date }>(
    `INSERT INTO reviews (merchant_id, product_id, decision, reason_code, reason, proposed, published, decided_by)
     SELECT $1, "productId", $2, $3, $4, proposed, published, $5
     FROM jsonb_to_recordset($6) AS r ("productId" uuid, proposed jsonb, published jsonb)
     RETURNING decided_at AS "decidedAt"`,
    [merchantId, decision, reasonCode, reason, decidedBy, JSON.stringify(reviews)],
  )
  return rows[0]?.decidedAt ?? new Date()
}

export async function refuseMerchant(tx: Queries, id: string): Promise<void> {
  await tx.$client.query(
    `UPDATE merchant_sheets SET stage = 'refused', submitted_at = NULL, updated_at = now() WHERE id = $1`,
    [id],
  )
}

export async function refuseProducts(tx: Queries, ids: string[]): Promise<void> {
  await tx.$client.query(
    `UPDATE product_sheets SET stage = 'refused', submitted_at = NULL, updated_at = now() WHERE id = ANY ($1)`,
    [ids],
  )
}

/** Whoever submits says that it is true: what is published for the first time is as fresh as that. */
export async function dateBySubmission(tx: Queries, id: string): Promise<void> {
  await tx.$client.query(
    'UPDATE merchant_sheets SET confirmed_at = coalesce(confirmed_at, submitted_at) WHERE id = $1',
    [id],
  )
}

export async function publicSlug(db: Queries, id: string): Promise<string | null> {
  const { rows } = await db.$client.query<{ slug: string }>(
    `SELECT slug FROM merchants WHERE id = $1 AND status = 'published'`,
    [id],
  )
  return rows[0]?.slug ?? null
}

/** A picture that a merchant's sheets may show. */
export async function findPicture(
  db: Database,
  merchantId: string,
  mediaId: string,
): Promise<{ id: string; storageKey: string; mimeType: string } | null> {
  const known = await mediaOf(db, merchantId, [mediaId])
  if (known.get(mediaId.toLowerCase()) !== 'ready') return null
  const { rows } = await db.$client.query<{ id: string; storageKey: string; mimeType: string }>(
    'SELECT id, storage_key AS "storageKey", mime_type AS "mimeType" FROM media WHERE id = $1',
    [mediaId],
  )
  return rows[0] ?? null
}
