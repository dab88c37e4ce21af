import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import type { ImportWork } from './use-import.ts'

/** What is being read, taken over or taken back, and how far it is; it goes on without this page. */
export const Running = ({ work }: { work: ImportWork }) => {
  const { t } = useI18n()
  const words = t.proImports
  const [asking, setAsking] = useState(false)
  const { state, totalRows, doneRows } = work.data
  if (state !== 'running') {
    const { title, text } =
      state === 'reading' ? words.reading : { title: words.undo.running, text: words.running.text }
    return (
      <Panel title={title} lead={text}>
        <ProgressBar label={title} share={null} />
      </Panel>
    )
  }
  return (
    <Panel title={words.running.title} lead={words.running.text}>
      <ProgressBar
        label={words.running.progress}
        share={totalRows ? doneRows / totalRows : null}
        {...(totalRows && { text: words.running.of(doneRows, totalRows) })}
      />
      <p>
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {words.running.stop}
        </Button>
      </p>
      <ConfirmDialog
        open={asking}
        title={words.running.stopQuestion}
        confirm={words.running.stopConfirm}
        busy={work.busy}
        onCancel={() => setAsking(false)}
        onConfirm={() => void work.act('cancellation').then(() => setAsking(false))}
      >
        <p>{words.running.stopText}</p>
      </ConfirmDialog>
    </Panel>
  )
}
