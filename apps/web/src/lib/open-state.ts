import type { OpenState } from '@dansmazone/contract/vocabulary'
import { daysBetween, parisTime } from './paris-time.ts'

type Clock = { hour: number; minute: number }

/** What to say of a door, with the shape that goes with it. */
export type OpenStatus =
  | { kind: 'open'; until: (Clock & { day: 'today' | 'tomorrow' | { weekday: number } }) | null }
  | { kind: 'closing'; minutes: number }
  | { kind: 'opening'; minutes: number }
  | {
      kind: 'closed'
      until: (Clock & { day: 'today' | 'tomorrow' | { weekday: number } | { date: string } }) | null
    }
  | { kind: 'unknown' }

const soonMinutes = 60

/** Turns the API's state and its next change into words to choose, as seen at `now`. */
export const openStatus = (
  state: OpenState,
  until: string | undefined,
  now: number,
): OpenStatus => {
  if (state === 'unknown') return { kind: 'unknown' }
  if (until === undefined) return { kind: state, until: null }
  const minutes = Math.ceil((Date.parse(until) - now) / 60_000)
  // The answer is a little old and the door has changed since: say the change, not its end.
  if (minutes <= 0) return { kind: state === 'open' ? 'closed' : 'open', until: null }
  if (minutes < soonMinutes) return { kind: state === 'open' ? 'closing' : 'opening', minutes }
  const then = parisTime(until)
  const days = daysBetween(parisTime(now).date, then.date)
  const clock = { hour: then.hour, minute: then.minute }
  if (state === 'open') {
    // Open until two in the morning is still "until 2 h", but open around the clock has no end worth saying.
    if (days > 6) return { kind: 'open', until: null }
    const night = days === 1 && then.hour < 6
    const day = days === 0 || night ? 'today' : days === 1 ? 'tomorrow' : { weekday: then.weekday }
    return { kind: 'open', until: { ...clock, day } }
  }
  const day =
    days === 0
      ? 'today'
      : days === 1
        ? 'tomorrow'
        : days < 7
          ? { weekday: then.weekday }
          : { date: then.date }
  return { kind: 'closed', until: { ...clock, day } }
}
