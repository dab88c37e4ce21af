import type { MemberRole } from '@dansmazone/contract/account'
import { proPath } from '@dansmazone/contract/site-paths'
import {
  addMember,
  findMemberRole,
  findReader,
  keepAnOwner,
  lockMerchant,
  removeMember,
} from '#accounts/members.ts'
import type { SignedIn } from '#accounts/signed-in.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { notFound, ProblemError } from '#lib/problem-error.ts'
import { writeEdit } from '#sheets/edits.ts'
import type { Needs } from './needs.ts'

type Target = { merchantId: string; accountId: string; by: SignedIn }

/** Making and unmaking owners is how a shop would be stolen: who asks has to have proved who it is. */
function wantFresh({ fresh }: SignedIn) {
  if (!fresh) throw new ProblemError('reauthentication_needed')
}

const note = (tx: Queries, { merchantId, by }: Target, act: string) =>
  writeEdit(tx, { accountId: by.id, origin: 'member' }, { merchantId, productId: null, act })

export async function changeRole(needs: Needs, target: Target, role: MemberRole): Promise<void> {
  const { merchantId, accountId, by } = target
  await inTransaction(needs.db, async (tx) => {
    const { name } = await lockMerchant(tx, merchantId)
    const before = await findMemberRole(tx, merchantId, accountId)
    if (!before) throw notFound()
    if (before === role) return
    wantFresh(by)
    if (before === 'owner') await keepAnOwner(tx, { merchantId, without: accountId, name })
    await addMember(tx, { merchantId, accountId, role })
    await note(tx, target, 'member_changed')
    await tell(needs, tx, target, { merchant: name, change: role })
  })
}

/** Leaving, when it is oneself. */
export async function remove(needs: Needs, target: Target): Promise<void> {
  const { merchantId, accountId, by } = target
  await inTransaction(needs.db, async (tx) => {
    const { name } = await lockMerchant(tx, merchantId)
    const role = await findMemberRole(tx, merchantId, accountId)
    if (!role) throw notFound()
    if (role === 'owner') {
      if (accountId !== by.id) wantFresh(by)
      await keepAnOwner(tx, { merchantId, without: accountId, name })
    }
    await removeMember(tx, merchantId, accountId)
    await note(tx, target, 'member_removed')
    if (accountId !== by.id) await tell(needs, tx, target, { merchant: name, change: 'removed' })
  })
}

/** The other becomes owner, whoever gives becomes an editor: both or neither. */
export async function transfer(needs: Needs, target: Target): Promise<void> {
  const { merchantId, accountId, by } = target
  await inTransaction(needs.db, async (tx) => {
    const { name } = await lockMerchant(tx, merchantId)
    if (accountId === by.id || !(await findMemberRole(tx, merchantId, accountId))) throw notFound()
    // May have been taken away while this one waited.
    if ((await findMemberRole(tx, merchantId, by.id)) !== 'owner') {
      throw new ProblemError('forbidden')
    }
    await addMember(tx, { merchantId, accountId, role: 'owner' })
    await keepAnOwner(tx, { merchantId, without: by.id, name })
    await addMember(tx, { merchantId, accountId: by.id, role: 'editor' })
    await note(tx, target, 'ownership_transferred')
    await tell(needs, tx, target, { merchant: name, change: 'owner' })
  })
}

async function tell(
  { mail, publicUrl }: Needs,
  tx: Queries,
  { merchantId, accountId }: Target,
  { merchant, change }: { merchant: string; change: MemberRole | 'removed' },
) {
  const { email, locale } = await findReader(tx, accountId)
  const url = publicUrl + proPath(change === 'removed' ? undefined : merchantId)
  const values = { merchant, change, url }
  await mail.send({ to: email, template: 'memberChanged', locale, values }, { db: tx })
}
