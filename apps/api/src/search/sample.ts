import type { Database } from '#db/client.ts'
import { holds, openCondition } from '#db/listing-conditions.ts'
import { Statement } from '#db/query.ts'
import { all, any, tag } from '#lib/ts-query.ts'
import {
  atAnyTime,
  listings,
  openAlias,
  openJoin,
  scopeConditions,
  textCondition,
  textQuery,
  tiersOf,
  where,
  type Kind,
  type Scope,
} from './scope.ts'

/** So many are gathered and ranked; where more are found, a fair part of the best placed is. */
export const gatherCap = 1000

export const shardCount = 64

/**
 * Which of too many are ranked: of each tier (`tiersOf`), those of so many shards from `firstShard` on. It depends on
 * nothing but the listing, so that one is ranked, or comes with the rest, whatever is added meanwhile.
 */
export type Sample = { firstShard: number; shards: number[] }

/** One question to the index for each tier: asked of all tiers together it would take far longer. */
export function sampleCondition(statement: Statement, scope: Scope, sample: Sample): string {
  const drawn = tiersOf(scope).map((tier, index) => {
    const { of, numbers } = drawnOf(sample, index)
    if (numbers.length >= of) return tier
    const prefix = of === shardCount ? 'H' : 'J'
    return all([tier, any(numbers.map((number) => tag(prefix, String(number))))])
  })
  return `(${[...new Set(drawn)].map((query) => holds(statement, query)).join(' OR ')})`
}

/** The same, looked at on each row, for what is all read: as a CASE, so that no index is asked for it. */
export function sampleOnRows(statement: Statement, scope: Scope, sample: Sample): string {
  const drawn = tiersOf(scope).map((tier, index) => {
    const { of, numbers } = drawnOf(sample, index)
    const own = of === shardCount ? 'l.shard' : 'l.shard % 8'
    const shards =
      numbers.length >= of ? 'true' : `${own} = ANY (${statement.bind(numbers)}::smallint[])`
    return `${shards} AND ${holds(statement, tier)}`
  })
  return `CASE WHEN ${drawn.join(' OR ')} THEN true ELSE false END`
}

/** The 64ths, or eighths where there are so many, that are drawn of a tier. */
function drawnOf({ firstShard, shards }: Sample, tier: number): { of: number; numbers: number[] } {
  const count = shards[tier] ?? 0
  const of = count < eighth ? shardCount : 8
  const length = count < eighth ? count : count / eighth
  return { of, numbers: Array.from({ length }, (_, at) => (firstShard + at) % of) }
}

const eighth = shardCount / 8
/** Numbers of shards that at most four tags tell: 64ths, then eighths. */
const fewQuestions = [1, 2, 4, 8, 16, 32, shardCount]

/** How many to rank of each tier, from the last: all that is found, by name or category, by name, beside the place. */
const wanted = [100, 250, 300, 300]

/** Enough to fill pages with what matters, few enough to be ranked; other shards each day. */
export async function chooseSample(
  db: Database,
  kind: Kind,
  scope: Scope,
  seed: number,
): Promise<{ sample: Sample; overflows: boolean; isReadable: boolean }> {
  const statement = new Statement()
  const { table } = listings[kind]
  const firstShard = seed % shardCount
  const tiers = tiersOf(scope)
  const shard = tag('H', String(firstShard))
  const drawn = textCondition(statement, all([textQuery(scope), shard]))
  const lasting = scopeConditions(statement, kind, atAnyTime(scope))
  const open = scope.filters.open
    ? [openCondition(statement, openAlias(kind), scope.filters.open)]
    : []
  const flags = tiers.map((tier, index) => `${holds(statement, tier)} AS "${index}"`)
  const counts = tiers.flatMap((_, index) => [
    `count(*) FILTER (WHERE "${index}")::int AS "read${index}"`,
    `count(*) FILTER (WHERE "${index}" AND passes)::int AS "${index}"`,
  ])
  const { rows } = await db.$client.query<Record<string, number>>(
    `SELECT count(*) FILTER (WHERE passes)::int AS "all", count(*) FILTER (WHERE lasts)::int AS "lasting",
       ${counts.join(', ')}
     FROM (SELECT ${flags.join(', ')}, ${allOf(lasting)} AS lasts, ${allOf([...lasting, ...open])} AS passes
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
    isReadable: (rows[0]?.['lasting'] ?? 0) * shardCount <= wholeRead,
  }
}

const allOf = (conditions: string[]) => (conditions.length > 0 ? conditions.join(' AND ') : 'true')

/** So many rows of a tier may be read to find some that pass the filters. */
const mostRead = 3000

/** So few in all are sooner read than drawn from the index. */
const wholeRead = 4000

/** So many of one shard tell what the others are like. */
const glimpse = 500
