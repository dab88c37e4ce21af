import type { SheetHours, SheetWeek, SpecialDay } from '@dansmazone/contract/merchant-sheet'
import { weekdays, type Closure, type OpeningSpan } from '@dansmazone/contract/opening-hours'
import { invalid } from '#lib/problem-error.ts'
import { toClock, type Span } from '#lib/spans.ts'

const dayMinutes = 1440

/** Spans of a day in order, those that meet made one; refused when one would last more than a day. */
export function toMinutes(spans: OpeningSpan[], path: string): Span[] {
  const ordered = spans.map((span) => minutesOf(span, path)).toSorted((a, b) => a.from - b.from)
  const merged: Span[] = []
  for (const span of ordered) {
    const last = merged.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else merged.push({ ...span })
  }
  if (merged.some(({ from, to }) => to - from > dayMinutes)) throw invalid(path, 'hours')
  return merged
}

function minutesOf({ opens, closes }: OpeningSpan, path: string): Span {
  const from = minute(opens)
  const to = minute(closes)
  if (from >= dayMinutes) throw invalid(path, 'hours')
  return { from, to: to > from ? to : to + dayMinutes }
}

const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** As the database gives them back, so that what is the same looks the same. */
const normalSpans = (spans: OpeningSpan[], path: string): OpeningSpan[] =>
  toMinutes(spans, path).map(({ from, to }) => ({ opens: toClock(from), closes: toClock(to) }))

function normalWeek(week: SheetWeek, path: string): SheetWeek {
  return weekdays.flatMap((day) => {
    const spans = week.filter((each) => each.day === day).flatMap((each) => each.spans)
    return spans.length === 0 ? [] : [{ day, spans: normalSpans(spans, path) }]
  })
}

/** The last word on each day. */
function normalSpecial(days: SpecialDay[], path: string): SpecialDay[] {
  const byDate = new Map(days.map((day) => [day.date, day]))
  return [...byDate.values()]
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, spans, note }) => ({
      date,
      spans: normalSpans(spans, path),
      ...(note && { note }),
    }))
}

export const normalHours = (hours: SheetHours): SheetHours => ({
  kind: hours.kind,
  holidays: hours.holidays,
  weekly: normalWeek(hours.weekly, 'body.hours.weekly'),
  seasons: hours.seasons.map((season) => ({
    ...season,
    weekly: normalWeek(season.weekly, 'body.hours.seasons'),
  })),
  special: normalSpecial(hours.special, 'body.hours.special'),
})

/** In order; two that overlap, or one that ends before it begins, are refused. */
export function normalClosures(closures: Closure[]): Closure[] {
  const ordered = closures
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, reason }) => ({ from, to, ...(reason && { reason }) }))
  for (const [index, { from, to }] of ordered.entries()) {
    if (to !== null && to < from) throw invalid('body.closures', 'order', { name: 'from' })
    const before = ordered[index - 1]
    if (before && (before.to === null || before.to >= from)) {
      throw invalid('body.closures', 'overlap')
    }
  }
  return ordered
}
