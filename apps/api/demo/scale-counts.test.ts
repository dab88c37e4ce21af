import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Choices } from '#illustrations/random.ts'
import { longTail } from './scale-counts.ts'

const sizes = fc
  .integer({ min: 1, max: 2000 })
  .chain((merchants) =>
    fc.tuple(fc.constant(merchants), fc.integer({ min: 1, max: merchants * 50 })),
  )

test('counts sum to what was asked and stay within 5,000, whatever the sizes', () => {
  fc.assert(
    fc.property(sizes, fc.string(), ([merchants, asked], seed) => {
      const products = Math.min(asked, merchants * 5000)
      const counts = longTail(merchants, products, new Choices(seed))
      expect(counts).toHaveLength(merchants)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(products)
      expect(Math.max(...counts)).toBeLessThanOrEqual(5000)
    }),
    { numRuns: 50 },
  )
})

test('most merchants have a few products and some have thousands', () => {
  const counts = longTail(100_000, 1_000_000, new Choices('counts')).toSorted()
  expect(counts[0]).toBe(1)
  expect(counts[50_000]).toBeLessThan(5)
  expect(counts.at(-1)).toBeGreaterThan(4000)
  expect(counts.filter((count) => count > 1000).length).toBeGreaterThan(50)
})

test('full shelves everywhere can be asked for, more cannot', () => {
  expect([...longTail(3, 15_000, new Choices('full'))]).toEqual([5000, 5000, 5000])
  expect(() => longTail(3, 15_001, new Choices('full'))).toThrow('5000 products per merchant')
})
