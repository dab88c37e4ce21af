import type { JoinRequestDecision, StaffJoinRequestList } from '@dansmazone/contract/review'
import { merchantPath, proPath } from '@dansmazone/contract/site-paths'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, notFound, ProblemError } from '#lib/problem-error.ts'
import { communeNames } from '#sheets/commune-names.ts'
import { writeEdit } from '#sheets/edits.ts'
import { ensureSheets } from '#sheets/merchant-sheets.ts'
import type { Needs } from './decisions.ts'
import * as repository from './join-repository.ts'

export async function listJoinRequests(
  db: Database,
  publicUrl: string,
): Promise<StaffJoinRequestList> {
  const rows = await repository.listJoinRequests(db)
  const communes = await communeNames(
    db,
    rows.map(({ communeInsee }) => communeInsee),
  )
  return {
    items: rows.map(({ communeInsee, slug, name, email, createdAt, ...request }) => ({
      ...request,
      commune: communes.get(communeInsee ?? '') ?? null,
      publicUrl: slug === null ? null : publicUrl + merchantPath(slug),
      account: { name, email },
      createdAt: createdAt.toISOString(),
    })),
  }
}

/** Staff answer for merchants that nobody keeps: accepted, the person owns it. */
export async function decideJoinRequest(
  { db, mail, publicUrl }: Needs,
  id: string,
  { decision }: JoinRequestDecision,
  decidedBy: string,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const request = await repository.lockJoinRequest(tx, id)
    if (!request) throw notFound()
    const { merchantId, accountId, merchantName } = request
    if (request.state !== 'waiting') throw conflict('params.requestId', 'already_decided')
    if (await repository.hasOwner(tx, merchantId)) throw conflict('params.requestId', 'has_owner')
    if (accountId === decidedBy) {
      throw new ProblemError('forbidden', {
        faults: [{ path: 'params.requestId', code: 'own_merchant' }],
      })
    }
    await repository.settleJoinRequest(tx, id, { state: decision, decidedBy })
    if (decision === 'accepted') {
      await ensureSheets(tx, merchantId)
      await repository.addOwner(tx, merchantId, accountId)
      const by = { accountId: decidedBy, origin: 'staff' } as const
      await writeEdit(tx, by, { merchantId, productId: null, act: 'member_added' })
    }
    const account = await findAccount(tx, accountId)
    const accepted = decision === 'accepted'
    const url = publicUrl + proPath(accepted ? merchantId : undefined)
    const values = { merchant: merchantName, url, accepted }
    await mail.send(
      { to: account.email, locale: account.locale, template: 'joinDecided', values },
      { db: tx },
    )
  })
}

async function findAccount(tx: Queries, id: string) {
  const { rows } = await tx.$client.query<{ email: string; locale: Locale }>(
    'SELECT email, locale FROM accounts WHERE id = $1',
    [id],
  )
  const [account] = rows
  if (!account) throw notFound()
  return account
}
