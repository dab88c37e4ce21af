import type { Account } from '@dansmazone/contract/account'
import { paths } from '#src/paths.ts'

/** Where one goes once signed in: what was asked for, else where one's work is. */
export const entryPath = (
  next: string | null,
  { role, merchants }: Pick<Account, 'role' | 'merchants'>,
): string => {
  const home = role !== 'member' && merchants.length === 0 ? paths.regie() : paths.pro()
  // The home of shops is what is asked for by everyone who was not known.
  return next === null || next === paths.pro() ? home : next
}
