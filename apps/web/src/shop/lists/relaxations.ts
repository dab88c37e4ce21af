import { radiusChoicesKm, usualRadiusKm, type Filters } from '#lib/filters.ts'
import type { Narrowing } from '#lib/narrowings.ts'
import { filtersOf, narrowingsOf, otherKind, type Asked, type ListPlace } from './list-queries.ts'

/** A list near the one that is empty, and how it differs. */
export type Relaxation = {
  how:
    | { change: 'without'; narrowing: Narrowing }
    | { change: 'only'; narrowing: Narrowing }
    | { change: 'wider'; radiusKm: number }
    | { change: 'kind' }
  place: ListPlace
  filters: Filters
}

const most = 6

// What is sought and where say more of a search, alone, than any other of its filters.
const telling = ['text', 'category', 'near', 'department', 'commune']

const isFirstOrLast = (_: number, index: number, { length }: number[]) =>
  index === 0 || index === length - 1

/** What to ask instead when a list is empty: farther, one filter less, one filter alone, or the other kind of list. */
export const relaxations = (place: ListPlace, filters: Filters): Relaxation[] => {
  const start = { ...filters, page: null }
  const radius = filters.radiusKm ?? usualRadiusKm
  const wider =
    filters.near === null
      ? []
      : radiusChoicesKm.filter((choice) => choice > radius).filter(isFirstOrLast)
  const elsewhere: ListPlace = { kind: otherKind[place.kind], category: null }
  const all = narrowingsOf(place.kind, filters)
  // Without its only words, a search is no search.
  const less = all.filter(({ field }) => all.length > 1 || field !== 'text')
  return [
    ...wider.map((radiusKm) => ({
      how: { change: 'wider' as const, radiusKm },
      place,
      filters: { ...start, radiusKm },
    })),
    ...less.slice(0, most).map((narrowing) => ({
      how: { change: 'without' as const, narrowing },
      place,
      filters: narrowing.without,
    })),
    ...all
      .filter(({ field }) => all.length > 2 && telling.includes(field))
      .slice(0, 2)
      .map((narrowing) => ({
        how: { change: 'only' as const, narrowing },
        place,
        filters: narrowing.alone,
      })),
    { how: { change: 'kind' as const }, place: elsewhere, filters: filtersOf(place, start) },
  ]
}

/** The question of a relaxation, whose commune is the one already known. */
export const askedOf = ({ place, filters }: Relaxation, commune: Asked['commune']): Asked => ({
  filters: filtersOf(place, filters),
  commune: filters.near === null ? null : commune,
})
