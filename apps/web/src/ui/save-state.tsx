import {
  CircleCheck,
  CloudOff,
  PencilLine,
  RefreshCw,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { formatTime } from '#lib/format.ts'
import { parisTime } from '#lib/paris-time.ts'
import { Icon } from './icon.tsx'
import css from './save-state.module.css'

/** `kept`: without a network, safe on this device. `invalid`: a field says why. */
export type SaveStatus =
  | { kind: 'clean' }
  | { kind: 'saved'; at: number }
  | { kind: 'editing' | 'saving' | 'kept' | 'failed' | 'invalid' | 'conflict' }

const icons: Record<SaveStatus['kind'], LucideIcon> = {
  clean: CircleCheck,
  saved: CircleCheck,
  editing: PencilLine,
  saving: RefreshCw,
  kept: CloudOff,
  failed: TriangleAlert,
  invalid: TriangleAlert,
  conflict: TriangleAlert,
}

/** Whether what was typed is safe, and where. */
export const SaveState = ({ status }: { status: SaveStatus }) => {
  const { t, locale } = useI18n()
  const words = () => {
    if (status.kind !== 'saved') return t.form.save[status.kind]
    const { hour, minute } = parisTime(status.at)
    return t.form.save.saved(formatTime(hour, minute, locale))
  }
  return (
    <output className={css.state} data-kind={status.kind}>
      {status.kind !== 'clean' && (
        <>
          <Icon as={icons[status.kind]} size={18} />
          {words()}
        </>
      )}
    </output>
  )
}
