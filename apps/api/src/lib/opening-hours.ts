import type { OpenState } from '@dansmazone/contract/vocabulary'
import { fromIsoDate, instantsOf, toIsoDate, toLocalTime, weekdayOf } from './local-time.ts'
import { isPublicHoliday } from './public-holidays.ts'
import { parseSpans, type Span } from './spans.ts'

/** Hours as the database keeps them: spans are multiranges in text, closures have both days included. */
export type HoursFacts = {
  hoursKind: string
  holidays: string
  weekly: { weekday: number; spans: string }[]
  special: { day: string; spans: string }[]
  closures: { from: string; to: string | null }[]
}

/** The state at an instant, and when it next changes (within `horizonDays`). */
export type Openness = { state: OpenState; until: Date | null }

const horizonDays = 56

/**
 * Closure, then special day, then public holiday, then the week decide for a day; its hours hold past its midnight.
 * The same rule stands in SQL, `exact_open_states(at)` and `db/open-sql.ts`; a property test holds them together.
 */
export function opennessAt(facts: HoursFacts, at: Date): Openness {
  const days = daysOf(facts)
  const now = toLocalTime(at)
  const state = stateAt(days, now.day, now.minute)
  for (let day = now.day; day <= now.day + horizonDays; day += 1) {
    for (const { instant, minute } of instantsOf(day, boundaries(days, day))) {
      if (instant > at && stateAt(days, day, minute) !== state) return { state, until: instant }
    }
  }
  return { state, until: null }
}

/** At the first of these instants at which it is open, else the first at which that is not known, else the first. */
export function opennessAtFirst(facts: HoursFacts, instants: Date[]): Openness {
  const each = instants.map((at) => opennessAt(facts, at))
  const inState = (state: OpenState) => each.find((openness) => openness.state === state)
  return inState('open') ?? inState('unknown') ?? each[0] ?? { state: 'unknown', until: null }
}

type Day = { closed: boolean; special: boolean; known: boolean; uncertain: boolean; spans: Span[] }
type Days = (day: number) => Day

function daysOf(facts: HoursFacts): Days {
  const weekly = new Map(facts.weekly.map(({ weekday, spans }) => [weekday, parseSpans(spans)]))
  const special = new Map(facts.special.map(({ day, spans }) => [day, parseSpans(spans)]))
  const closures = facts.closures.map(({ from, to }) => ({
    from: fromIsoDate(from),
    to: to === null ? Infinity : fromIsoDate(to),
  }))
  const known = facts.hoursKind === 'weekly'
  const memo = new Map<number, Day>()

  function read(day: number): Day {
    const closed = closures.some(({ from, to }) => day >= from && day <= to)
    if (closed) return { closed, special: false, known, uncertain: false, spans: [] }
    const spans = special.get(toIsoDate(day))
    if (spans) return { closed, special: true, known, uncertain: false, spans }
    const holiday = isPublicHoliday(day)
    const shut = !known || (holiday && facts.holidays === 'closed')
    const uncertain = holiday && facts.holidays === 'unknown'
    return {
      closed,
      special: false,
      known,
      uncertain,
      spans: shut ? [] : (weekly.get(weekdayOf(day)) ?? []),
    }
  }

  return (day) => {
    const kept = memo.get(day) ?? read(day)
    memo.set(day, kept)
    return kept
  }
}

const holds = (spans: Span[], minute: number) =>
  spans.some(({ from, to }) => minute >= from && minute < to)

function stateAt(days: Days, day: number, minute: number): OpenState {
  const today = days(day)
  const eve = days(day - 1)
  const duringDay = holds(today.spans, minute)
  const sinceEve = holds(eve.spans, minute + 1440)
  if (today.closed && !sinceEve) return 'closed'
  if (!today.known && !today.special && !(eve.special && sinceEve)) return 'unknown'
  if ((duringDay && !today.uncertain) || (sinceEve && !eve.uncertain)) return 'open'
  return duringDay || sinceEve ? 'unknown' : 'closed'
}

/** The minutes of a day at which its state may change. */
function boundaries(days: Days, day: number): number[] {
  const minutes = new Set([0])
  for (const { from, to } of days(day).spans) {
    if (from < 1440) minutes.add(from)
    if (to < 1440) minutes.add(to)
  }
  for (const { to } of days(day - 1).spans) if (to >= 1440) minutes.add(to - 1440)
  for (const { from } of days(day - 1).spans) if (from >= 1440) minutes.add(from - 1440)
  return [...minutes]
}
