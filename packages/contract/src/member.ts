import { Type, type Static } from 'typebox'
import { EmailAddress, MemberRole } from './account.ts'
import { Nullable } from './nullable.ts'

const closed = { additionalProperties: false }
const id = () => Type.String({ format: 'uuid' })
const instant = () => Type.String({ format: 'date-time' })

/** Someone who keeps a merchant's sheet. Only owners read addresses of others. */
export const Member = Type.Object({
  accountId: id(),
  name: Type.String(),
  email: Nullable(Type.String(), { description: 'Null for editors who look at others.' }),
  role: MemberRole,
  you: Type.Boolean(),
  since: instant(),
})
export type Member = Static<typeof Member>
export const MemberList = Type.Object({ items: Type.Array(Member) })

export const MemberPatch = Type.Object({ role: MemberRole }, closed)
export type MemberPatch = Static<typeof MemberPatch>

/** Gives the shop to another member, who becomes owner; whoever gives it stays, as an editor. */
export const OwnershipTransfer = Type.Object({ accountId: id() }, closed)
export type OwnershipTransfer = Static<typeof OwnershipTransfer>

/** Sent by mail, good for fourteen days. */
export const Invitation = Type.Object({
  id: id(),
  email: Type.String(),
  role: MemberRole,
  invitedBy: Nullable(Type.String(), { description: 'Name; null when that account is gone.' }),
  expiresAt: instant(),
  expired: Type.Boolean(),
  createdAt: instant(),
})
export type Invitation = Static<typeof Invitation>
export const InvitationList = Type.Object({ items: Type.Array(Invitation) })

export const NewInvitation = Type.Object({ email: EmailAddress, role: MemberRole }, closed)
export type NewInvitation = Static<typeof NewInvitation>

/** What someone who holds the link of an invitation may know before signing in. */
export const InvitationOffer = Type.Object({
  merchantName: Type.String(),
  role: MemberRole,
  email: Type.String({ description: 'The only address that may accept it.' }),
  invitedBy: Nullable(Type.String()),
  expiresAt: instant(),
})
export type InvitationOffer = Static<typeof InvitationOffer>

export const joinRequestStates = ['waiting', 'accepted', 'refused'] as const

/** Someone asks to keep a shop that exists already. */
export const JoinRequest = Type.Object({
  id: id(),
  name: Type.String(),
  email: Type.String(),
  message: Type.String(),
  state: Type.Enum(joinRequestStates),
  createdAt: instant(),
  decidedAt: Nullable(instant()),
})
export type JoinRequest = Static<typeof JoinRequest>
export const JoinRequestList = Type.Object({ items: Type.Array(JoinRequest) })

export const NewJoinRequest = Type.Object(
  { merchantId: id(), message: Type.Optional(Type.String({ maxLength: 1000 })) },
  closed,
)
export type NewJoinRequest = Static<typeof NewJoinRequest>

/** One's own requests, with the shop each is about. */
export const OwnJoinRequest = Type.Object({
  id: id(),
  merchantId: id(),
  merchantName: Nullable(Type.String(), {
    description: 'Null while the shop was never public and nobody has accepted.',
  }),
  state: Type.Enum(joinRequestStates),
  createdAt: instant(),
})
export type OwnJoinRequest = Static<typeof OwnJoinRequest>
export const OwnJoinRequestList = Type.Object({ items: Type.Array(OwnJoinRequest) })

export const JoinDecision = Type.Object(
  { decision: Type.Enum(['accepted', 'refused']), role: Type.Optional(MemberRole) },
  closed,
)
export type JoinDecision = Static<typeof JoinDecision>
