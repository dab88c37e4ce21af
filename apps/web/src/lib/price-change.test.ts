import { expect, test } from 'vitest'
import { changedPrice } from './price-change.ts'

const price = { kind: 'fixed', cents: 1250, quantity: null, unit: null } as const

test('a change for many: a price for all, percents, and a usual ending', () => {
  expect(changedPrice(price, { to: 900 }).cents).toBe(900)
  expect(changedPrice(price, { percent: 10 }).cents).toBe(1375)
  expect(changedPrice(price, { percent: 10, endingCents: '90' }).cents).toBe(1390)
  expect(changedPrice(price, { percent: -95, endingCents: '00' }).cents).toBe(100)
  expect(changedPrice(price, { to: null })).toMatchObject({ kind: 'on_request', cents: null })
})

test('what has no price has nothing to take percents of, and is fixed once it gets one', () => {
  const none = { ...price, kind: 'on_request', cents: null } as const
  expect(changedPrice(none, { percent: 10 })).toBe(none)
  expect(changedPrice(none, { to: 500 })).toMatchObject({ kind: 'fixed', cents: 500 })
})
