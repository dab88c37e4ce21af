import { cellsAround } from '#lib/cells.ts'
import { conjuncts } from '#lib/ts-query-parts.ts'
import { all, any, idTag, tag, type TsQuery } from '#lib/ts-query.ts'
import type { ListFilters, ListQuery, Near, Open } from './listing-filters.ts'
import { openState } from './open-sql.ts'
import type { Statement } from './query.ts'

/** Filters as tags, for lists that are searched by words: one question to one index. */
export function filterTags(
  query: ListQuery,
  { categories }: Pick<ListFilters, 'categories'>,
): TsQuery[] {
  return [
    any((query.department ?? []).map((code) => tag('D', code))),
    any((query.commune ?? []).map((insee) => tag('P', insee))),
    any((query.epci ?? []).map((siren) => tag('E', siren))),
    any(categories.map(({ id, isRubric }) => idTag(isRubric ? 'R' : 'C', id))),
    ...setTags(query),
  ].filter(Boolean)
}

const setTags = ({ service = [], madeIn = [] }: ListQuery): TsQuery[] => [
  ...service.map((code) => tag('S', code)),
  any(madeIn.map((code) => tag('O', code))),
]

/**
 * The conditions both listings share, on the alias `l`, but for the place searched around and for who is open. Without
 * words to search for, those that an order of the list can be walked in are asked of columns.
 */
export function sharedConditions(statement: Statement, query: ListQuery): string[] {
  if (query.q !== undefined) return []
  const bind = (value: unknown) => statement.bind(value)
  const conditions: string[] = []
  const anyOf = (column: string, values: string[] | undefined) => {
    if (!values || values.length === 0) return
    const [only] = values
    conditions.push(
      values.length === 1 ? `l.${column} = ${bind(only)}` : `l.${column} = ANY (${bind(values)})`,
    )
  }
  anyOf('department_code', query.department)
  anyOf('commune_insee', query.commune)
  anyOf('epci_code', query.epci)
  const tags = setTags(query).filter(Boolean)
  if (tags.length > 0) conditions.push(holds(statement, all(tags)))
  return conditions
}

/** What the document of a listing must hold: words and tags, by one index. */
export function holds(statement: Statement, query: TsQuery, alias = 'l'): string {
  const conditions = conjuncts(query).map(
    (part) => `${alias}.doc @@ ${statement.bind(part)}::tsquery`,
  )
  return conditions.length > 1 ? `(${conditions.join(' AND ')})` : conditions.join('')
}

/** Labels held today: the listing knows all that were ever granted, their dates say which still hold. */
export function labelCondition(
  statement: Statement,
  codes: string[] | undefined,
  tables: ('merchant_labels' | 'product_labels')[],
): string[] {
  if (!codes?.length) return []
  const wanted = `${statement.bind([...new Set(codes)])}::text[]`
  const ended = `held.valid_until < (now() AT TIME ZONE 'Europe/Paris')::date`
  const owned = tables.map((table) => ({
    table,
    owner: table === 'merchant_labels' ? 'merchant_id' : 'product_id',
  }))
  const noneEnded = owned.map(
    ({ table, owner }) => `l.${owner} NOT IN (SELECT held.${owner} FROM ${table} held
      WHERE held.label_code = ANY (${wanted}) AND ${ended})`,
  )
  const held = owned.map(
    ({ table, owner }) => `SELECT held.label_code FROM ${table} held
      WHERE held.${owner} = l.${owner} AND ${ended} IS NOT TRUE`,
  )
  return [
    holds(statement, all(codes.map((code) => tag('L', code)))),
    `((${noneEnded.join(' AND ')}) OR ${wanted} <@ ARRAY(${held.join(' UNION ALL ')}))`,
  ]
}

/** Whether the merchant whose listing is `alias` is in one of the states wanted. */
export const openCondition = (statement: Statement, alias: string, open: Open): string =>
  stateCondition(
    statement,
    open.instants.map((at) => openState(statement, alias, at)),
    open,
  )

/** Whether one of the states is wanted. As a CASE it is expected of half the merchants, which is nearer the truth than one in a hundred. */
export function stateCondition(statement: Statement, sql: string[], { states }: Open): string {
  const wanted = statement.bind(states)
  const each = sql.map((state) => `${state} = ANY (${wanted}::text[])`)
  return `CASE WHEN ${each.join(' OR ')} THEN true ELSE false END`
}

export type Around = {
  /** Straight-line metres of the alias from the point; null without coordinates. */
  chord: (alias: string) => string
  /** By the index of places. */
  within: (alias: string) => string
  unplaced: (alias: string) => string
  /** Whatever the order of the list, in the way that costs least. */
  condition: () => string
}

export function around(
  statement: Statement,
  table: 'merchant_listings' | 'product_listings',
  { lat, lon, radiusMeters, department, crowded }: Near,
  fineKm?: number,
): Around {
  const here = `position_of(${statement.bind(lat)}, ${statement.bind(lon)})`
  const radius = `chord_of_arc(${statement.bind(radiusMeters)})`
  const chord = (alias: string) => `${alias}.position <-> ${here}`
  const near = (alias: string) => `${chord(alias)} <= ${radius}`
  const within = (alias: string) =>
    `${alias}.position <@ cube_enlarge(${here}, ${radius}, 3) AND ${near(alias)}`
  const unplaced = (alias: string) =>
    `${alias}.position IS NULL AND ${alias}.department_code = ${statement.bind(department)}`
  // Made only when used: the database refuses a value that no condition has.
  const condition = () => {
    if (crowded) return `(${near('l')} OR (${unplaced('l')}))`
    if (table === 'merchant_listings') return `((${within('l')}) OR (${unplaced('l')}))`
    const cells = cellsAround({ lat, lon }, radiusMeters / 1000, department, fineKm)
    return `${holds(statement, cells)} AND coalesce(${near('l')}, true)`
  }
  return { chord, within, unplaced, condition }
}
