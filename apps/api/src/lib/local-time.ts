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

type Moment = { instant: Date; minute: number }

/**
 * The instants of a day at which the clock in Paris shows these minutes, in order; on the two days a year when the
 * clock changes, some are twice, some never, and the change itself is one more.
 */
export function instantsOf(day: number, minutes: number[]): Moment[] {
  const offsets = new Set([offsetAt(day * dayMs), offsetAt((day + 1) * dayMs)])
  const moments = minutes.flatMap((minute) =>
    [...offsets].map((offset) => ({
      instant: new Date(day * dayMs + (minute - offset) * minuteMs),
      minute,
    })),
  )
  if (offsets.size === 1) return moments.toSorted(byInstant)
  const change = new Date(day * dayMs + changeMinuteUtc * minuteMs)
  return [
    ...moments.filter(isShown),
    { instant: change, minute: toLocalTime(change).minute },
  ].toSorted(byInstant)
}

const byInstant = (a: Moment, b: Moment) => a.instant.getTime() - b.instant.getTime()

const isShown = ({ instant, minute }: Moment) => toLocalTime(instant).minute === minute

/** Clocks change at 01:00 UTC all over the Union (Directive 2000/84/EC). */
const changeMinuteUtc = 60

const offsets = new Map<number, number>()

/** Minutes ahead of UTC at an instant; asked of the calendar once for each. */
function offsetAt(time: number): number {
  const known = offsets.get(time)
  if (known !== undefined) return known
  const { day, minute } = toLocalTime(new Date(time))
  const offset = day * 1440 + minute - Math.floor(time / minuteMs)
  if (offsets.size > 10_000) offsets.clear()
  offsets.set(time, offset)
  return offset
}

export const earlier = (a: Date, b: Date) => (a < b ? a : b)

/** ISO weekday, 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: number) => ((day + 3) % 7) + 1

export const toIsoDate = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)

export const fromIsoDate = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayMs
