import { expect, test } from 'vitest'
import { comingDays, momentOf, spokenDay } from './moment.ts'

const sunday = '2026-11-22'

test('a day is named from today', () => {
  expect(spokenDay(sunday, sunday)).toBe('today')
  expect(spokenDay('2026-11-23', sunday)).toBe('tomorrow')
  expect(spokenDay('2026-11-28', sunday)).toEqual({ weekday: 5 })
  expect(spokenDay('2026-11-29', sunday)).toEqual({ date: '2026-11-29' })
  expect(spokenDay('2026-11-20', sunday)).toEqual({ date: '2026-11-20' })
})

test('a moment of the address keeps its hour', () => {
  expect(momentOf('2026-11-24T09:30', sunday)).toEqual({
    day: { weekday: 1 },
    at: { hour: 9, minute: 30 },
  })
})

test('a week begins today and crosses months', () => {
  expect(comingDays('2026-11-28')).toEqual([
    '2026-11-28',
    '2026-11-29',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
  ])
})
