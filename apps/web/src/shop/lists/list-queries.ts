import type { MerchantList } from '@dansmazone/contract/merchant'
import type { Product, ProductList } from '@dansmazone/contract/product'
import type { FacetName } from '@dansmazone/contract/search'
import type { Commune } from '@dansmazone/contract/territory'
import { apiQuery } from '#api/query.ts'
import type { Filters } from '#lib/filters.ts'
import { toMerchantQuery, toProductQuery } from '#lib/list-query.ts'
import { merchantNarrowings, narrowings, type Narrowing } from '#lib/narrowings.ts'
import { shopPaths } from '#src/shop-paths.ts'

export type ListKind = 'products' | 'merchants'
export type ListItem = Product | MerchantList['items'][number]
export type ListOfItems = Omit<ProductList, 'items'> & { items: ListItem[] }

export const otherKind = { products: 'merchants', merchants: 'products' } as const

/** Where a list stands: a list of its own, or the page of a category. */
export type ListPlace = { kind: ListKind; category: string | null }

/** A list as it is asked: all its filters, and the commune that `near` names. */
export type Asked = { filters: Filters; commune: Commune | null }

/** What is asked of a list besides its items. */
type Also = { limit?: number; facets?: boolean; explain?: boolean }

export const pageSize = 24

// Longer than the data stay fresh: going back must find at once all that was shown.
const keptMs = 30 * 60_000

export const listHref = ({ kind, category }: ListPlace, filters: Filters): string =>
  category === null
    ? shopPaths[kind](filters)
    : shopPaths.category(category, { ...filters, categories: [] })

/** The filters in force: on the page of a category, that category and no other. */
export const filtersOf = ({ category }: ListPlace, filters: Filters): Filters =>
  category === null ? filters : { ...filters, categories: [category] }

export const narrowingsOf = (kind: ListKind, filters: Filters): Narrowing[] =>
  kind === 'products' ? narrowings(filters) : merchantNarrowings(filters)

/** Those chosen beside the search itself, which its box and the title of the page say. */
export const chosenOf = (kind: ListKind, filters: Filters): Narrowing[] =>
  narrowingsOf(kind, filters).filter(({ field }) => field !== 'text')

/** The commune searched around, where its place is not known: its department stands in. */
export const unplaced = ({ commune }: Asked): Commune | null =>
  commune && (commune.lat === undefined || commune.lon === undefined) ? commune : null

/** Nothing but rubrics narrows it, and of those the tree has exact counts. */
export const isWhole = (kind: ListKind, filters: Filters): boolean =>
  narrowingsOf(kind, filters).every(({ field }) => field === 'category')

const facetsOf = (kind: ListKind, filters: Filters): FacetName[] => [
  'department',
  'service',
  'label',
  'openNow',
  ...(isWhole(kind, filters) ? [] : (['category'] as const)),
  ...(kind === 'products' ? (['price'] as const) : []),
  // Those of a whole region would be too many to choose from.
  ...(filters.departments.length + filters.communes.length > 0 ? (['commune'] as const) : []),
]

/** One page of a list. */
export const listQuery = (
  kind: ListKind,
  asked: Asked,
  { limit = pageSize, facets = false, explain = false }: Also = {},
) => {
  const { commune } = asked
  const { lat, lon } = commune ?? {}
  const near = lat !== undefined && lon !== undefined ? { lat, lon } : null
  const filters: Filters =
    commune && !near ? { ...asked.filters, departments: [commune.department.code] } : asked.filters
  const query = kind === 'products' ? toProductQuery(filters, near) : toMerchantQuery(filters, near)
  const also = {
    limit,
    ...(facets && { facets: facetsOf(kind, filters).join(',') }),
    ...(explain && { explain }),
  }
  return { ...apiQuery<ListOfItems>(`/v1/${kind}`, { ...query, ...also }), gcTime: keptMs }
}

/** How many of the other kind answer to the same. */
export const countQuery = (kind: ListKind, { filters, commune }: Asked) =>
  listQuery(kind, { commune, filters: { ...filters, page: null, sort: null } }, { limit: 1 })

/** Whether a search for products names a time at which somebody must be open. */
export const asksForDoors = (
  { kind, category }: ListPlace,
  { interpretation }: ListOfItems,
): boolean =>
  kind === 'products' &&
  category === null &&
  (interpretation?.understood.some((understood) => understood.kind === 'time') ?? false)

/** The merchants among whom are those open then. */
export const doorsQuery = ({ filters, commune }: Asked) =>
  listQuery('merchants', { commune, filters: { ...filters, page: null, sort: null } }, { limit: 8 })
