import type { JoinDecision, NewJoinRequest } from '@dansmazone/contract/member'
import { proPath } from '@dansmazone/contract/site-paths'
import {
  findMemberRole,
  findPublicName,
  findReader,
  lockMerchant,
  ownersOf,
  welcome,
} from '#accounts/members.ts'
import type { SignedIn } from '#accounts/signed-in.ts'
import { inTransaction } from '#db/transaction.ts'
import { conflict, notFound, ProblemError } from '#lib/problem-error.ts'
import { writeEdit } from '#sheets/edits.ts'
import { ensureSheets } from '#sheets/merchant-sheets.ts'
import type { Needs } from './needs.ts'
import * as repository from './repository.ts'

/** Its owners are written to; where there are none the request waits for the staff. */
export async function ask(
  { db, mail, publicUrl }: Needs,
  by: SignedIn,
  { merchantId, message = '' }: NewJoinRequest,
): Promise<{ id: string }> {
  return await inTransaction(db, async (tx) => {
    await ensureSheets(tx, merchantId)
    const { name: merchant } = await lockMerchant(tx, merchantId)
    if (await findMemberRole(tx, merchantId, by.id)) {
      throw conflict('body.merchantId', 'already_member')
    }
    const kept = await repository.keepJoinRequest(tx, {
      merchantId,
      accountId: by.id,
      message: message.trim(),
    })
    if (!kept) throw conflict('body.merchantId', 'already_asked')
    const url = `${publicUrl}${proPath(merchantId)}/equipe`
    const values = { merchant, by: by.name, email: by.email, message: message.trim(), url }
    for (const { email, locale } of await ownersOf(tx, merchantId)) {
      await mail.send({ to: email, template: 'joinAsked', locale, values }, { db: tx })
    }
    return kept
  })
}

export async function decide(
  { db, mail, publicUrl }: Needs,
  asked: { merchantId: string; id: string },
  by: SignedIn,
  { decision, role = 'editor' }: JoinDecision,
): Promise<void> {
  if (decision === 'accepted' && role === 'owner' && !by.fresh) {
    throw new ProblemError('reauthentication_needed')
  }
  const { merchantId, id } = asked
  await inTransaction(db, async (tx) => {
    const { name: merchant } = await lockMerchant(tx, merchantId)
    const request = await repository.lockJoinRequest(tx, merchantId, id)
    if (!request) throw notFound()
    if (request.state !== 'waiting') throw conflict('params.joinRequestId', 'already_decided')
    await repository.settleJoinRequest(tx, { id, state: decision, decidedBy: by.id })
    const accepted = decision === 'accepted'
    if (accepted) {
      await welcome(tx, { merchantId, accountId: request.accountId, role })
      await writeEdit(
        tx,
        { accountId: by.id, origin: 'member' },
        { merchantId, productId: null, act: 'member_added' },
      )
    }
    const { email, locale } = await findReader(tx, request.accountId)
    const values = {
      merchant: accepted ? merchant : await findPublicName(tx, merchantId),
      accepted,
      url: publicUrl + proPath(accepted ? merchantId : undefined),
    }
    await mail.send({ to: email, template: 'joinDecided', locale, values }, { db: tx })
  })
}
