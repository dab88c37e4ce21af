export type ParisTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  /** 0 is Monday, as in opening hours. */
  weekday: number
  /** `2026-11-24`. */
  date: string
}

// Numbers only: names of days from Intl differ between Node and browsers, and would break hydration.
const formatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The calendar and clock of Metropolitan France at an instant. */
export const parisTime = (instant: Date | number | string): ParisTime => {
  const parts = new Map(
    formatter.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    weekday: weekdayOf(date),
    date,
  }
}

/** The last day of what ends at an instant: midnight ends the day before. */
export const lastDateBefore = (end: string): string => parisTime(Date.parse(end) - 1).date

/** 0 is Monday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7

/** Days from one calendar date to another, whatever the changes of clock between them. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The instant of a local day and time, `2026-11-29T10:30`, with its zone: `2026-11-29T10:30:00+01:00`. */
export const parisInstant = (local: string): string => {
  const asUtc = Date.parse(`${local}Z`)
  const offsetAt = (instant: number) => {
    const { date, hour, minute } = parisTime(instant)
    return (Date.parse(`${date}T00:00Z`) + (hour * 60 + minute) * 60_000 - instant) / 3_600_000
  }
  // The offset of the wanted time itself: that of the same digits in UTC differs on two nights a year.
  const hours = offsetAt(asUtc - offsetAt(asUtc) * 3_600_000)
  return `${local}:00+${String(hours).padStart(2, '0')}:00`
}
