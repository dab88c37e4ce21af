import type { MapQuery } from '@dansmazone/contract/map'
import { toMerchantQuery } from '#lib/list-query.ts'
import { unplaced, type Asked } from '#shop/lists/list-queries.ts'

/** What narrows the merchants of the map: as in the list, but for the part of the map, which is what one looks at. */
export type MapFilters = Omit<MapQuery, 'bbox' | 'zoom'>

export const mapFiltersOf = (asked: Asked): MapFilters => {
  const { lat, lon } = asked.commune ?? {}
  const near = lat !== undefined && lon !== undefined ? { lat, lon } : null
  const vague = unplaced(asked)
  const { departments } = asked.filters
  return toMerchantQuery(
    {
      ...asked.filters,
      departments: vague ? [vague.department.code] : departments,
      zone: null,
      sort: null,
      page: null,
    },
    near,
  )
}
