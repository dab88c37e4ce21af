import { CircleCheck } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { parisTime } from '#lib/paris-time.ts'
import { Panel } from '#pro/components/panel.tsx'
import { useStanding } from '#pro/shop/use-standing.ts'
import { Button } from '#ui/button.tsx'
import { useToast } from '#ui/toast.tsx'
import css from './dashboard-page.module.css'

type Props = { merchantId: string; confirmedAt: string | null }

/** One touch says that nothing has changed; shoppers see the day. */
export const StillTrue = ({ merchantId, confirmedAt }: Props) => {
  const { t, date } = useI18n()
  const words = t.proSubmission.confirm
  const toast = useToast()
  const { confirm, busy, failure } = useStanding(merchantId, () => toast({ text: words.done }))
  return (
    <Panel title={words.title}>
      <p>{confirmedAt ? words.text(date(parisTime(confirmedAt).date)) : words.never}</p>
      {failure && (
        <p role="alert" className={css.fault}>
          {t.proSubmission.failed} {failure}
        </p>
      )}
      <p>
        <Button icon={CircleCheck} aria-busy={busy} disabled={busy} onClick={confirm}>
          {words.act}
        </Button>
      </p>
    </Panel>
  )
}
