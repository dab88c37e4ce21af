import type { ProductFilter, ProductSort } from '@dansmazone/contract/pro-products'
import { Statement } from '#db/query.ts'
import type { Queries } from '#db/transaction.ts'
import type { KeyCheck, PagePosition } from '#lib/page-token.ts'
import { textKey } from '#lib/text-key.ts'
import { labelledSql } from '#sheets/labelled.ts'
import { productSheetColumns, type ProductSheetColumns } from '#sheets/product-rows.ts'
import { statusSql } from '#sheets/stored-sheets.ts'

type Key = { expression: string; cast: string; check: KeyCheck }

const matching = (pattern: RegExp) => (key: string) => pattern.test(key)
const place = (word: string, order: string[]): Key => ({
  expression: `array_position(ARRAY['${order.join(`','`)}'], ${word})`,
  cast: 'integer',
  check: matching(/^\d$/),
})
const name: Key = {
  expression: 's.name_key',
  cast: 'text COLLATE "C"',
  check: matching(/^[a-z0-9 ]{0,600}$/),
}
const updated: Key = {
  expression: 's.updated_at',
  cast: 'timestamptz',
  check: matching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/),
}
const cents = (without: number): Key => ({
  expression: `coalesce(s.price_cents, ${without})`,
  cast: 'integer',
  check: matching(/^-?\d{1,10}$/),
})

const keys: Record<ProductSort, Key & { descending: boolean }> = {
  name: { ...name, descending: false },
  '-name': { ...name, descending: true },
  updatedAt: { ...updated, descending: false },
  '-updatedAt': { ...updated, descending: true },
  price: { ...cents(2_147_483_647), descending: false },
  '-price': { ...cents(-1), descending: true },
  stock: {
    ...place('s.stock', ['in_stock', 'made_to_order', 'out_of_stock', 'unknown']),
    descending: false,
  },
  status: {
    ...place(`(${statusSql})`, [
      'refused',
      'draft',
      'changed',
      'submitted',
      'published',
      'archived',
    ]),
    descending: false,
  },
}

const isId = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)

export const keyChecks = (sort: ProductSort): KeyCheck[] => [keys[sort].check, isId]

/** The sheets `s` that a filter shows, of one merchant. */
function conditions(statement: Statement, merchantId: string, filter: ProductFilter): string {
  const { q, status, category, stock, labelled, deleted = false } = filter
  const words = textKey(q ?? '')
  return [
    `s.merchant_id = ${statement.bind(merchantId)}`,
    `s.deleted_at IS ${deleted ? 'NOT NULL' : 'NULL'}`,
    ...(words === '' ? [] : [`s.name_key LIKE ${statement.bind(`%${words}%`)}`]),
    ...(status ? [`${statusSql} = ANY (${statement.bind(status)})`] : []),
    ...(labelled === undefined ? [] : [`${labelledSql} = ${statement.bind(labelled)}`]),
    ...(stock ? [`s.stock = ANY (${statement.bind(stock)})`] : []),
    ...(category ? [`coalesce(s.category, '') = ANY (${statement.bind(category)})`] : []),
  ].join(' AND ')
}

export type ListedSheet = ProductSheetColumns & { key: string }

export async function listSheets(
  db: Queries,
  merchantId: string,
  filter: ProductFilter,
  { sort, after, limit }: { sort: ProductSort; after: PagePosition | null; limit: number },
): Promise<ListedSheet[]> {
  const statement = new Statement()
  const { expression, cast, descending } = keys[sort]
  const where = conditions(statement, merchantId, filter)
  const [key, id] = after?.keys ?? []
  const following =
    key === undefined
      ? ''
      : `AND (${expression}, s.id) ${descending ? '<' : '>'} (${statement.bind(key)}::${cast}, ${statement.bind(id)}::uuid)`
  const direction = descending ? 'DESC' : 'ASC'
  const { rows } = await db.$client.query<ListedSheet>(
    `SELECT ${productSheetColumns}, (${expression})::text AS key FROM product_sheets s
     WHERE ${where} ${following}
     ORDER BY ${expression} ${direction}, s.id ${direction} LIMIT ${statement.bind(limit)}`,
    statement.values,
  )
  return rows
}

export async function countSheets(db: Queries, merchantId: string, filter: ProductFilter) {
  const statement = new Statement()
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM product_sheets s WHERE ${conditions(statement, merchantId, filter)}`,
    statement.values,
  )
  return rows[0]?.count ?? 0
}

/** Every sheet that a filter shows, by id. */
export async function idsOf(db: Queries, merchantId: string, filter: ProductFilter) {
  const statement = new Statement()
  const { rows } = await db.$client.query<{ id: string }>(
    `SELECT s.id FROM product_sheets s WHERE ${conditions(statement, merchantId, filter)} ORDER BY s.id`,
    statement.values,
  )
  return rows.map(({ id }) => id)
}
