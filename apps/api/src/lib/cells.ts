import { any, tag, type TsQuery } from './ts-query.ts'

/** The grids of `cell_tags` (migration 0004), in degrees: cells of about 11 km, and of 45. */
const grids = {
  fine: { prefix: 'G', lat: 0.1, lon: 0.14 },
  coarse: { prefix: 'K', lat: 0.4, lon: 0.56 },
}

const kmPerDegree = 111.195

/**
 * Whatever may lie within `radiusKm` of a point, and more around it, and what has no coordinates in `department`. Fine
 * cells bring little else; beyond `fineKm` coarse ones do, being few: among words, each cell asked for costs.
 */
export function cellsAround(
  { lat, lon }: { lat: number; lon: number },
  radiusKm: number,
  department: string | null,
  fineKm = 40,
): TsQuery {
  const grid = radiusKm <= fineKm ? grids.fine : grids.coarse
  const reach = radiusKm * 1.002 + 0.01
  const latReach = reach / kmPerDegree
  const lonReach = latReach / Math.max(Math.cos(((Math.abs(lat) + latReach) * Math.PI) / 180), 0.01)
  const tags = department === null ? [] : [tag('U', department)]
  for (let row = cell(lat - latReach, grid.lat); row <= cell(lat + latReach, grid.lat); row += 1) {
    const first = cell(lon - lonReach, grid.lon)
    for (let column = first; column <= cell(lon + lonReach, grid.lon); column += 1) {
      if (isNear(row, column)) tags.push(tag(grid.prefix, `${row}_${column}`))
    }
  }
  return any(tags)

  /** The corners of the square that no circle of this radius reaches. */
  function isNear(row: number, column: number) {
    const nearestLat = clamp(lat, row * grid.lat, (row + 1) * grid.lat)
    const nearestLon = clamp(lon, column * grid.lon, (column + 1) * grid.lon)
    const north = (nearestLat - lat) / latReach
    const east = (nearestLon - lon) / lonReach
    return north * north + east * east <= 1
  }
}

const cell = (degrees: number, size: number) => Math.floor(degrees / size)
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
