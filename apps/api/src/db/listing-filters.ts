import {
  defaultRadiusKm,
  type MerchantQuery,
  type ProductQuery,
} from '@dansmazone/contract/filters'
import type { OpenState } from '@dansmazone/contract/vocabulary'
import { parseBox, parseCoordinates, type Coordinates } from '#lib/geo.ts'
import { parseInstant } from '#lib/instant.ts'
import { isId } from '#lib/named-resource.ts'
import { ProblemError, type RequestFault } from '#lib/problem-error.ts'
import { readArea, type Area } from './area-sql.ts'
import type { Database } from './client.ts'
import { prepared } from './query.ts'
import { findUnknown, unknownValue } from './unknown-values.ts'

export type ListQuery = MerchantQuery | ProductQuery

export type Near = Coordinates & {
  radiusMeters: number
  /** The department that answers for merchants without coordinates. */
  department: string | null
  /** More merchants around than may be gathered one by one: the wanted order then leads, and distance only filters. */
  crowded: boolean
}

/** Wanted at one of these instants at least, and the states that answer it. */
export type Open = { instants: Date[]; states: OpenState[] }

/** A list query as SQL needs it: names resolved to ids, places and instants read. */
export type ListFilters = {
  categories: { id: string; isRubric: boolean }[]
  merchantId: string | null
  near: Near | null
  /** The part of the map of `bbox`. */
  area: Area | null
  open: Open | null
  updatedSince: Date | null
}

/** Throws `invalid_request` naming everything that exists nowhere or goes without what it needs. */
export async function readFilters(db: Database, query: ListQuery, now: Date): Promise<ListFilters> {
  const merchant = 'merchant' in query ? query.merchant : undefined
  const box = parseBox(query.bbox ?? '')
  const [categories, merchantId, near, area, unknown] = await Promise.all([
    resolveCategories(db, query.category),
    resolveMerchant(db, merchant),
    readNear(db, query),
    box && readArea(db, box),
    findUnknown(db, query),
  ])
  const faults = [...misplaced(query), ...unknown]
  for (const slug of query.category ?? []) {
    if (categories.every((category) => category.slug !== slug)) {
      faults.push(unknownValue('query.category', slug))
    }
  }
  if (merchant !== undefined && merchantId === null) {
    faults.push(unknownValue('query.merchant', merchant))
  }
  if (faults.length > 0) throw new ProblemError('invalid_request', { faults })
  return {
    categories,
    merchantId,
    near,
    area,
    open: readOpen(query, now),
    updatedSince: parseInstant(query.updatedSince ?? ''),
  }
}

function readOpen({ openAt = '', includeUnknownHours = true }: ListQuery, now: Date): Open | null {
  const at = openAt === 'now' ? now : parseInstant(openAt)
  return at && { instants: [at], states: includeUnknownHours ? ['open', 'unknown'] : ['open'] }
}

/** Parameters given without the one that gives them a meaning, and bounds in the wrong order. */
function misplaced(query: ListQuery): RequestFault[] {
  const needs = (path: string, name: string) => ({ path, code: 'needs', values: { name } })
  const faults: RequestFault[] = []
  if (query.near === undefined) {
    if (query.radiusKm !== undefined) faults.push(needs('query.radiusKm', 'near'))
    // A text may name a place to be near to.
    if (query.sort === 'distance' && query.q === undefined) faults.push(needs('query.sort', 'near'))
  }
  if (query.q === undefined) {
    if (query.sort === 'relevance') faults.push(needs('query.sort', 'q'))
    for (const name of ['literal', 'explain'] as const) {
      if (query[name] !== undefined) faults.push(needs(`query.${name}`, 'q'))
    }
  }
  if (query.openAt === undefined && query.includeUnknownHours !== undefined) {
    faults.push(needs('query.includeUnknownHours', 'openAt'))
  }
  const { priceMin, priceMax } = 'priceMin' in query ? query : {}
  if (priceMin !== undefined && priceMax !== undefined && priceMax < priceMin) {
    faults.push({ path: 'query.priceMax', code: 'order', values: { name: 'priceMin' } })
  }
  return faults
}

async function resolveCategories(db: Database, slugs: string[] = []) {
  if (slugs.length === 0) return []
  return await prepared<{ id: string; slug: string; isRubric: boolean }>(
    db,
    'categories-by-slug',
    `SELECT id, slug, parent_id IS NULL AS "isRubric" FROM categories WHERE slug = ANY ($1)`,
    [slugs],
  )
}

/** A published merchant by its slug, by one it once had, or by its id. */
async function resolveMerchant(db: Database, named: string | undefined): Promise<string | null> {
  if (named === undefined) return null
  const [row] = await prepared<{ id: string }>(
    db,
    'merchant-by-name',
    `SELECT l.merchant_id AS id FROM merchant_listings l JOIN (
       SELECT id, 1 AS rank FROM merchants WHERE slug = $1
       UNION ALL SELECT target_id, 2 FROM slug_history WHERE subject = 'merchant' AND slug = $1
       UNION ALL SELECT $2::uuid, 3
     ) AS named ON named.id = l.merchant_id ORDER BY named.rank LIMIT 1`,
    [named, isId(named) ? named : null],
  )
  return row?.id ?? null
}

/** Beyond this many merchants around a point, gathering them costs more than filtering by distance. */
const crowd = 2000

async function readNear(db: Database, { near, radiusKm }: ListQuery): Promise<Near | null> {
  const point = near === undefined ? null : parseCoordinates(near)
  return point && (await nearPoint(db, point, radiusKm ?? defaultRadiusKm))
}

export async function nearPoint(db: Database, point: Coordinates, radiusKm: number): Promise<Near> {
  const radiusMeters = radiusKm * 1000
  const [row] = await prepared<{ department: string | null; around: number }>(
    db,
    'around',
    `SELECT
       (SELECT department_code FROM communes WHERE position IS NOT NULL
        ORDER BY position <-> position_of($1, $2) LIMIT 1) AS department,
       (SELECT count(*)::int FROM (SELECT FROM merchant_listings
        WHERE position <@ cube_enlarge(position_of($1, $2), chord_of_arc($3), 3) LIMIT ${crowd + 1}) AS found) AS around`,
    [point.lat, point.lon, radiusMeters],
  )
  const { department = null, around = 0 } = row ?? {}
  return { ...point, radiusMeters, department, crowded: around > crowd }
}
