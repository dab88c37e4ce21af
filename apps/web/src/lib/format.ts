import type { Locale } from '@dansmazone/contract/vocabulary'
import { weekdayOf } from './paris-time.ts'

const narrow = '\u202f'
const unbroken = '\u00a0'

const words = {
  fr: {
    days: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  },
  en: {
    days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    months: 'January February March April May June July August September October November December',
  },
  oc: {
    days: 'diluns dimars dimècres dijòus divendres dissabte dimenge',
    months: 'genièr febrièr març abril mai junh julhet agost setembre octobre novembre decembre',
  },
} satisfies Record<Locale, { days: string; months: string }>

export const dayName = (weekday: number, locale: Locale): string =>
  words[locale].days.split(' ')[weekday] ?? ''

export const monthName = (month: number, locale: Locale): string =>
  words[locale].months.split(' ')[month - 1] ?? ''

const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator)

/** `4 120`, `1,5`; at most `decimals` of them, none when they are zero. */
export const formatNumber = (value: number, locale: Locale, decimals = 0): string => {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const english = locale === 'en'
  const kept = fraction.replace(/0+$/, '')
  const sign = value < 0 ? '−' : ''
  return `${sign}${grouped(whole, english ? ',' : narrow)}${kept && `${english ? '.' : ','}${kept}`}`
}

/** `12,50 €`, `12 €`, `1 250 €`; in English `€12.50`. */
export const formatPrice = (cents: number, locale: Locale): string => {
  const english = locale === 'en'
  const whole = grouped(String(Math.floor(cents / 100)), english ? ',' : narrow)
  const rest = cents % 100
  const fraction = rest === 0 ? '' : `${english ? '.' : ','}${String(rest).padStart(2, '0')}`
  return english ? `€${whole}${fraction}` : `${whole}${fraction}${narrow}€`
}

/** `850 m`, `1,2 km`, `24 km`. */
export const formatDistance = (meters: number, locale: Locale): string => {
  if (meters < 950) return `${Math.max(50, Math.round(meters / 50) * 50)}${unbroken}m`
  return `${formatNumber(meters / 1000, locale, meters < 9950 ? 1 : 0)}${unbroken}km`
}

/** `mardi 24 novembre`, with the year when it is not `currentYear`. */
export const formatDay = (date: string, locale: Locale, currentYear?: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const dayOfMonth = day === 1 && locale === 'fr' ? '1er' : String(day)
  const parts = [dayName(weekdayOf(date), locale), dayOfMonth, monthName(month, locale)]
  if (currentYear !== undefined && year !== currentYear) parts.push(String(year))
  return parts.join(' ').replace(`${dayOfMonth} `, `${dayOfMonth}${unbroken}`)
}

/** `24 novembre 2026`. */
export const formatDate = (date: string, locale: Locale): string => {
  const [year = '', month = 1, day = 1] = date.split('-').map(Number)
  const dayOfMonth = day === 1 && locale === 'fr' ? '1er' : String(day)
  return `${dayOfMonth}${unbroken}${monthName(month, locale)} ${year}`
}

const midnight = { fr: 'minuit', en: 'midnight', oc: 'mièjanuèch' } satisfies Record<Locale, string>

/** `19 h`, `9 h 30`, `minuit`; in English `19:00`, `9:30`. */
export const formatTime = (hour: number, minute: number, locale: Locale): string => {
  if (hour % 24 === 0 && minute === 0) return midnight[locale]
  const minutes = String(minute).padStart(2, '0')
  if (locale === 'en') return `${hour}:${minutes}`
  return minute === 0 ? `${hour}${unbroken}h` : `${hour}${unbroken}h${unbroken}${minutes}`
}

/** The same from `09:30`, as opening hours carry it. */
export const formatClock = (clock: string, locale: Locale): string => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return formatTime(hour, minute, locale)
}
