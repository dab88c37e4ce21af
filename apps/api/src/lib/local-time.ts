/** Local time of Metropolitan France, without a library: one zone, one rule, tested against the changes of clock. */

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

/** A day counted from 1970-01-01, and a minute of it on the clock in Paris. */
export type LocalTime = { day: number; minute: number }

export function toLocalTime(instant: Date): LocalTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return { day: Date.UTC(year, month - 1, day) / dayMs, minute: hour * 60 + minute }
}

/** The first instant after `after` at which the clock in Paris shows this time, or has jumped over it. */
export function toInstant(local: LocalTime, after: Date): Date {
  const wall = local.day * dayMs + local.minute * minuteMs
  for (const offsetMinutes of [120, 60]) {
    const candidate = new Date(wall - offsetMinutes * minuteMs)
    const shown = toLocalTime(candidate)
    if (shown.day * dayMs + shown.minute * minuteMs === wall && candidate > after) return candidate
  }
  // Skipped by the clock: the change itself, at 01:00 UTC.
  return new Date(Math.floor(wall / dayMs) * dayMs + 60 * minuteMs)
}

/** ISO weekday, 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: number) => ((day + 3) % 7) + 1

export const toIsoDate = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)

export const fromIsoDate = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayMs
