import { expect, test } from 'vitest'
import { unitPrice } from './unit-price.ts'

test('a price of some grams or centilitres is told for a kilo or a litre', () => {
  const price = { kind: 'fixed', cents: 450, quantity: 250, unit: 'g' } as const
  expect(unitPrice(price)).toEqual({ cents: 1800, per: 'kg' })
  expect(unitPrice({ ...price, cents: 900, quantity: 75, unit: 'cl' })).toEqual({
    cents: 1200,
    per: 'l',
  })
  expect(unitPrice({ ...price, quantity: null, unit: null })).toBeNull()
  expect(unitPrice({ ...price, cents: null })).toBeNull()
})
