import { addDays, daysBetween, weekdayOf } from './paris-time.ts'

export type DayPart = 'day' | 'morning' | 'noon' | 'afternoon' | 'evening'

/** A day as one says it today: `tomorrow`, a weekday of this week, or a date. */
export type SpokenDay = 'today' | 'tomorrow' | { weekday: number } | { date: string }

/** A day, and its part or its hour. */
export type Moment = { day: SpokenDay; at: DayPart | { hour: number; minute: number } }

export const spokenDay = (date: string, today: string): SpokenDay => {
  const days = daysBetween(today, date)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days > 1 && days < 7 ? { weekday: weekdayOf(date) } : { date }
}

/** From `2026-11-29T10:30`, as the address of a list says it. */
export const momentOf = (local: string, today: string): Moment => {
  const [date = '', time = ''] = local.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { day: spokenDay(date, today), at: { hour, minute } }
}

/** The coming week, today first. */
export const comingDays = (today: string): string[] =>
  Array.from({ length: 7 }, (_, days) => addDays(today, days))

/** The time that stands for a part of the day, the same as in a search that names it. */
export const partTimes = {
  morning: '10:30',
  noon: '12:30',
  afternoon: '15:30',
  evening: '19:30',
} as const satisfies Partial<Record<DayPart, string>>
