import type { SheetReduction } from '@dansmazone/contract/pro-products'
import type { PriceKind } from '@dansmazone/contract/vocabulary'
import type { Queries } from '#db/transaction.ts'

export type ReductionRow = Pick<SheetReduction, 'id' | 'cents' | 'state' | 'referenceCents'> & {
  since: Date
  until: Date | null
}

/** Newest first; of one that has not begun, the reference is the one it would have now. */
export async function listReductions(db: Queries, productId: string): Promise<ReductionRow[]> {
  const { rows } = await db.$client.query<ReductionRow>(
    `SELECT id, cents, since, until, state, reduction_reference_cents(product_id, since) AS "referenceCents"
     FROM reductions WHERE product_id = $1 ORDER BY since DESC LIMIT 200`,
    [productId],
  )
  return rows
}

type PriceRow = { kind: PriceKind; cents: number | null; since: Date }

export async function listPrices(db: Queries, productId: string): Promise<PriceRow[]> {
  const { rows } = await db.$client.query<PriceRow>(
    `SELECT price_kind AS kind, price_cents AS cents, valid_from AS since FROM price_log
     WHERE product_id = $1 ORDER BY valid_from DESC, id DESC LIMIT 500`,
    [productId],
  )
  return rows
}

/** While a reduction is in force, one that follows it without a gap keeps its reference. */
export async function referenceNow(db: Queries, productId: string): Promise<number | null> {
  const { rows } = await db.$client.query<{ cents: number | null }>(
    `SELECT reduction_reference_cents($1, coalesce((SELECT min(since) FROM reductions
       WHERE product_id = $1 AND state = 'in_force'), now())) AS cents`,
    [productId],
  )
  return rows[0]?.cents ?? null
}

export async function insertReduction(
  tx: Queries,
  productId: string,
  { cents, since, until }: { cents: number; since: Date; until: Date | null },
): Promise<string> {
  const { rows } = await tx.$client.query<{ id: string }>(
    'INSERT INTO reductions (product_id, cents, since, until) VALUES ($1, $2, $3, $4) RETURNING id',
    [productId, cents, since, until],
  )
  return rows[0]?.id ?? ''
}

export const applyDue = (tx: Queries) =>
  tx.$client.query('SELECT apply_reductions(clock_timestamp())')

/** Those that lowered nothing take no place. */
export const forgetVoid = (tx: Queries, productId: string) =>
  tx.$client.query(`DELETE FROM reductions WHERE product_id = $1 AND state = 'void'`, [productId])

export async function overlaps(tx: Queries, productId: string, since: Date, until: Date | null) {
  const { rowCount } = await tx.$client.query(
    `SELECT FROM reductions WHERE product_id = $1 AND tstzrange(since, until) && tstzrange($2, $3) LIMIT 1`,
    [productId, since, until],
  )
  return rowCount === 1
}

/** The price it returns to is put back at once. */
export async function endNow(tx: Queries, reductionId: string) {
  await tx.$client.query(
    `UPDATE reductions SET until = greatest(clock_timestamp(), since + interval '1 millisecond') WHERE id = $1`,
    [reductionId],
  )
  await tx.$client.query(`SELECT apply_reductions(clock_timestamp() + interval '1 millisecond')`)
}

export const deleteReduction = (tx: Queries, reductionId: string) =>
  tx.$client.query('DELETE FROM reductions WHERE id = $1', [reductionId])

/** By the clock of the database, which dates the prices. */
export async function currentTime(tx: Queries): Promise<Date> {
  const { rows } = await tx.$client.query<{ at: Date }>('SELECT clock_timestamp() AS at')
  return rows[0]?.at ?? new Date()
}
