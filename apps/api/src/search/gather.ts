import {
  distanceHalvingKm,
  distanceHalvingShare,
  itemsOfOneMerchant,
  rankingWeights,
} from '@dansmazone/contract/ranking'
import type { Database } from '#db/client.ts'
import { holds } from '#db/listing-conditions.ts'
import { openState } from '#db/open-sql.ts'
import { Statement } from '#db/query.ts'
import { all, tag } from '#lib/ts-query.ts'
import { matchOf, type Clause } from './clause.ts'
import {
  foundCondition,
  listings,
  ofProducts,
  openAlias,
  openJoin,
  scopeConditions,
  textCondition,
  textQuery,
  tiersOf,
  type Kind,
  type Scope,
} from './scope.ts'
import { ownParts, partsSql, pointsSql, textSql, type OwnPart } from './score-sql.ts'

/** So many are gathered and ranked; where more are found, a fair part of the best placed is. */
export const gatherCap = 2000

export const shardCount = 64

/**
 * Which of too many are ranked: of each tier (`tiersOf`), those of so many shards from `firstShard` on. It depends on
 * nothing but the listing, so that one is ranked, or comes with the rest, whatever is added meanwhile.
 */
export type Sample = { firstShard: number; shards: number[] }

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
  { sample, now, seed, after }: GatherOptions,
): FoundSql {
  const { id, table } = listings[kind]
  const { plan, filters } = scope
  const point = filters.near ?? plan.near
  const chord =
    point &&
    `(l.position <-> position_of(${statement.bind(point.lat)}, ${statement.bind(point.lon)}))`
  const byProducts = kind === 'merchants' && scope.byProducts
  const parts = partsSql(statement, plan, {
    alias: 'l',
    id: `l.${id}`,
    now,
    seed,
    chord,
    placeShare: filters.near || plan.near?.mode === 'filter' ? 1 : ambiguousPlace,
    halvingMeters: halvingMeters(scope),
    // Of any moment unless one was asked for: the same search then has the same answer all day.
    openState: filters.open
      ? openState(statement, openAlias(kind), filters.open.instants[0] ?? now)
      : null,
    available: kind === 'products' ? 'l.available' : 'true',
    ...(byProducts && { otherText: 'coalesce(b.text, 0)' }),
  })
  const conditions = scopeConditions(statement, kind, scope)
  const texts = sample
    ? [sampleCondition(statement, scope, sample)]
    : foundCondition(statement, kind, scope)
  // What came since the first page would move the others of its merchant.
  if (after) conditions.push(`l.created_at <= ${statement.bind(now)}`)
  const columns = `l.${id} AS id, l.merchant_id, ${chord ?? 'NULL::float8'} AS chord,
    ${ownParts.map((part) => `${parts[part]} AS "${part}"`).join(', ')}`
  if (!byProducts) {
    return {
      with: `WITH found AS MATERIALIZED (
        SELECT ${columns} FROM ${table} l ${openJoin(kind, scope.filters.open !== null)}
        ${where([...texts, ...conditions])} LIMIT ${gatherCap + 1})`,
    }
  }
  const own = textSql(statement, plan.clauses, 'p')
  return {
    with: `WITH by_product AS MATERIALIZED (
        SELECT merchant_id, max(text) * ${productShare} AS text FROM (
          SELECT p.merchant_id, ${own} AS text FROM product_listings p
          WHERE ${ofProducts(statement, scope)} LIMIT ${gatherCap}) AS best GROUP BY merchant_id),
      found AS MATERIALIZED (
        SELECT ${columns} FROM merchant_listings l
        LEFT JOIN by_product b ON b.merchant_id = l.merchant_id
        ${where([...texts, ...conditions])} LIMIT ${gatherCap + 1})`,
  }
}

/** A place that may be a word counts half as much as one that was surely meant. */
const ambiguousPlace = 0.5

function halvingMeters({ filters, plan }: Scope): number {
  const radiusKm = filters.near ? filters.near.radiusMeters / 1000 : (plan.near?.radiusKm ?? 0)
  return 1000 * Math.max(distanceHalvingKm, radiusKm * distanceHalvingShare)
}

/** What a product's words count for its merchant. */
const productShare = 0.7

/** One question to the index for each tier and shard: asked together they would take it far longer. */
function sampleCondition(
  statement: Statement,
  scope: Scope,
  { firstShard, shards }: Sample,
): string {
  const drawn = tiersOf(scope).flatMap((tier, index) => {
    const count = shards[index] ?? 0
    if (count >= shardCount) return [tier]
    const tags =
      count < eighth
        ? Array.from({ length: count }, (_, at) => tag('H', String((firstShard + at) % shardCount)))
        : Array.from({ length: count / eighth }, (_, at) => tag('J', String((firstShard + at) % 8)))
    return tags.map((each) => all([tier, each]))
  })
  return `(${[...new Set(drawn)].map((query) => holds(statement, query)).join(' OR ')})`
}

const eighth = shardCount / 8
/** Numbers of shards that take at most four questions: 64ths, then eighths. */
const fewQuestions = [1, 2, 4, 8, 16, 32, shardCount]

/** How many to rank of each tier, from the last: all that is found, by name or category, by name, beside the place. */
const wanted = [150, 400, 500, 500]

/** Enough to fill pages with what matters, few enough to be ranked; other shards each day. */
export async function chooseSample(
  db: Database,
  kind: Kind,
  scope: Scope,
  seed: number,
): Promise<{ sample: Sample; overflows: boolean }> {
  const statement = new Statement()
  const { table } = listings[kind]
  const firstShard = seed % shardCount
  const tiers = tiersOf(scope)
  const shard = tag('H', String(firstShard))
  const drawn = textCondition(statement, all([textQuery(scope), shard]))
  const conditions = scopeConditions(statement, kind, scope)
  const flags = tiers.map((tier, index) => `${holds(statement, tier)} AS "${index}"`)
  const counts = tiers.flatMap((_, index) => [
    `count(*) FILTER (WHERE "${index}")::int AS "read${index}"`,
    `count(*) FILTER (WHERE "${index}" AND passes)::int AS "${index}"`,
  ])
  const { rows } = await db.$client.query<Record<string, number>>(
    `SELECT count(*) FILTER (WHERE passes)::int AS "all", ${counts.join(', ')}
     FROM (SELECT ${flags.join(', ')}, ${conditions.length > 0 ? conditions.join(' AND ') : 'true'} AS passes
       FROM ${table} l ${openJoin(kind, scope.filters.open !== null)} ${where(drawn)} LIMIT ${glimpse}) AS drawn`,
    statement.values,
  )
  const inOne = (name: string) => Math.max(rows[0]?.[name] ?? 0, 1)
  const shards = tiers.map((_, index) => {
    const most = wanted[tiers.length - 1 - index] ?? 0
    const few = inOne(String(index)) * shardCount <= 2.5 * most
    const share = few ? shardCount : most / inOne(String(index))
    const readable = mostRead / inOne(`read${index}`)
    return fewQuestions.findLast((each) => each <= readable && each < 2 * share) ?? 1
  })
  return {
    sample: { firstShard, shards },
    overflows: (rows[0]?.['all'] ?? 0) * shardCount > gatherCap,
  }
}

/** So many rows of a tier may be read to find some that pass the filters. */
const mostRead = 5000

/** So many of one shard tell what the others are like. */
const glimpse = 500

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

const where = (conditions: string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
