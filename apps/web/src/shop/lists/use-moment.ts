import { useI18n } from '#i18n/i18n.tsx'
import { momentOf } from '#lib/moment.ts'
import { momentText } from './understood-name.ts'
import type { ListState } from './use-list.ts'

/** The moment whose open states the list tells, in words: chosen, or else understood in the search; null for now. */
export const useMoment = ({ filters, names, list }: ListState): string | null => {
  const i18n = useI18n()
  if (filters.openNow) return null
  if (filters.openAt !== null) return i18n.t.results.moment(momentOf(filters.openAt, names.today))
  for (const understood of list.interpretation?.understood ?? []) {
    if (understood.kind === 'time') return momentText(understood, names.today, i18n)
  }
  return null
}
