import type { Locale } from '@dansmazone/contract/vocabulary'
import { createContext, use, type ReactNode } from 'react'
import {
  formatClock,
  formatDate,
  formatDay,
  formatDistance,
  formatNumber,
  formatPrice,
} from '#lib/format.ts'
import type { Messages } from './messages.ts'

export type I18n = {
  locale: Locale
  t: Messages
  price: (cents: number) => string
  distance: (meters: number) => string
  number: (value: number, decimals?: number) => string
  /** From `2026-11-24`; with the year when it is not `currentYear`. */
  day: (date: string, currentYear?: number) => string
  /** From `2026-11-24`, without the day of the week and always with the year. */
  date: (date: string) => string
  /** From `09:30`. */
  clock: (time: string) => string
}

export const createI18n = (locale: Locale, t: Messages): I18n => ({
  locale,
  t,
  price: (cents) => formatPrice(cents, locale),
  distance: (meters) => formatDistance(meters, locale),
  number: (value, decimals) => formatNumber(value, locale, decimals),
  day: (date, currentYear) => formatDay(date, locale, currentYear),
  date: (date) => formatDate(date, locale),
  clock: (time) => formatClock(time, locale),
})

const I18nContext = createContext<I18n | null>(null)

export const I18nProvider = ({ value, children }: { value: I18n; children: ReactNode }) => (
  <I18nContext value={value}>{children}</I18nContext>
)

/** The words (`t`) and formats of the language in force. */
export const useI18n = (): I18n => {
  const value = use(I18nContext)
  if (!value) throw new Error('useI18n needs an I18nProvider above it.')
  return value
}
