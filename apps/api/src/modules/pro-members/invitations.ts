import { createHash } from 'node:crypto'
import type { Invitation, InvitationOffer, NewInvitation } from '@dansmazone/contract/member'
import { invitationPath } from '@dansmazone/contract/site-paths'
import { lockMerchant, welcome } from '#accounts/members.ts'
import { newToken } from '#accounts/one-time.ts'
import type { SignedIn } from '#accounts/signed-in.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, notFound, ProblemError } from '#lib/problem-error.ts'
import { writeEdit } from '#sheets/edits.ts'
import type { Needs } from './needs.ts'
import * as repository from './repository.ts'

const goodDays = 14
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

export async function invite(
  { db, mail, publicUrl }: Needs,
  merchantId: string,
  by: SignedIn,
  { email: given, role }: NewInvitation,
): Promise<Invitation> {
  if (role === 'owner' && !by.fresh) throw new ProblemError('reauthentication_needed')
  const email = given.trim().toLowerCase()
  return await inTransaction(db, async (tx) => {
    const { name: merchant } = await lockMerchant(tx, merchantId)
    if (await repository.isMember(tx, merchantId, email)) {
      throw conflict('body.email', 'already_member')
    }
    const token = newToken()
    const invitation = await repository.keepInvitation(tx, {
      merchantId,
      email,
      role,
      tokenHash: hashOf(token),
      invitedBy: by.id,
      days: goodDays,
    })
    const url = publicUrl + invitationPath(token)
    await mail.send(
      {
        to: email,
        template: 'memberInvited',
        locale: by.locale,
        values: { merchant, by: by.name, role, url },
      },
      { db: tx },
    )
    return invitation
  })
}

export async function readOffer(db: Queries, token: string): Promise<InvitationOffer> {
  const offer = await repository.findOffer(db, hashOf(token))
  if (!offer) throw notFound()
  return {
    merchantName: offer.merchant,
    role: offer.role,
    email: offer.email,
    invitedBy: offer.invited_by,
    expiresAt: offer.expires_at.toISOString(),
  }
}

/** For the address it was sent to, which whoever is signed in has confirmed; answers the merchant. */
export async function accept({ db }: Needs, token: string, by: SignedIn): Promise<string> {
  return await inTransaction(db, async (tx) => {
    const offer = await offerFor(tx, token, by)
    const { merchant_id: merchantId, role } = offer
    await lockMerchant(tx, merchantId)
    if (!(await repository.deleteInvitation(tx, merchantId, offer.id))) throw notFound()
    await welcome(tx, { merchantId, accountId: by.id, role })
    await writeEdit(
      tx,
      { accountId: by.id, origin: 'member' },
      { merchantId, productId: null, act: 'member_added' },
    )
    return merchantId
  })
}

export async function decline({ db }: Needs, token: string, by: SignedIn): Promise<void> {
  const { merchant_id: merchantId, id } = await offerFor(db, token, by)
  await repository.deleteInvitation(db, merchantId, id)
}

async function offerFor(db: Queries, token: string, { email }: SignedIn) {
  const offer = await repository.findOffer(db, hashOf(token))
  if (!offer) throw notFound()
  if (offer.email !== email) {
    const faults = [{ path: 'params.token', code: 'other_address', values: { email: offer.email } }]
    throw new ProblemError('forbidden', { faults })
  }
  return offer
}
