import type { EditList } from '@dansmazone/contract/joining'
import type { ProductSheetQuery } from '@dansmazone/contract/pro-products'
import type { Product } from '@dansmazone/contract/product'
import type { ProductSheetList } from '@dansmazone/contract/product-sheet'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { rehearsed, type Queries } from '#db/transaction.ts'
import { encodePage } from '#lib/page-token.ts'
import { capTotal, pageOf, startPage } from '#lib/pages.ts'
import { conflict, notFound } from '#lib/problem-error.ts'
import type { By } from '#sheets/by.ts'
import { acceptedMerchant } from '#sheets/live-fields.ts'
import type { PatchOutcome } from '#sheets/patch-products.ts'
import { shelveProducts, type Shelving } from '#sheets/product-acts.ts'
import { readProductSheet } from '#sheets/product-rows.ts'
import { publishMerchant } from '#sheets/publish-merchant.ts'
import { publishProducts } from '#sheets/publish-products.ts'
import type { StoredProductSheet } from '#sheets/stored-sheets.ts'
import { privatePictures } from '#src/shown/private-pictures.ts'
import { toProduct } from '#src/shown/product-row.ts'
import { findByIds } from '#src/shown/products.ts'
import { countSheets, keyChecks, listSheets } from './list-sql.ts'
import * as repository from './repository.ts'
import { toRows } from './to-sheet.ts'

const usualLimit = 100

export async function list(
  db: Database,
  merchantId: string,
  query: ProductSheetQuery,
): Promise<ProductSheetList> {
  const { sort = '-updatedAt', limit = usualLimit, page: _page, ...filter } = query
  const start = startPage(`products of ${merchantId}`, query, keyChecks(sort))
  const after = start.position
  const sheets = await listSheets(db, merchantId, filter, { sort, after, limit: limit + 1 })
  const total = after?.total ?? { count: await countSheets(db, merchantId, filter), exact: true }
  const page = pageOf(start, sheets, limit, total)
  return { ...page, items: await toRows(db, merchantId, page.items) }
}

/** Deleted ones are found too: they can be brought back. */
export async function read(
  db: Queries,
  merchantId: string,
  id: string,
): Promise<StoredProductSheet> {
  const sheet = await readProductSheet(db, merchantId, id)
  if (!sheet) throw notFound()
  return sheet
}

/** Puts one product away, or brings it back; said twice, it is done once. */
export async function shelve(
  db: Database,
  merchantId: string,
  id: string,
  shelving: Shelving,
  by: By,
): Promise<void> {
  const sheet = await read(db, merchantId, id)
  if (sheet.deletedAt !== null && shelving !== 'restore') throw notFound()
  await shelveProducts(db, merchantId, [id], shelving, by)
}

/** Throws why what was asked of one product could not be. */
export function settle([outcome]: PatchOutcome[]): void {
  if (outcome && 'error' in outcome) throw outcome.error
}

const historyLimit = 50

export async function listHistory(
  db: Database,
  merchantId: string,
  id: string,
  query: { limit?: number; page?: string },
): Promise<EditList> {
  await read(db, merchantId, id)
  const { limit = historyLimit } = query
  const start = startPage(`history of ${id}`, query, [(key) => /^\d{1,9}$/.test(key)])
  const before = start.position?.keys[0]
  const rows = await repository.listEdits(db, id, {
    before: before === undefined ? null : Number(before),
    limit: limit + 1,
  })
  const total = start.position?.total ?? capTotal(await repository.countEdits(db, id))
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const more = last && rows.length > limit
  return {
    items: items.map(({ changes, at, ...edit }) => ({
      ...edit,
      productId: id,
      changes: Object.entries(changes).map(([field, change]) => ({ field, ...change })),
      at: at.toISOString(),
    })),
    nextPage: more ? encodePage(start.digest, { keys: [String(last.id)], total }) : null,
    total,
  }
}

type View = { publicUrl: string; locale: Locale; now: Date }

/** The product as shoppers would see it: published for the time of a transaction that never ends well. */
export async function preview(
  db: Database,
  merchantId: string,
  id: string,
  { publicUrl, locale, now }: View,
): Promise<Product> {
  await read(db, merchantId, id)
  const [row] = await rehearsed(db, async (tx) => {
    const merchant = await acceptedMerchant(tx, merchantId)
    if (!merchant?.shown) await publishMerchant(tx, merchantId)
    await publishProducts(tx, merchantId, [id])
    return await findByIds(tx, [id], locale, now)
  })
  if (!row) throw conflict('params.productId', 'archived')
  const product = toProduct(row, { publicUrl, instants: [now] })
  return { ...product, images: product.images.map(privatePictures(merchantId)) }
}
