import { Type, type Static } from 'typebox'

const MultiPolygon = Type.Object({
  type: Type.Literal('MultiPolygon'),
  coordinates: Type.Unsafe<[number, number][][][]>({
    type: 'array',
    items: {
      type: 'array',
      items: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
    },
    description: 'Polygons, of rings, of positions: longitude, then latitude.',
  }),
})

const areas = Type.Object({
  type: Type.Literal('FeatureCollection'),
  features: Type.Array(
    Type.Object({
      type: Type.Literal('Feature'),
      properties: Type.Object({ code: Type.String(), name: Type.String() }),
      geometry: MultiPolygon,
    }),
  ),
})

/** What a map of the territory is drawn on: outlines as GeoJSON, and the names of its towns. */
export const Basemap = Type.Object({
  region: Type.Object({ code: Type.String(), name: Type.String() }),
  bbox: Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()], {
    description: 'West, south, east, north of the outlines, in degrees.',
  }),
  departments: areas,
  neighbours: areas,
  outline: MultiPolygon,
  sea: MultiPolygon,
  towns: Type.Array(
    Type.Object({
      name: Type.String(),
      lat: Type.Number(),
      lon: Type.Number(),
      population: Type.Integer({ minimum: 0 }),
    }),
    { description: 'The most populous communes, the largest first.' },
  ),
  styleUrl: Type.Optional(
    Type.String({
      description: 'A MapLibre style that the site draws its map on instead of these outlines.',
    }),
  ),
})
export type Basemap = Static<typeof Basemap>
