import type { ChecklistStep, MerchantSheet } from '@dansmazone/contract/merchant-sheet'

/** What is best done now about a shop. */
export type NextAct =
  | { kind: 'incomplete'; step: ChecklistStep }
  | { kind: 'refused' | 'ready' | 'submitted' | 'changed' | 'drafts' | 'published' | 'stopped' }

export const nextAct = (
  { status, checklist }: Pick<MerchantSheet, 'status' | 'checklist'>,
  /** Products that are neither online nor submitted. */
  drafts: number,
): NextAct => {
  if (status === 'archived' || status === 'suspended' || status === 'closed') {
    return { kind: 'stopped' }
  }
  if (status === 'published' && drafts > 0) return { kind: 'drafts' }
  if (status !== 'draft') return { kind: status }
  const left = checklist.steps.find(({ done }) => !done)
  return left ? { kind: 'incomplete', step: left.step } : { kind: 'ready' }
}
