import type { Closure, OpeningHours, OpeningSpan } from '@dansmazone/contract/opening-hours'
import { addDays, weekdayOf } from './paris-time.ts'
import { holidayOf, type Holiday } from './public-holidays.ts'

/** Why the coming day of a weekday differs from every week. */
export type Exception =
  | { kind: 'closure'; reason: string | undefined }
  | { kind: 'special'; spans: OpeningSpan[]; note: string | undefined }
  | { kind: 'holiday'; holiday: Holiday; closed: boolean }

export type WeekLine = {
  /** 0 is Monday. */
  weekday: number
  /** Its coming date, today included. */
  date: string
  today: boolean
  spans: OpeningSpan[]
  exception: Exception | null
}

const covers = (date: string, { from, to }: Closure) => date >= from && (to === null || date <= to)

const exceptionOn = (
  date: string,
  usual: OpeningSpan[],
  { special, holidays }: OpeningHours,
  closures: Closure[],
): Exception | null => {
  const closure = closures.find((each) => covers(date, each))
  if (closure) return usual.length > 0 ? { kind: 'closure', reason: closure.reason } : null
  const day = special.find((each) => each.date === date)
  if (day) return { kind: 'special', spans: day.spans, note: day.note }
  const holiday = holidayOf(date)
  if (!holiday || holidays === 'open' || usual.length === 0) return null
  return { kind: 'holiday', holiday, closed: holidays === 'closed' }
}

/** The seven days as a door shows them, from Monday, each with what differs when it next comes. */
export const weekOf = (hours: OpeningHours, closures: Closure[], today: string): WeekLine[] => {
  const now = weekdayOf(today)
  return hours.weekly.map(({ spans }, weekday) => {
    const date = addDays(today, (weekday - now + 7) % 7)
    return {
      weekday,
      date,
      today: weekday === now,
      spans,
      exception: exceptionOn(date, spans, hours, closures),
    }
  })
}

/** The closure in force, and the next ones. */
export const closuresAround = (
  closures: Closure[],
  today: string,
): { current: Closure | null; coming: Closure[] } => ({
  current: closures.find((closure) => covers(today, closure)) ?? null,
  coming: closures.filter(({ from }) => from > today),
})

/** The next public holiday within `days`. */
export const nextHoliday = (
  today: string,
  days: number,
): { date: string; holiday: Holiday } | null => {
  for (let after = 0; after <= days; after += 1) {
    const date = addDays(today, after)
    const holiday = holidayOf(date)
    if (holiday) return { date, holiday }
  }
  return null
}
