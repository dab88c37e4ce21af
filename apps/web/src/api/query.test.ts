import { expect, test } from 'vitest'
import { apiPath } from './query.ts'

test('one question has one address, whatever the order it was asked in', () => {
  expect(apiPath('/v1/products', { sort: 'price', category: ['jouets', 'couteaux'] })).toBe(
    apiPath('/v1/products', { category: ['couteaux', 'jouets'], sort: 'price' }),
  )
})

test('leaves out what is not asked', () => {
  expect(apiPath('/v1/products', { limit: 8, page: undefined })).toBe('/v1/products?limit=8')
  expect(apiPath('/v1/categories')).toBe('/v1/categories')
})
