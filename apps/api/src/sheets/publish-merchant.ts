import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, notFound } from '#lib/problem-error.ts'
import { freeSlugs, slugOf } from './free-slugs.ts'
import { acceptedMerchant } from './live-fields.ts'
import { readMerchantSheet } from './merchant-sheets.ts'
import { differing } from './pending.ts'
import { writeMerchant } from './write-merchant.ts'

const names = (fields: MerchantSheetFields) => Object.keys(fields) as (keyof MerchantSheetFields)[]

/**
 * Makes what the sheet says public, whole, under the sheet's id. `verified_at` says when the merchant last confirmed.
 * Throws `conflict` when what no listing can do without is missing.
 */
export async function publishMerchant(db: Queries, id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const sheet = await readMerchantSheet(tx, id, { lock: true })
    if (!sheet) throw notFound()
    const { fields } = sheet
    if (fields.name === '' || fields.address === null) {
      throw conflict('body', 'incomplete', { missing: 'name, address' })
    }
    const accepted = await acceptedMerchant(tx, id)
    await writeIdentity(tx, id, fields, accepted?.fields.name ?? null)
    await writeMerchant(
      tx,
      id,
      fields,
      accepted ? differing(fields, accepted.fields) : names(fields),
    )
    await tx.$client.query(
      `UPDATE merchants m SET status = 'published', verified_at = coalesce(s.confirmed_at, m.verified_at)
       FROM merchant_sheets s WHERE m.id = $1 AND s.id = m.id`,
      [id],
    )
    await tx.$client.query(
      `UPDATE merchant_sheets SET stage = 'settled', live = true, closed_at = NULL, suspended_at = NULL,
         submitted_at = NULL WHERE id = $1`,
      [id],
    )
  })
}

/** The row itself, hidden until it is whole; its slug follows the name. */
async function writeIdentity(
  tx: Queries,
  id: string,
  { name, kind, description, address }: MerchantSheetFields,
  before: string | null,
) {
  const slug = (await freeSlugs(tx, 'merchant', [{ id, name }])).get(id)
  const keeps = before !== null && slugOf(before, '') === slugOf(name, '')
  await tx.$client.query(
    `INSERT INTO merchants (id, slug, name, kind, description, postcode, commune_insee, precision, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'none', 'draft')
     ON CONFLICT (id) DO UPDATE SET slug = CASE WHEN $8 THEN merchants.slug ELSE excluded.slug END
       WHERE NOT $8`,
    [id, slug, name, kind, description, address?.postcode, address?.communeInsee, keeps],
  )
}

/** Takes a merchant, and with it all its products, out of what is public. */
export async function hideMerchant(
  db: Queries,
  id: string,
  why: 'closed' | 'suspended',
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.$client.query('UPDATE merchants SET status = $2 WHERE id = $1', [id, why])
    await tx.$client.query(
      `UPDATE merchant_sheets SET live = false, stage = CASE WHEN stage = 'submitted' THEN 'editing' ELSE stage END,
         submitted_at = NULL, ${why}_at = coalesce(${why}_at, now()), updated_at = now() WHERE id = $1`,
      [id],
    )
  })
}

/** Ends a closing or a suspension: what had been accepted is public again. Hidden for the other reason, it stays so. */
export async function showMerchant(
  db: Queries,
  id: string,
  why: 'closed' | 'suspended',
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const other = why === 'closed' ? 'suspended' : 'closed'
    const { rows } = await tx.$client.query<{ hidden: boolean }>(
      `UPDATE merchant_sheets SET ${why}_at = NULL, updated_at = now() WHERE id = $1
       RETURNING ${other}_at IS NOT NULL AS hidden`,
      [id],
    )
    const status = rows[0]?.hidden ? other : 'published'
    await tx.$client.query(
      `UPDATE merchants SET status = $2 WHERE id = $1 AND status IN ('closed', 'suspended')`,
      [id, status],
    )
    await tx.$client.query(
      `UPDATE merchant_sheets SET live = true WHERE id = $1 AND EXISTS (
         SELECT FROM merchants m WHERE m.id = $1 AND m.status = 'published')`,
      [id],
    )
  })
}
