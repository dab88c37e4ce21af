import { Type, type Static } from 'typebox'
import { Nullable } from './nullable.ts'
import { Closure, OpeningSpan, weekdays } from './opening-hours.ts'
import { MerchantKind, Precision, Service } from './vocabulary.ts'
import { writtenForms } from './written-forms.ts'

const short = (maxLength = 200) => Type.String({ maxLength })
const webAddress = Type.String({ pattern: writtenForms.web_address, maxLength: 500 })
/** The name of an account, or the address of its page: of no other scheme, as it is public at once. */
const socialAccount = Type.String({ pattern: '^(https?://[^\\s]+|[^:<>]*)$', maxLength: 500 })
const day = () => Type.String({ format: 'date' })
const monthDay = () =>
  Type.String({ pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$', examples: ['06-15'] })

/** The hours of one week; a day left out is closed. */
export const SheetWeek = Type.Array(
  Type.Object(
    { day: Type.Enum(weekdays), spans: Type.Array(OpeningSpan, { maxItems: 6 }) },
    { additionalProperties: false },
  ),
  { maxItems: 7 },
)
export type SheetWeek = Static<typeof SheetWeek>

/** A part of every year with a week of its own; `to` before `from` crosses the new year. Both days included. */
export const Season = Type.Object(
  { name: short(80), from: monthDay(), to: monthDay(), weekly: SheetWeek },
  { additionalProperties: false },
)
export type Season = Static<typeof Season>

/** Days that replace the week; no spans: closed. */
export const SpecialDay = Type.Object(
  {
    date: day(),
    spans: Type.Array(OpeningSpan, { maxItems: 6 }),
    note: Type.Optional(short()),
  },
  { additionalProperties: false },
)
export type SpecialDay = Static<typeof SpecialDay>

export const SheetHours = Type.Object(
  {
    kind: Type.Enum(['weekly', 'by_appointment', 'unknown']),
    weekly: SheetWeek,
    seasons: Type.Array(Season, { maxItems: 6 }),
    special: Type.Array(SpecialDay, { maxItems: 200 }),
    holidays: Type.Enum(['open', 'closed', 'unknown']),
  },
  { additionalProperties: false },
)
export type SheetHours = Static<typeof SheetHours>

/** Where the merchant is. Coordinates are WGS 84 degrees, null where `precision` is `none`. */
export const SheetAddress = Type.Object(
  {
    street: Nullable(short()),
    /** A sole trader may keep the street to itself; shoppers then see the commune. */
    streetPublic: Type.Boolean(),
    postcode: Type.String({ pattern: '^\\d{5}$' }),
    communeInsee: Type.String({ pattern: '^(\\d{5}|2[AB]\\d{3})$' }),
    lat: Nullable(Type.Number({ minimum: -90, maximum: 90 })),
    lon: Nullable(Type.Number({ minimum: -180, maximum: 180 })),
    precision: Precision,
  },
  { additionalProperties: false },
)
export type SheetAddress = Static<typeof SheetAddress>

/** A picture of a sheet: which, and what it shows. */
export const SheetImage = Type.Object(
  { mediaId: Type.String({ format: 'uuid' }), alt: Type.String({ maxLength: 300 }) },
  { additionalProperties: false },
)
export type SheetImage = Static<typeof SheetImage>

/** What members write of a merchant, whole. Everything but the name may be missing while it is a draft. */
export const MerchantSheetFields = Type.Object(
  {
    name: short(),
    kind: MerchantKind,
    description: Type.String({ maxLength: 2000 }),
    story: Nullable(Type.String({ maxLength: 10_000 })),
    siret: Nullable(Type.String({ pattern: '^\\d{14}$' })),
    legalName: Nullable(short()),
    legalForm: Nullable(short()),
    register: Nullable(short()),
    address: Nullable(SheetAddress),
    phone: Nullable(Type.String({ pattern: writtenForms.phone })),
    phonePublic: Type.Boolean(),
    email: Nullable(Type.String({ format: 'email', maxLength: 254 })),
    website: Nullable(webAddress),
    shopUrl: Nullable(webAddress),
    socials: Type.Record(Type.String({ pattern: '^[a-z]{2,20}$' }), socialAccount, {
      additionalProperties: false,
      maxProperties: 20,
    }),
    services: Type.Array(Service, { uniqueItems: true }),
    categories: Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,120}$' }), {
      maxItems: 10,
      uniqueItems: true,
      description: 'Slugs, the most telling first.',
    }),
    labels: Type.Array(Type.String({ pattern: '^[a-z0-9_-]{1,80}$' }), {
      maxItems: 20,
      uniqueItems: true,
      description: 'Codes of what the merchant declares; what is granted on evidence is not here.',
    }),
    hours: SheetHours,
    closures: Type.Array(Closure, { maxItems: 50 }),
    images: Type.Array(SheetImage, { maxItems: 20 }),
    logo: Nullable(Type.String({ format: 'uuid' })),
  },
  { additionalProperties: false },
)
export type MerchantSheetFields = Static<typeof MerchantSheetFields>

/** Fields whose change is public at once on a published merchant; every other waits for the staff. */
export const merchantFieldsAtOnce = [
  'phone',
  'phonePublic',
  'email',
  'website',
  'shopUrl',
  'socials',
  'services',
  'hours',
  'closures',
] as const satisfies readonly (keyof MerchantSheetFields)[]

/** Where a sheet stands: `changed` is public in an older state; `refused` waits for a correction. */
export const sheetStatuses = [
  'draft',
  'submitted',
  'refused',
  'published',
  'changed',
  'archived',
  'suspended',
  'closed',
] as const
export const SheetStatus = Type.Enum(sheetStatuses)
export type SheetStatus = Static<typeof SheetStatus>

/** After so many months, members are asked whether all is still true. */
export const monthsUntilAsked = 11

/** What is left to do before the staff can be asked to publish. */
export const checklistSteps = ['identity', 'place', 'hours', 'photo', 'product', 'terms'] as const
export type ChecklistStep = (typeof checklistSteps)[number]

export const Checklist = Type.Object({
  steps: Type.Array(
    Type.Object({
      step: Type.Enum(checklistSteps),
      done: Type.Boolean(),
      missing: Type.Array(Type.String(), {
        description: 'Fields that are missing or wrong: `description`, `address.communeInsee` …',
      }),
    }),
  ),
  done: Type.Integer(),
  total: Type.Integer(),
  ready: Type.Boolean({ description: 'It can be submitted.' }),
})
export type Checklist = Static<typeof Checklist>

/** The last decision of the staff on a sheet. */
export const SheetDecision = Type.Object({
  decision: Type.Enum(['approved', 'refused']),
  reasonCode: Nullable(Type.String()),
  reason: Nullable(Type.String()),
  decidedAt: Type.String({ format: 'date-time' }),
})
export type SheetDecision = Static<typeof SheetDecision>

/** A merchant as its members see it. `version` is what `ETag` and `If-Match` carry. */
export const MerchantSheet = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer(),
  status: SheetStatus,
  live: Type.Boolean({ description: 'Whether shoppers see it now.' }),
  role: Type.Enum(['owner', 'editor']),
  fields: MerchantSheetFields,
  pending: Type.Array(Type.String(), {
    description: 'Fields that differ from what is public.',
  }),
  commune: Nullable(
    Type.Object({
      insee: Type.String(),
      name: Type.String(),
      department: Type.Object({ code: Type.String(), name: Type.String() }),
    }),
  ),
  publicUrl: Nullable(Type.String(), { description: 'Its page on the site, when it has one.' }),
  badges: Type.Array(Type.String(), {
    description:
      'Codes of the labels that were checked on evidence: they allow titles such as “artisan”.',
  }),
  checklist: Checklist,
  lastDecision: Type.Optional(SheetDecision),
  confirmedAt: Nullable(Type.String({ format: 'date-time' })),
  lapsed: Type.Boolean({
    description: 'Closed because nobody said that all is still true; confirming opens it again.',
  }),
  submittedAt: Nullable(Type.String({ format: 'date-time' })),
  createdAt: Type.String({ format: 'date-time' }),
  updatedAt: Type.String({ format: 'date-time' }),
})
export type MerchantSheet = Static<typeof MerchantSheet>
