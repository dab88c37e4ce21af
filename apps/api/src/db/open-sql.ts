import { toLocalTime, weekdayOf } from '#lib/local-time.ts'
import { isPublicHoliday } from '#lib/public-holidays.ts'
import type { Statement } from './query.ts'

/**
 * The state at an instant of the merchant whose listing is `alias`. The listing knows the ordinary week; the few whose
 * day or eve has something special are asked by the rule for any day. `lib/opening-hours.ts` has the same rule.
 */
export function openState(statement: Statement, alias: string, at: Date): string {
  const { day, minute } = toLocalTime(at)
  const instant = `${statement.bind(at)}::timestamptz`
  const ofWeek = `${statement.bind((weekdayOf(day) - 1) * 1440 + minute)}::int`
  return `CASE WHEN ${alias}.merchant_id IN (SELECT unlike FROM merchants_unlike_their_week(${instant}) AS unlike) THEN
      CASE WHEN ${alias}.merchant_id IN (SELECT closed FROM merchants_closed_around(${instant}) AS closed) THEN 'closed'
      ELSE (SELECT e.state FROM exact_open_states(${instant}) e WHERE e.merchant_id = ${alias}.merchant_id) END
    ELSE usual_open_state(${alias}, ${ofWeek}, ${isPublicHoliday(day)}, ${isPublicHoliday(day - 1)}) END`
}
