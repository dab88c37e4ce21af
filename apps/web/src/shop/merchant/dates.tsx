import type { Merchant } from '@dansmazone/contract/merchant'
import { useI18n } from '#i18n/i18n.tsx'
import { useNow } from '#lib/now.tsx'
import { addDays, parisTime } from '#lib/paris-time.ts'
import { spansText } from '#lib/spans-text.ts'
import { closuresAround, nextHoliday } from '#lib/week.ts'
import css from './dates.module.css'

const holidaysWithinDays = 45

/** Beyond the week: special days, closures to come, and what holds on public holidays. */
export const Dates = ({ merchant }: { merchant: Merchant }) => {
  const i18n = useI18n()
  const { t, day } = i18n
  const now = parisTime(useNow())
  const { closures, openingHours } = merchant
  const { coming } = closuresAround(closures, now.date)
  // Those of the coming week stand in its table already.
  const told = openingHours.known ? addDays(now.date, 6) : addDays(now.date, -1)
  const special = openingHours.special.filter(({ date }) => date > told)
  const words = t.merchant
  const date = (text: string) => day(text, now.year)
  const next = nextHoliday(now.date, holidaysWithinDays)
  return (
    <>
      {special.length + coming.length > 0 && (
        <div>
          <h3 className={css.title}>{words.hours.special}</h3>
          <ul className={css.dates}>
            {special.map(({ date: on, spans, note }) => (
              <li key={on}>
                <span className={css.date}>{date(on)}</span>
                {spansText(spans, i18n)}
                {note && (
                  <span className={css.note} lang="fr">
                    {note}
                  </span>
                )}
              </li>
            ))}
            {coming.map(({ from, to, reason }) => (
              <li key={from}>
                <span className={css.date}>
                  {to === null
                    ? words.closure.comingOpen(date(from))
                    : from === to
                      ? words.closure.comingDay(date(from))
                      : words.closure.coming(date(from), date(to))}
                </span>
                {reason && (
                  <span className={css.note} lang="fr">
                    {reason}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {openingHours.known && (
        <p className={css.holidays}>
          {words.hours.holidays[openingHours.holidays]}
          {next &&
            ` ${words.hours.nextHoliday(date(next.date), words.hours.holidayNames[next.holiday])}`}
        </p>
      )}
    </>
  )
}
