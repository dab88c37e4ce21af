import { expect, test } from 'vitest'
import { canonical } from './hot-answers-key.ts'

test.each([
  ['/v1/products', '/v1/products'],
  ['/v1/products?q=a', '/v1/products?q=a'],
  ['/v1/products?q=a&limit=3', '/v1/products?limit=3&q=a'],
  ['/v1/products?b&a=1', '/v1/products?a=1&b'],
])('%s is the same as %s', (url, same) => {
  expect(canonical(url)).toBe(same)
  expect(canonical(same)).toBe(same)
})

test('parameters of one name stay in their order, which may mean something', () => {
  expect(canonical('/v1/products?label=b&category=x&label=a')).toBe(
    '/v1/products?category=x&label=b&label=a',
  )
})
