import type { Box, Coordinates } from './geo.ts'

/**
 * The plane that web maps are drawn on, in whole units from its north-west corner; `map_x` and `map_y` of migration 0006
 * place merchants on it. A unit is about three centimetres wide in France.
 */
export type MapPoint = { x: number; y: number }

export type MapBox = { minX: number; minY: number; maxX: number; maxY: number }

/** The plane is so many bits wide. */
export const mapBits = 30

const width = 2 ** mapBits

/** The plane ends there, as a square. */
const lastLatitude = 85.0511287798066

export function toMap({ lat, lon }: Coordinates): MapPoint {
  const sine = Math.sin((Math.min(Math.max(lat, -lastLatitude), lastLatitude) * Math.PI) / 180)
  return {
    x: inside(((lon + 180) / 360) * width),
    y: inside((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * width),
  }
}

export function fromMap({ x, y }: MapPoint): Coordinates {
  return {
    lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / width))) * 180) / Math.PI,
    lon: (x / width) * 360 - 180,
  }
}

/** The units a box covers, those its edges run through included. */
export function boxToMap({ west, south, east, north }: Box): MapBox {
  const first = toMap({ lat: north, lon: west })
  const last = toMap({ lat: south, lon: east })
  return { minX: first.x - 1, minY: first.y - 1, maxX: last.x + 1, maxY: last.y + 1 }
}

const inside = (value: number) => Math.min(Math.max(Math.floor(value), 0), width - 1)
