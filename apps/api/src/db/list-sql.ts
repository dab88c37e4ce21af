import type { Total } from '@dansmazone/contract/list'
import type { KeyCheck, PagePosition } from '#lib/page-token.ts'
import type { Database } from './client.ts'
import { around, openCondition, type Around } from './listing-conditions.ts'
import type { Near, Open } from './listing-filters.ts'
import type { Statement } from './query.ts'

type SortKey = { expression: string; descending: boolean; cast: string; check: KeyCheck }

/** An item of a listing: its id, its sort key as text for the page token, and what only the list knows. */
export type Listed = { id: string; key: string; chord: number | null }

export type ListSort = 'distance' | 'newest' | 'price' | '-price' | 'name'

const matching = (pattern: RegExp) => (key: string) => pattern.test(key)
const isUuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const isChord = (key: string) =>
  key === 'Infinity' || (/^\d{1,8}(\.\d{1,20})?(e-\d{1,2})?$/.test(key) && Number.isFinite(+key))
const isInteger = (key: string) => /^-?\d{1,10}$/.test(key) && Math.abs(+key) < 2 ** 31
const isInstant = (key: string) =>
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(key) &&
  !Number.isNaN(Date.parse(`${key.slice(0, 19).replace(' ', 'T')}Z`)) &&
  new Date(`${key.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(key.slice(0, 10))

const keys: Record<Exclude<ListSort, 'distance'>, SortKey> = {
  newest: {
    expression: 'l.created_at',
    descending: true,
    cast: 'timestamptz',
    check: isInstant,
  },
  price: {
    expression: 'coalesce(l.price_cents, 2147483647)',
    descending: false,
    cast: 'integer',
    check: isInteger,
  },
  '-price': {
    expression: 'coalesce(l.price_cents, -1)',
    descending: true,
    cast: 'integer',
    check: isInteger,
  },
  name: {
    expression: 'l.name_key',
    descending: false,
    cast: 'text COLLATE "C"',
    check: matching(/^[a-z0-9 ]{0,400}$/),
  },
}

/** What the keys of a page token must be under a sort. */
export const keyChecks = (sort: ListSort): KeyCheck[] => [
  sort === 'distance' ? isChord : keys[sort].check,
  isUuid,
]

export type ListParts = {
  table: 'merchant_listings' | 'product_listings'
  id: 'merchant_id' | 'product_id'
  sort: ListSort
  limit: number
  after: PagePosition | null
  near: Near | null
  open: Open | null
  /** On what else the listing `l` tells. */
  conditions: string[]
  /** How many there are in all. */
  total: Total
}

/** Lists up to this long are gathered, then sorted; in longer ones a page is soon found walking in their order. */
const shortList = 2000

/** One more than `limit` when there is a next page. Keyset paging: what is inserted meanwhile moves nothing. */
export async function listPage(
  db: Database,
  statement: Statement,
  parts: ListParts,
): Promise<Listed[]> {
  const { sort, near, total } = parts
  if (total.count === 0) return []
  const place = near && around(statement, parts.table, near)
  const short = total.exact && total.count <= shortList
  const { rows } = await db.$client.query<Listed>(
    sort === 'distance' && place && !short
      ? nearestSql(statement, parts, place)
      : sortedSql(statement, parts, place, short, sortKey(sort, place)),
    statement.values,
  )
  return rows
}

type ShortParts = Omit<ListParts, 'after' | 'total' | 'near'> & {
  near: Near
  /** On the listings `m` of merchants around, whose products these are. */
  ofMerchants?: string[]
}

/** The first page and how many there are, by one question, of a list that is most likely short; null where it is not. */
export async function shortPage(
  db: Database,
  statement: Statement,
  parts: ShortParts,
): Promise<{ found: Listed[]; total: Total } | null> {
  const { table, id, sort, limit, near, ofMerchants } = parts
  const place = around(statement, table, near)
  const { expression, descending } = sortKey(sort, place)
  const direction = descending ? 'DESC' : 'ASC'
  const { join, conditions } = withOpen(statement, parts)
  const there = ofMerchants
    ? [`((${place.within('m')}) OR (${place.unplaced('m')}))`, ...ofMerchants]
    : [place.condition()]
  const from = ofMerchants
    ? `merchant_listings m JOIN ${table} l ON l.merchant_id = m.merchant_id`
    : `${table} l`
  const { rows } = await db.$client.query<Listed & { count: number }>(
    `WITH found AS MATERIALIZED (
       SELECT l.${id} AS id, ${expression} AS key, ${place.chord('l')} AS chord
       FROM ${from} ${join} ${where([...there, ...conditions])} LIMIT ${shortList + 1})
     SELECT id, key::text, chord, (SELECT count(*)::int FROM found) AS count FROM found
     ORDER BY found.key ${direction}, found.id ${direction} LIMIT ${limit + 1}`,
    statement.values,
  )
  const count = rows[0]?.count ?? 0
  if (count > shortList) return null
  return {
    found: rows.map(({ id: found, key, chord }) => ({ id: found, key, chord })),
    total: { count, exact: true },
  }
}

function sortKey(sort: ListSort, place: Around | null): SortKey {
  if (sort !== 'distance') return keys[sort]
  const chord = place?.chord('l') ?? 'NULL::float8'
  return {
    expression: `coalesce(${chord}, 'infinity')`,
    descending: false,
    cast: 'float8',
    check: isChord,
  }
}

function sortedSql(
  statement: Statement,
  parts: ListParts,
  place: Around | null,
  short: boolean,
  sort: SortKey,
) {
  const { expression, descending, cast } = sort
  const id = `l.${parts.id}`
  const direction = descending ? 'DESC' : 'ASC'
  const { join, conditions } = withOpen(statement, parts)
  if (place) conditions.push(place.condition())
  if (parts.after) {
    const [key, afterId] = bindPosition(statement, parts.after)
    const follows = descending ? '<' : '>'
    conditions.push(`(${expression}, ${id}) ${follows} (${key}::${cast}, ${afterId}::uuid)`)
  }
  const found = `${select(parts, expression, place ? place.chord('l') : 'NULL::float8')}
    FROM ${parts.table} l ${join} ${where(conditions)}`
  return `SELECT id, key::text, chord FROM (${found}
      ${short ? 'OFFSET 0' : `ORDER BY ${expression} ${direction}, ${id} ${direction} LIMIT ${parts.limit + 1}`}) AS found
    ORDER BY found.key ${direction}, found.id ${direction} LIMIT ${parts.limit + 1}`
}

/** The nearest first, walking the index of places outwards; those without coordinates after them. */
function nearestSql(statement: Statement, parts: ListParts, place: Around) {
  const id = `l.${parts.id}`
  const limit = `LIMIT ${parts.limit + 1}`
  const ofMerchants = parts.table === 'merchant_listings'
  const placed = ofMerchants ? 'l' : 'm'
  const chord = place.chord(placed)
  const { join, conditions } = withOpen(statement, parts)
  const placedConditions = [...conditions, place.within(placed)]
  const unplacedConditions = [...conditions, place.unplaced('l')]
  if (parts.after) {
    const [key, afterId] = bindPosition(statement, parts.after)
    placedConditions.push(`(${chord}, ${id}) > (${key}::float8, ${afterId}::uuid)`)
    unplacedConditions.push(`('infinity'::float8, ${id}) > (${key}::float8, ${afterId}::uuid)`)
  }
  const from = ofMerchants
    ? 'merchant_listings l'
    : 'merchant_listings m JOIN product_listings l ON l.merchant_id = m.merchant_id'
  return `SELECT id, key::text, nullif(key, 'infinity') AS chord FROM (
    (${select(parts, chord, 'NULL::float8')} FROM ${from} ${join} ${where(placedConditions)}
      ORDER BY ${chord}, ${id} ${limit})
    UNION ALL
    (${select(parts, "'infinity'::float8", 'NULL::float8')} FROM ${parts.table} l ${join}
      ${where(unplacedConditions)} ORDER BY ${id} ${limit})
    ) AS found ORDER BY found.key, found.id ${limit}`
}

const select = ({ id }: ListParts, key: string, chord: string) =>
  `SELECT l.${id} AS id, ${key} AS key, ${chord} AS chord`

const bindPosition = (statement: Statement, { keys: [key, id] }: PagePosition) => [
  `${statement.bind(key)}::text`,
  `${statement.bind(id)}::text`,
]

/** A product is open when its merchant is, whose listing knows. */
function withOpen(
  statement: Statement,
  { table, open, conditions }: Pick<ListParts, 'table' | 'open' | 'conditions'>,
) {
  if (!open) return { join: '', conditions: [...conditions] }
  if (table === 'merchant_listings') {
    return { join: '', conditions: [...conditions, openCondition(statement, 'l', open)] }
  }
  return {
    join: 'JOIN merchant_listings o ON o.merchant_id = l.merchant_id',
    conditions: [...conditions, openCondition(statement, 'o', open)],
  }
}

type CountParts = Pick<ListParts, 'table' | 'near' | 'open' | 'conditions'> & { cap: number }

/** Counts at most `cap` + 1, so that a count never costs more than it tells. */
export async function countListed(
  db: Database,
  statement: Statement,
  parts: CountParts,
): Promise<number> {
  const { table, near, open, cap } = parts
  // Products chosen by their merchant alone are counted by merchants, a tenth as many.
  const byMerchant =
    table === 'product_listings' &&
    parts.conditions.length === 0 &&
    (near !== null || open !== null)
  const counted = byMerchant ? 'merchant_listings' : table
  const { join, conditions } = withOpen(statement, { ...parts, table: counted })
  if (near) conditions.push(around(statement, counted, near).condition())
  if (byMerchant) conditions.push('l.product_count > 0')
  const { rows } = await db.$client.query<{ count: number }>(
    `SELECT ${byMerchant ? `least(coalesce(sum(product_count), 0), ${cap + 1})` : 'count(*)'}::int AS count FROM (
       SELECT ${byMerchant ? 'l.product_count' : ''} FROM ${counted} l ${join} ${where(conditions)}
       LIMIT ${cap + 1}) AS counted`,
    statement.values,
  )
  return rows[0]?.count ?? 0
}

const where = (conditions: string[]) =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
