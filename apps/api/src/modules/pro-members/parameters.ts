import { Type } from 'typebox'
import { merchantId, uuidOf } from '#lib/request-parts.ts'

export const MemberParameters = Type.Object({ merchantId, accountId: uuidOf('Of the account.') })
export const InvitationParameters = Type.Object({
  merchantId,
  invitationId: uuidOf('Of the invitation.'),
})
export const JoinRequestParameters = Type.Object({
  merchantId,
  joinRequestId: uuidOf('Of the request.'),
})
export const OwnJoinRequestParameter = Type.Object({ joinRequestId: uuidOf('Of the request.') })
export const TokenParameter = Type.Object({
  token: Type.String({
    pattern: '^[\\w-]{20,100}$',
    description: 'Of the link in the mail.',
    examples: ['b0s3mQ7xGm8tWcQbq1Z0uY3aJd9e4kLrT2vN5pXhC6E'],
  }),
})
