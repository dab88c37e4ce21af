import type { Season, SheetWeek } from '@dansmazone/contract/merchant-sheet'
import {
  weekdays,
  type Closure,
  type OpeningHours,
  type OpeningSeason,
} from '@dansmazone/contract/opening-hours'
import { toIsoDate, toLocalTime } from '#lib/local-time.ts'
import type { HoursFacts } from '#lib/opening-hours.ts'
import { parseSpans, toClock } from '#lib/spans.ts'

/** The words a merchant adds to a day or a closure. */
export type NotedHours = {
  seasons: Season[]
  special: { day: string; spans: string; note: string | null; seasonal: boolean }[]
  closures: { from: string; to: string | null; reason: string | null }[]
}

const toSpans = (spans: string) =>
  parseSpans(spans).map(({ from, to }) => ({ opens: toClock(from), closes: toClock(to) }))

export function toOpeningHours(hours: HoursFacts & NotedHours, now: Date): OpeningHours {
  const known = hours.hoursKind === 'weekly'
  const spansOf = new Map(hours.weekly.map(({ weekday, spans }) => [weekday, spans]))
  return {
    known,
    byAppointment: hours.hoursKind === 'by_appointment',
    weekly: known
      ? weekdays.map((day, index) => ({ day, spans: toSpans(spansOf.get(index + 1) ?? '') }))
      : [],
    ...(known && hours.seasons.length > 0 && { seasons: hours.seasons.map(toSeason) }),
    special: toSpecialDays(hours, now),
    holidays: hours.holidays as OpeningHours['holidays'],
    timezone: 'Europe/Paris',
  }
}

const toSeason = ({ name, from, to, weekly }: Season): OpeningSeason => ({
  name,
  from,
  to,
  weekly: wholeWeek(weekly),
})

const wholeWeek = (week: SheetWeek) =>
  weekdays.map((day) => ({
    day,
    spans: week.filter((each) => each.day === day).flatMap(({ spans }) => spans),
  }))

const today = (now: Date) => toIsoDate(toLocalTime(now).day)

const toSpecialDays = ({ special }: NotedHours, now: Date): OpeningHours['special'] =>
  special
    .filter(({ day, seasonal }) => !seasonal && day >= today(now))
    .map(({ day, spans, note }) => ({
      date: day,
      spans: toSpans(spans),
      ...(note && { note }),
    }))

export const toClosures = ({ closures }: NotedHours, now: Date): Closure[] =>
  closures
    .filter(({ to }) => to === null || to >= today(now))
    .map(({ from, to, reason }) => ({ from, to, ...(reason && { reason }) }))
