import { Type, type Static } from 'typebox'
import { PageParameters } from './list.ts'
import { facetNames, literalKinds } from './search.ts'
import { services } from './vocabulary.ts'

/** Search radius around `near`, in kilometres. */
export const defaultRadiusKm = 25
export const maxRadiusKm = 200

const repeated = (pattern: string, description: string, example: string) =>
  Type.Optional(
    Type.Array(Type.String({ maxLength: 120, pattern }), {
      maxItems: 20,
      description,
      examples: [[example]],
    }),
  )
const cents = (description: string, example: number) =>
  Type.Optional(
    Type.Integer({ minimum: 0, maximum: 100_000_000, description, examples: [example] }),
  )

/** A part of the map. */
export const Box = Type.String({
  maxLength: 100,
  format: 'box',
  description:
    'A box, `west,south,east,north` in degrees (WGS 84): what lies in it, edges included. Merchants without coordinates are in none.',
  examples: ['2.2,44.1,3.1,44.7'],
})

/** What narrows lists and maps alike. */
export const narrowingFilters = {
  category: repeated(
    '^[a-z0-9-]+$',
    'Slug of a rubric or category; its descendants are included.',
    'couteaux',
  ),
  department: repeated('^(\\d{2,3}|2[AB])$', 'Department code.', '12'),
  epci: repeated('^\\d{9}$', 'SIREN of a grouping of communes.', '200067171'),
  commune: repeated('^(\\d{5}|2[AB]\\d{3})$', 'INSEE code of a commune.', '12119'),
  near: Type.Optional(
    Type.String({
      maxLength: 60,
      format: 'coordinates',
      description:
        'A point, `lat,lon` in degrees (WGS 84): what is within `radiusKm` of it. Merchants without coordinates answer for the department around the point, and come last.',
      examples: ['44.3506,2.5750'],
    }),
  ),
  radiusKm: Type.Optional(
    Type.Number({
      minimum: 0.1,
      maximum: maxRadiusKm,
      default: defaultRadiusKm,
      description: 'Kilometres around `near`, in a straight line on the globe.',
      examples: [10],
    }),
  ),
  bbox: Type.Optional(Box),
  openAt: Type.Optional(
    Type.String({
      maxLength: 40,
      format: 'instant-or-now',
      description:
        '`now` or an ISO 8601 instant with its zone: what is open then. `openState` of each item is of that instant.',
      examples: ['now', '2026-11-24T10:00:00+01:00'],
    }),
  ),
  includeUnknownHours: Type.Optional(
    Type.Boolean({
      default: true,
      description:
        'With `openAt`: keep merchants of whom it is not known whether they are open then.',
      examples: [false],
    }),
  ),
  service: Type.Optional(
    Type.Array(Type.Enum(services), {
      maxItems: 20,
      description: 'A service the merchant offers; all of those named.',
      examples: [['click_and_collect']],
    }),
  ),
  label: repeated(
    '^[a-z0-9-]+$',
    'Code of a label that the product or its merchant holds today; all of those named.',
    'artisan',
  ),
  madeIn: repeated(
    '^(region|\\d{2,3}|2[AB]|\\d{5}|2[AB]\\d{3})$',
    'Where the product is made: `region`, a department code or an INSEE code.',
    'region',
  ),
  updatedSince: Type.Optional(
    Type.String({
      maxLength: 40,
      format: 'instant',
      description: 'An ISO 8601 instant with its zone: what has changed since, or just then.',
      examples: ['2026-11-01T00:00:00Z'],
    }),
  ),
  q: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        'Free text, as people type it: products, merchants, rubrics, with a place, a time, a price, a service. See `interpretation` in the answer for what was understood.',
      examples: ['savon rodez'],
    }),
  ),
  literal: Type.Optional(
    Type.Array(Type.Enum(literalKinds), {
      maxItems: literalKinds.length,
      description:
        'With `q`: what must be read as plain words rather than understood, or `correction` for no correction of typing mistakes.',
      examples: [['correction']],
    }),
  ),
}

const SharedFilters = {
  ...narrowingFilters,
  facets: Type.Optional(
    Type.Array(
      Type.String({
        maxLength: 120,
        pattern: `^(${facetNames.join('|')})(,(${facetNames.join('|')}))*$`,
      }),
      {
        maxItems: facetNames.length,
        description: `Counts to add to the answer: any of ${facetNames.map((name) => `\`${name}\``).join(', ')}, repeated or separated by commas.`,
        examples: [['category,department']],
      },
    ),
  ),
  explain: Type.Optional(
    Type.Boolean({
      description: 'With `q`: each item says why it is where it is (`explanation`).',
      examples: [true],
    }),
  ),
  ...PageParameters,
}

export const merchantSorts = ['relevance', 'distance', 'newest', 'name'] as const
export const productSorts = ['relevance', 'distance', 'newest', 'price', '-price', 'name'] as const

/** Filters of GET /v1/merchants. Repeatable ones are repeated parameters; values of one are alternatives unless said. */
export const MerchantQuery = Type.Object(
  {
    ...SharedFilters,
    sort: Type.Optional(
      Type.Enum(merchantSorts, {
        description:
          '`relevance` by default with `q`, `distance` with `near` alone, else `newest`.',
        examples: ['name'],
      }),
    ),
  },
  { additionalProperties: false },
)
export type MerchantQuery = Static<typeof MerchantQuery>

/** What narrows products alone. */
export const productFilters = {
  priceMin: cents('Lowest price, in cents. Prices on request have no price.', 1000),
  priceMax: cents('Highest price, in cents. Prices on request have no price.', 5000),
  inStock: Type.Optional(
    Type.Boolean({
      description:
        '`true`: only what is in stock or made to order; `false`: only what is out of stock or not known to be there.',
      examples: [true],
    }),
  ),
}

/** Filters of GET /v1/products. */
export const ProductQuery = Type.Object(
  {
    ...SharedFilters,
    merchant: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        pattern: '^[a-z0-9-]+$',
        description: 'Slug or id of a merchant.',
        examples: ['coutellerie-de-la-vergne-noire'],
      }),
    ),
    ...productFilters,
    sort: Type.Optional(
      Type.Enum(productSorts, {
        description:
          '`relevance` by default with `q`, `distance` with `near` alone, else `newest`. By price, prices on request come last.',
        examples: ['price'],
      }),
    ),
  },
  { additionalProperties: false },
)
export type ProductQuery = Static<typeof ProductQuery>
