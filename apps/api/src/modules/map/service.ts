import type { MapCluster, MapQuery, MapMerchant, MerchantMap } from '@dansmazone/contract/map'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { readFilters, type ListFilters } from '#db/listing-filters.ts'
import { parseBox } from '#lib/geo.ts'
import { boxToMap, fromMap, mapBits } from '#lib/mercator.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { findVariant } from '#search/engine.ts'
import { emptyPlan } from '#search/listed.ts'
import type { Kind, Scope } from '#search/scope.ts'
import type { SearchSources } from '#search/sources.ts'
import { cellShift, mergeOverlapping, type Group } from './clusters.ts'
import * as repository from './repository.ts'

const world = { west: -180, south: -90, east: 180, north: 90 }

type View = { locale: Locale; now: Date }

export async function merchantsOn(
  db: Database,
  sources: SearchSources,
  query: MapQuery,
  { locale, now }: View,
): Promise<MerchantMap> {
  refuseMisplaced(query)
  const { of: kind = 'merchants', zoom, ...asked } = query
  const filters = await readFilters(db, asked, now)
  const scope = await scopeOf(db, sources, kind, asked, { filters, locale, now })
  if (!scope) return { items: [], unplaced: 0 }
  const shift = cellShift(boxToMap(parseBox(query.bbox) ?? world), zoom, mapBits)
  const [cells, unplaced] = await Promise.all([
    repository.groupByCell(db, kind, scope, shift),
    repository.countUnplaced(db, kind, scope),
  ])
  const groups = mergeOverlapping(cells, shift)
  const alone = groups.filter(({ count }) => count === 1).map(({ id }) => id)
  const rows = await repository.findMerchants(db, alone, scope.filters.open?.instants[0] ?? now)
  const merchants = new Map(rows.map((row) => [row.id, toMerchant(row)]))
  const items = groups.flatMap((group): MerchantMap['items'] => {
    if (group.count > 1) return [toCluster(group)]
    const merchant = merchants.get(group.id)
    return merchant ? [merchant] : []
  })
  return { items, unplaced }
}

/** Prices and stocks are of products. */
function refuseMisplaced(query: MapQuery) {
  if (query.of === 'products') return
  const faults = (['priceMin', 'priceMax', 'inStock'] as const)
    .filter((name) => query[name] !== undefined)
    .map((name) => ({ path: `query.${name}`, code: 'needs', values: { name: 'of=products' } }))
  if (faults.length > 0) throw new ProblemError('invalid_request', { faults })
}

/** What the list would find, all over the map, then what of it is seen; null when the search says nothing. */
async function scopeOf(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  { q, ...query }: Omit<MapQuery, 'of' | 'zoom'>,
  view: View & { filters: ListFilters },
): Promise<Scope | null> {
  const { filters } = view
  if (q === undefined)
    return { query, filters, plan: emptyPlan, missing: 0, broad: new Set(), byProducts: false }
  const everywhere = { ...view, filters: { ...filters, area: null } }
  const found = await findVariant(db, sources, kind, { ...query, q }, everywhere)
  if (found.nothing) return null
  const { scope } = found.variant
  return { ...scope, filters: { ...scope.filters, area: filters.area } }
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
