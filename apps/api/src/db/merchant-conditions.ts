import { any, idTag } from '#lib/ts-query.ts'
import { areaConditions } from './area-sql.ts'
import { holds, labelCondition, sharedConditions } from './listing-conditions.ts'
import type { ListFilters, ListQuery } from './listing-filters.ts'
import type { Statement } from './query.ts'

/** The conditions on merchants' listings, on the alias `l`, but for the place searched around and for who is open. */
export function merchantConditions(
  statement: Statement,
  query: ListQuery,
  filters: ListFilters,
): string[] {
  const conditions = [
    ...sharedConditions(statement, query),
    ...labelCondition(statement, query.label, ['merchant_labels']),
    ...areaConditions(statement, 'merchant_listings', filters.area),
  ]
  if (filters.categories.length > 0 && query.q === undefined) {
    const tags = filters.categories.map(({ id, isRubric }) => idTag(isRubric ? 'R' : 'C', id))
    conditions.push(holds(statement, any(tags)))
  }
  if (filters.updatedSince) {
    conditions.push(`l.updated_at >= ${statement.bind(filters.updatedSince)}`)
  }
  return conditions
}
