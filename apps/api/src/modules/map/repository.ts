import type { MapQuery } from '@dansmazone/contract/map'
import type { MerchantKind, OpenState } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { around, openCondition } from '#db/listing-conditions.ts'
import type { ListFilters } from '#db/listing-filters.ts'
import { merchantConditions } from '#db/merchant-conditions.ts'
import { openState } from '#db/open-sql.ts'
import { prepared, Statement } from '#db/query.ts'
import type { Group } from './clusters.ts'

/** Merchants by cell of the map: cells are 2^`shift` units wide. */
export async function groupByCell(
  db: Database,
  query: MapQuery,
  filters: ListFilters,
  shift: number,
): Promise<Group[]> {
  const statement = new Statement()
  const conditions = allConditions(statement, query, filters)
  const bits = statement.bind(shift)
  const { rows } = await db.$client.query<Group>(
    `SELECT count(*)::int AS count, any_value(l.merchant_id) AS id, avg(l.map_x::float8) AS x, avg(l.map_y::float8) AS y,
       min(l.map_x) AS "minX", min(l.map_y) AS "minY", max(l.map_x) AS "maxX", max(l.map_y) AS "maxY"
     FROM merchant_listings l WHERE ${conditions.join(' AND ')}
     GROUP BY l.map_x >> ${bits}::int, l.map_y >> ${bits}::int`,
    statement.values,
  )
  return rows
}

/** Those that match but for the box, and are nowhere on the map. */
export async function countUnplaced(
  db: Database,
  query: MapQuery,
  filters: ListFilters,
): Promise<number> {
  const statement = new Statement()
  const conditions = allConditions(statement, query, { ...filters, area: null })
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM merchant_listings l
     WHERE ${['l.position IS NULL', ...conditions].join(' AND ')}`,
    statement.values,
  )
  return rows[0]?.count ?? 0
}

function allConditions(statement: Statement, query: MapQuery, filters: ListFilters) {
  const { near, open } = filters
  return [
    ...merchantConditions(statement, query, filters),
    ...(near ? [around(statement, 'merchant_listings', near).condition] : []),
    ...(open ? [openCondition(statement, 'l', open)] : []),
  ]
}

export type MapMerchantRow = {
  id: string
  slug: string
  name: string
  kind: MerchantKind
  lat: number
  lon: number
  openState: OpenState
}

/** Published merchants by id, where anyone may see them: at their commune's point when they keep the street private. */
export async function findMerchants(
  db: Database,
  ids: string[],
  at: Date,
): Promise<MapMerchantRow[]> {
  const statement = new Statement()
  const state = openState(statement, 'l', at)
  const { rows } = await db.$client.query<MapMerchantRow>(
    `SELECT m.id, m.slug, m.name, m.kind, ${state} AS "openState",
       CASE WHEN m.street_public THEN m.lat ELSE co.lat END AS lat,
       CASE WHEN m.street_public THEN m.lon ELSE co.lon END AS lon
     FROM merchant_listings l
     JOIN merchants m ON m.id = l.merchant_id
     JOIN communes co ON co.insee = m.commune_insee
     WHERE l.position IS NOT NULL AND l.merchant_id = ANY (${statement.bind(ids)}::uuid[])`,
    statement.values,
  )
  return rows
}

export type TownRow = { name: string; lat: number; lon: number; population: number }

/** The most populous communes that are placed, the largest first. */
export const listTowns = (db: Database, limit: number): Promise<TownRow[]> =>
  prepared(
    db,
    'towns',
    `SELECT name, lat, lon, population FROM communes WHERE lat IS NOT NULL
     ORDER BY population DESC, insee LIMIT $1`,
    [limit],
  )
