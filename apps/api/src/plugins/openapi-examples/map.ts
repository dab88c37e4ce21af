import type { Basemap } from '@dansmazone/contract/basemap'
import type { MerchantMap } from '@dansmazone/contract/map'

export const merchantMapExample: MerchantMap = {
  items: [
    {
      type: 'cluster',
      lat: 44.352104,
      lon: 2.574811,
      count: 42,
      bounds: [2.512344, 44.321103, 2.601987, 44.380455],
    },
    {
      type: 'merchant',
      slug: 'poterie-du-gardon-noir',
      name: 'Poterie du Gardon Noir',
      kind: 'artisan',
      lat: 44.0536,
      lon: 3.985,
      openState: 'closed',
    },
  ],
  unplaced: 3,
}

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [west, south] as [number, number],
        [east, south] as [number, number],
        [east, north] as [number, number],
        [west, north] as [number, number],
        [west, south] as [number, number],
      ],
    ],
  ],
})

const areas = (code: string, name: string, geometry: ReturnType<typeof square>) => ({
  type: 'FeatureCollection' as const,
  features: [{ type: 'Feature' as const, properties: { code, name }, geometry }],
})

export const basemapExample: Basemap = {
  region: { code: '76', name: 'Occitanie' },
  bbox: [-2.317, 41.326, 6.85, 46.045],
  departments: areas('12', 'Aveyron', square(1.84, 43.69, 3.45, 44.94)),
  neighbours: areas('ES', 'Espagne', square(-2.317, 41.326, 3.3, 42.4)),
  outline: square(-0.33, 42.33, 4.85, 45.05),
  sea: square(3.05, 41.326, 6.85, 43.3),
  towns: [{ name: 'Toulouse', lat: 43.60426, lon: 1.44367, population: 514_819 }],
}
