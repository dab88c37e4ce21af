import type { Merchant } from '@dansmazone/contract/merchant'
import type { OpeningSpan } from '@dansmazone/contract/opening-hours'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { classes } from '#lib/classes.ts'
import { dayName } from '#lib/format.ts'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { spansText, spanText } from '#lib/spans-text.ts'
import { weekOf, type WeekLine } from '#lib/week.ts'
import layout from '#styles/layout.module.css'
import css from './hours.module.css'

/** The week as the door shows it, today marked, with what differs in the coming days. */
export const WeekTable = ({ merchant }: { merchant: Merchant }) => {
  const i18n = useI18n()
  const { t, locale } = i18n
  const now = parisTime(useNow())
  const week = weekOf(merchant.openingHours, merchant.closures, now.date)
  return (
    <table className={css.week}>
      <caption className={layout.hidden}>{t.merchant.hours.caption}</caption>
      <thead className={layout.hidden}>
        <tr>
          <th scope="col">{t.merchant.hours.day}</th>
          <th scope="col">{t.merchant.hours.spans}</th>
        </tr>
      </thead>
      <tbody>
        {week.map((line) => (
          <tr
            key={line.weekday}
            className={classes(css.line, line.today && css.today)}
            aria-current={line.today ? 'date' : undefined}
          >
            <th scope="row" className={css.day}>
              {dayName(line.weekday, locale)}
              {line.today && <span className={css.mark}>{t.merchant.hours.today}</span>}
            </th>
            <td className={css.spans}>
              <Spans spans={line.spans} />
              {line.exception && (
                <p className={css.exception}>{exceptionText(line, i18n, now.year)}</p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Spans = ({ spans }: { spans: OpeningSpan[] }) => {
  const i18n = useI18n()
  if (spans.length === 0) return <span className={css.closed}>{i18n.t.merchant.hours.closed}</span>
  return spans.map((span) => (
    <span key={span.opens} className={css.span}>
      {spanText(span, i18n)}
    </span>
  ))
}

const exceptionText = ({ exception, today, date }: WeekLine, i18n: I18n, year: number): string => {
  const words = i18n.t.merchant.hours
  const when = today ? null : i18n.day(date, year)
  switch (exception?.kind) {
    case 'closure':
      return words.except(when, words.closedThen, exception.reason)
    case 'special':
      return words.except(when, spansText(exception.spans, i18n), exception.note)
    case 'holiday':
      return words.except(
        when,
        exception.closed ? words.closedThen : words.mayChange,
        words.holidayNames[exception.holiday],
      )
    case undefined:
      return ''
  }
}
