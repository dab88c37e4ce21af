import { Type, type Static } from 'typebox'
import { List, PageParameters } from './list.ts'
import { Nullable } from './nullable.ts'
import { Precision } from './vocabulary.ts'

const counts = {
  merchantCount: Type.Integer({ minimum: 0 }),
  productCount: Type.Integer({ minimum: 0 }),
}

export const Department = Type.Object({
  code: Type.String(),
  name: Type.String(),
  slug: Type.String(),
  ...counts,
})
export type Department = Static<typeof Department>

export const Epci = Type.Object({ code: Type.String(), name: Type.String() })
export type Epci = Static<typeof Epci>

export const Source = Type.Object({
  name: Type.String(),
  url: Type.String(),
  licence: Type.String(),
  usedFor: Type.String(),
})
export type Source = Static<typeof Source>

/** The territory served: one region, its departments with counts, its groupings of communes, where the data come from. */
export const Territory = Type.Object({
  region: Type.Object({ code: Type.String(), name: Type.String(), ...counts }),
  departments: Type.Array(Department),
  epcis: Type.Array(Epci),
  labels: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      description: Type.String(),
      subject: Type.String(),
      needsCheck: Type.Boolean({
        description: 'Only staff grant it, on evidence; others a merchant may declare.',
      }),
    }),
  ),
  sources: Type.Array(Source),
})
export type Territory = Static<typeof Territory>

export const Commune = Type.Object({
  insee: Type.String(),
  slug: Type.String({ description: 'Of its page: the name and the INSEE code.' }),
  name: Type.String(),
  formerNames: Type.Array(Type.String(), { description: 'Former communes now part of it.' }),
  postcodes: Type.Array(Type.String()),
  department: Type.Object({ code: Type.String(), name: Type.String() }),
  epci: Nullable(Epci),
  population: Type.Integer({ minimum: 0 }),
  lat: Type.Optional(Type.Number()),
  lon: Type.Optional(Type.Number()),
  precision: Precision,
  precisionKm: Type.Optional(
    Type.Number({ description: 'Radius within which the true place lies, in kilometres.' }),
  ),
  distanceMeters: Type.Optional(Type.Integer({ description: 'With `near` only.' })),
  ...counts,
})
export type Commune = Static<typeof Commune>

export const CommuneQuery = Type.Object(
  {
    q: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Beginning of a name, former name or postcode.',
        examples: ['saint-ch'],
      }),
    ),
    near: Type.Optional(
      Type.String({
        maxLength: 60,
        format: 'coordinates',
        description: 'A point, `lat,lon` in degrees (WGS 84): the nearest first.',
        examples: ['44.3506,2.5750'],
      }),
    ),
    department: Type.Optional(
      Type.String({
        pattern: '^(\\d{2,3}|2[AB])$',
        description: 'Department code.',
        examples: ['48'],
      }),
    ),
    hasMerchants: Type.Optional(
      Type.Boolean({
        description: 'Only communes with published merchants, or only the others.',
        examples: [true],
      }),
    ),
    ...PageParameters,
  },
  { additionalProperties: false },
)
export type CommuneQuery = Static<typeof CommuneQuery>

export const CommuneList = List(Commune)
export type CommuneList = Static<typeof CommuneList>
