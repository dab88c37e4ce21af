import { Type, type Static } from 'typebox'
import { PageParameters } from './list.ts'
import { services } from './vocabulary.ts'

/** Search radius around `near`, in kilometres. */
export const defaultRadiusKm = 25
export const maxRadiusKm = 200

const slug = (description: string) =>
  Type.String({ minLength: 1, maxLength: 120, pattern: '^[a-z0-9-]+$', description })
const repeated = <const Pattern extends string>(pattern: Pattern, description: string) =>
  Type.Optional(Type.Array(Type.String({ maxLength: 120, pattern }), { maxItems: 20, description }))

const SharedFilters = {
  category: repeated('^[a-z0-9-]+$', 'Slug of a rubric or category; its descendants are included.'),
  department: repeated('^(\\d{2,3}|2[AB])$', 'Department code.'),
  epci: repeated('^\\d{9}$', 'SIREN of a grouping of communes.'),
  commune: repeated('^(\\d{5}|2[AB]\\d{3})$', 'INSEE code.'),
  near: Type.Optional(
    Type.String({ maxLength: 60, description: '`lat,lon`, WGS 84.', examples: ['44.3506,2.5750'] }),
  ),
  radiusKm: Type.Optional(
    Type.Number({
      minimum: 0.1,
      maximum: maxRadiusKm,
      default: defaultRadiusKm,
      description: 'With `near`.',
    }),
  ),
  openAt: Type.Optional(
    Type.String({
      maxLength: 40,
      description: '`now` or an ISO 8601 instant.',
      examples: ['now', '2026-11-24T10:00:00+01:00'],
    }),
  ),
  includeUnknownHours: Type.Optional(
    Type.Boolean({
      default: true,
      description: 'With `openAt`: keep merchants whose hours are not known.',
    }),
  ),
  service: Type.Optional(
    Type.Array(Type.Enum(services), {
      maxItems: 20,
      description: 'Offered by the merchant; all of those named.',
    }),
  ),
  label: repeated('^[a-z0-9-]+$', 'Label code; all of those named.'),
  madeIn: repeated(
    '^(region|\\d{2,3}|2[AB]|\\d{5}|2[AB]\\d{3})$',
    '`region`, a department code or an INSEE code.',
  ),
  updatedSince: Type.Optional(
    Type.String({ format: 'date-time', description: 'Changed at or after this instant.' }),
  ),
  name: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'Words of the name, accents and case ignored.',
    }),
  ),
  ...PageParameters,
}

export const merchantSorts = ['distance', 'newest', 'name'] as const
export const productSorts = ['distance', 'newest', 'price', '-price', 'name'] as const

/** Filters of GET /v1/merchants. Repeatable ones are repeated parameters; values of one are alternatives unless said. */
export const MerchantQuery = Type.Object(
  {
    ...SharedFilters,
    sort: Type.Optional(
      Type.Enum(merchantSorts, {
        description: '`distance` by default with `near`, else `newest`.',
      }),
    ),
  },
  { additionalProperties: false },
)
export type MerchantQuery = Static<typeof MerchantQuery>

/** Filters of GET /v1/products. */
export const ProductQuery = Type.Object(
  {
    ...SharedFilters,
    merchant: Type.Optional(slug('Slug of a merchant.')),
    priceMin: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 100_000_000, description: 'Cents.' }),
    ),
    priceMax: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 100_000_000, description: 'Cents.' }),
    ),
    inStock: Type.Optional(
      Type.Boolean({ description: 'Only what can be had now, or made to order.' }),
    ),
    sort: Type.Optional(
      Type.Enum(productSorts, { description: '`distance` by default with `near`, else `newest`.' }),
    ),
  },
  { additionalProperties: false },
)
export type ProductQuery = Static<typeof ProductQuery>
