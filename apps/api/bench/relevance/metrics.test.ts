import { expect, test } from 'vitest'
import { mean, ndcg, recall, reciprocalRank, score } from './metrics.ts'

test('nDCG is what it is by hand', () => {
  // (7 + 3 / log2 3) / (7 + 3 / log2 3 + 1 / 2)
  expect(ndcg([3, 2, 0], [3, 2, 1])).toBeCloseTo(8.892789 / 9.392789, 5)
  // 1 + 7 / log2 3, of 7 + 1 / log2 3
  expect(ndcg([1, 3], [1, 3])).toBeCloseTo(5.416508 / 7.63093, 5)
})

test('nDCG is 1 for the ideal order and 0 for nothing of worth', () => {
  expect(ndcg([3, 3, 2, 1], [1, 2, 3, 3])).toBe(1)
  expect(ndcg([0, 0], [3])).toBe(0)
  expect(ndcg([], [])).toBe(0)
})

test('only the first ten count for nDCG', () => {
  const none = Array.from({ length: 10 }, () => 0 as const)
  expect(ndcg([...none, 3], [3])).toBe(0)
})

test('the reciprocal rank is that of the first good thing, not of a substitute', () => {
  expect(reciprocalRank([0, 1, 2, 3])).toBe(1 / 3)
  expect(reciprocalRank([1, 1])).toBe(0)
})

test('recall is of fifty at most', () => {
  const good = Array.from({ length: 60 }, () => 2 as const)
  expect(recall(good.slice(0, 40), good)).toBe(0.8)
  expect(recall(good, good)).toBe(1)
  expect(recall([3], [3, 2, 1, 1])).toBe(0.5)
})

test('something shown twice counts once', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 2],
  ] as const)
  expect(score(['a', 'a', 'b'], grades)).toEqual({ ndcg: 1, mrr: 1, recall: 1 })
})

test('the mean of nothing is nothing', () => {
  expect(mean([])).toEqual({ ndcg: 0, mrr: 0, recall: 0 })
  expect(
    mean([
      { ndcg: 1, mrr: 0.5, recall: 0 },
      { ndcg: 0, mrr: 0.5, recall: 1 },
    ]),
  ).toEqual({ ndcg: 0.5, mrr: 0.5, recall: 0.5 })
})
