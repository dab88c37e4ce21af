import type { Total } from '@dansmazone/contract/list'
import type { Commune, CommuneQuery, Territory } from '@dansmazone/contract/territory'
import { apiQuery } from './query.ts'

type CommuneList = { items: Commune[]; nextPage: string | null; total: Total }

export const territoryQuery = () => apiQuery<Territory>('/v1/territories')

export const communeListQuery = (query: CommuneQuery) =>
  apiQuery<CommuneList>('/v1/communes', query)

/** By INSEE code, or by the slug of its page. */
export const communeQuery = (inseeOrSlug: string) =>
  apiQuery<Commune>(`/v1/communes/${encodeURIComponent(inseeOrSlug)}`)
