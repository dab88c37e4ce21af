import type { ProductQuery } from '@dansmazone/contract/filters'
import type { Database } from '#db/client.ts'
import { around, filterTags, holds, openCondition, stateCondition } from '#db/listing-conditions.ts'
import type { ListFilters, Open } from '#db/listing-filters.ts'
import { merchantConditions } from '#db/merchant-conditions.ts'
import { openState } from '#db/open-sql.ts'
import { productConditions } from '#db/product-conditions.ts'
import { Statement } from '#db/query.ts'
import { cellsAround } from '#lib/cells.ts'
import { all, any, type TsQuery } from '#lib/ts-query.ts'
import { bestMatchOf, matchOf, type Clause } from './clause.ts'
import type { SearchPlan } from './plan.ts'

/** A search with all that narrows it, filters asked for and filters understood alike. */
export type Scope = {
  query: ProductQuery
  filters: ListFilters
  plan: SearchPlan
  /** So many of the clauses may be missing. */
  missing: number
  /** Departments with so much of the catalogue that the index had better not be asked for them too. */
  broad: ReadonlySet<string>
  /** Merchants are found by what they sell too, unless enough are by their own words, which name what they sell. */
  byProducts: boolean
}

export type Kind = 'products' | 'merchants'

export const listings = {
  products: { table: 'product_listings', id: 'product_id' },
  merchants: { table: 'merchant_listings', id: 'merchant_id' },
} as const

/** A product is open when its merchant is, whose listing knows; joined only where it is asked for. */
export const openAlias = (kind: Kind) => (kind === 'products' ? 'o' : 'l')
export const openJoin = (kind: Kind, wanted: boolean) =>
  kind === 'products' && wanted ? 'JOIN merchant_listings o ON o.merchant_id = l.merchant_id' : ''

/** What documents must hold: every clause that is not optional, but for those that may be missing, and the filters. */
export function textQuery(
  { query, filters, plan, missing, broad }: Scope,
  of: (clause: Clause) => TsQuery = matchOf,
): TsQuery {
  const wanted = plan.clauses.filter(({ optional }) => !optional).map(of)
  const texts =
    missing === 0 ? all(wanted) : any(combinations(wanted, wanted.length - missing).map(all))
  const asked = query.q === undefined ? [] : filterTags(narrowQuery(query, broad), filters)
  return all([texts, ...plan.tags, ...asked])
}

const isBroad = ({ department = [] }: ProductQuery, broad: ReadonlySet<string>) =>
  department.some((code) => broad.has(code))

function narrowQuery(query: ProductQuery, broad: ReadonlySet<string>): ProductQuery {
  const { department: _department, ...rest } = query
  return isBroad(query, broad) ? rest : query
}

/** In the name; in the name or the category. */
const tierWeights = [0.95, 0.65]
const closeKm = 6

/** Parts of what is found, each within the next: beside the place, by name, by name or category, all. */
export function tiersOf(scope: Scope): TsQuery[] {
  const point = scope.filters.near ?? scope.plan.near
  const [byName = '', strong = ''] = tierWeights.map((weight) =>
    byNameTags(textQuery(scope, (clause) => bestMatchOf(clause, weight))),
  )
  return [
    ...(point ? [all([strong, cellsAround(point, closeKm, null)])] : []),
    byName,
    strong,
    textQuery(scope),
  ]
}

/** Beside words, cells of 45 km will do: what they bring too much is left out by distance. */
const fineKm = 10

/** What `textQuery` leaves out. */
export const broadConditions = (statement: Statement, { query, broad }: Scope): string[] =>
  // Not as the column itself, whose index would be read for all of the department.
  query.q !== undefined && isBroad(query, broad)
    ? [`l.department_code || '' = ANY (${statement.bind(query.department)}::text[])`]
    : []

/** All conditions on the listing `l`; who is open is known by the merchant's listing. */
export function scopeConditions(statement: Statement, kind: Kind, scope: Scope): string[] {
  const { query, filters } = scope
  const conditions =
    kind === 'products'
      ? productConditions(statement, query, filters)
      : merchantConditions(statement, query, filters)
  conditions.push(...broadConditions(statement, scope))
  if (filters.near) {
    conditions.push(
      around(
        statement,
        listings[kind].table,
        { ...filters.near, crowded: false },
        fineKm,
      ).condition(),
    )
  }
  if (filters.open) conditions.push(openCondition(statement, openAlias(kind), filters.open))
  return conditions
}

export const textCondition = (statement: Statement, query: TsQuery): string[] =>
  query === '' ? [] : [holds(statement, query)]

/** So many products are asked whose they are: beyond, a word is so frequent that merchants enough are found. */
const productCap = 4000

/** What answers the texts: merchants by their own words, or by those of what they have. */
export function foundCondition(statement: Statement, kind: Kind, scope: Scope): string[] {
  const query = textQuery(scope)
  if (kind === 'products' || !scope.byProducts) return textCondition(statement, query)
  return [
    `l.merchant_id IN (
      SELECT own.merchant_id FROM merchant_listings own WHERE ${holds(statement, query, 'own')}
      UNION (SELECT p.merchant_id FROM product_listings p WHERE ${ofProducts(statement, scope)} LIMIT ${productCap}))`,
  ]
}

/** More than these found by their own words are more than can be ranked: products would only add to them. */
const enoughMerchants = 1000

export async function wantsProducts(db: Database, scope: Scope): Promise<boolean> {
  if (scope.plan.clauses.length === 0) return false
  const statement = new Statement()
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT FROM merchant_listings l
       WHERE ${holds(statement, textQuery(scope))} LIMIT ${enoughMerchants + 1}) AS own`,
    statement.values,
  )
  return (rows[0]?.count ?? 0) <= enoughMerchants
}

/** On the products `p` that answer a search for merchants. */
export function ofProducts(statement: Statement, scope: Scope): string {
  const { priceMin, priceMax } = scope.query
  return [
    holds(statement, textQuery(scope), 'p'),
    ...(priceMin === undefined ? [] : [`p.price_cents >= ${statement.bind(priceMin)}`]),
    ...(priceMax === undefined ? [] : [`p.price_cents <= ${statement.bind(priceMax)}`]),
  ].join(' AND ')
}

/** The index knows no weights: what must stand in a name is asked of the tags of names. */
const byNameTags = (query: TsQuery): TsQuery => query.replace(/'([^']+)':A\b/g, "'N$1'")

function combinations<Item>(items: Item[], size: number): Item[][] {
  if (size <= 0) return [[]]
  if (size >= items.length) return [items]
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1)
      .filter((rest) => rest.length === size - 1)
      .map((rest) => [item, ...rest]),
  )
}

export const where = (conditions: string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''

export const atAnyTime = (scope: Scope): Scope => ({
  ...scope,
  filters: { ...scope.filters, open: null },
})

/** The states of `withStates`, in its order. */
export const stateAt = (index: number) => `l.open_${index}`
/** Whether any of the first, which are those of `open`, is wanted. */
export const anyState = (statement: Statement, open: Open) =>
  stateCondition(
    statement,
    open.instants.map((_, index) => stateAt(index)),
    open,
  )

/** What meets the conditions, as `l`, with the states of its merchant at some instants: named twice, each is made once. */
export const withStates = (
  statement: Statement,
  kind: Kind,
  conditions: string[],
  instants: Date[],
): string =>
  `(SELECT l.*, ${instants.map((at, index) => `${openState(statement, openAlias(kind), at)} AS open_${index}`).join(', ')}
    FROM ${listings[kind].table} l ${openJoin(kind, true)} ${where(conditions)} OFFSET 0) AS l`
