import type { InvitationOffer } from '@dansmazone/contract/member'
import { apiQuery } from './query.ts'
import { send } from './send.ts'

const invitationAddress = (token: string) => `/v1/me/invitations/${encodeURIComponent(token)}`

/** What an invitation offers, to whoever holds its link. */
export const invitationQuery = (token: string) =>
  apiQuery<InvitationOffer>(invitationAddress(token))

export const acceptInvitation = (token: string) =>
  send<{ merchantId: string }>('POST', invitationAddress(token))

export const declineInvitation = (token: string) => send('DELETE', invitationAddress(token))
