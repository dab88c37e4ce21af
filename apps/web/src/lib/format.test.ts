import { expect, test } from 'vitest'
import { formatClock, formatDay, formatDistance, formatNumber, formatPrice } from './format.ts'
import { addDays, daysBetween, lastDateBefore, parisTime } from './paris-time.ts'

test.each([
  [1250, 'fr', '12,50\u202f€'],
  [1200, 'fr', '12\u202f€'],
  [5, 'fr', '0,05\u202f€'],
  [125_000, 'fr', '1\u202f250\u202f€'],
  [1250, 'en', '€12.50'],
  [1_250_000, 'en', '€12,500'],
  [990, 'oc', '9,90\u202f€'],
] as const)('writes %d cents in %s as %s', (cents, locale, text) => {
  expect(formatPrice(cents, locale)).toBe(text)
})

test.each([
  [12, '50\u00a0m'],
  [848, '850\u00a0m'],
  [1230, '1,2\u00a0km'],
  [1990, '2\u00a0km'],
  [24_400, '24\u00a0km'],
])('writes %d metres as %s', (meters, text) => {
  expect(formatDistance(meters, 'fr')).toBe(text)
})

test('writes numbers by thousands', () => {
  expect(formatNumber(4120, 'fr')).toBe('4\u202f120')
  expect(formatNumber(4120, 'en')).toBe('4,120')
  expect(formatNumber(1.5, 'fr', 2)).toBe('1,5')
})

test('writes days in words, with the year only when it is another', () => {
  expect(formatDay('2026-11-24', 'fr', 2026)).toBe('mardi 24\u00a0novembre')
  expect(formatDay('2026-05-01', 'fr')).toBe('vendredi 1er\u00a0mai')
  expect(formatDay('2027-01-02', 'en', 2026)).toBe('Saturday 2\u00a0January 2027')
  expect(formatDay('2026-11-24', 'oc')).toBe('dimars 24\u00a0novembre')
})

test('writes hours as they are said', () => {
  expect(formatClock('09:30', 'fr')).toBe('9\u00a0h\u00a030')
  expect(formatClock('19:00', 'fr')).toBe('19\u00a0h')
  expect(formatClock('09:05', 'en')).toBe('9:05')
  expect(formatClock('24:00', 'fr')).toBe('minuit')
  expect(formatClock('00:00', 'en')).toBe('midnight')
  expect(formatClock('00:30', 'fr')).toBe('0\u00a0h\u00a030')
})

test('reads the clock of France in winter, in summer and around midnight', () => {
  expect(parisTime('2026-01-01T23:30:00Z')).toMatchObject({
    date: '2026-01-02',
    hour: 0,
    minute: 30,
    weekday: 4,
  })
  expect(parisTime('2026-07-14T10:00:00Z')).toMatchObject({
    date: '2026-07-14',
    hour: 12,
    weekday: 1,
  })
})

test('what ends at midnight has the day before for its last', () => {
  expect(lastDateBefore('2026-11-30T23:00:00Z')).toBe('2026-11-30')
  expect(lastDateBefore('2026-07-31T22:00:00Z')).toBe('2026-07-31')
  expect(lastDateBefore('2026-11-30T17:00:00Z')).toBe('2026-11-30')
})

test('counts days over a change of clock', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
})
