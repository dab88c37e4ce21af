import {
  monthsUntilAsked,
  type ChecklistStep,
  type MerchantSheet,
} from '@dansmazone/contract/merchant-sheet'

/** What is best done now about a shop. */
export type NextAct =
  | { kind: 'incomplete'; step: ChecklistStep }
  | {
      kind:
        | 'refused'
        | 'ready'
        | 'submitted'
        | 'changed'
        | 'stale'
        | 'corrections'
        | 'drafts'
        | 'published'
        | 'stopped'
    }

export const nextAct = (
  { status, checklist, confirmedAt }: Pick<MerchantSheet, 'status' | 'checklist' | 'confirmedAt'>,
  /** Products that are neither online nor submitted, and those that the staff sent back. */
  { drafts, refused }: { drafts: number; refused: number },
  now: Date,
): NextAct => {
  if (status === 'archived' || status === 'suspended' || status === 'closed') {
    return { kind: 'stopped' }
  }
  if (status === 'published' && isToConfirm(confirmedAt, now)) return { kind: 'stale' }
  if (status === 'published' && refused > 0) return { kind: 'corrections' }
  if (status === 'published' && drafts > 0) return { kind: 'drafts' }
  if (status !== 'draft') return { kind: status }
  const left = checklist.steps.find(({ done }) => !done)
  return left ? { kind: 'incomplete', step: left.step } : { kind: 'ready' }
}

function isToConfirm(confirmedAt: string | null, now: Date): boolean {
  if (confirmedAt === null) return false
  const asked = new Date(confirmedAt)
  asked.setUTCMonth(asked.getUTCMonth() + monthsUntilAsked)
  return asked <= now
}
