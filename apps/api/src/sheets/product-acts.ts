import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, notFound, type ProblemError } from '#lib/problem-error.ts'
import type { By } from './by.ts'
import { writeEdits } from './edits.ts'
import { acceptedProducts } from './live-fields.ts'
import { patchProductSheets, type PatchOutcome } from './patch-products.ts'
import { productSheetRows, readProductSheets, type ProductSheetColumns } from './product-rows.ts'
import { createProductSheets } from './product-sheets.ts'

/** What hides a product of its merchant's, or brings it back. */
export const shelvings = ['archive', 'unarchive', 'delete', 'restore'] as const
export type Shelving = (typeof shelvings)[number]

const columns: Record<Shelving, string> = {
  archive: `archived_at = now()`,
  unarchive: `archived_at = NULL`,
  delete: `deleted_at = now()`,
  restore: `deleted_at = NULL`,
}
const acts: Record<Shelving, string> = {
  archive: 'archived',
  unarchive: 'unarchived',
  delete: 'deleted',
  restore: 'restored',
}

/** What of each shelf can be put there: the rest is as it should be, or not to be found. */
const concerns = (shelving: Shelving, { archivedAt, deletedAt }: ProductSheetColumns) => {
  if (shelving === 'restore') return deletedAt !== null
  if (deletedAt !== null) return false
  return shelving === 'unarchive'
    ? archivedAt !== null
    : shelving === 'delete' || archivedAt === null
}

/**
 * Archives, deletes, or brings back: what is public goes at once, and what had been accepted comes back at once.
 * Answers the ids that changed.
 */
export async function shelveProducts(
  db: Queries,
  merchantId: string,
  given: string[],
  shelving: Shelving,
  by: By,
): Promise<string[]> {
  return await inTransaction(db, async (tx) => {
    const rows = await productSheetRows(tx, merchantId, given, { lock: true })
    const ids = [...rows.values()].filter((row) => concerns(shelving, row)).map(({ id }) => id)
    if (ids.length === 0) return ids
    await tx.$client.query(
      `UPDATE product_sheets SET ${columns[shelving]}, updated_at = now(), submitted_at = NULL,
         stage = CASE WHEN stage = 'submitted' THEN 'editing' ELSE stage END WHERE id = ANY ($1)`,
      [ids],
    )
    await showAccepted(tx, merchantId, ids)
    await writeEdits(
      tx,
      by,
      ids.map((productId) => ({ merchantId, productId, act: acts[shelving] })),
    )
    return ids
  })
}

/** Accepted products are shown unless their sheet is put away. */
async function showAccepted(tx: Queries, merchantId: string, ids: string[]) {
  await tx.$client.query('SELECT FROM merchants WHERE id = $1 FOR NO KEY UPDATE', [merchantId])
  await tx.$client.query(
    `UPDATE products p SET status = n.status, updated_at = greatest(p.updated_at, now())
     FROM (SELECT id, CASE WHEN archived_at IS NULL AND deleted_at IS NULL THEN 'published' ELSE 'archived' END AS status
       FROM product_sheets WHERE id = ANY ($1)) AS n
     WHERE p.id = n.id AND p.status IN ('published', 'archived') AND p.status <> n.status`,
    [ids],
  )
  await tx.$client.query(
    `UPDATE product_sheets s SET live = EXISTS (SELECT FROM products p WHERE p.id = s.id AND p.status = 'published')
     WHERE s.id = ANY ($1)`,
    [ids],
  )
}

/** A copy to be changed: what names one thing alone (bar code, ISBN) is not copied. */
export async function duplicateProduct(
  db: Queries,
  merchantId: string,
  id: string,
  by: By,
): Promise<string> {
  const [sheet] = await readProductSheets(db, merchantId, [id])
  if (!sheet || sheet.deletedAt !== null) throw notFound()
  const { isbn: _, ...attributes } = sheet.fields.attributes
  const name = `${sheet.fields.name.slice(0, 190)} (copie)`
  const copy: ProductSheetFields = { ...sheet.fields, name, gtin: null, attributes }
  const [created] = await createProductSheets(db, merchantId, [copy], by)
  if (created === undefined) throw notFound()
  return created
}

/** Back to what is public, from the version that was read: what somebody wrote since is not thrown away unseen. */
export async function discardChanges(
  db: Queries,
  merchantId: string,
  id: string,
  { by, ifVersion }: { by: By; ifVersion?: number },
): Promise<PatchOutcome> {
  return await inTransaction(db, async (tx) => {
    // What is accepted meanwhile is what is public then.
    await productSheetRows(tx, merchantId, [id], { lock: true })
    const accepted = (await acceptedProducts(tx, [id])).get(id)
    const [outcome] = await patchProductSheets(
      tx,
      merchantId,
      [{ id, patch: accepted?.fields ?? {}, ...(ifVersion !== undefined && { ifVersion }) }],
      by,
      'discarded',
    )
    if (!outcome) return { id, error: notFound() }
    return accepted || 'error' in outcome ? outcome : { id, error: notPublished() }
  })
}

export const notPublished = (): ProblemError => conflict('params.productId', 'not_published')
