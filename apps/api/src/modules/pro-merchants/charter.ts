import type { TermsState } from '@dansmazone/contract/joining'
import type { Database } from '#db/client.ts'
import { conflict } from '#lib/problem-error.ts'
import { checklistOf } from '#sheets/checklist.ts'
import { acceptedTerms, acceptTerms, currentTerms } from '#sheets/terms.ts'
import { readSheet } from './sheets.ts'

/** Only what is in force can be accepted; accepting it twice changes nothing. */
export async function acceptCurrentTerms(
  db: Database,
  merchantId: string,
  acceptance: { accountId: string; version: string },
): Promise<void> {
  const { version } = await currentTerms()
  if (acceptance.version !== version) throw conflict('body.version', 'terms_changed', { version })
  const accepted = await acceptedTerms(db, merchantId)
  if (accepted?.version !== version) await acceptTerms(db, merchantId, acceptance)
}

export async function termsState(db: Database, merchantId: string): Promise<TermsState> {
  const { fields } = await readSheet(db, merchantId)
  const accepted = await acceptedTerms(db, merchantId)
  return {
    version: accepted?.version ?? null,
    acceptedAt: accepted?.acceptedAt.toISOString() ?? null,
    current: (await currentTerms()).version,
    checklist: await checklistOf(db, merchantId, fields),
  }
}
