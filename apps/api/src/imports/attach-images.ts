import type { SheetImage } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { patchProductSheets } from '#sheets/patch-products.ts'
import { productSheetRows } from '#sheets/product-rows.ts'
import { byOf, findImport, type ImportRecord, takesPictures } from './import-record.ts'
import type { Before } from './import-rows.ts'
import type { Needs } from './needs.ts'

const most = 12

type Fetched = { id: string; mediaId: string | null; alt: string; attempts: number }

/**
 * Puts fetched pictures on their sheet, in the order of the file, once none of the product is still on its way.
 * Answers null, or how often what is still missing has been asked for.
 */
export async function attachImages(
  { db }: Needs,
  record: ImportRecord,
  productId: string,
): Promise<number | null> {
  return await inTransaction(db, async (tx) => {
    // Locked, so that what is being taken back gets nothing more.
    const now = await findImport(tx, record.id, { lock: true })
    if (!now || !takesPictures(now)) return null
    const { rows } = await tx.$client.query<Fetched>(
      `SELECT id, media_id AS "mediaId", alt, attempts FROM import_images
       WHERE import_id = $1 AND product_id = $2 AND state = 'waiting' ORDER BY sort_order FOR UPDATE`,
      [record.id, productId],
    )
    const missing = rows.filter(({ mediaId }) => mediaId === null)
    if (missing.length > 0) return Math.max(...missing.map(({ attempts }) => attempts)) - 1
    if (rows.length === 0) return null
    const images = rows.flatMap(({ mediaId, alt }) => (mediaId === null ? [] : [{ mediaId, alt }]))
    const sheets = await productSheetRows(tx, record.merchantId, [productId], { lock: true })
    const before = sheets.get(productId)?.fields.images ?? []
    const [outcome] = await patchProductSheets(
      tx,
      record.merchantId,
      [{ id: productId, patch: { images: together(before, images) } }],
      byOf(record),
    )
    const refused = !outcome || 'error' in outcome
    await tx.$client.query(
      `UPDATE import_images SET state = $2, problem = $3 WHERE id = ANY ($1)`,
      [
        rows.map(({ id }) => id),
        refused ? 'failed' : 'done',
        refused ? 'La fiche n’a pas pu la prendre.' : null,
      ],
    )
    if (!refused && outcome.changed.length > 0) {
      await rememberBefore(tx, record.id, productId, before, outcome.sheet.fields)
    }
    return null
  })
}

/** Those there are, then the new ones; no more than a sheet may have. */
const together = (before: SheetImage[], images: SheetImage[]) =>
  [
    ...before,
    ...images.filter(({ mediaId }) => !before.some((image) => image.mediaId === mediaId)),
  ].slice(0, most)

/** So that undoing takes the pictures back too, of a sheet that was there before. */
async function rememberBefore(
  tx: Queries,
  importId: string,
  productId: string,
  images: SheetImage[],
  after: ProductSheetFields,
) {
  const { rows } = await tx.$client.query<{ position: number; before: Before | null }>(
    'SELECT position, before FROM import_rows WHERE import_id = $1 AND product_id = $2',
    [importId, productId],
  )
  for (const { position, before } of rows) {
    if (!before) continue
    const next: Before = {
      ...before,
      fields: { images, ...before.fields },
      after: { ...before.after, images: after.images },
    }
    await tx.$client.query(
      'UPDATE import_rows SET before = $3 WHERE import_id = $1 AND position = $2',
      [importId, position, JSON.stringify(next)],
    )
  }
}
