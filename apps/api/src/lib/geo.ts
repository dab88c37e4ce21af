import { invalid } from './problem-error.ts'

/** WGS 84 degrees. */
export type Coordinates = { lat: number; lon: number }

const shape = /^(-?\d{1,2}(?:\.\d{1,10})?),(-?\d{1,3}(?:\.\d{1,10})?)$/

/** Reads `lat,lon`; throws `invalid_request` naming `path`. */
export function parseCoordinates(text: string, path: string): Coordinates {
  const [, lat, lon] = shape.exec(text.trim()) ?? []
  const point = { lat: Number(lat), lon: Number(lon) }
  if (!lat || !lon || Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) {
    throw invalid(path, 'coordinates')
  }
  return point
}
