import { useCallback } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useToast } from '#ui/toast.tsx'

/** Before anything is asked for: true when all that was written is saved, else says that it is not. */
export const useSaved = (flush: () => Promise<boolean>): (() => Promise<boolean>) => {
  const { t } = useI18n()
  const toast = useToast()
  return useCallback(async () => {
    const saved = await flush()
    if (!saved) toast({ tone: 'failed', text: t.form.unsaved })
    return saved
  }, [flush, toast, t])
}
