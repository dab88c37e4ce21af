import type { PagePosition } from '#lib/page-token.ts'
import type { Database } from './client.ts'
import type { Statement } from './query.ts'

type SortKey = { expression: string; descending: boolean; cast: string; pattern: RegExp }

/** An item of a listing: its id, its sort key as text for the page token, and what only the list knows. */
export type Listed = { id: string; key: string; chord: number | null; openState: string | null }

export type ListSort = 'distance' | 'newest' | 'price' | '-price' | 'name'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const float = /^(\d+(\.\d+)?(e[+-]\d+)?|Infinity)$/
const instant = /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/

const keys: Record<ListSort, SortKey> = {
  distance: { expression: '0::float8', descending: false, cast: 'float8', pattern: float },
  newest: { expression: 'l.created_at', descending: true, cast: 'timestamptz', pattern: instant },
  price: {
    expression: 'coalesce(l.price_cents, 2147483647)',
    descending: false,
    cast: 'integer',
    pattern: /^\d{1,10}$/,
  },
  '-price': {
    expression: 'coalesce(l.price_cents, -1)',
    descending: true,
    cast: 'integer',
    pattern: /^-?\d{1,10}$/,
  },
  name: { expression: 'l.name_key', descending: false, cast: 'text', pattern: /^[a-z0-9 ]*$/ },
}

/** What the keys of a page token must look like under a sort. */
export const keyPatterns = (sort: ListSort) => [keys[sort].pattern, uuid]

type ListParts = {
  table: 'merchant_listings' | 'product_listings'
  id: 'merchant_id' | 'product_id'
  sort: ListSort
  limit: number
  after: PagePosition | null
  /** Straight-line metres from the point searched around. */
  chord: string | null
  join: string
  conditions: string[]
  withStates: boolean
}

/** One more than `limit` when there is a next page. Keyset paging: what is inserted meanwhile moves nothing. */
export async function listPage(
  db: Database,
  statement: Statement,
  parts: ListParts,
): Promise<Listed[]> {
  const { descending, cast, ...key } = keys[parts.sort]
  const expression = parts.sort === 'distance' && parts.chord ? parts.chord : key.expression
  const id = `l.${parts.id}`
  const direction = descending ? 'DESC' : 'ASC'
  const conditions = [...parts.conditions]
  if (parts.after) {
    const [afterKey, afterId] = parts.after.keys.map((value) => statement.bind(value))
    conditions.push(
      `(${expression}, ${id}) ${descending ? '<' : '>'} (${afterKey}::text::${cast}, ${afterId}::uuid)`,
    )
  }
  const { rows } = await db.$client.query<Listed>(
    `SELECT ${id} AS id, (${expression})::text AS key,
       ${parts.chord ? `nullif(${parts.chord}, 'infinity')` : 'NULL::float8'} AS chord,
       ${parts.withStates ? 'o.state' : 'NULL'} AS "openState"
     FROM ${parts.table} l ${parts.join} ${where(conditions)}
     ORDER BY ${expression} ${direction}, ${id} ${direction}
     LIMIT ${parts.limit + 1}`,
    statement.values,
  )
  return rows
}

type CountParts = Pick<ListParts, 'table' | 'join' | 'conditions'> & { cap: number }

/** Counts at most `cap` + 1, so that a count never costs more than it tells. */
export async function countListed(
  db: Database,
  statement: Statement,
  { table, join, conditions, cap }: CountParts,
): Promise<number> {
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM ${table} l ${join} ${where(conditions)} LIMIT ${cap + 1}) AS counted`,
    statement.values,
  )
  return rows[0]?.count ?? 0
}

const where = (conditions: string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
