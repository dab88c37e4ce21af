import type { ProductSheet, ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { productPath } from '@dansmazone/contract/site-paths'
import type { Queries } from '#db/transaction.ts'
import { missingOfProduct } from '#sheets/missing-product.ts'
import { wholeSheet, type ProductSheetColumns } from '#sheets/product-rows.ts'
import { productRules } from '#sheets/product-rules.ts'
import { productStatus, type StoredProductSheet } from '#sheets/stored-sheets.ts'
import * as repository from './repository.ts'

/** A product's sheet as the members of its merchant read it. */
export async function toProductSheet(
  db: Queries,
  sheet: StoredProductSheet,
  publicUrl: string,
): Promise<ProductSheet> {
  const { id, merchantId, version, status, fields, pending } = sheet
  const { merchantLive, slug, decision } = await repository.findBeside(db, merchantId, id)
  const rules = await productRules(db, merchantId, [fields])
  return {
    id,
    version,
    status,
    live: sheet.live && merchantLive,
    fields,
    pending,
    missing: missingOfProduct(fields, rules),
    publicUrl: slug === null ? null : publicUrl + productPath(slug),
    ...(decision && {
      lastDecision: { ...decision, decidedAt: new Date(decision.decidedAt).toISOString() },
    }),
    deletedAt: sheet.deletedAt?.toISOString() ?? null,
    createdAt: sheet.createdAt.toISOString(),
    updatedAt: sheet.updatedAt.toISOString(),
  }
}

/** The same in lists. */
export async function toRows(
  db: Queries,
  merchantId: string,
  sheets: ProductSheetColumns[],
): Promise<ProductSheetRow[]> {
  const merchantLive = await repository.isMerchantLive(db, merchantId)
  const whole = sheets.map(wholeSheet)
  const rules = await productRules(
    db,
    merchantId,
    whole.map(({ fields }) => fields),
  )
  return whole.map((sheet) => {
    const { id, version, live, fields, updatedAt } = sheet
    return {
      id,
      version,
      status: productStatus(sheet),
      live: live && merchantLive,
      name: fields.name,
      category: fields.category,
      price: fields.price,
      stock: fields.stock,
      image: fields.images[0] ?? null,
      missing: missingOfProduct(fields, rules),
      updatedAt: updatedAt.toISOString(),
    }
  })
}
