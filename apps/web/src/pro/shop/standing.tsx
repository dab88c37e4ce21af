import { useState } from 'react'
import { useSaved } from '#frame/use-saved.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { Notice } from '#ui/notice.tsx'
import { useToast } from '#ui/toast.tsx'
import { missingText } from './missing-text.ts'
import type { SheetEditor } from './use-sheet.ts'
import { useStanding } from './use-standing.ts'
import css from './shop-page.module.css'

type Props = { merchantId: string; editor: SheetEditor }

/** Where the sheet stands with the staff, and what can be asked of them. */
export const Standing = ({ merchantId, editor }: Props) => {
  const { t, day } = useI18n()
  const words = t.proSubmission
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  const { sheet, flush } = editor
  const saved = useSaved(flush)
  const { submit, withdraw, discard, busy, failure } = useStanding(merchantId, (act) => {
    setAsking(false)
    toast({
      text:
        act === 'submit' ? words.submitted : act === 'withdraw' ? words.withdrawn : words.discarded,
    })
  })
  const { status, lastDecision, submittedAt, live, pending, checklist } = sheet
  const said = (instant: string) => day(parisTime(instant).date)
  const waiting = status === 'submitted'
  const stopped = status === 'suspended' || status === 'closed' || status === 'archived'
  const missing = checklist.steps.flatMap((step) => step.missing)
  const differs = live && pending.length > 0
  return (
    <section className={css.standing} aria-label={t.pro.statuses[status]}>
      <p className={css.standingText}>{words.status[status]}</p>
      {waiting && submittedAt && <p>{words.since(said(submittedAt))}</p>}
      {status === 'refused' && lastDecision && (
        <Notice tone="warning" title={words.decision.refused(said(lastDecision.decidedAt))}>
          {lastDecision.reason && <blockquote>{lastDecision.reason}</blockquote>}
          <p>{words.decision.todo}</p>
        </Notice>
      )}
      {differs && (
        <p className={css.pending}>
          <strong>{words.pending}</strong> {missingText(pending, t)}
        </p>
      )}
      {!waiting && !stopped && (differs || !live) && missing.length > 0 && (
        <p className={css.standingText}>
          {t.proJoining.missing(missingText(missing, t))}{' '}
          <Anchor href={paths.joiningStep(merchantId)}>{words.fill}</Anchor>
        </p>
      )}
      {failure && (
        <p role="alert" className={css.fault}>
          {words.failed} {failure}
        </p>
      )}
      {!stopped && (
        <div className={css.standingActs}>
          {!waiting && (differs || !live) && (
            <Button
              variant="primary"
              disabled={busy || !checklist.ready}
              aria-busy={busy}
              onClick={() => saved().then((all) => (all ? submit() : undefined))}
            >
              {live ? words.submitChanges : words.submit}
            </Button>
          )}
          {waiting && (
            <Button disabled={busy} aria-busy={busy} onClick={withdraw}>
              {words.withdraw}
            </Button>
          )}
          {differs && !waiting && (
            <Button variant="quiet" disabled={busy} onClick={() => setAsking(true)}>
              {words.discard}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title={words.discardQuestion}
        confirm={words.discardConfirm}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={() => flush().then(() => discard(sheet.version))}
      >
        <p>{words.discardText}</p>
      </ConfirmDialog>
    </section>
  )
}
