import { Type, type Static } from 'typebox'
import { List } from './list.ts'
import { Checklist, MerchantSheetFields, SheetAddress, SheetStatus } from './merchant-sheet.ts'
import { Nullable } from './nullable.ts'
import { Precision } from './vocabulary.ts'

/** A commune as forms name it. */
export const CommuneName = Type.Object({
  insee: Type.String(),
  name: Type.String(),
  department: Type.Object({ code: Type.String(), name: Type.String() }),
})
export type CommuneName = Static<typeof CommuneName>

/** A shop that may be the one being described; never a reason to refuse. */
export const Lookalike = Type.Object({
  merchantId: Type.String({ format: 'uuid' }),
  name: Nullable(Type.String(), {
    description: 'Null: nothing of it is public yet; someone has begun.',
  }),
  commune: Nullable(Type.String()),
  publicUrl: Nullable(Type.String()),
  sameSiret: Type.Boolean(),
  canJoin: Type.Boolean({ description: 'One may ask to keep it: false for one’s own.' }),
})
export type Lookalike = Static<typeof Lookalike>

/** What the public register says of an establishment; what it does not say is absent. */
export const Company = Type.Object({
  name: Type.Optional(Type.String({ description: 'Its sign, else the name of the company.' })),
  legalName: Type.Optional(Type.String()),
  legalForm: Type.Optional(Type.String()),
  register: Type.Optional(
    Type.String({ description: 'As printed on its papers: `SIREN 123 456 782`.' }),
  ),
  address: Type.Optional(
    Type.Object({
      street: Nullable(Type.String()),
      postcode: Nullable(Type.String()),
      communeInsee: Nullable(Type.String(), {
        description: 'Null: the commune is not one of this territory.',
      }),
      communeName: Nullable(Type.String()),
    }),
  ),
  naf: Type.Optional(Type.String({ description: 'Code of its activity.', examples: ['47.61Z'] })),
  closed: Type.Boolean({ description: 'The register says that it has ceased.' }),
  soleTrader: Type.Boolean({
    description: 'One person: street and phone are theirs, so kept private unless they say.',
  }),
  diffusible: Type.Boolean({
    description: 'False: it asked the register to keep names and streets private.',
  }),
})
export type Company = Static<typeof Company>

/** What is known of a SIRET. `source` `none`: the register does not know it; `unreachable`: it did not answer, write by hand. */
export const CompanyLookup = Type.Object({
  siret: Type.String(),
  valid: Type.Boolean({ description: 'Fourteen digits whose check digit is right.' }),
  source: Type.Enum(['register', 'none', 'unreachable']),
  company: Type.Optional(Company),
  lookalikes: Type.Array(Lookalike),
})
export type CompanyLookup = Static<typeof CompanyLookup>

/** A street found, or the middle of the commune where the street is not known. */
export const AddressMatch = Type.Object({
  label: Type.String(),
  street: Nullable(Type.String()),
  postcode: Nullable(Type.String()),
  communeInsee: Type.String(),
  lat: Nullable(Type.Number()),
  lon: Nullable(Type.Number()),
  precision: Precision,
})
export type AddressMatch = Static<typeof AddressMatch>

/** `source` `commune`: the address service did not answer, or knows no such street. */
export const AddressMatches = Type.Object({
  items: Type.Array(AddressMatch),
  source: Type.Enum(['geocoder', 'commune']),
})
export type AddressMatches = Static<typeof AddressMatches>

/** Public holidays of Metropolitan France. */
export const PublicHolidays = Type.Object({
  items: Type.Array(Type.Object({ date: Type.String({ format: 'date' }), name: Type.String() })),
})
export type PublicHolidays = Static<typeof PublicHolidays>

/** Fields of a merchant to change; those left out stay. An object given replaces the whole of the old one. */
export const MerchantSheetPatch = Type.Partial(MerchantSheetFields, {
  additionalProperties: false,
  minProperties: 1,
})
export type MerchantSheetPatch = Static<typeof MerchantSheetPatch>

/** A merchant begun: a name is enough. */
export const NewMerchantSheet = Type.Object(
  {
    ...Type.Partial(MerchantSheetFields).properties,
    name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
    address: Type.Optional(Nullable(SheetAddress)),
  },
  { additionalProperties: false },
)
export type NewMerchantSheet = Static<typeof NewMerchantSheet>

/** A merchant one keeps, in the list of them. */
export const MerchantSheetRow = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  name: Type.String(),
  status: SheetStatus,
  live: Type.Boolean(),
  role: Type.Enum(['owner', 'editor']),
  commune: Nullable(CommuneName),
  publicUrl: Nullable(Type.String()),
  products: Type.Object({
    total: Type.Integer(),
    live: Type.Integer(),
    waiting: Type.Integer({ description: 'Submitted to the staff.' }),
    drafts: Type.Integer({ description: 'Never submitted: to be completed or sent.' }),
    refused: Type.Integer({
      description: 'To be corrected, whether or not a former state is online.',
    }),
  }),
  confirmedAt: Nullable(Type.String({ format: 'date-time' })),
  updatedAt: Type.String({ format: 'date-time' }),
})
export type MerchantSheetRow = Static<typeof MerchantSheetRow>

export const MerchantSheetList = Type.Object({ items: Type.Array(MerchantSheetRow) })
export type MerchantSheetList = Static<typeof MerchantSheetList>

/** A document merchants accept, in its version in force. */
export const Terms = Type.Object({
  document: Type.Literal('merchant-charter'),
  version: Type.String({ description: 'The day from which it holds.', examples: ['2026-11-22'] }),
  title: Type.String(),
  sections: Type.Array(
    Type.Object({ title: Type.String(), paragraphs: Type.Array(Type.String()) }),
  ),
})
export type Terms = Static<typeof Terms>

/** Which version was read and accepted; an older one is refused (409). */
export const TermsAcceptance = Type.Object(
  { version: Type.String({ maxLength: 20 }) },
  { additionalProperties: false },
)
export type TermsAcceptance = Static<typeof TermsAcceptance>

/** What was accepted, and what is left to do. */
export const TermsState = Type.Object({
  version: Nullable(Type.String()),
  acceptedAt: Nullable(Type.String({ format: 'date-time' })),
  current: Type.String(),
  checklist: Checklist,
})
export type TermsState = Static<typeof TermsState>

/** One entry of the history: who changed what, when. */
export const Edit = Type.Object({
  id: Type.Integer(),
  productId: Nullable(Type.String({ format: 'uuid' }), {
    description: 'Null: the merchant itself.',
  }),
  productName: Nullable(Type.String()),
  by: Nullable(Type.String(), {
    description: 'Name of the person; null when gone, of the staff, or not a person.',
  }),
  origin: Type.Enum(['member', 'import', 'feed', 'staff', 'upkeep']),
  act: Type.String({ description: '`created`, `changed`, `submitted`, `approved` …' }),
  changes: Type.Array(
    Type.Object({ field: Type.String(), before: Type.Unknown(), after: Type.Unknown() }),
  ),
  at: Type.String({ format: 'date-time' }),
  together: Type.Optional(
    Type.Object(
      {
        acts: Type.Array(Type.Object({ act: Type.String(), products: Type.Integer() }), {
          description: 'What was done, to how many products; of what was done to one, the first.',
        }),
        importId: Nullable(Type.String({ format: 'uuid' })),
        fileName: Nullable(Type.String(), {
          description: 'Of the import, unless a feed brought it.',
        }),
        undone: Type.Boolean({ description: 'The import was taken back.' }),
      },
      {
        description:
          'The entry stands for all that was done in one go: by an import, by taking it back, to many products at once.',
      },
    ),
  ),
})
export type Edit = Static<typeof Edit>

export const EditList = List(Edit)
export type EditList = Static<typeof EditList>

/** Asks the staff to publish. `products`: those that are complete go along. */
export const MerchantSubmissionRequest = Type.Object(
  { products: Type.Optional(Type.Boolean({ default: true })) },
  { additionalProperties: false },
)
export type MerchantSubmissionRequest = Static<typeof MerchantSubmissionRequest>

/** What one click from the yearly mail confirms. `state` `done`: already confirmed since the mail. */
export const Confirmation = Type.Object({
  merchantName: Type.String(),
  commune: Nullable(Type.String()),
  state: Type.Enum(['waiting', 'done']),
  live: Type.Boolean(),
  confirmedAt: Nullable(Type.String({ format: 'date-time' })),
})
export type Confirmation = Static<typeof Confirmation>
