import type { SheetHours } from '@dansmazone/contract/merchant-sheet'
import { weekdays } from '@dansmazone/contract/opening-hours'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProblemError } from '#lib/problem-error.ts'
import { toClock } from '#lib/spans.ts'
import { cleanTexts } from './clean-texts.ts'
import { emptyMerchantFields, emptyProductFields } from './empty-fields.ts'
import { normalClosures, normalHours, toMinutes } from './normal-hours.ts'
import { normalMerchantFields } from './normal-merchant.ts'
import { normalProductFields } from './normal-product.ts'

const clock = fc.integer({ min: 0, max: 1439 }).map(toClock)
const spans = fc.array(fc.record({ opens: clock, closes: clock }), { maxLength: 4 })
const week = fc.array(fc.record({ day: fc.constantFrom(...weekdays), spans }), { maxLength: 9 })
const anyHours: fc.Arbitrary<SheetHours> = fc.record({
  kind: fc.constantFrom('weekly', 'by_appointment', 'unknown'),
  holidays: fc.constantFrom('open', 'closed', 'unknown'),
  weekly: week,
  seasons: fc.constant([]),
  special: fc.array(fc.record({ date: fc.constantFrom('2026-12-24', '2026-12-25'), spans })),
})

/** Spans that together last more than a day are refused, never mended. */
function orRefused<Value>(make: () => Value): Value | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof ProblemError) return null
    throw error
  }
}

test('what was written in one way is written so already', () => {
  fc.assert(
    fc.property(anyHours, (hours) => {
      const once = orRefused(() => normalHours(hours))
      expect(once && normalHours(once)).toEqual(once)
    }),
  )
  const merchant = { ...emptyMerchantFields, name: ' A\u0000 ', story: ' ', phone: '' }
  const once = normalMerchantFields(merchant)
  expect(once).toMatchObject({ name: 'A', story: null, phone: null })
  expect(normalMerchantFields(once)).toEqual(once)
})

test('no minute is lost or won when spans are joined', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const minutes = (list: { from: number; to: number }[]) =>
        new Set(
          list.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        )
      const each = given.flatMap((span) => toMinutes([span], ''))
      const joined = orRefused(() => toMinutes(given, ''))
      fc.pre(joined !== null)
      expect(minutes(joined)).toEqual(minutes(each))
    }),
  )
})

test('closures that overlap, or end before they begin, are refused', () => {
  const first = { from: '2026-12-20', to: '2026-12-31' }
  expect(normalClosures([{ from: '2027-01-01', to: null }, first])[0]).toEqual(first)
  expect(() => normalClosures([first, { from: '2026-12-31', to: null }])).toThrow('invalid_request')
  expect(() => normalClosures([{ from: '2026-12-01', to: null }, first])).toThrow('invalid_request')
  expect(() => normalClosures([{ from: '2026-12-02', to: '2026-12-01' }])).toThrow(
    'invalid_request',
  )
})

test('texts hold nothing that a database or a page could stumble on', () => {
  expect(cleanTexts({ a: ['e\u0301\u0007', 'x\r\ny'], b: undefined, c: 'lone \ud800' })).toEqual({
    a: ['é', 'x\ny'],
    c: 'lone \ufffd',
  })
})

test('a quantity goes with its unit, options with their values, an ISBN with its bar code', () => {
  const product = normalProductFields({
    ...emptyProductFields,
    price: { kind: 'on_request', cents: 500, quantity: 0.0004, unit: 'kg' },
    options: [
      { name: 'Taille', values: ['S', 'S', ' '] },
      { name: 'Vide', values: [' '] },
    ],
    attributes: { isbn: '2-07-036002-4', author: '', allergens: ['milk', 'eggs', 'milk'] },
    gtin: '9780804429573',
  })
  expect(product).toMatchObject({
    price: { kind: 'on_request', cents: null, quantity: null, unit: null },
    options: [{ name: 'Taille', values: ['S'] }],
    attributes: { isbn: '9782070360024', allergens: ['eggs', 'milk'] },
    gtin: '9782070360024',
  })
  expect(normalProductFields({ ...product, gtin: '3017620422003' }).gtin).toBe('3017620422003')
})
