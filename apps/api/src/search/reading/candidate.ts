import type { Understood } from '@dansmazone/contract/search'

/** Something that words `from` to `to` (excluded) may say. */
export type Candidate = {
  from: number
  to: number
  /** `words` is filled in when it is chosen. */
  understood: Understood
  /** Only when nothing but other readings comes after. */
  ifLast?: boolean
}

export const candidate = (
  { from, to }: { from: number; to: number },
  understood: Understood,
  ifLast = false,
): Candidate => ({ from, to, understood, ifLast })
