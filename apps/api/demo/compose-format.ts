import { merchantKinds, stockStates } from '@dansmazone/contract/vocabulary'
import { type Static, type TProperties, Type } from 'typebox'
import {
  illustrationColours,
  illustrationGrounds,
  illustrationObjects,
} from '#illustrations/vocabulary.ts'

const Strict = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })
const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })
const Text = Type.String({ minLength: 1 })
const Chance = Type.String({ pattern: '^[a-z_-]+(~\\d{1,2})?$' })

/** A text with slots; as a map it carries fields (`{slot.field}`) and may hold `in` some departments or zones only. */
const PhraseSource = Type.Union([
  Text,
  Type.Object(
    {
      is: Text,
      in: Type.Optional(Type.Array(Text, { minItems: 1 })),
    },
    { additionalProperties: Type.Union([Text, Type.Number()]) },
  ),
])
export type PhraseSource =
  | string
  | { is: string; in?: string[]; [field: string]: string | number | string[] | undefined }

const Phrases = Type.Array(PhraseSource, { minItems: 1 })
const Slots = Type.Record(Type.String({ pattern: '^[a-z]+$' }), Phrases)

const OriginSource = Type.Union([
  Type.Enum(['here', 'department', 'region', 'unknown']),
  Strict({
    place: Text,
    insee: Type.Optional(Type.Literal('here')),
    department: Type.Optional(Text),
    region: Type.Optional(Type.Literal(true)),
  }),
])
export type OriginSource = Static<typeof OriginSource>

const ProductSource = Strict({
  /** How many times more often than others; once when left out. */
  often: Type.Optional(Type.Integer({ minimum: 2, maximum: 8 })),
  name: Type.Union([Text, Phrases]),
  category: Text,
  /** `12`, `10-14`, `from 40-60` or `on_request`, or a slot that says so. */
  price: Type.Union([Type.Number(), Text]),
  quantity: Type.Optional(Text),
  in: Type.Optional(Type.Array(Text, { minItems: 1 })),
  /** The first sentences of descriptions, and those that follow. */
  open: Phrases,
  // oxlint-disable-next-line unicorn/no-thenable -- a list is no function, so nothing awaits it
  then: Type.Optional(Phrases),
  made: Type.Optional(OriginSource),
  material: Type.Optional(OriginSource),
  labels: Type.Optional(Type.Array(Type.Union([Chance, Text]))),
  attributes: Type.Optional(
    Type.Record(Type.String(), Type.Union([Text, Type.Number(), Type.Array(Text)])),
  ),
  object: Text,
  colours: Type.Optional(Type.Array(Text, { minItems: 1 })),
  slots: Type.Optional(Slots),
  stock: Type.Optional(Type.Enum(stockStates)),
})
export type ProductSource = Static<typeof ProductSource>

/** A trade: what its merchants are called, say, offer and sell. One file of `parts/` each. */
export const TradeSource = Strict({
  trade: Slug,
  /** The share of composed merchants, relative to other trades. */
  weight: Type.Number({ exclusiveMinimum: 0 }),
  kind: Type.Enum(merchantKinds),
  setting: Type.Enum(['town', 'village', 'farm', 'port']),
  /** Departments and zones where it is found; everywhere when left out. */
  in: Type.Optional(Type.Array(Text, { minItems: 1 })),
  /** Smallest and largest populations of its communes. */
  from: Type.Optional(Type.Integer()),
  to: Type.Optional(Type.Integer()),
  hours: Slug,
  forms: Type.Array(Text, { minItems: 1 }),
  categories: Type.Array(Slug, { minItems: 1, maxItems: 4 }),
  /** A probability in percent after `~`. */
  services: Type.Array(Chance, { minItems: 1 }),
  labels: Type.Optional(Type.Array(Chance)),
  made: Type.Optional(OriginSource),
  object: Type.Array(Type.Enum(illustrationObjects), { minItems: 1 }),
  colours: Type.Array(Type.Enum(illustrationColours), { minItems: 1 }),
  grounds: Type.Array(Type.Enum(illustrationGrounds), { minItems: 1 }),
  slots: Type.Optional(Slots),
  names: Phrases,
  // oxlint-disable-next-line unicorn/no-thenable -- as above
  about: Strict({ open: Phrases, then: Phrases }),
  products: Type.Array(ProductSource, { minItems: 1 }),
})
export type TradeSource = Static<typeof TradeSource>

const Week = Type.Record(Text, Text)

/** `places.yaml`, `streets.yaml`, `people.yaml` and `hours.yaml`: what all trades share. */
export const SharedSource = {
  /** Zones as lists of communes by department, names separated by commas. */
  zones: Type.Record(Type.String({ pattern: '^[a-z-]+$' }), Type.Record(Text, Text)),
  streets: Strict({
    centre: Type.Array(Text, { minItems: 1 }),
    village: Type.Array(Text, { minItems: 1 }),
    farm: Type.Array(Text, { minItems: 1 }),
    port: Type.Array(Text, { minItems: 1 }),
    towns: Type.Record(Text, Text),
  }),
  people: Strict({
    areas: Type.Record(
      Slug,
      Strict({
        departments: Type.Array(Text, { minItems: 1 }),
        families: Text,
        places: Text,
      }),
    ),
    women: Text,
    men: Text,
    /** How a department is spoken of: `l’Aude`, `dans l’Aude`, `audois`, `audoise`. */
    departments: Type.Record(Text, Strict({ the: Text, in: Text, his: Text, her: Text })),
  }),
  /** Makers of what shops resell: who answers for the product. */
  makers: Type.Record(
    Slug,
    Type.Array(Strict({ name: Text, address: Text, email: Text }), { minItems: 1 }),
  ),
  hours: Strict({
    weeks: Type.Record(Slug, Type.Array(Week, { minItems: 1 })),
    closures: Type.Array(Text, { minItems: 1 }),
    notes: Type.Array(Text, { minItems: 1 }),
  }),
}
export type Zones = Static<typeof SharedSource.zones>
export type Streets = Static<typeof SharedSource.streets>
export type People = Static<typeof SharedSource.people>
export type Makers = Static<typeof SharedSource.makers>
export type Hours = Static<typeof SharedSource.hours>
