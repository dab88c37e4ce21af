import type { Span } from '#lib/spans.ts'
import type { DemoMerchant } from './format.ts'

type WeekdayHours = Exclude<DemoMerchant['hours'], string>

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The spans of each ISO weekday on which there are any; a later key replaces the days of an earlier one. */
export function readWeek(hours: WeekdayHours): Map<number, Span[]> {
  const week = new Map<number, Span[]>()
  for (const [days, text] of Object.entries(hours)) {
    const [first = '', last = first] = days.split('-')
    const from = names.indexOf(first)
    const to = names.indexOf(last)
    if (from < 0 || to < from) throw new Error(`"${days}" is not a day or a range of days`)
    for (let day = from; day <= to; day += 1) week.set(day + 1, readSpans(text))
  }
  for (const [day, spans] of week) if (spans.length === 0) week.delete(day)
  return week
}

/** `9:30-12:30 14:00-19:00` as minutes; an end before its start is after midnight. `closed` has none. */
export function readSpans(text: string): Span[] {
  if (text === 'closed') return []
  let last = 0
  return text.split(' ').map((part) => {
    const [opens = '', closes = ''] = part.split('-')
    const from = minute(opens)
    const to = minute(closes)
    const span = { from, to: to > from ? to : to + 1440 }
    if (from < last) throw new Error(`"${text}" is not in order`)
    last = span.to
    return span
  })
}

function minute(clock: string) {
  const [hours = '', minutes = ''] = clock.split(':')
  const value = Number(hours) * 60 + Number(minutes)
  if (!(value <= 1440)) throw new Error(`"${clock}" is not a time of the day`)
  return value
}
