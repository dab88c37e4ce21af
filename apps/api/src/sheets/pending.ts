import { isDeepStrictEqual } from 'node:util'
import type { Stage } from './stored-sheets.ts'

/** Names of the fields in which two sheets differ. */
export const differing = <Fields extends object>(a: Fields, b: Fields): (keyof Fields & string)[] =>
  (Object.keys(a) as (keyof Fields & string)[]).filter(
    (name) => !isDeepStrictEqual(a[name], b[name]),
  )

/** Fields that differ from what is public; without anything public, from nothing: all of them. */
export const pendingOf = <Fields extends object>(
  fields: Fields,
  published: Fields | null,
): (keyof Fields & string)[] =>
  published === null
    ? (Object.keys(fields) as (keyof Fields & string)[])
    : differing(fields, published)

/**
 * Where a sheet stands after a change: settled when nothing waits any more. What was submitted stays so, as staff decide
 * on the version they read, unless it is no longer complete.
 */
export function stageAfter(
  stage: Stage,
  { accepted, pending, complete }: { accepted: boolean; pending: string[]; complete: boolean },
): Stage {
  if (accepted && pending.length === 0) return 'settled'
  if (stage === 'settled') return 'editing'
  return stage === 'submitted' && !complete ? 'editing' : stage
}
