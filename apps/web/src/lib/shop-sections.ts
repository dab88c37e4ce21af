import type { ChecklistStep } from '@dansmazone/contract/merchant-sheet'

/** The parts of a shop's sheet, as addresses name them. */
export const shopSections = [
  'identite',
  'lieu',
  'horaires',
  'photos',
  'contact',
  'services',
] as const
export type ShopSection = (typeof shopSections)[number]

/** What one does to join, in order, as addresses name it. */
export const joiningSteps = [
  'identite',
  'lieu',
  'horaires',
  'photo',
  'produit',
  'conditions',
  'envoi',
] as const
export type JoiningStep = (typeof joiningSteps)[number]

/** Which step of the checklist each one does. */
export const checklistStepOf: Record<Exclude<JoiningStep, 'envoi'>, ChecklistStep> = {
  identite: 'identity',
  lieu: 'place',
  horaires: 'hours',
  photo: 'photo',
  produit: 'product',
  conditions: 'terms',
}

export const joiningStepOf = (step: ChecklistStep): JoiningStep =>
  joiningSteps.find((each) => each !== 'envoi' && checklistStepOf[each] === step) ?? 'identite'
