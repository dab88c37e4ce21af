import { fieldWeights, formWeights } from '@dansmazone/contract/ranking'
import { all, any, lexeme, type FieldWeight, type TsQuery } from '#lib/ts-query.ts'

/** A way to satisfy a clause, and how much that counts. */
export type Level = { weight: number; query: TsQuery }

/** What one word of a search, or several that belong together, asks of a document. */
export type Clause = {
  /** Where its first word stands in what was typed. */
  start: number
  /** As typed. */
  typed: string
  /** As searched. */
  shown: string
  importance: number
  /** Found or not, it keeps nothing out. */
  optional: boolean
  /** How many names of products have it, about. */
  frequency: number
  /** Best first. */
  levels: Level[]
}

/** Stems that must all be there. */
export type Term = string[]

export type Form = keyof typeof formWeights

const fields: [weight: number, field: FieldWeight][] = [
  [fieldWeights.name, 'A'],
  [fieldWeights.attributes, 'BC'],
  [fieldWeights.description, 'D'],
]

/** The levels of terms by the field they stand in. */
export const termLevels = (terms: Term[], form: Form): Level[] =>
  terms.length === 0
    ? []
    : fields.map(([weight, field]) => ({
        weight: weight * formWeights[form],
        query: any(terms.map((term) => all(term.map((stem) => lexeme(stem, field))))),
      }))

/** Equal weights become one level; the best first. */
export function sortLevels(levels: Level[]): Level[] {
  const byWeight = new Map<number, TsQuery[]>()
  for (const { weight, query } of levels) {
    if (query === '') continue
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), query])
  }
  return [...byWeight]
    .map(([weight, queries]) => ({ weight, query: any(queries) }))
    .toSorted((a, b) => b.weight - a.weight)
}

/** Whatever satisfies the clause. An index of stems ignores weights, so they are left out where any field will do. */
export const matchOf = ({ levels }: Clause): TsQuery =>
  any([...new Set(levels.map(({ query }) => query.replace(/':[A-D]+/g, "'")))])

/** Satisfies the clause at least so well, or as well as it can be. */
export const bestMatchOf = ({ levels }: Clause, weight: number): TsQuery =>
  any(levels.filter((level) => level.weight >= weight).map(({ query }) => query)) ||
  any(levels.slice(0, 1).map(({ query }) => query))
