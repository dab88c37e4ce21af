import type {
  Decision,
  DecisionOutcome,
  JoinRequestDecision,
  MerchantSubmission,
  ProductsDecision,
  ProductSubmission,
  ReviewReasons,
  StaffJoinRequestList,
  SubmissionList,
} from '@dansmazone/contract/review'
import { queryOptions } from '@tanstack/react-query'
import { apiQuery } from './query.ts'
import { send } from './send.ts'

const base = '/v1/regie'
const merchantPath = (id: string) => `${base}/submissions/merchants/${encodeURIComponent(id)}`
const productPath = (id: string) => `${base}/submissions/products/${encodeURIComponent(id)}`

/** What others decide meanwhile has to show. */
const shared = { staleTime: 0 }

export const submissionsQuery = () =>
  queryOptions({ ...apiQuery<SubmissionList>(`${base}/submissions`, { limit: 100 }), ...shared })

export const merchantSubmissionQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<MerchantSubmission>(merchantPath(merchantId)), ...shared })

export const productSubmissionQuery = (productId: string) =>
  queryOptions({ ...apiQuery<ProductSubmission>(productPath(productId)), ...shared })

export const staffJoinRequestsQuery = () =>
  queryOptions({ ...apiQuery<StaffJoinRequestList>(`${base}/join-requests`), ...shared })

export const reviewReasonsQuery = () => apiQuery<ReviewReasons>(`${base}/reasons`)

/** Refused by the API (412) when it is no longer the version that was read. */
export const decideMerchant = (merchantId: string, version: number, body: Decision) =>
  send<MerchantSubmission>('POST', `${merchantPath(merchantId)}/decision`, { body, version })

export const decideProducts = (merchantId: string, body: ProductsDecision) =>
  send<DecisionOutcome>('POST', `${merchantPath(merchantId)}/products/decision`, { body })

export const decideJoinRequest = (requestId: string, body: JoinRequestDecision) =>
  send('POST', `${base}/join-requests/${encodeURIComponent(requestId)}/decision`, { body })

/** A picture that is not public yet. */
export const submittedPicture = (merchantId: string, mediaId: string, width: 160 | 320 | 640) =>
  `${base}/merchants/${merchantId}/pictures/${mediaId}/${width}.webp`
