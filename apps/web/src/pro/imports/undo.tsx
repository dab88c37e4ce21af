import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import type { ImportWork } from './use-import.ts'
import css from './imports.module.css'

/** The way back, as long as there is one. */
export const Undo = ({ work }: { work: ImportWork }) => {
  const { t, date } = useI18n()
  const words = t.proImports.undo
  const [asking, setAsking] = useState(false)
  const { undoUntil } = work.data
  if (!undoUntil) return null
  return (
    <div className={css.acts}>
      <Button icon={Undo2} onClick={() => setAsking(true)}>
        {words.act}
      </Button>
      <span className={css.detail}>{words.until(date(parisTime(undoUntil).date))}</span>
      <ConfirmDialog
        open={asking}
        title={words.question}
        confirm={words.act}
        cancel={words.keep}
        busy={work.busy}
        onCancel={() => setAsking(false)}
        onConfirm={() => void work.act('undo').then(() => setAsking(false))}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </div>
  )
}
