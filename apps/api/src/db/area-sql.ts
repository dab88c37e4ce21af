import type { Box } from '#lib/geo.ts'
import { boxToMap, type MapBox } from '#lib/mercator.ts'
import type { Database } from './client.ts'
import { prepared, type Statement } from './query.ts'

/** A part of the map; `crowded` when more merchants are in it than may be gathered one by one. */
export type Area = MapBox & { crowded: boolean }

const crowd = 2000

export async function readArea(db: Database, box: Box): Promise<Area> {
  const area = boxToMap(box)
  const [row] = await prepared<{ count: number }>(
    db,
    'merchants-in-area',
    `SELECT count(*)::int AS count FROM (SELECT FROM merchant_listings
     WHERE map_x BETWEEN $1 AND $3 AND map_y BETWEEN $2 AND $4 LIMIT ${crowd + 1}) AS found`,
    [area.minX, area.minY, area.maxX, area.maxY],
  )
  return { ...area, crowded: (row?.count ?? 0) > crowd }
}

/** What lies in the area, on the alias `l`: a product lies where its merchant does, whose listing is indexed by place. */
export function areaConditions(
  statement: Statement,
  table: 'merchant_listings' | 'product_listings',
  area: Area | null,
): string[] {
  if (!area) return []
  const [west, north, east, south] = [area.minX, area.minY, area.maxX, area.maxY].map((value) =>
    statement.bind(value),
  )
  const within = (x: string, y: string) =>
    `${x} BETWEEN ${west} AND ${east} AND ${y} BETWEEN ${north} AND ${south}`
  if (table === 'merchant_listings') return [within('l.map_x', 'l.map_y')]
  if (area.crowded) return [within('map_x(l.position)', 'map_y(l.position)')]
  return [
    `l.merchant_id = ANY (ARRAY(SELECT m.merchant_id FROM merchant_listings m
      WHERE ${within('m.map_x', 'm.map_y')}))`,
  ]
}
