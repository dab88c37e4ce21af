import type {
  AddressMatches,
  CompanyLookup,
  EditList,
  MerchantSheetList,
  Terms,
} from '@dansmazone/contract/joining'
import type { Merchant } from '@dansmazone/contract/merchant'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { queryOptions } from '@tanstack/react-query'
import { apiQuery } from './query.ts'

export const merchantSheetPath = (merchantId: string): string =>
  `/v1/pro/merchants/${encodeURIComponent(merchantId)}`

/** What others may change too: read again whenever a page that shows it is opened. */
const shared = { staleTime: 0 }

/** The merchants one keeps. */
export const merchantSheetListQuery = () =>
  queryOptions({ ...apiQuery<MerchantSheetList>('/v1/pro/merchants'), ...shared })

export const merchantSheetQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<MerchantSheet>(merchantSheetPath(merchantId)), ...shared })

/** What a shopper would see of it, were it published now. */
export const merchantPreviewQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<Merchant>(`${merchantSheetPath(merchantId)}/preview`), ...shared })

export const merchantHistoryQuery = (merchantId: string, page: string | null) =>
  queryOptions({
    ...apiQuery<EditList>(`${merchantSheetPath(merchantId)}/history`, {
      limit: 50,
      ...(page && { page }),
    }),
    ...shared,
  })

/** What the public register says of a company. */
export const companyQuery = (siret: string) =>
  queryOptions({
    ...apiQuery<CompanyLookup>(`/v1/pro/companies/${encodeURIComponent(siret)}`),
    retry: false,
  })

/** Streets of a commune that a text may mean. */
export const addressQuery = (text: string, communeInsee: string) =>
  queryOptions({
    ...apiQuery<AddressMatches>('/v1/pro/addresses', { q: text, communeInsee }),
    retry: false,
  })

export const termsQuery = () => apiQuery<Terms>('/v1/pro/terms')
