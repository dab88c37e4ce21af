import { useI18n } from '#i18n/i18n.tsx'
import { formatTime } from '#lib/format.ts'
import { parisTime } from '#lib/paris-time.ts'

/** `mardi 24 novembre à 3 h 10`. */
export const useWhen = (): ((instant: string) => string) => {
  const { t, day, locale } = useI18n()
  return (instant) => {
    const { date, hour, minute } = parisTime(instant)
    return t.proImports.at(day(date), formatTime(hour, minute, locale))
  }
}
