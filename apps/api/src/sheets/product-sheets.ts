import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { notFound } from '#lib/problem-error.ts'
import type { By } from './by.ts'
import { writeEdits } from './edits.ts'
import { emptyProductFields } from './empty-fields.ts'
import { normalProductFields } from './normal-product.ts'
import { patchProductSheets } from './patch-products.ts'
import { checkProductWords, productRules, withPlaces } from './product-rules.ts'
import type { StoredProductSheet } from './stored-sheets.ts'

/** Where a new product comes from, when it was imported. */
export type Source = { sourceKey?: string; sourceDigest?: string }
export type NewProduct = Partial<ProductSheetFields>

/** Sheets begun, none of them public; answers their ids in the order given. */
export async function createProductSheets(
  db: Queries,
  merchantId: string,
  given: NewProduct[],
  by: By,
  sources: Source[] = [],
): Promise<string[]> {
  if (given.length === 0) return []
  return await inTransaction(db, async (tx) => {
    const written = given.map((each) => normalProductFields({ ...emptyProductFields, ...each }))
    const rules = await productRules(tx, merchantId, written, { lock: true })
    const sheets = written.map((each) => withPlaces(each, rules))
    for (const [index, fields] of sheets.entries()) {
      checkProductWords(
        fields,
        Object.keys(given[index] ?? {}) as (keyof ProductSheetFields)[],
        rules,
      )
    }
    const { rows } = await tx.$client.query<{ id: string }>(
      `INSERT INTO product_sheets (merchant_id, fields, source_key, source_digest)
       SELECT $1, fields, "sourceKey", "sourceDigest" FROM jsonb_to_recordset($2)
         AS p (place int, fields jsonb, "sourceKey" text, "sourceDigest" text) ORDER BY place RETURNING id`,
      [
        merchantId,
        JSON.stringify(sheets.map((fields, place) => ({ place, fields, ...sources[place] }))),
      ],
    )
    const ids = rows.map(({ id }) => id)
    await writeEdits(
      tx,
      by,
      ids.map((productId) => ({ merchantId, productId, act: 'created' })),
    )
    return ids
  })
}

/** One sheet begun; answers its id. */
export async function createProductSheet(
  db: Queries,
  merchantId: string,
  fields: NewProduct,
  by: By,
): Promise<string> {
  const [id] = await createProductSheets(db, merchantId, [fields], by)
  if (id === undefined) throw new Error('No sheet was inserted')
  return id
}

/** Changes one sheet; throws where `patchProductSheets` would say why not. */
export async function patchProductSheet(
  db: Queries,
  merchantId: string,
  id: string,
  patch: Partial<ProductSheetFields>,
  { by, ifVersion }: { by: By; ifVersion?: number },
): Promise<StoredProductSheet> {
  const condition = ifVersion === undefined ? {} : { ifVersion }
  const [outcome] = await patchProductSheets(db, merchantId, [{ id, patch, ...condition }], by)
  if (!outcome) throw notFound()
  if ('error' in outcome) throw outcome.error
  return outcome.sheet
}
