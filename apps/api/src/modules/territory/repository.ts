import type { CommuneQuery, Territory } from '@dansmazone/contract/territory'
import type { Locale, Precision } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { communeCondition, communeKey, communesBySize } from '#db/commune-sql.ts'
import { nameIn } from '#db/place-sql.ts'
import { prepared, Statement } from '#db/query.ts'
import type { Coordinates } from '#lib/geo.ts'
import type { KeyCheck, PagePosition } from '#lib/page-token.ts'

type DepartmentRow = { code: string; name: string; slug: string }

export async function findRegion(db: Database): Promise<{ code: string; name: string } | null> {
  const rows = await prepared<{ code: string; name: string }>(
    db,
    'region',
    'SELECT code, name FROM regions',
    [],
  )
  return rows[0] ?? null
}

export const listDepartments = (db: Database): Promise<DepartmentRow[]> =>
  prepared(db, 'departments', 'SELECT code, name, slug FROM departments ORDER BY code', [])

export const listEpcis = (db: Database): Promise<{ code: string; name: string }[]> =>
  prepared(db, 'epcis', 'SELECT code, name FROM epcis ORDER BY name COLLATE "C", code', [])

type LabelRow = Territory['labels'][number]

export const listLabels = (db: Database, locale: Locale): Promise<LabelRow[]> =>
  prepared(
    db,
    'labels',
    `SELECT code, ${nameIn('l', '$1')} AS name,
       CASE $1 WHEN 'en' THEN description_en ELSE description_fr END AS description, subject,
       needs_check AS "needsCheck"
     FROM labels l ORDER BY code`,
    [locale],
  )

export type CommuneRow = {
  id: string
  key: string
  insee: string
  slug: string
  name: string
  formerNames: string[]
  postcodes: string[]
  departmentCode: string
  departmentName: string
  epciCode: string | null
  epciName: string | null
  population: number
  lat: number | null
  lon: number | null
  precision: Precision
  precisionKm: number | null
  chord: number | null
}

const communeColumns = `
  c.insee AS id, c.insee, c.slug, c.name, c.postcodes, c.population, c.lat, c.lon, c.precision,
  c.precision_km AS "precisionKm", d.code AS "departmentCode", d.name AS "departmentName",
  e.code AS "epciCode", e.name AS "epciName",
  ARRAY(SELECT f.name FROM former_communes f WHERE f.commune_insee = c.insee ORDER BY f.name) AS "formerNames"`

const communeJoins = `
  FROM communes c JOIN departments d ON d.code = c.department_code LEFT JOIN epcis e ON e.code = c.epci_code`

export const communeKeyChecks: KeyCheck[] = [
  (key) => /^-?\d{1,12}(\.\d{1,20})?(e[+-]\d{1,2})?$/.test(key),
  (key) => /^(\d{5}|2[AB]\d{3})$/.test(key),
]

/** By name, former name or postcode, the most peopled first; around a point, the nearest first. */
export async function listCommunes(
  db: Database,
  query: CommuneQuery,
  near: Coordinates | null,
  { limit, after }: { limit: number; after: PagePosition | null },
): Promise<CommuneRow[]> {
  const statement = new Statement()
  const bind = (value: unknown) => statement.bind(value)
  const chord = near
    ? `c.position <-> position_of(${bind(near.lat)}, ${bind(near.lon)})`
    : 'NULL::float8'
  const conditions = communeConditions(statement, query)
  if (near) conditions.push('c.position IS NOT NULL')
  const key = near
    ? chord
    : communesBySize(statement, query.q === undefined ? undefined : communeKey(query.q))
  if (after) {
    const [afterKey, afterId] = after.keys.map(bind)
    conditions.push(`(${key}, c.insee) > (${afterKey}::text::float8, ${afterId}::text)`)
  }
  const { rows } = await db.$client.query<CommuneRow>(
    `SELECT ${communeColumns}, (${key})::text AS key, ${chord} AS chord ${communeJoins}
     ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY ${key}, c.insee LIMIT ${limit + 1}`,
    statement.values,
  )
  return rows
}

export async function countCommunes(db: Database, query: CommuneQuery, near: boolean) {
  const statement = new Statement()
  const conditions = communeConditions(statement, query)
  if (near) conditions.push('c.position IS NOT NULL')
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM communes c
     ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}`,
    statement.values,
  )
  return rows[0]?.count ?? 0
}

function communeConditions(statement: Statement, { q, department, hasMerchants }: CommuneQuery) {
  const conditions: string[] = []
  if (q !== undefined) {
    const postcode = q.replace(/\D/g, '').slice(0, 5)
    conditions.push(communeCondition(statement, { key: communeKey(q), postcode }))
  }
  if (department !== undefined) conditions.push(`c.department_code = ${statement.bind(department)}`)
  if (hasMerchants !== undefined) {
    conditions.push(
      `${hasMerchants ? '' : 'NOT '}EXISTS (SELECT FROM merchant_listings l WHERE l.commune_insee = c.insee)`,
    )
  }
  return conditions
}

export async function findCommune(db: Database, insee: string): Promise<CommuneRow | null> {
  const rows = await prepared<CommuneRow>(
    db,
    'commune',
    `SELECT ${communeColumns}, '0' AS key, NULL::float8 AS chord ${communeJoins} WHERE c.insee = $1`,
    [insee],
  )
  return rows[0] ?? null
}
