import type { ProductSheet } from '@dansmazone/contract/product-sheet'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Notice } from '#ui/notice.tsx'

/** What the staff wants corrected, before all that there is to fill in. */
export const ProductCorrection = ({ sheet }: { sheet: ProductSheet }) => {
  const { t, day } = useI18n()
  const words = t.proSubmission.decision
  const { status, lastDecision } = sheet
  if (status !== 'refused' || !lastDecision) return null
  return (
    <Notice tone="warning" title={words.refused(day(parisTime(lastDecision.decidedAt).date))}>
      {lastDecision.reason && <blockquote>{lastDecision.reason}</blockquote>}
      <p>{words.todo}</p>
    </Notice>
  )
}
