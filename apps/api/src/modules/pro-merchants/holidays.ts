import type { PublicHolidays } from '@dansmazone/contract/joining'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { fromIsoDate, toIsoDate, toLocalTime } from '#lib/local-time.ts'
import { invalid } from '#lib/problem-error.ts'
import { type PublicHoliday, publicHolidayOf } from '#lib/public-holidays.ts'

const names: Record<PublicHoliday, { fr: string; en: string }> = {
  new_year: { fr: 'Jour de l’An', en: 'New Year’s Day' },
  easter_monday: { fr: 'Lundi de Pâques', en: 'Easter Monday' },
  labour_day: { fr: 'Fête du Travail', en: 'Labour Day' },
  victory_1945: { fr: 'Victoire de 1945', en: 'Victory Day' },
  ascension: { fr: 'Ascension', en: 'Ascension Day' },
  whit_monday: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
  national_day: { fr: 'Fête nationale', en: 'Bastille Day' },
  assumption: { fr: 'Assomption', en: 'Assumption' },
  all_saints: { fr: 'Toussaint', en: 'All Saints’ Day' },
  armistice_1918: { fr: 'Armistice de 1918', en: 'Armistice Day' },
  christmas: { fr: 'Noël', en: 'Christmas Day' },
}

const usualDays = 400
const mostDays = 800

/** Both days included; without them, those of the coming year. */
export function publicHolidays(
  { from, to }: { from?: string; to?: string },
  locale: Locale,
  now: Date,
): PublicHolidays {
  const first = from === undefined ? toLocalTime(now).day : fromIsoDate(from)
  const last = to === undefined ? first + usualDays : fromIsoDate(to)
  if (last < first) throw invalid('query.to', 'order', { name: 'from' })
  if (last - first > mostDays)
    throw invalid('query.to', 'maximum', { limit: toIsoDate(first + mostDays) })
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    items: days.flatMap((day) => {
      const holiday = publicHolidayOf(day)
      if (holiday === null) return []
      return [{ date: toIsoDate(day), name: names[holiday][locale === 'en' ? 'en' : 'fr'] }]
    }),
  }
}
