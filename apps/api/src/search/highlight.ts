import { rankingParts, rankingWeights, itemsOfOneMerchant } from '@dansmazone/contract/ranking'
import type { Explanation, Highlight } from '@dansmazone/contract/search'
import type { Clause } from './clause.ts'
import type { Found } from './gather.ts'
import { wordsOf } from './reading/words.ts'
import type { Lexicon } from './types.ts'

/** Marks the words of a name that answer a search. */
export function highlighter(clauses: Clause[], lexicon: Lexicon): (name: string) => Highlight {
  const stems = new Set(
    clauses.flatMap(({ levels }) =>
      levels.flatMap(({ query }) => [...query.matchAll(/'([a-z0-9]+)'/g)].map(([, stem]) => stem)),
    ),
  )
  return (name) => ({
    name: wordsOf(name).flatMap(({ key, start, end }): [number, number][] =>
      stems.has(lexicon.find(key)?.lexeme ?? key) ? [[start, end]] : [],
    ),
  })
}

/** The parts of a score, the weightiest first. */
export function explain({ nth, ...values }: NonNullable<Found['parts']>): Explanation {
  const beyond = nth > itemsOfOneMerchant ? Math.min(nth - itemsOfOneMerchant, 6) : 0
  const parts = rankingParts.map((part) => {
    const value = part === 'diversity' ? beyond : values[part]
    return { part, value: round(value), points: round(value * rankingWeights[part]) }
  })
  return {
    score: round(parts.reduce((sum, { points }) => sum + points, 0)),
    parts: parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  }
}

const round = (value: number) => Math.round(value * 1000) / 1000
