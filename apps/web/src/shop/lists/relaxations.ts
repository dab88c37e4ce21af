import { radiusChoicesKm, usualRadiusKm, type Filters } from '#lib/filters.ts'
import type { Narrowing } from '#lib/narrowings.ts'
import { filtersOf, narrowingsOf, otherKind, type Asked, type ListPlace } from './list-queries.ts'

/** A list near the one that is empty, and how it differs. */
export type Relaxation = {
  how:
    | { change: 'without'; narrowing: Narrowing }
    | { change: 'wider'; radiusKm: number }
    | { change: 'kind' }
  place: ListPlace
  filters: Filters
}

const most = 6

/** What to ask instead when a list is empty: farther, one filter less, or the other kind of list. */
export const relaxations = (place: ListPlace, filters: Filters): Relaxation[] => {
  const start = { ...filters, page: null }
  const radius = filters.radiusKm ?? usualRadiusKm
  const wider =
    filters.near === null ? undefined : radiusChoicesKm.find((choice) => choice > radius)
  const elsewhere: ListPlace = { kind: otherKind[place.kind], category: null }
  return [
    ...(wider === undefined
      ? []
      : [
          {
            how: { change: 'wider' as const, radiusKm: wider },
            place,
            filters: { ...start, radiusKm: wider },
          },
        ]),
    ...narrowingsOf(place.kind, filters)
      .slice(0, most)
      .map((narrowing) => ({
        how: { change: 'without' as const, narrowing },
        place,
        filters: narrowing.without,
      })),
    { how: { change: 'kind' as const }, place: elsewhere, filters: filtersOf(place, start) },
  ]
}

/** The question of a relaxation, whose commune is the one already known. */
export const askedOf = ({ place, filters }: Relaxation, commune: Asked['commune']): Asked => ({
  filters: filtersOf(place, filters),
  commune: filters.near === null ? null : commune,
})
