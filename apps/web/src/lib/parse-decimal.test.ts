import { expect, test } from 'vitest'
import { centsFault, formatCentsInput, parseCents, parseDecimal } from './parse-decimal.ts'

test.each([
  ['12,5', 12.5],
  ['12.50', 12.5],
  ['1 250', 1250],
  ['1\u202f250,50\u202f€', 1250.5],
  [' 7 ', 7],
  ['-3', -3],
])('%j is read as %d', (text, value) => {
  expect(parseDecimal(text)).toBe(value)
})

test.each(['', 'douze', '1.250', '1,250', '1.299,00', '12,5,0', '--3', '3-'])(
  '%j is refused rather than guessed',
  (text) => {
    expect(parseDecimal(text)).toBeNull()
  },
)

test('what is no price says why', () => {
  expect(centsFault('douze')).toBe('unreadable')
  expect(centsFault('1.299,00')).toBe('unreadable')
  expect(centsFault('1.250')).toBe('decimals')
  expect(centsFault('-3')).toBe('negative')
  expect(['12,50', '1 250', '12.5 €', '', ' '].map(centsFault)).toEqual(Array(5).fill(null))
})

test('every price survives being written and read again', () => {
  for (let cents = 0; cents < 25_000; cents += 7) {
    expect(parseCents(formatCentsInput(cents, ','))).toBe(cents)
  }
})

test('an amount is never negative', () => {
  expect(parseCents('-1')).toBeNull()
})
