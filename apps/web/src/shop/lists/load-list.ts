import type { CategoryTree } from '@dansmazone/contract/category'
import type { Commune, Territory } from '@dansmazone/contract/territory'
import type { QueryClient } from '@tanstack/react-query'
import { redirect, type LoaderFunctionArgs } from 'react-router'
import { ApiError } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { categoryTreeQuery } from '#api/categories.ts'
import { communeListQuery, communeQuery, territoryQuery } from '#api/territories.ts'
import {
  formatFilters,
  momentNames,
  parseFilters,
  typedPlaceName,
  type Filters,
} from '#lib/filters.ts'
import {
  asksForDoors,
  countQuery,
  doorsQuery,
  filtersOf,
  listHref,
  listQuery,
  otherKind,
  type Asked,
  type ListPlace,
} from './list-queries.ts'
import { askedOf, relaxations } from './relaxations.ts'

export type ListLoaded = {
  /** A commune that was typed and that nobody knows. */
  unknownPlace: string | null
}

/** Gets ready all that a list shows; an address that asks for what does not exist leads to what does. */
export const loadList = async (
  { context, request }: LoaderFunctionArgs,
  place: ListPlace,
): Promise<ListLoaded | Response> => {
  const { queryClient } = context.get(appContext)
  const parameters = new URL(request.url).searchParams
  const written = parseFilters(parameters)
  const typed = parameters.get(typedPlaceName)?.trim().slice(0, 100)
  const [tree, territory, near] = await Promise.all([
    queryClient.ensureQueryData(categoryTreeQuery()),
    queryClient.ensureQueryData(territoryQuery()),
    typed === undefined
      ? findCommune(queryClient, written.near)
      : findTyped(queryClient, typed, written.near),
  ])
  const communes = await Promise.all(
    written.communes.map((insee) => findCommune(queryClient, insee)),
  )
  const filters = known(written, { tree, territory, near, communes })
  const unknownPlace = typed && !near ? typed : null
  const unclear =
    formatFilters(filters) !== formatFilters(written) ||
    (typed !== undefined && unknownPlace === null) ||
    parameters.has(momentNames.day) ||
    [...parameters].some(([, value]) => value === '')
  if (unclear && unknownPlace === null) return redirect(listHref(place, filters))

  const asked: Asked = { filters: filtersOf(place, filters), commune: near }
  const [list] = await Promise.all([
    queryClient.ensureQueryData(listQuery(place.kind, asked, { facets: true })),
    // Never fails: the tab does without its count.
    place.category === null && queryClient.prefetchQuery(countQuery(otherKind[place.kind], asked)),
  ])
  if (asksForDoors(place, list)) await queryClient.prefetchQuery(doorsQuery(asked))
  if (list.total.count === 0) {
    await Promise.all(
      relaxations(place, filters).map((relaxation) =>
        queryClient.prefetchQuery(
          listQuery(relaxation.place.kind, askedOf(relaxation, near), { limit: 1 }),
        ),
      ),
    )
  }
  return { unknownPlace }
}

const findCommune = async (
  queryClient: QueryClient,
  insee: string | null,
): Promise<Commune | null> => {
  if (insee === null) return null
  try {
    return await queryClient.ensureQueryData(communeQuery(insee))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** The commune that best answers to a name; the one already chosen when the name is still its own. */
const findTyped = async (
  queryClient: QueryClient,
  typed: string,
  chosen: string | null,
): Promise<Commune | null> => {
  if (typed === '') return null
  const before = await findCommune(queryClient, chosen)
  if (before?.name === typed) return before
  const { items } = await queryClient.fetchQuery(communeListQuery({ q: typed, limit: 1 }))
  const [first] = items
  return first ? findCommune(queryClient, first.insee) : null
}

/** An order needs what it goes by; a search may name its place itself. */
const isGrounded = ({ sort, text }: Filters, near: Commune | null) =>
  text !== '' || !(sort === 'relevance' || (sort === 'distance' && !near))

type Known = {
  tree: CategoryTree
  territory: Territory
  near: Commune | null
  communes: (Commune | null)[]
}

/** The filters without what names nothing, which the API would refuse. */
const known = (filters: Filters, { tree, territory, near, communes }: Known): Filters => {
  const categories = new Set(
    tree.items.flatMap(({ slug, children }) => [slug, ...children.map((child) => child.slug)]),
  )
  const departments = new Set(territory.departments.map(({ code }) => code))
  const labels = new Set(territory.labels.map(({ code }) => code))
  const { priceMinCents: min, priceMaxCents: max } = filters
  const crossed = min !== null && max !== null && max < min
  return {
    ...filters,
    categories: filters.categories.filter((slug) => categories.has(slug)),
    departments: filters.departments.filter((code) => departments.has(code)),
    communes: communes.flatMap((commune) => commune?.insee ?? []),
    labels: filters.labels.filter((code) => labels.has(code)),
    near: near?.insee ?? null,
    radiusKm: near ? filters.radiusKm : null,
    literal: filters.text === '' ? [] : filters.literal,
    sort: isGrounded(filters, near) ? filters.sort : null,
    ...(crossed && { priceMinCents: max, priceMaxCents: min }),
  }
}
