import type { MerchantKind, OpenState } from '@dansmazone/contract/vocabulary'
import { areaConditions } from '#db/area-sql.ts'
import type { Database } from '#db/client.ts'
import { openState } from '#db/open-sql.ts'
import { prepared, Statement } from '#db/query.ts'
import {
  openJoin,
  scopeConditions,
  textCondition,
  textQuery,
  type Kind,
  type Scope,
} from '#search/scope.ts'
import type { Group } from './clusters.ts'

/** Merchants by cell of the map: cells are 2^`shift` units wide. */
export async function groupByCell(
  db: Database,
  kind: Kind,
  scope: Scope,
  shift: number,
): Promise<Group[]> {
  const statement = new Statement()
  const conditions = mapConditions(statement, kind, scope)
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
export async function countUnplaced(db: Database, kind: Kind, scope: Scope): Promise<number> {
  const statement = new Statement()
  const everywhere = { ...scope, filters: { ...scope.filters, area: null } }
  const conditions = mapConditions(statement, kind, everywhere)
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM merchant_listings l
     WHERE ${['l.position IS NULL', ...conditions].join(' AND ')}`,
    statement.values,
  )
  return rows[0]?.count ?? 0
}

/** A word that more products have than these is had by merchants all over the map. */
const mostProducts = 20_000

/** On the merchants' listing `l`: what is asked of them, or of something that they sell. */
function mapConditions(statement: Statement, kind: Kind, scope: Scope): string[] {
  const { area, open } = scope.filters
  const texts = textCondition(statement, textQuery(scope))
  if (kind === 'merchants') {
    // A search finds merchants by their own words, and by those of what they have.
    const found = (table: string, more: string[] = []) =>
      `SELECT l.merchant_id FROM ${table} l WHERE ${[...texts, ...more].join(' AND ')}`
    const { min, max } = scope.plan.price ?? {}
    const prices = [
      ...(min === undefined ? [] : [`l.price_cents >= ${statement.bind(min)}`]),
      ...(max === undefined ? [] : [`l.price_cents <= ${statement.bind(max)}`]),
    ]
    return [
      ...(texts.length > 0
        ? [
            `l.merchant_id IN (${found('merchant_listings')}
              UNION (${found('product_listings', prices)} LIMIT ${mostProducts}))`,
          ]
        : []),
      ...scopeConditions(statement, kind, scope),
    ]
  }
  // Where there are many, the box is asked of their merchants alone.
  const sought = area?.crowded ? { ...scope, filters: { ...scope.filters, area: null } } : scope
  const sold = [...texts, ...scopeConditions(statement, kind, sought)]
  return [
    ...areaConditions(statement, 'merchant_listings', area),
    sold.length === 0
      ? 'l.product_count > 0'
      : `l.merchant_id IN (SELECT l.merchant_id FROM product_listings l ${openJoin(kind, open !== null)}
          WHERE ${sold.join(' AND ')})`,
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
