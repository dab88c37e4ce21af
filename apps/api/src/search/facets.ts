import type { ProductQuery } from '@dansmazone/contract/filters'
import type { Total } from '@dansmazone/contract/list'
import { facetNames, type FacetName, type Facets } from '@dansmazone/contract/search'
import type { OpenState, Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { holds } from '#db/listing-conditions.ts'
import { openState } from '#db/open-sql.ts'
import { nameIn } from '#db/place-sql.ts'
import { Statement } from '#db/query.ts'
import { tag } from '#lib/ts-query.ts'
import { gatherCap, shardCount } from './sample.ts'
import {
  foundCondition,
  listings,
  openJoin,
  openAlias,
  scopeConditions,
  type Kind,
  type Scope,
} from './scope.ts'

/** Upper bounds of the price bands, in cents. */
const priceBounds = [1000, 2000, 3000, 5000, 10_000, 20_000]
const mostValues = 60

type Counted = { facet: string; value: string; name: string | null; count: number }

/** The facets of a `facets` parameter, whose values may be lists. */
export const readFacets = (values: string[] = []): FacetName[] => {
  const asked = new Set(values.flatMap((value) => value.split(',')))
  return facetNames.filter((name) => asked.has(name))
}

/** Of a search that says nothing. */
export const noFacets = (names: FacetName[]): Facets => ({ exact: true, ...toFacets(names, [], 1) })

/** Counts of what is found, each facet under all filters but its own. */
export async function countFacets(
  db: Database,
  kind: Kind,
  scope: Scope,
  names: FacetName[],
  view: { now: Date; locale: Locale; total: Total },
): Promise<Facets> {
  const free = names.filter((name) => !isFiltered(scope, name))
  const groups = [
    ...(free.length > 0 ? [{ scope, names: free }] : []),
    ...names
      .filter((name) => isFiltered(scope, name))
      .map((name) => ({ scope: without(scope, name), names: [name] })),
  ]
  const counted = await Promise.all(
    groups.map((group) => countGroup(db, kind, group.scope, group.names, view)),
  )
  return Object.assign(
    { exact: counted.every(({ exact }) => exact) },
    ...counted.map(({ facets }) => facets),
  ) as Facets
}

const isFiltered = ({ query, filters, plan }: Scope, name: FacetName): boolean => {
  if (name === 'category') return filters.categories.length > 0
  if (name === 'department') return Boolean(query.department?.length)
  if (name === 'commune') return Boolean(query.commune?.length)
  if (name === 'service') return Boolean(query.service?.length)
  if (name === 'label') return Boolean(query.label?.length)
  if (name === 'price') return (query.priceMin ?? query.priceMax ?? plan.price ?? null) !== null
  return filters.open !== null
}

function without(scope: Scope, name: FacetName): Scope {
  const query: ProductQuery = { ...scope.query }
  const filters = { ...scope.filters }
  if (name === 'category') filters.categories = []
  if (name === 'department') delete query.department
  if (name === 'commune') delete query.commune
  if (name === 'service') delete query.service
  if (name === 'label') delete query.label
  if (name === 'price') {
    delete query.priceMin
    delete query.priceMax
  }
  if (name === 'openNow') filters.open = null
  return {
    ...scope,
    query,
    filters,
    plan: name === 'price' ? { ...scope.plan, price: null } : scope.plan,
  }
}

async function countGroup(
  db: Database,
  kind: Kind,
  scope: Scope,
  names: FacetName[],
  view: { now: Date; locale: Locale; total: Total },
): Promise<{ exact: boolean; facets: Partial<Facets> }> {
  // Without one of its filters a list is no shorter.
  if (view.total.exact && view.total.count <= gatherCap) {
    const whole = await count(db, kind, scope, names, view, null)
    if (whole.found <= gatherCap) return { exact: true, facets: toFacets(names, whole.rows, 1) }
  }
  const shard = Math.floor(view.now.getTime() / 86_400_000) % shardCount
  const drawn = await count(db, kind, scope, names, view, shard)
  return { exact: false, facets: toFacets(names, drawn.rows, shardCount) }
}

/** Of everything found up to `gatherCap`, or of one shard of it. */
async function count(
  db: Database,
  kind: Kind,
  scope: Scope,
  names: FacetName[],
  { now, locale }: { now: Date; locale: Locale },
  shard: number | null,
): Promise<{ rows: Counted[]; found: number }> {
  const statement = new Statement()
  const { table } = listings[kind]
  const conditions = [
    ...foundCondition(statement, kind, scope),
    ...(shard === null ? [] : [holds(statement, tag('H', String(shard)))]),
    ...scopeConditions(statement, kind, scope),
  ]
  // Postgres refuses a value that nothing asks for.
  const named = names.some((name) => name === 'category' || name === 'label')
  const language = named ? `${statement.bind(locale)}::text` : ''
  const columns = [
    kind === 'products'
      ? 'ARRAY[l.category_id, l.rubric_id] AS categories'
      : 'l.category_ids AS categories',
    `l.${listings[kind].id}, l.merchant_id AS owner_id`,
    'l.department_code, l.commune_insee, l.services, l.labels',
    kind === 'products' ? 'l.price_cents' : 'NULL::int AS price_cents',
    names.includes('openNow')
      ? `${openState(statement, openAlias(kind), now)} AS state`
      : 'NULL AS state',
  ].join(', ')
  const { rows } = await db.$client.query<Counted>(
    `WITH found AS MATERIALIZED (
       SELECT ${columns} FROM ${table} l ${openJoin(kind, scope.filters.open !== null || names.includes('openNow'))}
       WHERE ${conditions.length > 0 ? conditions.join(' AND ') : 'true'}
       ${shard === null ? `LIMIT ${gatherCap + 1}` : ''})
     SELECT 'found' AS facet, '' AS value, NULL AS name, count(*)::int AS count FROM found
     ${names.map((name) => `UNION ALL (${facetSql(kind, name, language)})`).join('\n')}`,
    statement.values,
  )
  const found = rows.find(({ facet }) => facet === 'found')?.count ?? 0
  return { rows, found }
}

function facetSql(kind: Kind, name: FacetName, language: string): string {
  const top = `ORDER BY 4 DESC, 2 LIMIT ${mostValues}`
  switch (name) {
    case 'category':
      return `SELECT 'category', c.slug, ${nameIn('c', language)}, n.count FROM (
          SELECT id, count(*)::int AS count FROM found, unnest(categories) AS id GROUP BY id) n
        JOIN categories c ON c.id = n.id ORDER BY 4 DESC, 2`
    case 'department':
      return `SELECT 'department', d.code, d.name, n.count FROM (
          SELECT department_code, count(*)::int AS count FROM found GROUP BY 1) n
        JOIN departments d ON d.code = n.department_code ${top}`
    case 'commune':
      return `SELECT 'commune', co.insee, co.name, n.count FROM (
          SELECT commune_insee, count(*)::int AS count FROM found GROUP BY 1) n
        JOIN communes co ON co.insee = n.commune_insee ${top}`
    case 'service':
      return `SELECT 'service', code, code, count(*)::int FROM found, unnest(services) AS code GROUP BY code ${top}`
    case 'label':
      return `SELECT 'label', la.code, ${nameIn('la', language)}, n.count FROM (
          SELECT code, count(*)::int AS count FROM found, unnest(labels) AS code
          WHERE ${heldToday(kind)} GROUP BY 1) n
        JOIN labels la ON la.code = n.code ${top}`
    case 'price':
      return `SELECT 'price', width_bucket(price_cents, ARRAY[${priceBounds.map((cents) => cents + 1).join(', ')}])::text, NULL,
          count(*)::int FROM found WHERE price_cents IS NOT NULL GROUP BY 2 ORDER BY 2`
    case 'openNow':
      return `SELECT 'openNow', state, NULL, count(*)::int FROM found GROUP BY 2 ${top}`
  }
}

/** The listing knows all labels that were ever granted: few have ended, and fewer are held otherwise. */
function heldToday(kind: Kind): string {
  const tables = [
    ['merchant_labels', 'merchant_id', 'found.owner_id'],
    ...(kind === 'products' ? [['product_labels', 'product_id', 'found.product_id']] : []),
  ]
  const ended = `h.valid_until < (now() AT TIME ZONE 'Europe/Paris')::date`
  const lost = tables.map(
    ([table, owner, id]) =>
      `(${id}, code) IN (SELECT h.${owner}, h.label_code FROM ${table} h WHERE ${ended})`,
  )
  const held = tables.map(
    ([table, owner, id]) =>
      `EXISTS (SELECT FROM ${table} h WHERE h.${owner} = ${id} AND h.label_code = code AND ${ended} IS NOT TRUE)`,
  )
  return `(NOT (${lost.join(' OR ')}) OR ${held.join(' OR ')})`
}

function toFacets(names: FacetName[], rows: Counted[], times: number): Partial<Facets> {
  const scaled = rows.map((row) => ({ ...row, count: row.count * times }))
  const of = (name: FacetName) => scaled.filter(({ facet }) => facet === name)
  const facets: Partial<Facets> = {}
  for (const name of names) {
    if (name === 'price') {
      facets.price = of('price').map(({ value, count: number }) => ({
        min: Number(value) === 0 ? 0 : (priceBounds[Number(value) - 1] ?? 0) + 1,
        max: priceBounds[Number(value)] ?? null,
        count: number,
      }))
    } else if (name === 'openNow') {
      facets.openNow = of(name).map(({ value, count: number }) => ({
        value: value as OpenState,
        count: number,
      }))
    } else {
      facets[name] = of(name).map(({ value, name: shown, count: number }) => ({
        value,
        name: shown ?? value,
        count: number,
      }))
    }
  }
  return facets
}
