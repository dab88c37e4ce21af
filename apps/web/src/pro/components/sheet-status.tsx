import type { SheetStatus as Status } from '@dansmazone/contract/merchant-sheet'
import { useI18n } from '#i18n/i18n.tsx'
import { StatusPill, type PillTone } from '#ui/status-pill.tsx'

const tones: Record<Status, PillTone> = {
  draft: 'open',
  submitted: 'waiting',
  refused: 'wrong',
  published: 'done',
  changed: 'done',
  archived: 'off',
  suspended: 'wrong',
  closed: 'off',
}

/** Where the sheet of a merchant or a product stands. */
export const SheetStatus = ({ status }: { status: Status }) => (
  <StatusPill tone={tones[status]}>{useI18n().t.pro.statuses[status]}</StatusPill>
)
