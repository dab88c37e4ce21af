import type { Total } from '@dansmazone/contract/list'
import type { Merchant } from '@dansmazone/contract/merchant'
import type { Product } from '@dansmazone/contract/product'
import type { Commune } from '@dansmazone/contract/territory'
import { apiQuery } from '#api/query.ts'
import { toMerchantQuery, toProductQuery, type Filters } from '#lib/filters.ts'
import { merchantNarrowings, narrowings, type Narrowing } from '#lib/narrowings.ts'
import { paths } from '#src/paths.ts'

export type ListKind = 'products' | 'merchants'
export type ListItem = Product | Merchant
type ListOfItems = { items: ListItem[]; nextPage: string | null; total: Total }

export const otherKind = { products: 'merchants', merchants: 'products' } as const

/** Where a list stands: a list of its own, or the page of a category. */
export type ListPlace = { kind: ListKind; category: string | null }

/** A list as it is asked: all its filters, and the commune that `near` names. */
export type Asked = { filters: Filters; commune: Commune | null }

export const pageSize = 24

// Longer than the data stay fresh: going back must find at once all that was shown.
const keptMs = 30 * 60_000

export const listHref = ({ kind, category }: ListPlace, filters: Filters): string =>
  category === null
    ? paths[kind](filters)
    : paths.category(category, { ...filters, categories: [] })

/** The filters in force: on the page of a category, that category and no other. */
export const filtersOf = ({ category }: ListPlace, filters: Filters): Filters =>
  category === null ? filters : { ...filters, categories: [category] }

export const narrowingsOf = (kind: ListKind, filters: Filters): Narrowing[] =>
  kind === 'products' ? narrowings(filters) : merchantNarrowings(filters)

/** The commune searched around, where its place is not known: its department stands in. */
export const unplaced = ({ commune }: Asked): Commune | null =>
  commune && (commune.lat === undefined || commune.lon === undefined) ? commune : null

/** One page of a list. */
export const listQuery = (kind: ListKind, asked: Asked, limit = pageSize) => {
  const { commune } = asked
  const { lat, lon } = commune ?? {}
  const near = lat !== undefined && lon !== undefined ? { lat, lon } : null
  const filters: Filters =
    commune && !near ? { ...asked.filters, departments: [commune.department.code] } : asked.filters
  const query = kind === 'products' ? toProductQuery(filters, near) : toMerchantQuery(filters, near)
  return { ...apiQuery<ListOfItems>(`/v1/${kind}`, { ...query, limit }), gcTime: keptMs }
}
