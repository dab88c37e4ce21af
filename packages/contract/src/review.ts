import { Type, type Static } from 'typebox'
import { CommuneName, Lookalike } from './joining.ts'
import { List } from './list.ts'
import { MerchantSheetFields, SheetDecision } from './merchant-sheet.ts'
import { Nullable } from './nullable.ts'
import { ProductSheetFields } from './product-sheet.ts'

const when = () => Type.String({ format: 'date-time' })

/** What a merchant has submitted, as the staff's list shows it. */
export const SubmissionRow = Type.Object({
  merchantId: Type.String({ format: 'uuid' }),
  name: Type.String(),
  commune: Nullable(CommuneName),
  live: Type.Boolean(),
  merchant: Type.Boolean({ description: 'The merchant itself waits for a decision.' }),
  products: Type.Integer({ description: 'Products that wait for a decision.' }),
  waitingSince: when(),
  mine: Type.Boolean({ description: 'One keeps it oneself, so others decide.' }),
})
export type SubmissionRow = Static<typeof SubmissionRow>

/** Oldest first, with how much waits in all. */
export const SubmissionList = Type.Object({
  ...List(SubmissionRow).properties,
  waiting: Type.Object({
    merchants: Type.Integer(),
    products: Type.Integer(),
    joinRequests: Type.Integer({ description: 'Of merchants without an owner.' }),
    oldest: Nullable(when()),
  }),
})
export type SubmissionList = Static<typeof SubmissionList>

/** One field that would change: dotted below objects, `address.street`, `attributes.warnings`. */
export const FieldDifference = Type.Object({
  field: Type.String(),
  before: Type.Unknown({ description: 'As it is public now; null when nothing is.' }),
  after: Type.Unknown({ description: 'As it would be.' }),
})
export type FieldDifference = Static<typeof FieldDifference>

const submission = {
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer({ description: 'Send it back as `If-Match` with the decision.' }),
  stage: Type.Enum(['editing', 'submitted', 'refused', 'settled']),
  live: Type.Boolean(),
  submittedAt: Nullable(when()),
  difference: Type.Array(FieldDifference),
  names: Type.Record(Type.String(), Type.String(), {
    description: 'What the slugs and codes of the fields are called: categories, labels, communes.',
  }),
  missing: Type.Array(Type.String()),
  lastDecision: Type.Optional(SheetDecision),
}

/** A product that waits, in the list of its merchant's. */
export const SubmittedProduct = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  live: Type.Boolean(),
  name: Type.String(),
  category: Nullable(Type.String()),
  priceCents: Nullable(Type.Integer()),
  image: Nullable(Type.Object({ mediaId: Type.String(), alt: Type.String() })),
  submittedAt: when(),
})
export type SubmittedProduct = Static<typeof SubmittedProduct>

/** A merchant as the staff read it, with its products that wait (the oldest thousand). */
export const MerchantSubmission = Type.Object({
  ...submission,
  fields: MerchantSheetFields,
  commune: Nullable(CommuneName),
  owners: Type.Array(Type.Object({ name: Type.String(), email: Type.String() })),
  terms: Nullable(Type.Object({ version: Type.String(), acceptedAt: when() })),
  lookalikes: Type.Array(Lookalike),
  mine: Type.Boolean(),
  products: Type.Array(SubmittedProduct),
})
export type MerchantSubmission = Static<typeof MerchantSubmission>

/** A product as the staff read it. */
export const ProductSubmission = Type.Object({
  ...submission,
  merchantId: Type.String({ format: 'uuid' }),
  merchantName: Type.String(),
  merchantLive: Type.Boolean(),
  fields: ProductSheetFields,
  mine: Type.Boolean(),
})
export type ProductSubmission = Static<typeof ProductSubmission>

/** A decision. A refusal needs a reason of `GET /v1/regie/reasons`; `reason` says more, to the merchant. */
export const Decision = Type.Object(
  {
    decision: Type.Enum(['approved', 'refused']),
    reasonCode: Type.Optional(Type.String({ pattern: '^[a-z_]{1,60}$' })),
    reason: Type.Optional(Type.String({ maxLength: 2000 })),
  },
  { additionalProperties: false },
)
export type Decision = Static<typeof Decision>

/** The same for many products, each in the version that was read. */
export const ProductsDecision = Type.Object(
  {
    ...Decision.properties,
    products: Type.Array(
      Type.Object(
        { id: Type.String({ format: 'uuid' }), version: Type.Integer() },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 1000 },
    ),
  },
  { additionalProperties: false },
)
export type ProductsDecision = Static<typeof ProductsDecision>

/** `changed`: those that are no longer what was read, left undecided. */
export const DecisionOutcome = Type.Object({
  decided: Type.Integer(),
  changed: Type.Array(Type.String({ format: 'uuid' })),
  underWay: Type.Boolean({ description: 'Too many for one answer: the rest is being done.' }),
})
export type DecisionOutcome = Static<typeof DecisionOutcome>

/** The reasons that exist. `text` is what the merchant reads. */
export const ReviewReasons = Type.Object({
  items: Type.Array(
    Type.Object({
      code: Type.String(),
      subject: Type.Enum(['merchant', 'product', 'both']),
      title: Type.String(),
      text: Type.String(),
    }),
  ),
})
export type ReviewReasons = Static<typeof ReviewReasons>

/** Someone asks to keep a merchant that nobody keeps. */
export const StaffJoinRequest = Type.Object({
  id: Type.String({ format: 'uuid' }),
  merchantId: Type.String({ format: 'uuid' }),
  merchantName: Type.String(),
  commune: Nullable(CommuneName),
  publicUrl: Nullable(Type.String()),
  account: Type.Object({ name: Type.String(), email: Type.String() }),
  message: Type.String(),
  createdAt: when(),
})
export type StaffJoinRequest = Static<typeof StaffJoinRequest>

export const StaffJoinRequestList = Type.Object({ items: Type.Array(StaffJoinRequest) })
export type StaffJoinRequestList = Static<typeof StaffJoinRequestList>

/** Accepted, the person becomes its owner. */
export const JoinRequestDecision = Type.Object(
  { decision: Type.Enum(['accepted', 'refused']) },
  { additionalProperties: false },
)
export type JoinRequestDecision = Static<typeof JoinRequestDecision>
