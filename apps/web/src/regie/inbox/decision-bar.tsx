import type { Decision } from '@dansmazone/contract/review'
import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { RefuseDialog } from './refuse-dialog.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import css from './inbox.module.css'

type Props = {
  subject: 'merchant' | 'product'
  /** What accepting does, as a verb. */
  approve: string
  disabled?: boolean
  /** Whether `a` and `r` mean this one. */
  shortcuts?: boolean
  onDecide: (decision: Decision) => Promise<boolean>
}

/** Accept at once, or refuse with a reason that the merchant reads. */
export const DecisionBar = ({
  subject,
  approve,
  disabled = false,
  shortcuts = false,
  onDecide,
}: Props) => {
  const { t } = useI18n()
  const [busy, setBusy] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const words = t.regie.decision
  const stopped = disabled || busy

  const decide = async (decision: Decision) => {
    if (stopped) return false
    setBusy(true)
    const done = await onDecide(decision)
    setBusy(false)
    return done
  }
  useShortcuts(
    shortcuts
      ? { a: () => void decide({ decision: 'approved' }), r: () => setRefusing(!stopped) }
      : {},
  )

  return (
    <div className={css.bar}>
      <Button
        variant="primary"
        icon={Check}
        disabled={stopped}
        aria-busy={busy}
        aria-keyshortcuts={shortcuts ? 'a' : undefined}
        onClick={() => decide({ decision: 'approved' })}
      >
        {approve}
      </Button>
      <Button
        icon={X}
        disabled={stopped}
        aria-keyshortcuts={shortcuts ? 'r' : undefined}
        onClick={() => setRefusing(true)}
      >
        {words.refuse}
      </Button>
      {refusing && (
        <RefuseDialog
          subject={subject}
          busy={busy}
          onClose={() => setRefusing(false)}
          onRefuse={async (reasonCode, reason) => {
            if (await decide({ decision: 'refused', reasonCode, reason })) setRefusing(false)
          }}
        />
      )}
    </div>
  )
}
