import type { Understood } from '@dansmazone/contract/search'
import { fromIsoDate, instantsOf, toIsoDate, toLocalTime, weekdayOf } from '#lib/local-time.ts'
import { isPublicHoliday } from '#lib/public-holidays.ts'

export type Time = Extract<Understood, { kind: 'time' }>['time']
export type Part = 'day' | 'morning' | 'noon' | 'afternoon' | 'evening'

/** When one is asked to be open in a part of a day, and when the part is over: minutes of the clock. */
const parts: Record<Part, { minutes: number[]; over: number }> = {
  day: { minutes: [10 * 60 + 30, 15 * 60 + 30], over: 20 * 60 },
  morning: { minutes: [10 * 60 + 30], over: 12 * 60 },
  noon: { minutes: [12 * 60 + 30], over: 14 * 60 },
  afternoon: { minutes: [15 * 60 + 30], over: 19 * 60 },
  evening: { minutes: [19 * 60 + 30], over: 23 * 60 },
}

/** A part of the day, or minutes of its clock. */
export type Hours = { part: Part } | { minutes: number[] }

const minutesOf = (hours: Hours) => ('part' in hours ? parts[hours.part].minutes : hours.minutes)
const overAt = (hours: Hours) =>
  'part' in hours ? parts[hours.part].over : Math.max(...hours.minutes) + 1

const instantAt = (day: number, minute: number) =>
  (
    instantsOf(day, [minute]).find((moment) => moment.minute === minute) ??
    instantsOf(day, [minute])[0]
  )?.instant

export const atOnce = (now: Date): Time => ({ now: true, instants: [now.toISOString()] })

/** Some days, all for the same hours; what is over is left out, and of what is under way, now is asked. */
export function onDays(days: number[], hours: Hours, now: Date): Time {
  const instants = days.flatMap((day) => minutesOf(hours).map((minute) => instantAt(day, minute)))
  const known = instants.filter((instant) => instant !== undefined)
  const ahead = known.filter((instant) => instant >= now)
  const today = toLocalTime(now)
  const underWay = days.includes(today.day) && today.minute < overAt(hours)
  const chosen = ahead.length > 0 ? ahead : underWay ? [now] : known
  return {
    now: false,
    date: toIsoDate(days[0] ?? today.day),
    part: 'part' in hours ? hours.part : 'hour',
    instants: chosen.map((instant) => instant.toISOString()),
  }
}

export const inDays = (count: number, hours: Hours, now: Date) =>
  onDays([toLocalTime(now).day + count], hours, now)

/** The next day that is none of today's hours gone by. */
function nextDay(isIt: (day: number) => boolean, hours: Hours, now: Date, within: number) {
  const today = toLocalTime(now)
  const first = today.minute < overAt(hours) ? today.day : today.day + 1
  for (let day = first; day < first + within; day += 1) if (isIt(day)) return day
  return null
}

/** The next of some weekdays each (1 for Monday), today included while there is time. */
export function onWeekdays(weekdays: number[], hours: Hours, now: Date): Time {
  const days = weekdays.flatMap(
    (weekday) => nextDay((day) => weekdayOf(day) === weekday, hours, now, 7) ?? [],
  )
  return onDays(
    days.toSorted((a, b) => a - b),
    hours,
    now,
  )
}

export function onPublicHoliday(hours: Hours, now: Date): Time | null {
  const day = nextDay(isPublicHoliday, hours, now, 366)
  return day === null ? null : onDays([day], hours, now)
}

/** At an hour without a day: today, or tomorrow when it has gone by. */
export function atHour(hours: Hours, now: Date): Time | null {
  const day = nextDay(() => true, hours, now, 1)
  return day === null ? null : onDays([day], hours, now)
}

/** A day of the calendar; without a year, the next time it comes. Null for a day there is not. */
export function onDate(
  { date, month, year }: { date: number; month: number; year: number | null },
  hours: Hours,
  now: Date,
): Time | null {
  const text = `-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const isIt = (day: number) => toIsoDate(day).endsWith(text)
  if (year === null) {
    // Leap days come back within eight years.
    const day = nextDay(isIt, hours, now, 366 * 8)
    return day === null ? null : onDays([day], hours, now)
  }
  const day = fromIsoDate(`${year}${text}`)
  return Number.isInteger(day) && isIt(day) ? onDays([day], hours, now) : null
}
