import type {
  AddressMatches,
  CompanyLookup,
  EditList,
  Lookalike,
  MerchantSheetList,
  MerchantSheetPatch,
  NewMerchantSheet,
  Terms,
  TermsState,
} from '@dansmazone/contract/joining'
import type { OwnJoinRequest } from '@dansmazone/contract/member'
import type { Merchant } from '@dansmazone/contract/merchant'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { apiPath, apiQuery } from './query.ts'
import { send } from './send.ts'

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

/** All that one entry of the history stands for. */
export const merchantActsQuery = (merchantId: string, of: number) => {
  const path = `${merchantSheetPath(merchantId)}/history`
  return infiniteQueryOptions({
    queryKey: [apiPath(path, { of })] as const,
    queryFn: async ({ client, pageParam }) =>
      await client.fetchQuery(
        queryOptions({
          ...apiQuery<EditList>(path, { of, limit: 50, ...(pageParam && { page: pageParam }) }),
          ...shared,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextPage }) => nextPage,
  })
}

/** What the public register says of a company. */
export const companyQuery = (siret: string) =>
  queryOptions({
    ...apiQuery<CompanyLookup>(`/v1/pro/companies/${encodeURIComponent(siret)}`),
    retry: false,
  })

/** Shops that may be the one being described. */
export const lookalikesQuery = (name: string, communeInsee: string) =>
  queryOptions({
    ...apiQuery<{ items: Lookalike[] }>('/v1/pro/lookalikes', { name, communeInsee }),
    retry: false,
  })

/** Streets of a commune that a text may mean. */
export const addressQuery = (text: string, communeInsee: string) =>
  queryOptions({
    ...apiQuery<AddressMatches>('/v1/pro/addresses', { q: text, communeInsee }),
    retry: false,
  })

export const termsQuery = () => apiQuery<Terms>('/v1/pro/terms')

export const createMerchantSheet = (body: NewMerchantSheet, key: string) =>
  send<MerchantSheet>('POST', '/v1/pro/merchants', { body, key })

export const patchMerchantSheet = (merchantId: string, body: MerchantSheetPatch, version: number) =>
  send<MerchantSheet>('PATCH', merchantSheetPath(merchantId), { body, version })

/** Which charter the shop has accepted, and which is in force. */
export const termsStateQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<TermsState>(`${merchantSheetPath(merchantId)}/terms`), ...shared })

export const acceptTerms = (merchantId: string, version: string) =>
  send<TermsState>('PUT', `${merchantSheetPath(merchantId)}/terms`, { body: { version } })

/** Asks the staff to publish the shop, with its products that are complete. */
export const submitMerchant = (merchantId: string) =>
  send<MerchantSheet>('POST', `${merchantSheetPath(merchantId)}/submission`, { body: {} })
export const withdrawMerchant = (merchantId: string) =>
  send<MerchantSheet>('DELETE', `${merchantSheetPath(merchantId)}/submission`)
export const discardChanges = (merchantId: string, version: number) =>
  send<MerchantSheet>('POST', `${merchantSheetPath(merchantId)}/discard`, { version })
export const confirmStillTrue = (merchantId: string) =>
  send<MerchantSheet>('POST', `${merchantSheetPath(merchantId)}/confirmation`)
export const closeMerchant = (merchantId: string) =>
  send<MerchantSheet>('POST', `${merchantSheetPath(merchantId)}/closing`)
export const reopenMerchant = (merchantId: string) =>
  send<MerchantSheet>('DELETE', `${merchantSheetPath(merchantId)}/closing`)
/** Only of one that was never public. */
export const eraseMerchant = (merchantId: string) => send('DELETE', merchantSheetPath(merchantId))

export const askToJoin = (merchantId: string) =>
  send<OwnJoinRequest>('POST', '/v1/pro/join-requests', { body: { merchantId } })
