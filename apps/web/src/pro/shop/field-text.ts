import type { SheetAddress, SheetHours } from '@dansmazone/contract/merchant-sheet'
import type { Closure } from '@dansmazone/contract/opening-hours'
import type { MerchantKind, Service } from '@dansmazone/contract/vocabulary'
import type { I18n } from '#i18n/i18n.tsx'
import { dayName } from '#lib/format.ts'
import { spansText } from '#lib/spans-text.ts'
import { groupDays, weekdays } from '#pro/hours/week-edit.ts'
import { siretShown } from './siret-text.ts'

/** Names of slugs and codes, where they are known. */
export type Names = (code: string) => string

const hoursText = (hours: SheetHours, i18n: I18n): string => {
  const { t, locale } = i18n
  if (hours.kind !== 'weekly') return t.proHours.kind[hours.kind]
  const week = groupDays(hours.weekly).map(({ days, spans }) => {
    const names = days.map((day) => dayName(weekdays.indexOf(day), locale))
    const said =
      names.length > 2
        ? t.proHours.words.range(names[0] ?? '', names.at(-1) ?? '')
        : names.join(', ')
    return t.proHours.words.line(said, spansText(spans, i18n))
  })
  const seasons = hours.seasons.map(({ name }) => name)
  const special = hours.special.map(({ date, spans }) =>
    t.proHours.words.line(i18n.day(date), spansText(spans, i18n)),
  )
  return [...week, ...seasons, ...special, t.merchant.hours.holidays[hours.holidays]].join('\n')
}

const addressText = ({ street, postcode, communeInsee, lat, lon }: SheetAddress, names: Names) =>
  [
    [street, `${postcode} ${names(communeInsee)}`].filter(Boolean).join(', '),
    lat !== null && lon !== null && `${lat.toFixed(5)}, ${lon.toFixed(5)}`,
  ]
    .filter(Boolean)
    .join('\n')

const closureText = ({ from, to, reason }: Closure, { t, day }: I18n) => {
  const words = t.merchant.closure
  const said =
    to === null
      ? words.comingOpen(day(from))
      : from === to
        ? words.comingDay(day(from))
        : words.coming(day(from), day(to))
  return reason ? `${said} (${reason})` : said
}

/** The value of a field as one would read it out; null where there is none. */
export const fieldText = (
  field: string,
  value: unknown,
  i18n: I18n,
  names: Names,
): string | null => {
  const { t } = i18n
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? t.proShop.history.yes : t.proShop.history.no
  if (Array.isArray(value) && value.length === 0) return null
  switch (field) {
    case 'kind':
      return t.proShop.kinds[value as MerchantKind].name
    case 'siret':
      return siretShown(value as string)
    case 'services':
      return (value as Service[]).map((service) => t.services[service]).join(', ')
    case 'categories':
    case 'labels':
      return (value as string[]).map(names).join(', ')
    case 'hours':
      return hoursText(value as SheetHours, i18n)
    case 'address':
      return addressText(value as SheetAddress, names)
    case 'closures':
      return (value as Closure[]).map((closure) => closureText(closure, i18n)).join('\n')
    case 'images':
      return t.proShop.photoCount((value as unknown[]).length)
    case 'logo':
      return t.proShop.photoCount(1)
    case 'socials':
      return (
        Object.entries(value as Record<string, string>)
          .map(([network, account]) => `${network} : ${account}`)
          .join('\n') || null
      )
  }
  return typeof value === 'object' ? t.proShop.history.changedMuch : `${value as string | number}`
}
