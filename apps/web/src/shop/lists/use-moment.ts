import { useI18n } from '#i18n/i18n.tsx'
import { momentOf } from '#lib/moment.ts'
import { momentText } from './understood-name.ts'
import type { ListState } from './use-list.ts'

/** The moment whose open states the list tells, in words: chosen, or else understood in the search; null for now. */
export const useMoment = ({ filters, names, understood }: ListState): string | null => {
  const i18n = useI18n()
  if (filters.openNow) return null
  if (filters.openAt !== null) return i18n.t.results.moment(momentOf(filters.openAt, names.today))
  for (const each of understood) {
    if (each.kind === 'time') return momentText(each, names.today, i18n)
  }
  return null
}
