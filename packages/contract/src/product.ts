import { Type, type Static } from 'typebox'
import { AttributeTemplate } from './category.ts'
import { Label } from './label.ts'
import { Image } from './media.ts'
import { Nullable } from './nullable.ts'
import { found, SearchList } from './search.ts'
import {
  Evidence,
  MerchantKind,
  OpenState,
  PriceKind,
  Service,
  StockState,
  UnitName,
} from './vocabulary.ts'

/** A price in euro cents. `cents` is null on request. `unit` gives what the price buys and the price per kg or litre. */
export const Price = Type.Object({
  kind: PriceKind,
  cents: Nullable(Type.Integer({ minimum: 0 })),
  unit: Type.Optional(
    Type.Object({
      quantity: Type.Number({ exclusiveMinimum: 0 }),
      unit: UnitName,
      centsPerUnit: Type.Integer({ minimum: 0 }),
      per: Type.Enum(['kg', 'l']),
    }),
  ),
})
export type Price = Static<typeof Price>

/** A reduction in force. `previousCents` is the lowest price of the 30 days before it began (Code conso L112-1-1). */
export const Reduction = Type.Object({
  cents: Type.Integer({ minimum: 0 }),
  previousCents: Type.Integer({ minimum: 0 }),
  since: Type.String({ format: 'date-time' }),
  until: Nullable(Type.String({ format: 'date-time' })),
})
export type Reduction = Static<typeof Reduction>

/** One fact of origin, with its evidence. */
export const OriginFact = Type.Object({
  place: Type.String({ description: 'As shown: "Laguiole (Aveyron)".' }),
  insee: Type.Optional(Type.String()),
  department: Type.Optional(Type.String()),
  inRegion: Type.Boolean(),
  evidence: Evidence,
  checkedBy: Type.Optional(Type.String()),
  until: Type.Optional(Type.String({ format: 'date' })),
})
export type OriginFact = Static<typeof OriginFact>

/** Three facts that are never merged: where it is sold, where it is made, where its material comes from. */
export const Origin = Type.Object({
  sold: OriginFact,
  made: Type.Optional(OriginFact),
  material: Type.Optional(OriginFact),
})
export type Origin = Static<typeof Origin>

/** The merchant as a product carries it. */
export const ProductMerchant = Type.Object({
  id: Type.String({ format: 'uuid' }),
  slug: Type.String(),
  name: Type.String(),
  kind: MerchantKind,
  commune: Type.Object({ insee: Type.String(), name: Type.String(), slug: Type.String() }),
  department: Type.Object({ code: Type.String(), name: Type.String() }),
  lat: Type.Optional(Type.Number()),
  lon: Type.Optional(Type.Number()),
  openState: OpenState,
  openStateUntil: Type.Optional(Type.String({ format: 'date-time' })),
})
export type ProductMerchant = Static<typeof ProductMerchant>

/** Values of the attributes of the category's template. */
export const AttributeValue = Type.Unsafe<string | number | boolean | string[]>({
  // In this order: the serialiser takes the first that fits, and writes an array as a string if a string comes first.
  type: ['array', 'number', 'boolean', 'string'],
  items: { type: 'string' },
})
export type AttributeValue = Static<typeof AttributeValue>

/** What a shopper chooses between: a size, a colour. */
export const ProductOption = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 60 }),
    values: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), {
      minItems: 1,
      maxItems: 100,
    }),
  },
  { additionalProperties: false },
)
export type ProductOption = Static<typeof ProductOption>

/** A product, the same in lists and alone. */
export const Product = Type.Object({
  id: Type.String({ format: 'uuid' }),
  slug: Type.String(),
  url: Type.String({ description: 'Address of its page on the site.' }),
  name: Type.String(),
  description: Type.String(),
  category: Type.Object({
    slug: Type.String(),
    name: Type.String(),
    path: Type.Array(Type.Object({ slug: Type.String(), name: Type.String() })),
  }),
  price: Price,
  reduction: Type.Optional(Reduction),
  stock: StockState,
  images: Type.Array(Image),
  illustration: Type.String({
    description: 'Shown where there is no picture: append `/<width>.<format>`.',
  }),
  origin: Origin,
  labels: Type.Array(Label),
  options: Type.Optional(Type.Array(ProductOption)),
  template: AttributeTemplate,
  attributes: Type.Record(Type.String(), AttributeValue, {
    description:
      '`makerIsMerchant: true`: its merchant makes it, and is who `makerName`, `makerAddress` and `makerEmail` name.',
  }),
  gtin: Type.Optional(Type.String()),
  buyUrl: Type.Optional(Type.String()),
  services: Type.Array(Service),
  merchant: ProductMerchant,
  distanceMeters: Type.Optional(Type.Integer({ description: 'With `near` only.' })),
  openState: Type.Optional(OpenState),
  ...found,
  verifiedAt: Nullable(Type.String({ format: 'date-time' })),
  createdAt: Type.String({ format: 'date-time' }),
  updatedAt: Type.String({ format: 'date-time' }),
})
export type Product = Static<typeof Product>

export const ProductList = SearchList(Product)
export type ProductList = Static<typeof ProductList>
