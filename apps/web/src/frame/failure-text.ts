import { useCallback } from 'react'
import { ApiError } from '#api/api-error.ts'
import { useI18n } from '#i18n/i18n.tsx'

/** What went wrong, in a sentence that says what to do: the API's own where it has one. */
export const useFailureText = (): ((error: unknown) => string) => {
  const { t } = useI18n()
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t.form.unavailable
      if (error.status === 0) return t.form.offline
      if (error.status >= 500 || !error.problem) return t.form.unavailable
      return error.problem.detail || error.problem.title
    },
    [t],
  )
}
