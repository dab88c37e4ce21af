import {
  ambiguousPlaceShare,
  distanceHalvingKm,
  distanceHalvingShare,
  itemsOfOneMerchant,
  rankingWeights,
} from '@dansmazone/contract/ranking'
import type { Database } from '#db/client.ts'
import { holds } from '#db/listing-conditions.ts'
import { Statement } from '#db/query.ts'
import { matchOf, type Clause } from './clause.ts'
import { gatherCap, sampleCondition, sampleOnRows, type Sample } from './sample.ts'
import {
  anyState,
  atAnyTime,
  foundCondition,
  listings,
  ofProducts,
  openJoin,
  scopeConditions,
  stateAt,
  where,
  withStates,
  type Kind,
  type Scope,
} from './scope.ts'
import { ownParts, partsSql, pointsSql, textSql, type OwnPart } from './score-sql.ts'

/** What stays the same from one page to the next. */
export type Moment = { now: Date; seed: number }

export type Found = {
  id: string
  score: string
  chord: number | null
  /** How many were gathered, in each row, and how many of them answer a good part of the words. */
  count: number
  good: number
  /** With `explain`. */
  parts?: Record<OwnPart, number> & { nth: number }
}

export type GatherOptions = Moment & {
  sample: Sample | null
  /** Whether all that the sample is of had better be read. */
  isReadable?: boolean
  after: { score: string; id: string } | null
  limit: number
  explain: boolean
}

/** A page of what is found, ranked. */
export async function gatherPage(
  db: Database,
  kind: Kind,
  scope: Scope,
  options: GatherOptions,
): Promise<Found[]> {
  const statement = new Statement()
  const found = foundSql(statement, kind, scope, options)
  const points = pointsSql((part) => `"${part}"`)
  // Being near counts as far as it is what was asked for.
  const weighed = [
    'id',
    'merchant_id',
    'chord',
    ...ownParts.map((part) => `"${part}"${part === 'distance' ? ' * text AS distance' : ''}`),
  ].join(', ')
  const beyond = `least(greatest(nth - ${itemsOfOneMerchant}, 0), ${mostBeyond})`
  const diverse = kind === 'products' && !isOfOneMerchant(scope)
  const position = options.after
    ? `WHERE (score, id) < (${statement.bind(options.after.score)}::float8, ${statement.bind(options.after.id)}::uuid)`
    : ''
  const { rows } = await db.$client.query<Found & Record<OwnPart, number> & { nth: number }>(
    `${found.with}, pointed AS (SELECT *, ${points} AS points FROM (SELECT ${weighed} FROM found) AS weighed),
     placed AS (SELECT *, ${diverse ? 'row_number() OVER (PARTITION BY merchant_id ORDER BY points DESC, id DESC)' : '1'} AS nth FROM pointed),
     scored AS (SELECT *, points + ${rankingWeights.diversity} * ${beyond} AS score FROM placed)
     SELECT id, score::text, chord, (SELECT count(*)::int FROM found) AS count,
       (SELECT count(*)::int FROM found WHERE text >= 0.3) AS good
       ${options.explain ? `, nth::int, ${ownParts.map((part) => `"${part}"`).join(', ')}` : ''}
     FROM scored ${position} ORDER BY scored.score DESC, scored.id DESC LIMIT ${options.limit + 1}`,
    statement.values,
  )
  return rows.map(({ id, score, chord, count, good, ...parts }) => ({
    id,
    score,
    chord,
    count,
    good,
    ...(options.explain && { parts }),
  }))
}

/** Beyond so many more, a merchant's items lose nothing further. */
const mostBeyond = 6

const isOfOneMerchant = ({ filters, plan }: Scope) =>
  filters.merchantId !== null || plan.merchantId !== null

type FoundSql = { with: string }

/** The CTE `found`: at most `gatherCap` + 1 listings with the value of each part. */
function foundSql(
  statement: Statement,
  kind: Kind,
  scope: Scope,
  { sample, isReadable = false, now, seed, after }: GatherOptions,
): FoundSql {
  const { id, table } = listings[kind]
  const { plan, filters } = scope
  const point = filters.near ?? plan.near
  const chord =
    point &&
    `(l.position <-> position_of(${statement.bind(point.lat)}, ${statement.bind(point.lon)}))`
  const byProducts = kind === 'merchants' && scope.byProducts
  const narrowed = isReadable ? { ...scope, broad: new Set<string>() } : scope
  const parts = partsSql(statement, plan, {
    alias: 'l',
    id: `l.${id}`,
    now,
    seed,
    chord,
    placeShare: filters.near || plan.near?.mode === 'filter' ? 1 : ambiguousPlaceShare,
    halvingMeters: halvingMeters(scope),
    // Of any moment unless one was asked for: the same search then has the same answer all day.
    openState: filters.open && stateAt(0),
    available: kind === 'products' ? 'l.available' : 'false',
    ...(byProducts && { otherText: 'coalesce(b.text, 0)' }),
  })
  const conditions = [
    ...(sample && !isReadable
      ? [sampleCondition(statement, scope, sample)]
      : foundCondition(statement, kind, narrowed)),
    ...(sample && isReadable ? [sampleOnRows(statement, scope, sample)] : []),
    ...scopeConditions(statement, kind, atAnyTime(narrowed)),
    // What came since the first page would move the others of its merchant.
    ...(after ? [`l.created_at <= ${statement.bind(now)}`] : []),
  ]
  const listed = filters.open
    ? withStates(statement, kind, conditions, filters.open.instants)
    : `${table} l`
  const asked = where(filters.open ? [anyState(statement, filters.open)] : conditions)
  const columns = `l.${id} AS id, l.merchant_id, ${chord ?? 'NULL::float8'} AS chord,
    ${ownParts.map((part) => `${parts[part]} AS "${part}"`).join(', ')}`
  if (!byProducts) {
    return {
      with: `WITH found AS MATERIALIZED (
        SELECT ${columns} FROM ${listed} ${asked} LIMIT ${gatherCap + 1})`,
    }
  }
  const own = textSql(statement, plan.clauses, 'p')
  return {
    with: `WITH by_product AS MATERIALIZED (
        SELECT merchant_id, max(text) * ${productShare} AS text FROM (
          SELECT p.merchant_id, ${own} AS text FROM product_listings p
          WHERE ${ofProducts(statement, scope)} LIMIT ${gatherCap}) AS best GROUP BY merchant_id),
      found AS MATERIALIZED (
        SELECT ${columns} FROM ${listed}
        LEFT JOIN by_product b ON b.merchant_id = l.merchant_id
        ${asked} LIMIT ${gatherCap + 1})`,
  }
}

function halvingMeters({ filters, plan }: Scope): number {
  const radiusKm = filters.near ? filters.near.radiusMeters / 1000 : (plan.near?.radiusKm ?? 0)
  return 1000 * Math.max(distanceHalvingKm, radiusKm * distanceHalvingShare)
}

/** What a product's words count for its merchant. */
const productShare = 0.7

/** The clauses that a listing does not satisfy. */
export async function missingClauses(
  db: Database,
  kind: Kind,
  { plan }: Scope,
  itemId: string,
): Promise<Clause[]> {
  const statement = new Statement()
  const { table, id } = listings[kind]
  const clauses = plan.clauses.filter(({ optional }) => !optional)
  const met = clauses.map((clause) => {
    const query = matchOf(clause)
    const own = holds(statement, query)
    return kind === 'products'
      ? own
      : `(${own} OR EXISTS (SELECT FROM product_listings p
          WHERE p.merchant_id = l.merchant_id AND ${holds(statement, query, 'p')}))`
  })
  const { rows } = await db.$client.query<{ met: boolean[] }>(
    `SELECT ARRAY[${met.join(', ')}]::boolean[] AS met FROM ${table} l WHERE l.${id} = ${statement.bind(itemId)}`,
    statement.values,
  )
  return clauses.filter((_, index) => rows[0]?.met[index] === false)
}

/** What a sample left out, newest first: after everything ranked, so that paging reaches all. */
export async function listRest(
  db: Database,
  kind: Kind,
  scope: Scope,
  options: { sample: Sample; after: string | null; limit: number },
): Promise<{ id: string; chord: number | null }[]> {
  const statement = new Statement()
  const { id, table } = listings[kind]
  const point = scope.filters.near ?? scope.plan.near
  const chord = point
    ? `l.position <-> position_of(${statement.bind(point.lat)}, ${statement.bind(point.lon)})`
    : 'NULL::float8'
  const conditions = [
    ...foundCondition(statement, kind, scope),
    `NOT ${sampleCondition(statement, scope, options.sample)}`,
    ...scopeConditions(statement, kind, scope),
    ...(options.after === null ? [] : [`l.${id} < ${statement.bind(options.after)}::uuid`]),
  ]
  const { rows } = await db.$client.query<{ id: string; chord: number | null }>(
    `SELECT l.${id} AS id, ${chord} AS chord FROM ${table} l ${openJoin(kind, scope.filters.open !== null)}
     ${where(conditions)}
     ORDER BY l.${id} DESC LIMIT ${options.limit + 1}`,
    statement.values,
  )
  return rows
}
