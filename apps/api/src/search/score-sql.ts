import {
  freshnessHalvingDays,
  rankingWeights,
  unknownHoursShare,
  type RankingPart,
} from '@dansmazone/contract/ranking'
import type { Statement } from '#db/query.ts'
import type { Clause } from './clause.ts'
import { numberForms } from './forms.ts'
import type { SearchPlan } from './plan.ts'

/** Parts that an item has by itself; diversity depends on the others found. */
export const ownParts = [
  'text',
  'exactName',
  'distance',
  'open',
  'freshness',
  'completeness',
  'picture',
  'stock',
  'rotation',
] as const satisfies RankingPart[]
export type OwnPart = (typeof ownParts)[number]

export type Scored = {
  /** Alias of the listing, and its id. */
  alias: string
  id: string
  now: Date
  /** Draws the daily lot. */
  seed: number
  /** SQL of straight-line metres to the wanted place; null without one. */
  chord: string | null
  /** How sure it is that the place was meant, and the distance at which being near counts half. */
  placeShare: number
  halvingMeters: number
  /** SQL of 'open', 'closed' or 'unknown' at the wanted time; null without one. */
  openState: string | null
  /** SQL of whether it can be had; of merchants that says nothing. */
  available: string
  /** SQL of a text value known otherwise, taken where it is better. */
  otherText?: string
}

/** SQL of each part's value, between 0 and 1, of the listing at hand. */
export function partsSql(
  statement: Statement,
  plan: SearchPlan,
  scored: Scored,
): Record<OwnPart, string> {
  const { alias, id, chord, openState, available, otherText } = scored
  const own = textSql(statement, plan.clauses, alias)
  return {
    text: otherText === undefined ? own : `greatest(${own}, ${otherText})`,
    exactName: nameSql(statement, plan, alias),
    distance:
      chord === null
        ? '0::float8'
        : `${scored.placeShare} * coalesce(power(0.5::float8, ${chord} / ${scored.halvingMeters}), 0)`,
    open:
      openState === null
        ? '0::float8'
        : `CASE ${openState} WHEN 'open' THEN 1::float8 WHEN 'unknown' THEN ${unknownHoursShare} ELSE 0 END`,
    freshness: `coalesce(power(0.5::float8, greatest(0, extract(epoch FROM ${statement.bind(scored.now)}::timestamptz - ${alias}.verified_at))::float8 / ${freshnessHalvingDays * 86_400}), 0)`,
    completeness: `${alias}.completeness::float8`,
    picture: `${alias}.pictured::int::float8`,
    stock: `(${available})::int::float8`,
    rotation: `(uuid_hash_extended(${id}, ${statement.bind(scored.seed)}::bigint) & 1023)::float8 / 1023`,
  }
}

/** Points before diversity, out of columns named after the parts. */
export const pointsSql = (columns: (part: OwnPart) => string): string =>
  ownParts.map((part) => `${rankingWeights[part]} * ${columns(part)}`).join(' + ')

/** How much of the search the texts answer: each clause by its best level, the important ones more. */
export function textSql(statement: Statement, clauses: Clause[], alias: string): string {
  const total = clauses.reduce((sum, { importance }) => sum + importance, 0)
  if (total === 0) return '1::float8'
  const each = clauses.map(({ importance, levels }) => {
    const cases = levels.map(
      ({ weight, query }) =>
        `WHEN ${alias}.doc @@ ${statement.bind(query)}::tsquery THEN ${weight}::float8`,
    )
    return `${importance} * CASE ${cases.join(' ')} ELSE 0 END`
  })
  return `(${each.join(' + ')}) / ${total}`
}

/** The name is what was typed, begins with it, holds it, or begins with one of its words. */
function nameSql(statement: Statement, { phrase, clauses, words }: SearchPlan, alias: string) {
  // Gifts are seldom called so: of any, the name tells nothing.
  const isAnyGift = clauses.every(({ isGift, optional }) => isGift || optional)
  if (phrase === '' || isAnyGift) return '0::float8'
  const name = `${alias}.name_key`
  const whole = statement.bind(phrase)
  const firsts = statement.bind([...new Set(phrase.split(' ').flatMap(numberForms))])
  const cases = [
    `WHEN ${name} = ${whole}::text THEN 1::float8`,
    `WHEN starts_with(${name}, ${whole} || ' ') THEN 0.75`,
    `WHEN strpos(' ' || ${name} || ' ', ' ' || ${whole} || ' ') > 0 THEN ${words.length > 1 ? 0.6 : 0.3}`,
    `WHEN split_part(${name}, ' ', 1) = ANY (${firsts}::text[]) THEN 0.4`,
  ]
  if (words.length === 1) cases.splice(2, 0, cases.pop() ?? '')
  return `CASE ${cases.join(' ')} ELSE 0 END`
}
