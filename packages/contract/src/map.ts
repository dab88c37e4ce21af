import { Type, type Static } from 'typebox'
import { Box, narrowingFilters, productFilters } from './filters.ts'
import { MerchantKind, OpenState } from './vocabulary.ts'

/** A merchant alone in its cell of the map. */
export const MapMerchant = Type.Object({
  type: Type.Literal('merchant'),
  slug: Type.String(),
  name: Type.String(),
  kind: MerchantKind,
  lat: Type.Number(),
  lon: Type.Number(),
  openState: OpenState,
})
export type MapMerchant = Static<typeof MapMerchant>

/** Several merchants that a map cannot tell apart: about where their middle is, and the box that holds them. */
export const MapCluster = Type.Object({
  type: Type.Literal('cluster'),
  lat: Type.Number(),
  lon: Type.Number(),
  count: Type.Integer({ minimum: 2 }),
  bounds: Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()], {
    description: 'West, south, east, north, in degrees.',
  }),
})
export type MapCluster = Static<typeof MapCluster>

/** What a map shows: merchants, or clusters of them where they are many. */
export const MerchantMap = Type.Object({
  items: Type.Array(Type.Union([MapMerchant, MapCluster])),
  unplaced: Type.Integer({
    description: 'Merchants that match but have no coordinates, so that no map shows them.',
  }),
})
export type MerchantMap = Static<typeof MerchantMap>

/** Filters of GET /v1/merchants/map: those of the list, the part of the map that is seen, and how closely. */
export const MapQuery = Type.Object(
  {
    ...narrowingFilters,
    ...productFilters,
    of: Type.Optional(
      Type.Enum(['merchants', 'products'] as const, {
        default: 'merchants',
        description:
          '`merchants`: those that `GET /v1/merchants` would list. `products`: those that sell something that `GET /v1/products` would list; filters by price and stock go with it.',
        examples: ['products'],
      }),
    ),
    bbox: Box,
    zoom: Type.Integer({
      minimum: 0,
      maximum: 18,
      description:
        'Zoom level: at 0 the world is 512 pixels wide, and twice as wide at each next. Merchants fewer than about 64 pixels apart come as one cluster; in a box too large for its zoom, those farther apart too.',
      examples: [9],
    }),
  },
  { additionalProperties: false },
)
export type MapQuery = Static<typeof MapQuery>
