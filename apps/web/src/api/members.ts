import type { MemberRole } from '@dansmazone/contract/account'
import type {
  Invitation,
  InvitationOffer,
  JoinRequest,
  Member,
  NewInvitation,
} from '@dansmazone/contract/member'
import { queryOptions } from '@tanstack/react-query'
import { merchantSheetPath } from './pro-merchants.ts'
import { apiQuery } from './query.ts'
import { send } from './send.ts'

const invitationAddress = (token: string) => `/v1/me/invitations/${encodeURIComponent(token)}`

/** What an invitation offers, to whoever holds its link. */
export const invitationQuery = (token: string) =>
  apiQuery<InvitationOffer>(invitationAddress(token))

export const acceptInvitation = (token: string) =>
  send<{ merchantId: string }>('POST', invitationAddress(token))

export const declineInvitation = (token: string) => send('DELETE', invitationAddress(token))

const membersPath = (merchantId: string) => `${merchantSheetPath(merchantId)}/members`
const memberPath = (merchantId: string, accountId: string) =>
  `${membersPath(merchantId)}/${encodeURIComponent(accountId)}`
const invitationsPath = (merchantId: string) => `${merchantSheetPath(merchantId)}/invitations`
const joinRequestsPath = (merchantId: string) => `${merchantSheetPath(merchantId)}/join-requests`

/** What others of the team change too. */
const shared = { staleTime: 0 }

export const membersQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<{ items: Member[] }>(membersPath(merchantId)), ...shared })

export const changeMember = (merchantId: string, accountId: string, role: MemberRole) =>
  send('PATCH', memberPath(merchantId, accountId), { body: { role } })

/** Leaving, when it is oneself. */
export const removeMember = (merchantId: string, accountId: string) =>
  send('DELETE', memberPath(merchantId, accountId))

export const transferOwnership = (merchantId: string, accountId: string) =>
  send('POST', `${merchantSheetPath(merchantId)}/ownership-transfer`, { body: { accountId } })

/** For owners. */
export const invitationsQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<{ items: Invitation[] }>(invitationsPath(merchantId)), ...shared })

/** The same address again gets a new link. */
export const invite = (merchantId: string, body: NewInvitation) =>
  send<Invitation>('POST', invitationsPath(merchantId), { body })

export const withdrawInvitation = (merchantId: string, id: string) =>
  send('DELETE', `${invitationsPath(merchantId)}/${encodeURIComponent(id)}`)

/** For owners. */
export const joinRequestsQuery = (merchantId: string) =>
  queryOptions({ ...apiQuery<{ items: JoinRequest[] }>(joinRequestsPath(merchantId)), ...shared })

export const decideJoinRequest = (
  merchantId: string,
  id: string,
  decision: 'accepted' | 'refused',
) =>
  send('POST', `${joinRequestsPath(merchantId)}/${encodeURIComponent(id)}/decision`, {
    body: { decision },
  })
