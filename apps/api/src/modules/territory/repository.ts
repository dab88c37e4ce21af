import type { CommuneQuery } from '@dansmazone/contract/territory'
import type { Locale, Precision } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { nameIn } from '#db/place-sql.ts'
import { prepared, Statement } from '#db/query.ts'
import type { Coordinates } from '#lib/geo.ts'
import type { PagePosition } from '#lib/page-token.ts'

type Counts = { merchantCount: number; productCount: number }
type DepartmentRow = Counts & { code: string; name: string; slug: string }

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
  prepared(
    db,
    'departments',
    `SELECT d.code, d.name, d.slug, coalesce(m.count, 0)::int AS "merchantCount", coalesce(p.count, 0)::int AS "productCount"
     FROM departments d
     LEFT JOIN (SELECT department_code, count(*) FROM merchant_listings GROUP BY 1) m ON m.department_code = d.code
     LEFT JOIN (SELECT department_code, count(*) FROM product_listings GROUP BY 1) p ON p.department_code = d.code
     ORDER BY d.code`,
    [],
  )

export const listEpcis = (db: Database): Promise<{ code: string; name: string }[]> =>
  prepared(db, 'epcis', 'SELECT code, name FROM epcis ORDER BY name COLLATE "C", code', [])

type LabelRow = { code: string; name: string; description: string; subject: string }

export const listLabels = (db: Database, locale: Locale): Promise<LabelRow[]> =>
  prepared(
    db,
    'labels',
    `SELECT code, ${nameIn('l', '$1')} AS name,
       CASE $1 WHEN 'en' THEN description_en ELSE description_fr END AS description, subject
     FROM labels l ORDER BY code`,
    [locale],
  )

export type CommuneRow = Counts & {
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
  ARRAY(SELECT f.name FROM former_communes f WHERE f.commune_insee = c.insee ORDER BY f.name) AS "formerNames",
  (SELECT count(*)::int FROM merchant_listings l WHERE l.commune_insee = c.insee) AS "merchantCount",
  (SELECT count(*)::int FROM product_listings l WHERE l.commune_insee = c.insee) AS "productCount"`

const communeJoins = `
  FROM communes c JOIN departments d ON d.code = c.department_code LEFT JOIN epcis e ON e.code = c.epci_code`

export const communeKeyPatterns = [/^-?[\d.e+-]+$/, /^(\d{5}|2[AB]\d{3})$/]

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
  const { q } = query
  const conditions = communeConditions(statement, query)
  if (near) conditions.push('c.position IS NOT NULL')
  const rank =
    q === undefined ? '0' : `CASE WHEN c.name_key = text_key(${bind(q)}) THEN 1 ELSE 0 END`
  // One ascending number orders both: metres, or exact names before the others, then inhabitants downwards.
  const key = near ? chord : `(-(${rank}) * 1e9 - c.population)::float8`
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
    const start = `text_key(regexp_replace(${statement.bind(q)}, '\\mst(e?)\\M', 'saint\\1', 'gi')) || '%'`
    const postcode = `EXISTS (SELECT FROM unnest(c.postcodes) AS code WHERE code LIKE ${statement.bind(q.replace(/\D/g, '') || '-')} || '%')`
    conditions.push(
      `(c.name_key LIKE ${start} OR ${postcode} OR EXISTS (SELECT FROM former_communes f
        WHERE f.commune_insee = c.insee AND f.name_key LIKE ${start}))`,
    )
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
