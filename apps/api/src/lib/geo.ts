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

/** Degrees; neither side crosses the antimeridian. */
export type Box = { west: number; south: number; east: number; north: number }

/** Reads `west,south,east,north`; null when it is not a part of the Earth. */
export function parseBox(text: string): Box | null {
  const degrees = text.split(',').map((each) => each.trim())
  if (degrees.length !== 4 || !degrees.every((each) => /^-?\d{1,3}(\.\d{1,15})?$/.test(each))) {
    return null
  }
  const [west = NaN, south = NaN, east = NaN, north = NaN] = degrees.map(Number)
  const ordered = west <= east && south <= north
  const onEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90
  return ordered && onEarth ? { west, south, east, north } : null
}
