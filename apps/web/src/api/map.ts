import type { Basemap } from '@dansmazone/contract/basemap'
import type { MapQuery, MerchantMap } from '@dansmazone/contract/map'
import { apiQuery } from './query.ts'

/** What the map is drawn on. */
export const basemapQuery = () => apiQuery<Basemap>('/v1/basemap')

/** The merchants of a part of the map, alone or in clusters. */
export const merchantMapQuery = (query: MapQuery) =>
  apiQuery<MerchantMap>('/v1/merchants/map', query)
