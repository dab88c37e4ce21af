import type { SheetHours } from '@dansmazone/contract/merchant-sheet'
import { weekdays } from '@dansmazone/contract/opening-hours'
import { toIsoDate, weekdayOf } from '#lib/local-time.ts'
import { isPublicHoliday } from '#lib/public-holidays.ts'
import { formatSpans } from '#lib/spans.ts'
import { toMinutes } from './normal-hours.ts'

/** So far ahead the days of seasons are written out. */
const seasonalDays = 400

const hasSeasons = ({ kind, seasons }: SheetHours) => kind === 'weekly' && seasons.length > 0

/** The day before which those of seasons are written out, as `merchants.seasons_until` has it. */
export const seasonsUntil = (hours: SheetHours, first: number): string | null =>
  hasSeasons(hours) ? toIsoDate(first + seasonalDays) : null

type DayRow = { day: string; spans: string }

/**
 * The days, from `first` on, that a season gives other hours than the week's, as rows of `special_days`. Days of their
 * own come before seasons, the first of two seasons before the second; public holidays stay what they are, unless the
 * merchant is open on them.
 */
export function daysOfSeasons(hours: SheetHours, first: number, count = seasonalDays): DayRow[] {
  if (!hasSeasons(hours)) return []
  const own = new Set(hours.special.map(({ date }) => date))
  const seasons = hours.seasons.map(({ from, to, weekly }) => ({
    from,
    to,
    week: weekdays.map((day) =>
      formatSpans(
        toMinutes(
          weekly.filter((each) => each.day === day).flatMap(({ spans }) => spans),
          'body.hours.seasons',
        ),
      ),
    ),
  }))
  return Array.from({ length: count }, (_, index) => first + index).flatMap((day) => {
    const date = toIsoDate(day)
    if (own.has(date) || (isPublicHoliday(day) && hours.holidays !== 'open')) return []
    const season = seasons.find((each) => isWithin(date.slice(5), each))
    return season ? [{ day: date, spans: season.week[weekdayOf(day) - 1] ?? '{}' }] : []
  })
}

/** Both days included; one that ends before it begins crosses the new year. */
const isWithin = (monthDay: string, { from, to }: { from: string; to: string }) =>
  from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to
