import type { SheetImage } from '@dansmazone/contract/merchant-sheet'
import type { Closure, OpeningSpan } from '@dansmazone/contract/opening-hours'
import { weekdays } from '@dansmazone/contract/opening-hours'
import { submittedPicture } from '#api/regie.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { dayName } from '#lib/format.ts'
import { spansText } from '#lib/spans-text.ts'
import css from './difference.module.css'

type Props = {
  merchantId: string
  field: string
  value: unknown
  names: Record<string, string>
}
type Week = { day: (typeof weekdays)[number]; spans: OpeningSpan[] }[]
type Season = { name: string; from: string; to: string; weekly: Week }

/** A value as a person reads it, whatever its shape. */
export const FieldValue = ({ merchantId, field, value, names }: Props) => {
  const i18n = useI18n()
  const { t, price, date } = i18n
  const words = t.regie.values
  if (isNothing(value)) return <span className={css.nothing}>{words.nothing}</span>
  if (field === 'images') {
    return (
      <ul className={css.pictures}>
        {(value as SheetImage[]).map(({ mediaId, alt }) => (
          <li key={mediaId}>
            {/* What it shows is written below, as it will be said: to be read along with it. */}
            <img src={submittedPicture(merchantId, mediaId, 320)} alt="" loading="lazy" />
            <span>{alt || words.noAlt}</span>
          </li>
        ))}
      </ul>
    )
  }
  if (field === 'logo') {
    return (
      <img className={css.logo} src={submittedPicture(merchantId, value as string, 160)} alt="" />
    )
  }
  if (field === 'hours.weekly') return <WeekLines week={value as Week} />
  if (field === 'hours.seasons') {
    return (value as Season[]).map(({ name, from, to, weekly }) => (
      <div key={`${name}${from}`}>
        {words.season(name, from, to)}
        <WeekLines week={weekly} />
      </div>
    ))
  }
  if (field === 'hours.special') {
    return (value as { date: string; spans: OpeningSpan[]; note?: string }[]).map((special) => (
      <div key={special.date}>
        {date(special.date)}
        {t.form.colon}
        {spansText(special.spans, i18n)} {special.note}
      </div>
    ))
  }
  if (field === 'closures') {
    return (value as Closure[]).map(({ from, to, reason }) => (
      <div key={from}>
        {words.closure(date(from), to && date(to))} {reason}
      </div>
    ))
  }
  if (field === 'price.cents') return price(value as number)
  if (field === 'options') {
    return (value as { name: string; values: string[] }[]).map((option) => (
      <div key={option.name}>
        {option.name}
        {t.form.colon}
        {option.values.join(', ')}
      </div>
    ))
  }
  return textOf(value, coded(field) ? { ...words.codes, ...names } : names, words.yes, words.no)
}

const WeekLines = ({ week }: { week: Week }) => {
  const i18n = useI18n()
  return (
    <ul className={css.lines}>
      {week.map(({ day, spans }) => (
        <li key={day}>
          {dayName(weekdays.indexOf(day), i18n.locale)}
          {i18n.t.form.colon}
          {spansText(spans, i18n)}
        </li>
      ))}
    </ul>
  )
}

/** Where words of the contract stand rather than someone's own. */
const coded = (field: string): boolean =>
  /^(kind|services|stock|hours\.|price\.kind|address\.precision|attributes\.condition)/.test(field)

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

const textOf = (value: unknown, names: Record<string, string>, yes: string, no: string): string => {
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'string') return names[value] ?? value
  if (Array.isArray(value)) return value.map((one) => textOf(one, names, yes, no)).join(', ')
  return JSON.stringify(value)
}
