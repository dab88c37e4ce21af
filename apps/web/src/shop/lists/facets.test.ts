import { expect, test } from 'vitest'
import { categoryCounts, countsOf, isOffered } from './facets.ts'

const counted = (value: string, count: number) => ({ value, name: value, count })

test('what finds nothing is offered only when it is chosen', () => {
  const counts = countsOf([counted('repair', 3), counted('shipping', 0)])
  expect(isOffered(counts, 'repair', false)).toBe(true)
  expect(isOffered(counts, 'shipping', false)).toBe(false)
  expect(isOffered(counts, 'gift_wrap', false)).toBe(false)
  expect(isOffered(counts, 'gift_wrap', true)).toBe(true)
})

test('without counts everything is offered', () => {
  expect(countsOf(undefined)).toBeNull()
  expect(isOffered(null, 'repair', false)).toBe(true)
})

test('a rubric counts what its categories do, unless it was counted itself', () => {
  const rubrics = [
    { slug: 'jouets', children: [{ slug: 'peluches' }, { slug: 'jouets-en-bois' }] },
    { slug: 'livres', children: [{ slug: 'romans' }] },
    { slug: 'vins', children: [{ slug: 'rouges' }] },
  ]
  const facet = [counted('peluches', 2), counted('jouets-en-bois', 5), counted('livres', 9)]
  const counts = categoryCounts([...facet, counted('romans', 8)], rubrics)
  expect(counts?.get('jouets')).toBe(7)
  expect(counts?.get('livres')).toBe(9)
  expect(counts?.has('vins')).toBe(false)
})
