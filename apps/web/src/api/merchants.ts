import type { MerchantQuery } from '@dansmazone/contract/filters'
import type { Merchant, MerchantList } from '@dansmazone/contract/merchant'
import { apiQuery } from './query.ts'

export const merchantListQuery = (query: MerchantQuery = {}) =>
  apiQuery<MerchantList>('/v1/merchants', query)

/** By slug, former slug or id: compare the answer's slug with the one asked. */
export const merchantQuery = (slugOrId: string) =>
  apiQuery<Merchant>(`/v1/merchants/${encodeURIComponent(slugOrId)}`)
