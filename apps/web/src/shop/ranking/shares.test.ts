import { rankingParts, rankingWeights } from '@dansmazone/contract/ranking'
import { expect, test } from 'vitest'
import { distancePoints, weights } from './shares.ts'

test('says every part once, the weightiest first, and all shares make one', () => {
  const said = weights()
  expect(said.map(({ part }) => part).toSorted()).toEqual([...rankingParts].toSorted())
  expect(said[0]?.points).toBe(Math.max(...Object.values(rankingWeights)))
  expect(said.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1)
})

test('what takes points away has no share of them', () => {
  expect(weights().find(({ part }) => part === 'diversity')?.share).toBeNull()
})

test('points for distance are whole on the spot and half at each halving', () => {
  const [there, once, twice] = distancePoints()
  expect(there).toEqual({ km: 0, points: rankingWeights.distance })
  expect(once?.points).toBe(rankingWeights.distance / 2)
  expect(twice?.points).toBe(rankingWeights.distance / 4)
})
