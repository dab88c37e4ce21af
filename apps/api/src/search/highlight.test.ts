import { itemsOfOneMerchant, rankingParts, rankingWeights } from '@dansmazone/contract/ranking'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termLevels, type Clause } from './clause.ts'
import { explain, highlighter } from './highlight.ts'
import { createLexicon } from './lexicon/lexicon.ts'
import { ownParts } from './score-sql.ts'

const lexicon = createLexicon(
  [
    ['savon', 'savon'],
    ['savons', 'savon'],
    ['oeillet', 'oeillet'],
  ].map(([key = '', lexeme = '']) => ({
    key,
    shown: key,
    lexeme,
    productCount: 1,
    merchantCount: 0,
  })),
)
const clause = (...stems: string[]): Clause => ({
  start: 0,
  typed: '',
  shown: '',
  importance: 1,
  optional: false,
  isGift: false,
  frequency: 1,
  levels: termLevels([stems], 'typed'),
  farther: [],
})
const marked = (name: string, ...clauses: Clause[]) =>
  highlighter(clauses, lexicon)(name).name.map(([from, to]) => name.slice(from, to))

test('the words of a name that have a stem of the search are marked, as they are written', () => {
  expect(marked('Les Savons d’Œillet', clause('savon'), clause('oeillet'))).toEqual([
    'Savons',
    'Œillet',
  ])
  expect(marked('👩‍🌾 SAVON — savonnette', clause('savon'))).toEqual(['SAVON'])
  expect(marked('Savon', clause('oeillet'))).toEqual([])
  expect(marked('Savon à l’œillet', clause('savon', 'oeillet'))).toEqual(['Savon', 'œillet'])
})

test('codes and tags are no words', () => {
  const tagged = { ...clause(), levels: [{ weight: 1, query: `'D12' | 'savon'`, match: '' }] }
  expect(marked('D12 savon', tagged)).toEqual(['savon'])
})

test('marks lie within the name, in order, apart, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(3), (noise, at) => {
      const name = `${noise.slice(0, at)} savon ${noise.slice(at)} Œillet`
      let end = 0
      for (const [from, to] of highlighter([clause('savon'), clause('oeillet')], lexicon)(name)
        .name) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(name.length)
    }),
  )
})

test('a score is made of every part, the weightiest first, and takes away beyond a few of a merchant', () => {
  const values = Object.fromEntries(ownParts.map((part) => [part, 0.5])) as Record<
    (typeof ownParts)[number],
    number
  >
  const few = explain({ ...values, nth: itemsOfOneMerchant })
  const many = explain({ ...values, nth: itemsOfOneMerchant + 2 })
  expect(few.parts.map(({ part }) => part).toSorted()).toEqual([...rankingParts].toSorted())
  const points = few.parts.map((each) => Math.abs(each.points))
  expect(points).toEqual(points.toSorted((a, b) => b - a))
  expect(many.score).toBeCloseTo(few.score + 2 * rankingWeights.diversity, 3)
  expect(explain({ ...values, nth: 1000 }).score).toBe(explain({ ...values, nth: 500 }).score)
})
