import type { SheetDecision } from '@dansmazone/contract/merchant-sheet'
import type { Database } from '#db/client.ts'
import type { Queries } from '#db/transaction.ts'

export type Place = {
  insee: string
  name: string
  postcodes: string[]
  lat: number | null
  lon: number | null
}

export async function findPlace(db: Queries, insee: string): Promise<Place | null> {
  const { rows } = await db.$client.query<Place>(
    'SELECT insee, name, postcodes, lat, lon FROM communes WHERE insee = $1',
    [insee],
  )
  return rows[0] ?? null
}

/** The commune of a code that may be of one which has joined it since; null: not in the territory. */
export async function presentCommune(
  db: Queries,
  insee: string,
): Promise<{ insee: string; name: string } | null> {
  const { rows } = await db.$client.query<{ insee: string; name: string }>(
    `SELECT insee, name FROM communes WHERE insee = $1 OR insee =
       (SELECT commune_insee FROM former_communes WHERE insee = $1) ORDER BY insee = $1 DESC LIMIT 1`,
    [insee],
  )
  return rows[0] ?? null
}

/** Kilometres between a point and the one of a commune; null when the commune has none. */
export async function kilometresFrom(
  db: Queries,
  insee: string,
  { lat, lon }: { lat: number; lon: number },
): Promise<number | null> {
  const { rows } = await db.$client.query<{ km: number | null }>(
    `SELECT cube_distance(position, position_of($2, $3)) / 1000 AS km FROM communes WHERE insee = $1`,
    [insee, lat, lon],
  )
  return rows[0]?.km ?? null
}

/** How many merchants an account has begun that were never public. One at a time counts for one account. */
export async function countDrafts(tx: Queries, accountId: string): Promise<number> {
  await tx.$client.query('SELECT FROM accounts WHERE id = $1 FOR UPDATE', [accountId])
  const { rows } = await tx.$client.query<{ count: number }>(
    `SELECT count(*)::int FROM members m JOIN merchant_sheets s ON s.id = m.merchant_id
     WHERE m.account_id = $1 AND m.role = 'owner' AND NOT s.live
       AND NOT EXISTS (SELECT FROM merchants WHERE merchants.id = s.id)`,
    [accountId],
  )
  return rows[0]?.count ?? 0
}

export async function addOwner(tx: Queries, merchantId: string, accountId: string): Promise<void> {
  await tx.$client.query(
    `INSERT INTO members (merchant_id, account_id, role) VALUES ($1, $2, 'owner')`,
    [merchantId, accountId],
  )
}

export type KeptMerchant = {
  id: string
  version: number
  stage: 'editing' | 'submitted' | 'refused' | 'settled'
  live: boolean
  name: string
  role: 'owner' | 'editor'
  communeInsee: string | null
  slug: string | null
  closedAt: Date | null
  suspendedAt: Date | null
  confirmedAt: Date | null
  updatedAt: Date
  total: number
  liveProducts: number
  drafts: number
  refused: number
  waiting: number
}

export async function listKept(db: Database, accountId: string): Promise<KeptMerchant[]> {
  const { rows } = await db.$client.query<KeptMerchant>(
    `SELECT s.id, s.version, s.stage, s.live, s.name, m.role, s.commune_insee AS "communeInsee",
       CASE WHEN s.live THEN p.slug END AS slug, s.closed_at AS "closedAt", s.suspended_at AS "suspendedAt",
       s.confirmed_at AS "confirmedAt", s.updated_at AS "updatedAt", counts.*
     FROM members m JOIN merchant_sheets s ON s.id = m.merchant_id LEFT JOIN merchants p ON p.id = s.id
     CROSS JOIN LATERAL (SELECT count(*)::int AS total, (count(*) FILTER (WHERE ps.live))::int AS "liveProducts",
         (count(*) FILTER (WHERE ps.stage = 'submitted'))::int AS waiting,
         (count(*) FILTER (WHERE NOT ps.live AND ps.stage = 'editing' AND ps.archived_at IS NULL))::int AS drafts,
         (count(*) FILTER (WHERE ps.stage = 'refused' AND ps.archived_at IS NULL))::int AS refused
       FROM product_sheets ps WHERE ps.merchant_id = s.id AND ps.deleted_at IS NULL) AS counts
     WHERE m.account_id = $1 ORDER BY s.name_key, s.id`,
    [accountId],
  )
  return rows
}

type Beside = { slug: string | null; lapsedAt: Date | null; badges: string[] }

/** What is told of a sheet besides itself; `slug` of its public page, when it has one now; labels checked on evidence. */
export async function findBeside(db: Queries, id: string): Promise<Beside> {
  const { rows } = await db.$client.query<Beside>(
    `SELECT CASE WHEN m.status = 'published' THEN m.slug END AS slug, s.lapsed_at AS "lapsedAt",
       ARRAY(SELECT label_code FROM merchant_labels l WHERE l.merchant_id = s.id AND evidence = 'checked'
         AND (valid_until IS NULL OR valid_until >= current_date) ORDER BY label_code) AS badges
     FROM merchant_sheets s LEFT JOIN merchants m ON m.id = s.id WHERE s.id = $1`,
    [id],
  )
  return rows[0] ?? { slug: null, lapsedAt: null, badges: [] }
}

export async function lastDecision(
  db: Queries,
  merchantId: string,
): Promise<(Omit<SheetDecision, 'decidedAt'> & { decidedAt: Date }) | null> {
  const { rows } = await db.$client.query<Omit<SheetDecision, 'decidedAt'> & { decidedAt: Date }>(
    `SELECT decision, reason_code AS "reasonCode", reason, decided_at AS "decidedAt" FROM reviews
     WHERE merchant_id = $1 AND product_id IS NULL ORDER BY decided_at DESC, id DESC LIMIT 1`,
    [merchantId],
  )
  return rows[0] ?? null
}

export async function setStage(
  tx: Queries,
  id: string,
  stage: 'editing' | 'submitted',
): Promise<void> {
  await tx.$client.query(
    `UPDATE merchant_sheets SET stage = $2, updated_at = now(),
       submitted_at = CASE WHEN $2 = 'submitted' THEN now() END WHERE id = $1`,
    [id, stage],
  )
}

/** Products that could be submitted: not put away, not waiting already, not as they are public. */
export async function submittableProducts(tx: Queries, merchantId: string): Promise<string[]> {
  const { rows } = await tx.$client.query<{ id: string }>(
    `SELECT id FROM product_sheets WHERE merchant_id = $1 AND stage IN ('editing', 'refused')
       AND archived_at IS NULL AND deleted_at IS NULL ORDER BY id`,
    [merchantId],
  )
  return rows.map(({ id }) => id)
}

/** Says that all is still true, which also answers what was asked. */
export async function setConfirmed(tx: Queries, id: string, now: Date): Promise<void> {
  await tx.$client.query(
    `UPDATE merchant_sheets SET confirmed_at = $2, asked_at = NULL, asks = 0, lapsed_at = NULL WHERE id = $1`,
    [id, now],
  )
  await tx.$client.query('UPDATE merchants SET verified_at = $2 WHERE id = $1', [id, now])
}
