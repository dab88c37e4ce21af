/** WGS 84 degrees. */
export type Coordinates = { lat: number; lon: number }

const shape = /^(-?\d{1,2}(?:\.\d{1,15})?),(-?\d{1,3}(?:\.\d{1,15})?)$/

/** Reads `lat,lon`; null when it is not a place on Earth. */
export function parseCoordinates(text: string): Coordinates | null {
  const [, lat, lon] = shape.exec(text.trim()) ?? []
  if (lat === undefined || lon === undefined) return null
  const point = { lat: Number(lat), lon: Number(lon) }
  return Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180 ? null : point
}
