import { useCallback } from 'react'
import { ApiError } from '#api/api-error.ts'
import { useI18n } from '#i18n/i18n.tsx'

/** What went wrong, in a sentence that says what to do: the API's own, that of what stood in the way where it names it. */
export const useFailureText = (): ((error: unknown) => string) => {
  const { t } = useI18n()
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t.form.unavailable
      if (error.status === 0) return t.form.offline
      if (error.status === 429) {
        const minutes = Math.ceil((error.retrySeconds ?? 0) / 60)
        return t.form.tooOften(minutes > 1 ? t.form.inMinutes(minutes) : t.form.soon)
      }
      if (error.status >= 500 || !error.problem) return t.form.unavailable
      const { detail, errors: [fault] = [] } = error.problem
      return fault?.message ?? detail
    },
    [t],
  )
}
