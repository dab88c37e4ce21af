import type { ChecklistStep, MerchantSheet } from '@dansmazone/contract/merchant-sheet'

/** What is best done now about a shop. */
export type NextAct =
  | { kind: 'incomplete'; step: ChecklistStep }
  | { kind: 'refused' | 'ready' | 'submitted' | 'changed' | 'published' | 'stopped' }

export const nextAct = ({
  status,
  checklist,
}: Pick<MerchantSheet, 'status' | 'checklist'>): NextAct => {
  if (status === 'archived' || status === 'suspended' || status === 'closed') {
    return { kind: 'stopped' }
  }
  if (status !== 'draft') return { kind: status }
  const left = checklist.steps.find(({ done }) => !done)
  return left ? { kind: 'incomplete', step: left.step } : { kind: 'ready' }
}
