import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'
import { conflict, invalid } from '#lib/problem-error.ts'
import type { ProductRules } from './product-rules.ts'

/** A reduction in force, and the price it returns to. */
export type RunningReduction = { id: string; cents: number }

export async function readReductions(
  tx: Queries,
  ids: string[],
): Promise<Map<string, RunningReduction>> {
  if (ids.length === 0) return new Map()
  const { rows } = await tx.$client.query<RunningReduction & { productId: string }>(
    `SELECT r.product_id AS "productId", r.id, r.cents FROM reductions r JOIN products p ON p.id = r.product_id
     WHERE r.product_id = ANY ($1) AND r.state = 'in_force' AND r.cents = p.price_cents`,
    [ids],
  )
  return new Map(rows.map(({ productId, ...reduction }) => [productId, reduction]))
}

/** New books are never sold below 95 % of their price (loi n° 81-766, article 1). */
export const lowestOfBook = (cents: number) => Math.ceil((cents * 95) / 100)

export const isNewBook = (fields: ProductSheetFields, { words }: Pick<ProductRules, 'words'>) =>
  fields.category !== null &&
  words.categories.get(fields.category)?.template === 'book' &&
  fields.attributes['condition'] === 'new'

/** Refuses a price that cannot be shown, or that would leave the reduction in force lowering nothing. */
export function checkPrice(
  fields: ProductSheetFields,
  reduction: RunningReduction | undefined,
  rules: Pick<ProductRules, 'words'>,
): void {
  const { kind, cents } = fields.price
  if (kind !== 'on_request' && cents === null) {
    throw invalid('body.price.cents', 'required', { name: 'cents' })
  }
  if (!reduction) return
  if (cents === null || cents <= reduction.cents) {
    throw conflict('body.price.cents', 'reduction_in_force')
  }
  if (isNewBook(fields, rules) && reduction.cents < lowestOfBook(cents)) {
    throw conflict('body.price.cents', 'book_reduction')
  }
}

type Offer = { id: string; fields: ProductSheetFields }

/**
 * Writes price, stock and where to buy of accepted products. While a reduction is in force its price stays, and the one
 * written is what it returns to.
 */
export async function writeOffers(tx: Queries, merchantId: string, offers: Offer[]): Promise<void> {
  if (offers.length === 0) return
  // Merchant first, always: two writers of several products would otherwise wait for each other.
  await tx.$client.query('SELECT FROM merchants WHERE id = $1 FOR NO KEY UPDATE', [merchantId])
  const rows = JSON.stringify(
    offers.map(({ id, fields: { price, stock, buyUrl } }) => ({ id, ...price, stock, buyUrl })),
  )
  await tx.$client.query(
    `UPDATE reductions r SET regular_cents = n.cents
     FROM jsonb_to_recordset($1) AS n (id uuid, cents int), products p
     WHERE r.product_id = n.id AND p.id = n.id AND r.state = 'in_force' AND r.cents = p.price_cents
       AND n.cents IS NOT NULL`,
    [rows],
  )
  await tx.$client.query(
    `UPDATE products p SET price_kind = n.kind, quantity = n.quantity, unit = n.unit, stock = n.stock,
       buy_url = n."buyUrl", updated_at = greatest(p.updated_at, now()),
       price_cents = CASE WHEN EXISTS (SELECT FROM reductions r
           WHERE r.product_id = p.id AND r.state = 'in_force' AND r.cents = p.price_cents) THEN p.price_cents
         ELSE n.cents END
     FROM jsonb_to_recordset($1) AS n (id uuid, kind text, cents int, quantity numeric, unit text, stock text,
       "buyUrl" text)
     WHERE p.id = n.id`,
    [rows],
  )
}

/** What has become a new book loses the reductions that a new book may not have. */
export async function endUnlawfulReductions(tx: Queries, ids: string[]): Promise<void> {
  const unlawful = `r.product_id = ANY ($1) AND EXISTS (
    SELECT FROM products p JOIN categories c ON c.id = p.category_id
    WHERE p.id = r.product_id AND c.template = 'book' AND p.attributes->>'condition' = 'new'
      AND r.cents < ceil(coalesce(r.regular_cents, p.price_cents) * 0.95))`
  await tx.$client.query(`DELETE FROM reductions r WHERE state = 'planned' AND ${unlawful}`, [ids])
  const { rowCount } = await tx.$client.query(
    `UPDATE reductions r SET until = greatest(clock_timestamp(), since + interval '1 millisecond')
     WHERE state = 'in_force' AND ${unlawful}`,
    [ids],
  )
  if (rowCount) {
    await tx.$client.query(`SELECT apply_reductions(clock_timestamp() + interval '1 millisecond')`)
  }
}
