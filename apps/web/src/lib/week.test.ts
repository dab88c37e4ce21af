import type { OpeningHours } from '@dansmazone/contract/opening-hours'
import { describe, expect, test } from 'vitest'
import { holidayOf } from './public-holidays.ts'
import { closuresAround, nextHoliday, weekOf } from './week.ts'

const morning = { opens: '09:00', closes: '12:30' }
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const hours: OpeningHours = {
  known: true,
  byAppointment: false,
  weekly: days.map((day, index) => ({ day, spans: index === 0 ? [] : [morning] })),
  special: [],
  holidays: 'closed',
  timezone: 'Europe/Paris',
}
const tuesday = '2026-11-24'

describe('the week of a door', () => {
  test('starts on Monday, marks today and dates each day when it next comes', () => {
    const week = weekOf(hours, [], tuesday)
    expect(week.map(({ date }) => date.slice(8))).toEqual([
      '30',
      '24',
      '25',
      '26',
      '27',
      '28',
      '29',
    ])
    expect(week.filter(({ today }) => today).map(({ weekday }) => weekday)).toEqual([1])
    expect(week.every(({ exception }) => exception === null)).toBe(true)
  })

  test('says a closure before a special day, a special day before a holiday', () => {
    const christmasEve = '2026-12-23'
    const special = [{ date: '2026-12-25', spans: [morning], note: 'Marché de Noël' }]
    const line = (closures: { from: string; to: string | null }[]) =>
      weekOf({ ...hours, special }, closures, christmasEve)[4]?.exception
    expect(line([{ from: '2026-12-24', to: null }])?.kind).toBe('closure')
    expect(line([])).toEqual({ kind: 'special', spans: [morning], note: 'Marché de Noël' })
    expect(weekOf(hours, [], christmasEve)[4]?.exception).toEqual({
      kind: 'holiday',
      holiday: 'christmas',
      closed: true,
    })
  })

  test('says nothing of a day that is closed every week, nor of holidays that change nothing', () => {
    expect(weekOf(hours, [{ from: tuesday, to: null }], tuesday)[0]?.exception).toBeNull()
    const open = { ...hours, holidays: 'open' as const }
    expect(weekOf(open, [], '2026-12-23')[4]?.exception).toBeNull()
  })
})

test('tells the closure in force from the next ones, both ends included', () => {
  const closures = [
    { from: '2026-11-20', to: tuesday },
    { from: '2026-12-26', to: '2027-01-03' },
  ]
  expect(closuresAround(closures, tuesday)).toEqual({ current: closures[0], coming: [closures[1]] })
  expect(closuresAround(closures, '2026-11-25').current).toBeNull()
})

test('knows the holidays that move with Easter', () => {
  expect(holidayOf('2026-04-06')).toBe('easterMonday')
  expect(holidayOf('2026-05-14')).toBe('ascension')
  expect(holidayOf('2026-05-25')).toBe('whitMonday')
  expect(holidayOf('2026-04-05')).toBeNull()
  expect(nextHoliday(tuesday, 40)).toEqual({ date: '2026-12-25', holiday: 'christmas' })
  expect(nextHoliday(tuesday, 7)).toBeNull()
})
