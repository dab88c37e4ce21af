import type { MapQuery } from '@dansmazone/contract/map'
import type { Filters } from '#lib/filters.ts'
import { toMerchantQuery, toProductQuery } from '#lib/list-query.ts'
import { unplaced, type Asked, type ListKind } from '#shop/lists/list-queries.ts'

/** What narrows the map: as in the list, of which products are shown where their merchants are, but for the part of the map, which is what one looks at. */
export type MapFilters = Omit<MapQuery, 'bbox' | 'zoom'>

export const mapFiltersOf = (kind: ListKind, asked: Asked): MapFilters => {
  const { lat, lon } = asked.commune ?? {}
  const near = lat !== undefined && lon !== undefined ? { lat, lon } : null
  const vague = unplaced(asked)
  const { departments } = asked.filters
  const filters: Filters = {
    ...asked.filters,
    departments: vague ? [vague.department.code] : departments,
    zone: null,
    sort: null,
    page: null,
  }
  if (kind === 'merchants') return toMerchantQuery(filters, near)
  const { merchant: _merchant, sort: _sort, ...query } = toProductQuery(filters, near)
  return { ...query, of: 'products' }
}
