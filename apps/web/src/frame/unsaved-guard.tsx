import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { useI18n } from '#i18n/i18n.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'

/** Asks before a page is left with something written on it that nothing keeps. */
export const UnsavedGuard = ({ when }: { when: boolean }) => {
  const { t } = useI18n()
  const blocker = useBlocker(when)
  // Closing the window is the browser's to ask about.
  useEffect(() => {
    if (!when) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [when])
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t.form.leave.title}
      confirm={t.form.leave.go}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t.form.leave.text}</p>
    </ConfirmDialog>
  )
}
