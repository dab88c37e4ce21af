import type { MapCluster, MapQuery, MapMerchant, MerchantMap } from '@dansmazone/contract/map'
import type { Database } from '#db/client.ts'
import { readFilters } from '#db/listing-filters.ts'
import { parseBox } from '#lib/geo.ts'
import { boxToMap, fromMap, mapBits } from '#lib/mercator.ts'
import { cellShift, mergeOverlapping, type Group } from './clusters.ts'
import * as repository from './repository.ts'

const world = { west: -180, south: -90, east: 180, north: 90 }

export async function merchantsOn(db: Database, query: MapQuery, now: Date): Promise<MerchantMap> {
  const filters = await readFilters(db, query, now)
  const shift = cellShift(boxToMap(parseBox(query.bbox) ?? world), query.zoom, mapBits)
  const [cells, unplaced] = await Promise.all([
    repository.groupByCell(db, query, filters, shift),
    repository.countUnplaced(db, query, filters),
  ])
  const groups = mergeOverlapping(cells, shift)
  const alone = groups.filter(({ count }) => count === 1).map(({ id }) => id)
  const rows = await repository.findMerchants(db, alone, filters.open?.instants[0] ?? now)
  const merchants = new Map(rows.map((row) => [row.id, toMerchant(row)]))
  const items = groups.flatMap((group): MerchantMap['items'] => {
    if (group.count > 1) return [toCluster(group)]
    const merchant = merchants.get(group.id)
    return merchant ? [merchant] : []
  })
  return { items, unplaced }
}

const toMerchant = ({ id: _id, ...row }: repository.MapMerchantRow): MapMerchant => ({
  type: 'merchant',
  ...row,
})

/** About ten centimetres. */
const fine = 1e6
const rounded = (degrees: number) => Math.round(degrees * fine) / fine
const down = (degrees: number) => Math.floor(degrees * fine - 1) / fine
const up = (degrees: number) => Math.ceil(degrees * fine + 1) / fine

function toCluster({ count, x, y, ...box }: Group): MapCluster {
  const middle = fromMap({ x: x + 0.5, y: y + 0.5 })
  const northWest = fromMap({ x: box.minX, y: box.minY })
  const southEast = fromMap({ x: box.maxX + 1, y: box.maxY + 1 })
  return {
    type: 'cluster',
    lat: rounded(middle.lat),
    lon: rounded(middle.lon),
    count,
    bounds: [down(northWest.lon), down(southEast.lat), up(southEast.lon), up(northWest.lat)],
  }
}
