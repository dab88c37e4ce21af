import type { MerchantQuery } from '@dansmazone/contract/filters'
import { areaConditions } from './area-sql.ts'
import { labelCondition, sharedConditions } from './listing-conditions.ts'
import type { ListFilters } from './listing-filters.ts'
import type { Statement } from './query.ts'

/** The conditions on merchants' listings, on the alias `l`, but for the place searched around and for who is open. */
export function merchantConditions(
  statement: Statement,
  query: MerchantQuery,
  filters: ListFilters,
): string[] {
  const conditions = [
    ...sharedConditions(statement, query, filters),
    ...labelCondition(statement, query.label, ['merchant_labels']),
    ...areaConditions(statement, 'merchant_listings', filters.area),
  ]
  if (filters.categories.length > 0) {
    const ids = statement.bind(filters.categories.map(({ id }) => id))
    conditions.push(`l.category_ids && ${ids}::uuid[]`)
  }
  return conditions
}
