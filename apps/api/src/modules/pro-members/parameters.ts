import { Type } from 'typebox'

const id = (description: string) =>
  Type.String({
    format: 'uuid',
    description,
    examples: ['019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'],
  })

const merchantId = id('Id of the merchant.')
export const MerchantParameter = Type.Object({ merchantId })
export const MemberParameters = Type.Object({ merchantId, accountId: id('Id of the account.') })
export const InvitationParameters = Type.Object({
  merchantId,
  invitationId: id('Id of the invitation.'),
})
export const JoinRequestParameters = Type.Object({
  merchantId,
  joinRequestId: id('Id of the request.'),
})
export const OwnJoinRequestParameter = Type.Object({ joinRequestId: id('Id of the request.') })
export const TokenParameter = Type.Object({
  token: Type.String({
    pattern: '^[\\w-]{20,100}$',
    description: 'Of the link in the mail.',
    examples: ['b0s3mQ7xGm8tWcQbq1Z0uY3aJd9e4kLrT2vN5pXhC6E'],
  }),
})
