import type { SheetWeek } from '@dansmazone/contract/merchant-sheet'
import type { OpeningSpan, Weekday } from '@dansmazone/contract/opening-hours'

/** In the order of the week, as the contract names them. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

export type SpanFault = 'empty' | 'overlap'

const dayMinutes = 24 * 60

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const isAllDay = (spans: OpeningSpan[]): boolean =>
  spans.length === 1 && spans[0]?.opens === '00:00' && spans[0].closes === '24:00'

export const allDay: OpeningSpan = { opens: '00:00', closes: '24:00' }

export const spansOn = (week: SheetWeek, day: Weekday): OpeningSpan[] =>
  week.find((each) => each.day === day)?.spans ?? []

/** A week with other hours on some days; closed days are left out, as the contract wants. */
export const withSpans = (week: SheetWeek, days: readonly Weekday[], spans: OpeningSpan[]) =>
  weekdays.flatMap((day): SheetWeek => {
    const kept = days.includes(day) ? spans : spansOn(week, day)
    return kept.length > 0 ? [{ day, spans: kept }] : []
  })

/** The minutes after the opening day's midnight; what closes at or before it opens does so the next day. */
const reach = ({ opens, closes }: OpeningSpan) => {
  const [from, to] = [minutesOf(opens), minutesOf(closes)]
  return { from, to: to <= from ? to + dayMinutes : to }
}

/** What is wrong with each span of a day, in their order; null where nothing is. */
export const spanFaults = (spans: OpeningSpan[]): (SpanFault | null)[] =>
  spans.map((span, index) => {
    if (!span.opens || !span.closes || span.opens === span.closes) return 'empty'
    const here = reach(span)
    const touches = spans.slice(0, index).some((other) => {
      if (!other.opens || !other.closes) return false
      const there = reach(other)
      return here.from < there.to && there.from < here.to
    })
    return touches ? 'overlap' : null
  })

export const isSound = (spans: OpeningSpan[]): boolean =>
  spanFaults(spans).every((fault) => fault === null)

export const inOrder = (spans: OpeningSpan[]): OpeningSpan[] =>
  spans.toSorted((a, b) => minutesOf(a.opens) - minutesOf(b.opens))

/** What one most likely adds: the morning, then the afternoon, then an evening. */
export const nextSpan = (spans: OpeningSpan[]): OpeningSpan => {
  const ends = spans.filter(({ opens, closes }) => opens && closes).map((span) => reach(span).to)
  if (ends.length === 0) return { opens: '09:00', closes: '12:00' }
  const last = Math.max(...ends)
  const opens = Math.max(last + 60, last <= 13 * 60 ? 14 * 60 : 0)
  if (opens >= 23 * 60) return { opens: '', closes: '' }
  return { opens: clockOf(opens), closes: clockOf(Math.min(opens + 5 * 60, 23 * 60 + 30)) }
}

const usual: OpeningSpan[] = [
  { opens: '09:00', closes: '12:00' },
  { opens: '14:00', closes: '19:00' },
]
const through: OpeningSpan[] = [{ opens: '09:00', closes: '18:00' }]

/** Weeks to begin with rather than from nothing. */
export const weekModels = {
  shop: withSpans([], weekdays.slice(1, 6), usual),
  office: withSpans([], weekdays.slice(0, 5), through),
  market: withSpans([], ['saturday'], [{ opens: '08:00', closes: '13:00' }]),
}
export type WeekModel = keyof typeof weekModels

export type DayGroup = { days: Weekday[]; spans: OpeningSpan[] }

const sameSpans = (one: OpeningSpan[], other: OpeningSpan[]) =>
  JSON.stringify(one) === JSON.stringify(other)

/** The week as one says it: days that follow each other with the same hours go together. */
export const groupDays = (week: SheetWeek): DayGroup[] => {
  const groups: DayGroup[] = []
  for (const day of weekdays) {
    const spans = spansOn(week, day)
    const last = groups.at(-1)
    if (last && sameSpans(last.spans, spans)) last.days.push(day)
    else groups.push({ days: [day], spans })
  }
  return groups
}

export const openDays = (week: SheetWeek): number =>
  week.filter(({ spans }) => spans.length > 0).length
