import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'
import { emptyMerchantFields, emptyProductFields } from './empty-fields.ts'
import { normalMerchantFields } from './normal-merchant.ts'
import { normalProductFields } from './normal-product.ts'

/** What staff accepted last, whether or not it is shown at present (archived, closed, suspended). */
export type Accepted<Fields> = { shown: boolean; fields: Fields }

const never = new Set(['draft', 'submitted'])

export async function acceptedMerchant(
  db: Queries,
  id: string,
): Promise<Accepted<MerchantSheetFields> | null> {
  const { rows } = await db.$client.query<{ status: string; fields: MerchantSheetFields }>(
    'SELECT status, fields FROM merchant_fields($1)',
    [[id]],
  )
  const [row] = rows
  if (!row || never.has(row.status)) return null
  return {
    shown: row.status === 'published',
    fields: normalMerchantFields({ ...emptyMerchantFields, ...row.fields }),
  }
}

export async function acceptedProducts(
  db: Queries,
  ids: string[],
): Promise<Map<string, Accepted<ProductSheetFields>>> {
  const { rows } = await db.$client.query<{
    id: string
    status: string
    fields: ProductSheetFields
  }>('SELECT id, status, fields FROM product_fields($1)', [ids])
  return new Map(
    rows
      .filter(({ status }) => !never.has(status))
      .map(({ id, status, fields }) => [
        id,
        {
          shown: status === 'published',
          fields: normalProductFields({ ...emptyProductFields, ...fields }),
        },
      ]),
  )
}

/** What shoppers see of a merchant, as a sheet; null: nothing. */
export async function publicMerchantFields(db: Queries, id: string) {
  const accepted = await acceptedMerchant(db, id)
  return accepted?.shown ? accepted.fields : null
}

/** What shoppers see of products, as sheets; those they do not see are not in it. */
export async function publicProductFields(db: Queries, ids: string[]) {
  const accepted = await acceptedProducts(db, ids)
  return new Map(
    [...accepted].flatMap(([id, { shown, fields }]) => (shown ? [[id, fields] as const] : [])),
  )
}
