import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'
import { emptyProductFields } from './empty-fields.ts'
import { acceptedProducts } from './live-fields.ts'
import { normalProductFields } from './normal-product.ts'
import { pendingOf } from './pending.ts'
import { productStatus, type StoredProductSheet } from './stored-sheets.ts'

/** A sheet as its table has it. */
export type ProductSheetColumns = Omit<StoredProductSheet, 'pending' | 'status'>

export const productSheetColumns = `s.id, s.merchant_id AS "merchantId", s.version, s.stage, s.live, s.fields,
  s.archived_at AS "archivedAt", s.deleted_at AS "deletedAt", s.source_key AS "sourceKey",
  s.source_digest AS "sourceDigest", s.submitted_at AS "submittedAt", s.created_at AS "createdAt",
  s.updated_at AS "updatedAt"`

/** Sheets of one merchant, by id, those deleted too. `lock`: nobody changes them before the end of the transaction. */
export async function productSheetRows(
  db: Queries,
  merchantId: string,
  ids: string[],
  { lock = false } = {},
): Promise<Map<string, ProductSheetColumns>> {
  const { rows } = await db.$client.query<ProductSheetColumns>(
    `SELECT ${productSheetColumns} FROM product_sheets s WHERE s.merchant_id = $1 AND s.id = ANY ($2)
     ORDER BY s.id ${lock ? 'FOR NO KEY UPDATE' : ''}`,
    [merchantId, ids],
  )
  return new Map(rows.map((row) => [row.id, wholeSheet(row)]))
}

/** With every field, each written in the one way. */
export const wholeSheet = <Row extends ProductSheetColumns>(row: Row): Row => ({
  ...row,
  fields: normalProductFields({ ...emptyProductFields, ...row.fields }),
})

export const toStored = (
  row: ProductSheetColumns,
  accepted: ProductSheetFields | null,
): StoredProductSheet => ({
  ...row,
  pending: pendingOf(row.fields, accepted),
  status: productStatus(row),
})

/** In the order of `ids`, without those that are not the merchant's. */
export async function readProductSheets(
  db: Queries,
  merchantId: string,
  ids: string[],
): Promise<StoredProductSheet[]> {
  const rows = await productSheetRows(db, merchantId, ids)
  const accepted = await acceptedProducts(db, [...rows.keys()])
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [toStored(row, accepted.get(id)?.fields ?? null)] : []
  })
}

export async function readProductSheet(
  db: Queries,
  merchantId: string,
  id: string,
): Promise<StoredProductSheet | null> {
  const [sheet] = await readProductSheets(db, merchantId, [id])
  return sheet ?? null
}
