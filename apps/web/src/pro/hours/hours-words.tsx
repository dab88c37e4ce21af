import type { SheetHours, SheetWeek } from '@dansmazone/contract/merchant-sheet'
import { useId } from 'react'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { dayName, monthName } from '#lib/format.ts'
import { useNow } from '#lib/now.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { spansText } from '#lib/spans-text.ts'
import { readMonthDay } from './season-dates.ts'
import { groupDays, openDays, weekdays, type DayGroup } from './week-edit.ts'
import css from './hours.module.css'

const daysText = ({ days }: DayGroup, { t, locale }: I18n): string => {
  const words = t.proHours.words
  const [first, second] = days.map((day) => dayName(weekdays.indexOf(day), locale))
  const last = dayName(weekdays.indexOf(days.at(-1) ?? 'monday'), locale)
  if (days.length === 7) return words.every
  if (days.length > 2) return words.range(first ?? '', last)
  return second === undefined ? (first ?? '') : words.pair(first ?? '', second)
}

const yearDay = (text: string, locale: I18n['locale']): string => {
  const { month, day } = readMonthDay(text)
  const ordinal = day === 1 && locale === 'fr' ? '1er' : String(day)
  return `${ordinal}\u00a0${monthName(month, locale)}`
}

/** Hours as one would say them on the telephone. */
export const HoursWords = ({ hours }: { hours: SheetHours }) => {
  const i18n = useI18n()
  const { t, day } = i18n
  const id = useId()
  const now = parisTime(useNow())
  const words = t.proHours.words
  const special = hours.special.filter(({ date }) => date >= now.date)
  return (
    <section className={css.words} aria-labelledby={id}>
      <h2 id={id} className={css.itemTitle}>
        {words.title}
      </h2>
      {hours.kind === 'by_appointment' && <p>{t.merchant.hours.byAppointment}</p>}
      {hours.kind === 'unknown' && <p>{t.merchant.hours.unknown}</p>}
      {hours.kind === 'weekly' &&
        (openDays(hours.weekly) === 0 ? <p>{words.none}</p> : <WeekWords week={hours.weekly} />)}
      {hours.kind === 'weekly' &&
        hours.seasons.map((season) => (
          <div key={`${season.name} ${season.from}`}>
            <p className={css.itemTitle}>
              {words.season(
                season.name,
                yearDay(season.from, i18n.locale),
                yearDay(season.to, i18n.locale),
              )}
            </p>
            <WeekWords week={season.weekly} />
          </div>
        ))}
      {special.length > 0 && (
        <ul>
          {special.map(({ date, spans, note }) => (
            <li key={date}>
              {words.line(day(date, now.year), spansText(spans, i18n))}
              {note && ` (${note})`}
            </li>
          ))}
        </ul>
      )}
      {hours.kind === 'weekly' && <p>{t.merchant.hours.holidays[hours.holidays]}</p>}
    </section>
  )
}

const WeekWords = ({ week }: { week: SheetWeek }) => {
  const i18n = useI18n()
  return (
    <ul>
      {groupDays(week).map((group) => (
        <li key={group.days[0]}>
          {i18n.t.proHours.words.line(daysText(group, i18n), spansText(group.spans, i18n))}
        </li>
      ))}
    </ul>
  )
}
