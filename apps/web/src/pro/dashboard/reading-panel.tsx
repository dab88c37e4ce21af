import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { missingText } from '#pro/shop/missing-text.ts'
import css from './dashboard-page.module.css'

type Props = { sheet: MerchantSheet; waitingProducts: number }

/** What the staff are reading, and what they said last. */
export const ReadingPanel = ({ sheet, waitingProducts }: Props) => {
  const { t, day } = useI18n()
  const words = t.proSubmission
  const { status, submittedAt, lastDecision, pending, live } = sheet
  const said = (instant: string) => day(parisTime(instant).date)
  const reading = status === 'submitted' || waitingProducts > 0
  if (!reading && !lastDecision) return null
  return (
    <Panel title={words.reading}>
      {status === 'submitted' && (
        <p>
          {live && pending.length > 0
            ? words.readingFields(missingText(pending, t))
            : words.readingAll}{' '}
          {submittedAt && words.since(said(submittedAt))}
        </p>
      )}
      {waitingProducts > 0 && <p>{words.readingProducts(waitingProducts)}</p>}
      {lastDecision && (
        <div className={css.decision} data-decision={lastDecision.decision}>
          <p>
            {lastDecision.decision === 'approved'
              ? words.decision.approved(said(lastDecision.decidedAt))
              : words.decision.refused(said(lastDecision.decidedAt))}
          </p>
          {lastDecision.reason && (
            <blockquote className={css.reason}>{lastDecision.reason}</blockquote>
          )}
          {status === 'refused' && <p>{words.decision.todo}</p>}
        </div>
      )}
    </Panel>
  )
}
