import { evidences, merchantKinds, services, stockStates } from '@dansmazone/contract/vocabulary'
import { type Static, type TProperties, Type } from 'typebox'
import {
  illustrationColours,
  illustrationGrounds,
  illustrationObjects,
} from '#illustrations/vocabulary.ts'

/** Objects refuse keys they do not know: a misspelt key would be a fact silently lost. */
const Strict = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })
const text = (minLength: number, maxLength: number) => Type.String({ minLength, maxLength })
const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })
const Insee = Type.String({ pattern: '^(\\d{5}|2[AB]\\d{3})$' })
const Department = Type.String({ pattern: '^(\\d{2,3}|2[AB])$' })
const Address = Type.String({ pattern: '^https://([a-z0-9-]+\\.)+example(/|$)' })
const Day = Type.String({ pattern: '^20\\d\\d-(0[1-9]|1[0-2])-([0-2]\\d|3[01])$' })
const DayOffset = Type.Integer({ minimum: -1000, maximum: 1000 })
const span = '\\d{1,2}:[0-5]\\d-\\d{1,2}:[0-5]\\d'
const Spans = Type.String({ pattern: `^${span}( ${span})*$` })

const weekday = '(mon|tue|wed|thu|fri|sat|sun)'
const WeekdayHours = Type.Record(
  Type.String({ pattern: `^${weekday}(-${weekday})?$` }),
  Type.Union([Spans, Type.Literal('closed')]),
  { additionalProperties: false },
)

const evidence = {
  evidence: Type.Enum(evidences),
  checkedBy: Type.Optional(text(2, 120)),
  until: Type.Optional(Day),
}

/**
 * Where something comes from: a commune, a department, or the region at large, whose name `place` replaces when given;
 * `place` alone: elsewhere.
 */
const DemoOrigin = Strict({
  place: Type.Optional(text(2, 120)),
  insee: Type.Optional(Insee),
  department: Type.Optional(Department),
  region: Type.Optional(Type.Literal(true)),
  ...evidence,
})
export type DemoOrigin = Static<typeof DemoOrigin>

const DemoPicture = Strict({
  object: Type.Enum(illustrationObjects),
  colour: Type.Optional(Type.Enum(illustrationColours)),
  ground: Type.Optional(Type.Enum(illustrationGrounds)),
})
export type DemoPicture = Static<typeof DemoPicture>

const AttributeValue = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Number(),
  Type.Boolean(),
  Type.Array(Type.String()),
])

const DemoProduct = Strict({
  name: text(3, 120),
  category: Slug,
  /** Euros, `from <euros>` or `on_request`. */
  price: Type.Union([
    Type.Number({ minimum: 0 }),
    Type.String({ pattern: '^(on_request|from \\d+(\\.\\d{1,2})?)$' }),
  ]),
  quantity: Type.Optional(Type.String({ pattern: '^\\d+([.,]\\d+)? (g|kg|ml|cl|l)$' })),
  reduced: Type.Optional(
    Strict({
      from: Type.Number({ exclusiveMinimum: 0 }),
      since: Type.Integer({ maximum: 0, minimum: -365 }),
      until: Type.Integer({ minimum: 1, maximum: 365 }),
    }),
  ),
  stock: Type.Enum(stockStates),
  description: text(60, 500),
  made: Type.Optional(DemoOrigin),
  material: Type.Optional(DemoOrigin),
  labels: Type.Optional(Type.Array(Slug)),
  attributes: Type.Optional(Type.Record(Type.String(), AttributeValue)),
  gtin: Type.Optional(Type.String({ pattern: '^(\\d{8}|\\d{12,14})$' })),
  buyUrl: Type.Optional(Address),
  picture: Type.Union([
    DemoPicture,
    Type.Array(DemoPicture, { minItems: 1, maxItems: 3 }),
    Type.Literal('none'),
  ]),
  /** Days since it was added. */
  age: Type.Integer({ minimum: 0, maximum: 700 }),
})
export type DemoProduct = Static<typeof DemoProduct>

/** A merchant's file, as README.md describes it; what is composed has the same shape. */
export const DemoMerchant = Strict({
  name: text(2, 100),
  kind: Type.Enum(merchantKinds),
  commune: text(1, 80),
  insee: Insee,
  street: Type.Optional(text(3, 120)),
  phone: Type.Optional(
    Type.String({
      pattern: '^(05 36 49|04 65 71|06 39 98) \\d\\d \\d\\d$',
      description: 'a number of the ranges reserved for fiction',
    }),
  ),
  email: Type.Optional(Type.String({ pattern: '^[a-z0-9.+-]+@([a-z0-9-]+\\.)+example$' })),
  website: Type.Optional(Address),
  shopUrl: Type.Optional(Address),
  socials: Type.Optional(Type.Record(Type.String({ pattern: '^[a-z]+$' }), text(1, 120))),
  categories: Type.Array(Slug, { minItems: 1, maxItems: 4, uniqueItems: true }),
  services: Type.Array(Type.Enum(services), { uniqueItems: true }),
  labels: Type.Optional(Type.Array(Strict({ code: Slug, ...evidence }))),
  description: text(80, 240),
  story: Type.Optional(text(300, 900)),
  hours: Type.Union([Type.Literal('unknown'), Type.Literal('by_appointment'), WeekdayHours]),
  holidays: Type.Optional(Type.Enum(['open', 'closed', 'unknown'])),
  specialDays: Type.Optional(
    Type.Array(
      Strict({
        in: DayOffset,
        hours: Type.Union([Spans, Type.Literal('closed')]),
        note: Type.Optional(text(2, 120)),
      }),
    ),
  ),
  closures: Type.Optional(
    Type.Array(
      Strict({
        from: DayOffset,
        to: Type.Optional(DayOffset),
        reason: Type.Optional(text(2, 160)),
      }),
    ),
  ),
  legal: Type.Optional(
    Strict({
      name: text(2, 120),
      form: Type.Enum([
        'EI',
        'SARL',
        'SAS',
        'EURL',
        'SASU',
        'GAEC',
        'EARL',
        'SCEA',
        'association',
        'SCOP',
        'SCIC',
        'SCA',
      ]),
    }),
  ),
  picture: Type.Union([DemoPicture, Type.Literal('none')]),
  products: Type.Array(DemoProduct, { maxItems: 40 }),
})
export type DemoMerchant = Static<typeof DemoMerchant>
