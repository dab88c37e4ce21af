/** Degrees. */
export type Bounds = { west: number; south: number; east: number; north: number }
export type Place = { lat: number; lon: number }

/** Where a place stands on the square that web maps are drawn on, from 0 to 1, from the north-west. */
const across = (lon: number) => (lon + 180) / 360
const down = (lat: number) => (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2
const lonAt = (x: number) => x * 360 - 180
const latAt = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

const between = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)
const lastLatitude = 85.05

export const highestZoom = 18

/**
 * What to ask the API for a view: the zoom in whole numbers and a box that only changes every 256 pixels, so that a
 * small move asks nothing new, and a same question is answered from a cache.
 */
export const askedView = (bounds: Bounds, zoom: number): { bbox: string; zoom: number } => {
  // Rather a little closer than asked than markers over each other.
  const whole = between(Math.floor(zoom + 0.25), 0, highestZoom)
  const tiles = 2 ** (whole + 1)
  const first = (share: number) => Math.floor(between(share, 0, 1) * tiles) / tiles
  const last = (share: number) => Math.ceil(between(share, 0, 1) * tiles) / tiles
  const lat = (degrees: number) => between(degrees, -lastLatitude, lastLatitude)
  const box = [
    lonAt(first(across(bounds.west))),
    latAt(last(down(lat(bounds.south)))),
    lonAt(last(across(bounds.east))),
    latAt(first(down(lat(bounds.north)))),
  ]
  return { bbox: box.map((degrees) => +degrees.toFixed(5)).join(','), zoom: whole }
}

/** Reads `west,south,east,north`. */
export const boundsOf = (text: string): Bounds => {
  const [west = -180, south = -90, east = 180, north = 90] = text.split(',').map(Number)
  return { west, south, east, north }
}

export const contains = ({ west, south, east, north }: Bounds, { lat, lon }: Place): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east

/** The smallest box that holds them all; null without any. */
export const boundsAround = (boxes: Bounds[]): Bounds | null =>
  boxes.length === 0
    ? null
    : {
        west: Math.min(...boxes.map(({ west }) => west)),
        south: Math.min(...boxes.map(({ south }) => south)),
        east: Math.max(...boxes.map(({ east }) => east)),
        north: Math.max(...boxes.map(({ north }) => north)),
      }
