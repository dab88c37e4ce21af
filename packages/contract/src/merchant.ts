import { Type, type Static } from 'typebox'
import { Label } from './label.ts'
import { Image } from './media.ts'
import { Nullable } from './nullable.ts'
import { Closure, OpeningHours } from './opening-hours.ts'
import { found, SearchList } from './search.ts'
import { MerchantKind, OpenState, Precision, Service } from './vocabulary.ts'

/** Where the merchant is. `street` only when the merchant lets it be public. */
export const Address = Type.Object({
  street: Type.Optional(Type.String()),
  postcode: Type.String(),
  commune: Type.Object({ insee: Type.String(), name: Type.String(), slug: Type.String() }),
  department: Type.Object({ code: Type.String(), name: Type.String() }),
  lat: Type.Optional(Type.Number()),
  lon: Type.Optional(Type.Number()),
  precision: Precision,
})
export type Address = Static<typeof Address>

const identity = {
  id: Type.String({ format: 'uuid' }),
  slug: Type.String(),
  url: Type.String({ description: 'Address of its page on the site.' }),
  name: Type.String(),
  kind: MerchantKind,
}

const openness = {
  openState: OpenState,
  openStateUntil: Type.Optional(
    Type.String({
      format: 'date-time',
      description: 'When the state next changes, if that is within eight weeks.',
    }),
  ),
}

/** Who is behind the shop, as its legal form requires it to be public. */
export const LegalFacts = Type.Object({
  name: Type.Optional(Type.String()),
  form: Type.Optional(Type.String()),
  register: Type.Optional(
    Type.String({ description: 'Register and number, as printed on its papers.' }),
  ),
})
export type LegalFacts = Static<typeof LegalFacts>

/** A merchant, the same in lists and alone. What the merchant keeps private is absent, never masked. */
export const Merchant = Type.Object({
  ...identity,
  description: Type.String(),
  story: Type.Optional(Type.String()),
  address: Address,
  phone: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  website: Type.Optional(Type.String()),
  shopUrl: Type.Optional(Type.String()),
  socials: Type.Record(Type.String(), Type.String(), {
    description: 'Network to account or address.',
  }),
  openingHours: OpeningHours,
  closures: Type.Array(Closure, { description: 'In force or to come.' }),
  ...openness,
  services: Type.Array(Service),
  labels: Type.Array(Label),
  categories: Type.Array(Type.Object({ slug: Type.String(), name: Type.String() })),
  images: Type.Array(Image),
  logo: Type.Optional(Image),
  productImages: Type.Array(Image, { description: 'Up to three pictures of its products.' }),
  productCount: Type.Integer({ minimum: 0 }),
  siret: Type.Optional(Type.String()),
  legal: LegalFacts,
  distanceMeters: Type.Optional(Type.Integer({ description: 'With `near` only.' })),
  ...found,
  verifiedAt: Nullable(Type.String({ format: 'date-time' })),
  createdAt: Type.String({ format: 'date-time' }),
  updatedAt: Type.String({ format: 'date-time' }),
})
export type Merchant = Static<typeof Merchant>

export const MerchantList = SearchList(Merchant)
export type MerchantList = Static<typeof MerchantList>
