import type { SheetPrice } from '@dansmazone/contract/product-sheet'
import { expect, test } from 'vitest'
import { priceText } from './price-text.ts'

const words = {
  t: { price: { from: (price: string) => `from ${price}`, onRequest: 'on request' } },
  price: (cents: number) => `€${cents / 100}`,
  number: String,
} as unknown as Parameters<typeof priceText>[1]
const price: SheetPrice = { kind: 'fixed', cents: 5500, quantity: null, unit: null }

test('a price is said with its kind, and with what it is for', () => {
  expect(priceText(price, words)).toBe('€55')
  expect(priceText({ ...price, kind: 'from' }, words)).toBe('from €55')
  expect(priceText({ ...price, quantity: 500, unit: 'g' }, words)).toBe('€55 / 500 g')
  expect(priceText({ ...price, kind: 'on_request', cents: null }, words)).toBe('on request')
  expect(priceText({ ...price, cents: null }, words)).toBeNull()
})
