import type { ListFilters, ListQuery, Near, Open } from './listing-filters.ts'
import { openState } from './open-sql.ts'
import type { Statement } from './query.ts'

/** The conditions both listings share, on the alias `l`, but for the place searched around and for who is open. */
export function sharedConditions(
  statement: Statement,
  query: ListQuery,
  { updatedSince, words }: ListFilters,
): string[] {
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
  if (query.service?.length) conditions.push(`l.services @> ${bind(query.service)}::text[]`)
  if (query.madeIn?.length) conditions.push(`l.made_in && ${bind(query.madeIn)}::text[]`)
  if (updatedSince) conditions.push(`l.updated_at >= ${bind(updatedSince)}`)
  if (words?.length === 0) conditions.push('false')
  for (const pattern of words ?? []) conditions.push(`' ' || l.name_key LIKE ${bind(pattern)}`)
  return conditions
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
    `l.labels @> ${wanted}`,
    `((${noneEnded.join(' AND ')}) OR ${wanted} <@ ARRAY(${held.join(' UNION ALL ')}))`,
  ]
}

/** Whether the merchant whose listing is `alias` is in one of the states wanted. */
export function openCondition(statement: Statement, alias: string, { at, states }: Open): string {
  const wanted = `${openState(statement, alias, at)} = ANY (${statement.bind(states)})`
  // As a CASE it is expected of half the merchants, which is nearer the truth than one in a hundred.
  return `CASE WHEN ${wanted} THEN true ELSE false END`
}

export type Around = {
  /** Straight-line metres of the alias from the point; null without coordinates. */
  chord: (alias: string) => string
  /** By the index of places. */
  within: (alias: string) => string
  unplaced: (alias: string) => string
  /** Whatever the order of the list, in the way that costs least. */
  condition: string
}

export function around(
  statement: Statement,
  table: 'merchant_listings' | 'product_listings',
  { lat, lon, radiusMeters, department, crowded }: Near,
): Around {
  const here = `position_of(${statement.bind(lat)}, ${statement.bind(lon)})`
  const radius = `chord_of_arc(${statement.bind(radiusMeters)})`
  const home = statement.bind(department)
  const chord = (alias: string) => `${alias}.position <-> ${here}`
  const near = (alias: string) => `${chord(alias)} <= ${radius}`
  const within = (alias: string) =>
    `${alias}.position <@ cube_enlarge(${here}, ${radius}, 3) AND ${near(alias)}`
  const unplaced = (alias: string) =>
    `${alias}.position IS NULL AND ${alias}.department_code = ${home}`
  const gathered =
    table === 'merchant_listings'
      ? `((${within('l')}) OR (${unplaced('l')}))`
      : `l.merchant_id = ANY (ARRAY(SELECT m.merchant_id FROM merchant_listings m
          WHERE (${within('m')}) OR (${unplaced('m')})))`
  return {
    chord,
    within,
    unplaced,
    condition: crowded ? `(${near('l')} OR (${unplaced('l')}))` : gathered,
  }
}
