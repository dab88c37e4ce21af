import { fieldWeights, formWeights } from '@dansmazone/contract/ranking'
import { all, any, lexeme, tag, type FieldWeight, type TsQuery } from '#lib/ts-query.ts'

/**
 * A way to satisfy a clause, and how much that counts. `match` is the same for the index, which knows no weights: it may
 * find more, never less.
 */
export type Level = { weight: number; query: TsQuery; match: TsQuery }

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
  /** It asks for a gift, which may be anything. */
  isGift: boolean
  /** So many products it may find, about. */
  frequency: number
  /** Best first. */
  levels: Level[]
  /** More of them, where too little is found: farther from the place that may have been meant. None for other words. */
  farther: Level[]
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
        query: any(terms.map((term) => termQuery(term, field, field))),
        match: any(terms.map((term) => termQuery(term, field, ''))),
      }))

/** Several words of one name may stand in any order, in other texts only side by side, or with one between them. */
function termQuery(term: Term, field: FieldWeight, weight: FieldWeight | ''): TsQuery {
  const [first, ...others] = term
  if (first === undefined) return ''
  if (others.length === 0) return lexeme(first, weight)
  if (field === 'A') {
    return all(term.map((stem) => (weight === '' ? tag('N', stem) : lexeme(stem, weight))))
  }
  const following = (distance: string) =>
    `(${term.map((stem) => lexeme(stem, weight)).join(` ${distance} `)})`
  return any([following('<->'), following('<2>')])
}

/** A level that is a tag: the index knows it as it is. */
export const tagLevel = (weight: number, query: TsQuery): Level => ({ weight, query, match: query })

/** Equal weights become one level; the best first. */
export function sortLevels(levels: Level[]): Level[] {
  const weights = [...new Set(levels.map(({ weight }) => weight))].toSorted((a, b) => b - a)
  return weights
    .map((weight) => {
      const same = levels.filter((level) => level.weight === weight)
      return {
        weight,
        query: any(same.map(({ query }) => query)),
        match: any(same.map(({ match }) => match)),
      }
    })
    .filter(({ query }) => query !== '')
}

/** Whatever satisfies the clause. */
export const matchOf = ({ levels }: Clause): TsQuery => any(levels.map(({ match }) => match))

/** Satisfies the clause at least so well, or as well as it can be. */
export const bestMatchOf = ({ levels }: Clause, weight: number): TsQuery =>
  any(levels.filter((level) => level.weight >= weight).map(({ query }) => query)) ||
  any(levels.slice(0, 1).map(({ query }) => query))

/** A name with the word says more of what is in the category it means than of anything else. */
export function withinOrBeyond(levels: Level[], categories: TsQuery[], shares: Shares): Level[] {
  const [name, ...others] = levels
  if (!name || categories.length === 0) return levels
  const within = any(categories)
  return [
    {
      weight: name.weight * shares.within,
      query: all([name.query, within]),
      match: all([name.match, within]),
    },
    ...[name, ...others].map((level) => ({ ...level, weight: level.weight * shares.beyond })),
  ]
}
type Shares = { within: number; beyond: number }
export const typedShares: Shares = { within: 1, beyond: 0.8 }
export const synonymShares: Shares = { within: 1.25, beyond: 0.93 }
