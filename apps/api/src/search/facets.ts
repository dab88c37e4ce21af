import type { ProductQuery } from '@dansmazone/contract/filters'
import type { Total } from '@dansmazone/contract/list'
import { facetNames, type FacetName, type Facets } from '@dansmazone/contract/search'
import type { OpenState, Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { holds } from '#db/listing-conditions.ts'
import type { Open } from '#db/listing-filters.ts'
import { nameIn } from '#db/place-sql.ts'
import { Statement } from '#db/query.ts'
import { tag } from '#lib/ts-query.ts'
import { gatherCap, shardCount } from './sample.ts'
import {
  anyState,
  atAnyTime,
  foundCondition,
  listings,
  scopeConditions,
  stateAt,
  where,
  withStates,
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

type View = { now: Date; locale: Locale; total: Total }

/** Counts of what is found, each facet under all filters but its own. */
export const countFacets = (
  db: Database,
  kind: Kind,
  scope: Scope,
  names: FacetName[],
  view: View,
): Promise<Facets> => countGroups(db, kind, groupsOf(scope, names), view)

/**
 * Facets of what is found by one question. With `open`, all but who is open now are of those open then, which the
 * question itself leaves open.
 */
type Group = { scope: Scope; names: FacetName[]; open: Open | null }

async function countGroups(db: Database, kind: Kind, groups: Group[], view: View): Promise<Facets> {
  const counted = await Promise.all(groups.map((group) => countGroup(db, kind, group, view)))
  return Object.assign({}, ...counted, { exact: counted.every(({ exact }) => exact) }) as Facets
}

/** Those that have no filter of their own, and each that has one without it. */
function groupsOf(scope: Scope, names: FacetName[]): Group[] {
  const free = names.filter((name) => !isFiltered(scope, name))
  const filtered = names.filter((name) => isFiltered(scope, name))
  if (free.length === 0 || !filtered.includes('openNow')) return apart(scope, free, filtered)
  return [
    { scope: atAnyTime(scope), names: [...free, 'openNow'], open: scope.filters.open },
    ...apart(
      scope,
      [],
      filtered.filter((name) => name !== 'openNow'),
    ),
  ]
}

const apart = (scope: Scope, free: FacetName[], filtered: FacetName[]): Group[] => [
  ...(free.length > 0 ? [{ scope, names: free, open: null }] : []),
  ...filtered.map((name) => ({ scope: without(scope, name), names: [name], open: null })),
]

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
  group: Group,
  view: View,
): Promise<Partial<Facets> & { exact: boolean }> {
  const { scope, names, open } = group
  // Without one of its filters a list is no shorter.
  if (view.total.exact && view.total.count <= gatherCap) {
    const whole = await count(db, kind, group, view, null)
    if (whole.found <= gatherCap) return { exact: true, ...toFacets(names, whole.rows, 1) }
    if (open) {
      const asked = { ...scope, filters: { ...scope.filters, open } }
      const free = names.filter((name) => name !== 'openNow')
      return await countGroups(db, kind, apart(asked, free, ['openNow']), view)
    }
  }
  const shard = Math.floor(view.now.getTime() / 86_400_000) % shardCount
  const drawn = await count(db, kind, group, view, shard)
  return { exact: false, ...toFacets(names, drawn.rows, shardCount) }
}

/** Of everything found up to `gatherCap`, or of one shard of it. */
async function count(
  db: Database,
  kind: Kind,
  { scope, names, open }: Group,
  { now, locale }: View,
  shard: number | null,
): Promise<{ rows: Counted[]; found: number }> {
  const statement = new Statement()
  const conditions = [
    ...foundCondition(statement, kind, scope),
    ...(shard === null ? [] : [holds(statement, tag('H', String(shard)))]),
    ...scopeConditions(statement, kind, atAnyTime(scope)),
  ]
  const asked = scope.filters.open ?? open
  const instants = [...(asked?.instants ?? []), ...(names.includes('openNow') ? [now] : [])]
  const passes = asked ? anyState(statement, asked) : 'true'
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
    `${names.includes('openNow') ? stateAt(instants.length - 1) : 'NULL'} AS state`,
    `${open ? passes : 'true'} AS passes`,
  ].join(', ')
  const source =
    instants.length > 0
      ? `${withStates(statement, kind, conditions, instants)} WHERE ${open ? 'true' : passes}`
      : `${listings[kind].table} l ${where(conditions)}`
  const { rows } = await db.$client.query<Counted>(
    `WITH everything AS MATERIALIZED (
       SELECT ${columns} FROM ${source} ${shard === null ? `LIMIT ${gatherCap + 1}` : ''}),
     found AS (SELECT * FROM everything WHERE passes)
     SELECT 'found' AS facet, '' AS value, NULL AS name, count(*)::int AS count FROM everything
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
      return `SELECT 'openNow', state, NULL, count(*)::int FROM everything GROUP BY 2 ${top}`
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
