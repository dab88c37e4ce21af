import type { ProductQuery } from '@dansmazone/contract/filters'
import { any, idTag } from '#lib/ts-query.ts'
import { areaConditions } from './area-sql.ts'
import { holds, labelCondition, sharedConditions } from './listing-conditions.ts'
import type { ListFilters } from './listing-filters.ts'
import type { Statement } from './query.ts'

/** The conditions on products' listings, on the alias `l`, but for the place searched around and for who is open. */
export function productConditions(
  statement: Statement,
  query: ProductQuery,
  filters: ListFilters,
  sort?: ProductQuery['sort'],
): string[] {
  const conditions = [
    ...sharedConditions(statement, query),
    ...labelCondition(statement, query.label, ['product_labels', 'merchant_labels']),
    ...areaConditions(statement, 'product_listings', filters.area),
    ...priceConditions(statement, query, sort),
  ]
  if (filters.categories.length > 0 && query.q === undefined) {
    conditions.push((filters.near ? categoryTags : categoryCondition)(statement, filters))
  }
  if (filters.merchantId !== null) {
    conditions.push(`l.merchant_id = ${statement.bind(filters.merchantId)}`)
  }
  if (filters.updatedSince) {
    const since = statement.bind(filters.updatedSince)
    conditions.push(
      `(l.updated_at >= ${since} OR l.merchant_id IN (SELECT merchant_id FROM merchant_listings WHERE updated_at >= ${since}))`,
    )
  }
  if (query.inStock === true) conditions.push('l.available')
  if (query.inStock === false) conditions.push('NOT l.available')
  return conditions
}

/** On the key of the order by price, so that one walk along its index serves both. */
function priceConditions(
  statement: Statement,
  { priceMin, priceMax }: ProductQuery,
  sort: ProductQuery['sort'],
) {
  if (priceMin === undefined && priceMax === undefined) return []
  const key = `coalesce(l.price_cents, ${sort === '-price' ? -1 : 2_147_483_647})`
  const conditions = ['l.price_cents IS NOT NULL']
  if (priceMin !== undefined) conditions.push(`${key} >= ${statement.bind(priceMin)}`)
  if (priceMax !== undefined) conditions.push(`${key} <= ${statement.bind(priceMax)}`)
  return conditions
}

function categoryCondition(statement: Statement, { categories }: ListFilters) {
  const [only, ...others] = categories
  if (only && others.length === 0) {
    return `l.${only.isRubric ? 'rubric_id' : 'category_id'} = ${statement.bind(only.id)}`
  }
  const ids = (rubrics: boolean) =>
    statement.bind(categories.filter(({ isRubric }) => isRubric === rubrics).map(({ id }) => id))
  return `(l.rubric_id = ANY (${ids(true)}::uuid[]) OR l.category_id = ANY (${ids(false)}::uuid[]))`
}

/** By the index that also knows words and places; alone, a category is sooner walked in the order wanted. */
export const categoryTags = (
  statement: Statement,
  { categories }: Pick<ListFilters, 'categories'>,
  alias = 'l',
) =>
  holds(
    statement,
    any(categories.map(({ id, isRubric }) => idTag(isRubric ? 'R' : 'C', id))),
    alias,
  )
