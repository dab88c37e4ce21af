import { Type, type Static } from 'typebox'
import { Evidence } from './vocabulary.ts'

/** A claim with its evidence. A merchant's declaration and a check by someone named are never shown alike. */
export const Label = Type.Object({
  code: Type.String(),
  name: Type.String(),
  evidence: Evidence,
  checkedBy: Type.Optional(Type.String()),
  until: Type.Optional(Type.String({ format: 'date' })),
})
export type Label = Static<typeof Label>

/** A label that exists, as offered to filters. */
export const LabelSummary = Type.Object({
  code: Type.String(),
  name: Type.String(),
  description: Type.String(),
})
export type LabelSummary = Static<typeof LabelSummary>
