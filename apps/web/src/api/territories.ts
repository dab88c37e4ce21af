import type { Commune, CommuneList, CommuneQuery, Territory } from '@dansmazone/contract/territory'
import { apiQuery } from './query.ts'

export const territoryQuery = () => apiQuery<Territory>('/v1/territories')

export const communeListQuery = (query: CommuneQuery) =>
  apiQuery<CommuneList>('/v1/communes', query)

/** By INSEE code. */
export const communeQuery = (insee: string) =>
  apiQuery<Commune>(`/v1/communes/${encodeURIComponent(insee)}`)
