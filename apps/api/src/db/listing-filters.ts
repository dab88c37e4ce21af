import type { MerchantQuery, ProductQuery } from '@dansmazone/contract/filters'
import { defaultRadiusKm } from '@dansmazone/contract/filters'
import { parseCoordinates, type Coordinates } from '#lib/geo.ts'
import { invalid } from '#lib/problem-error.ts'
import type { Database } from './client.ts'
import { prepared, type Statement } from './query.ts'

type ListQuery = MerchantQuery | ProductQuery

/** A list query as SQL needs it: names resolved to ids, near and openAt read. */
export type ListFilters = {
  categories: { id: string; isRubric: boolean }[]
  near: (Coordinates & { radiusMeters: number }) | null
  openAt: Date | null
  /** The department that answers for merchants without coordinates. */
  nearDepartment: string | null
}

/** Throws `invalid_request` naming each value that exists nowhere. */
export async function readFilters(db: Database, query: ListQuery, now: Date): Promise<ListFilters> {
  if (query.radiusKm !== undefined && query.near === undefined) {
    throw invalid('query.radiusKm', 'needs', { name: 'near' })
  }
  if (query.sort === 'distance' && query.near === undefined) {
    throw invalid('query.sort', 'needs', { name: 'near' })
  }
  const point = query.near === undefined ? null : parseCoordinates(query.near, 'query.near')
  const radiusMeters = (query.radiusKm ?? defaultRadiusKm) * 1000
  const [categories, nearDepartment] = await Promise.all([
    resolveCategories(db, query.category ?? []),
    point ? departmentAround(db, point) : null,
    refuseUnknown(db, 'query.department', 'departments', 'code', query.department),
    refuseUnknown(db, 'query.commune', 'communes', 'insee', query.commune),
    refuseUnknown(db, 'query.epci', 'epcis', 'code', query.epci),
    refuseUnknown(db, 'query.label', 'labels', 'code', query.label),
  ])
  return {
    categories,
    near: point && { ...point, radiusMeters },
    nearDepartment,
    openAt: query.openAt === undefined ? null : parseInstant(query.openAt, now),
  }
}

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

function parseInstant(text: string, now: Date): Date {
  if (text === 'now') return now
  // A + of a query string that was not encoded arrives as a space.
  const written = text.replace(' ', '+')
  const instant = new Date(written)
  if (!zoned.test(written) || Number.isNaN(instant.getTime()))
    throw invalid('query.openAt', 'instant')
  return instant
}

async function resolveCategories(db: Database, slugs: string[]) {
  if (slugs.length === 0) return []
  const rows = await prepared<{ id: string; slug: string; isRubric: boolean }>(
    db,
    'categories-by-slug',
    `SELECT id, slug, parent_id IS NULL AS "isRubric" FROM categories WHERE slug = ANY ($1)`,
    [slugs],
  )
  const unknown = slugs.find((slug) => rows.every((row) => row.slug !== slug))
  if (unknown !== undefined) throw invalid('query.category', 'unknown_value', { value: unknown })
  return rows
}

async function refuseUnknown(
  db: Database,
  path: string,
  table: string,
  column: string,
  values: string[] = [],
) {
  if (values.length === 0) return
  const rows = await prepared<{ value: string }>(
    db,
    `unknown-${table}`,
    `SELECT asked AS value FROM unnest($1::text[]) AS asked
     WHERE NOT EXISTS (SELECT FROM ${table} WHERE ${column} = asked) LIMIT 1`,
    [values],
  )
  const [unknown] = rows
  if (unknown) throw invalid(path, 'unknown_value', { value: unknown.value })
}

async function departmentAround(db: Database, { lat, lon }: Coordinates) {
  const [row] = await prepared<{ code: string }>(
    db,
    'department-around',
    `SELECT department_code AS code FROM communes WHERE position IS NOT NULL
     ORDER BY position <-> position_of($1, $2) LIMIT 1`,
    [lat, lon],
  )
  return row?.code ?? null
}

/** The conditions both listings share, on the alias `l`. `idColumn` names the merchant. */
export function sharedConditions(
  statement: Statement,
  query: ListQuery,
  filters: ListFilters,
): string[] {
  const bind = (value: unknown) => statement.bind(value)
  const conditions: string[] = []
  const anyOf = (column: string, values: string[] | undefined) => {
    if (values && values.length > 0) {
      conditions.push(
        values.length === 1
          ? `l.${column} = ${bind(values[0])}`
          : `l.${column} = ANY (${bind(values)})`,
      )
    }
  }
  anyOf('department_code', query.department)
  anyOf('commune_insee', query.commune)
  anyOf('epci_code', query.epci)
  if (query.service?.length) conditions.push(`l.services @> ${bind(query.service)}::text[]`)
  if (query.label?.length) conditions.push(`l.labels @> ${bind(query.label)}::text[]`)
  if (query.madeIn?.length) conditions.push(`l.made_in && ${bind(query.madeIn)}::text[]`)
  if (query.updatedSince !== undefined)
    conditions.push(`l.updated_at >= ${bind(query.updatedSince)}`)
  if (query.name !== undefined) {
    const words = bind(query.name)
    conditions.push(
      `l.name_key LIKE ALL (SELECT '%' || word || '%' FROM unnest(string_to_array(text_key(${words}), ' ')) AS word)`,
    )
  }
  if (filters.near) conditions.push(nearCondition(statement, filters, filters.near))
  if (filters.openAt) {
    const states = query.includeUnknownHours === false ? ['open'] : ['open', 'unknown']
    conditions.push(`o.state = ANY (${bind(states)})`)
  }
  return conditions
}

/** Within the radius; merchants without coordinates answer for the whole department around the point. */
function nearCondition(
  statement: Statement,
  { nearDepartment }: ListFilters,
  { lat, lon, radiusMeters }: NonNullable<ListFilters['near']>,
) {
  const here = `position_of(${statement.bind(lat)}, ${statement.bind(lon)})`
  const chord = `chord_of_arc(${statement.bind(radiusMeters)})`
  const within = `(l.position <@ cube_enlarge(${here}, ${chord}, 3) AND l.position <-> ${here} <= ${chord})`
  return `(${within} OR (l.position IS NULL AND l.department_code = ${statement.bind(nearDepartment)}))`
}

/** The join that gives `o.state`, when asked. */
export function openJoin(statement: Statement, filters: ListFilters) {
  if (!filters.openAt) return ''
  return `JOIN open_states(${statement.bind(filters.openAt)}) o ON o.merchant_id = l.merchant_id`
}

/** Metres from the point as an SQL expression; infinite without coordinates, so that they come last. */
export function chordExpression(statement: Statement, { lat, lon }: Coordinates) {
  return `coalesce(l.position <-> position_of(${statement.bind(lat)}, ${statement.bind(lon)}), 'infinity')`
}
