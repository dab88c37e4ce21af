import type { CategoryTree } from '@dansmazone/contract/category'
import type { Understood } from '@dansmazone/contract/search'
import type { Commune, Territory } from '@dansmazone/contract/territory'
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { categoryTreeQuery } from '#api/categories.ts'
import { communeQuery, territoryQuery } from '#api/territories.ts'
import { parseFilters } from '#lib/filters.ts'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { filtersOf, listQuery, type Asked, type ListPlace } from './list-queries.ts'
import { categoryName } from './narrowing-name.ts'

/** What gives filters their names. */
export type ListNames = {
  tree: CategoryTree
  territory: Territory
  communes: Map<string, Commune>
  /** Moments are named from it. */
  today: string
}

/** Rubrics are understood in French, and named in the language of the page. */
const named = (understood: Understood, names: ListNames): Understood => {
  if (understood.kind !== 'rubric') return understood
  const { slug } = understood.category
  return { ...understood, category: { slug, name: categoryName(names, slug) } }
}

/** The list that the address asks for, which its loader has made ready. */
export const useList = (place: ListPlace) => {
  const [parameters] = useSearchParams()
  const filters = parseFilters(parameters)
  const today = parisTime(useNow()).date
  const { data: tree } = useSuspenseQuery(categoryTreeQuery())
  const { data: territory } = useSuspenseQuery(territoryQuery())
  const communes = useSuspenseQueries({
    queries: [...filters.communes, ...(filters.near === null ? [] : [filters.near])].map((insee) =>
      communeQuery(insee),
    ),
    combine: (results) => new Map(results.map(({ data }) => [data.insee, data])),
  })
  const commune = filters.near === null ? null : (communes.get(filters.near) ?? null)
  const asked: Asked = { filters: filtersOf(place, filters), commune }
  const { data: list } = useSuspenseQuery(listQuery(place.kind, asked, { facets: true }))
  const names: ListNames = { tree, territory, communes, today }
  const understood = (list.interpretation?.understood ?? []).map((each) => named(each, names))
  return { place, filters, asked, names, list, understood }
}

export type ListState = ReturnType<typeof useList>
