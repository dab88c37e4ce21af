import type { MerchantSheetPatch, NewMerchantSheet } from '@dansmazone/contract/joining'
import type { Merchant } from '@dansmazone/contract/merchant'
import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { inTransaction, type Queries, rehearsed } from '#db/transaction.ts'
import { conflict, invalid, notFound } from '#lib/problem-error.ts'
import { isSiret } from '#lib/siret.ts'
import type { CompanyRegister } from '#outbound/company-register.ts'
import type { By } from '#sheets/by.ts'
import { eraseDrafts } from '#sheets/erase-drafts.ts'
import { acceptedMerchant } from '#sheets/live-fields.ts'
import {
  createMerchantSheet,
  patchMerchantSheet,
  readMerchantSheet,
} from '#sheets/merchant-sheets.ts'
import { publishMerchant } from '#sheets/publish-merchant.ts'
import type { StoredMerchantSheet } from '#sheets/stored-sheets.ts'
import { toMerchant } from '#src/shown/merchant-row.ts'
import { findByIds } from '#src/shown/merchants.ts'
import { privatePictures } from '#src/shown/private-pictures.ts'
import * as repository from './repository.ts'

const mostDrafts = 20
/** A pin farther from its commune's point is a mistake. */
const farthestKilometres = 20

/** Begins a merchant, which this account then owns. */
export async function createMerchant(
  db: Database,
  register: CompanyRegister,
  given: NewMerchantSheet,
  accountId: string,
): Promise<string> {
  if (given.siret && !isSiret(given.siret)) throw invalid('body.siret', 'invalid')
  await checkPin(db, given)
  const fields = await withPrivacy(register, given)
  return await inTransaction(db, async (tx) => {
    const drafts = await repository.countDrafts(tx, accountId)
    if (drafts >= mostDrafts) throw conflict('body', 'too_many_drafts', { limit: mostDrafts })
    const id = await createMerchantSheet(tx, fields, { accountId, origin: 'member' })
    await repository.addOwner(tx, id, accountId)
    return id
  })
}

/** The phone of someone who trades in their own name is kept private until they say otherwise. */
async function withPrivacy(register: CompanyRegister, given: NewMerchantSheet) {
  if (!given.siret || given.phonePublic !== undefined) return given
  const answer = await register(given.siret)
  const soleTrader = answer.source === 'register' && answer.company.soleTrader
  return soleTrader ? { ...given, phonePublic: false } : given
}

export async function readSheet(db: Queries, id: string): Promise<StoredMerchantSheet> {
  const sheet = await readMerchantSheet(db, id)
  if (!sheet) throw notFound()
  return sheet
}

export async function changeSheet(
  db: Database,
  id: string,
  patch: MerchantSheetPatch,
  { by, ifVersion }: { by: By; ifVersion: number },
): Promise<StoredMerchantSheet> {
  if (patch.siret && !isSiret(patch.siret)) throw invalid('body.siret', 'invalid')
  await checkPin(db, patch)
  return await patchMerchantSheet(db, id, patch, { by, ifVersion })
}

async function checkPin(db: Queries, { address }: Partial<Pick<MerchantSheetFields, 'address'>>) {
  if (!address || address.lat === null || address.lon === null) return
  const { communeInsee, lat, lon } = address
  const kilometres = await repository.kilometresFrom(db, communeInsee, { lat, lon })
  if (kilometres !== null && kilometres > farthestKilometres) {
    throw invalid('body.address.lat', 'too_far', { kilometres: farthestKilometres })
  }
}

/** Back to what is public. */
export async function discardChanges(
  db: Database,
  id: string,
  conditions: { by: By; ifVersion: number },
): Promise<StoredMerchantSheet> {
  return await inTransaction(db, async (tx) => {
    // What is accepted meanwhile is what is public then.
    await readMerchantSheet(tx, id, { lock: true })
    const accepted = await acceptedMerchant(tx, id)
    if (!accepted) throw conflict('params.merchantId', 'not_published')
    return await patchMerchantSheet(tx, id, accepted.fields, conditions)
  })
}

/** A merchant that was never public goes without a trace. */
export async function eraseDraft(db: Database, id: string): Promise<void> {
  if ((await eraseDrafts(db, [id])).length === 0) {
    throw conflict('params.merchantId', 'published_once')
  }
}

type View = { publicUrl: string; locale: Locale; now: Date }

/** The merchant as shoppers would see it: published for the time of a transaction that never ends well. */
export async function preview(
  db: Database,
  id: string,
  { publicUrl, locale, now }: View,
): Promise<Merchant> {
  const [row] = await rehearsed(db, async (tx) => {
    await publishMerchant(tx, id)
    return await findByIds(tx, [id], locale, now)
  })
  if (!row) throw notFound()
  const merchant = toMerchant(row, { publicUrl, now, instants: [now] })
  const own = privatePictures(id)
  return {
    ...merchant,
    images: merchant.images.map(own),
    productImages: merchant.productImages.map(own),
    ...(merchant.logo && { logo: own(merchant.logo) }),
  }
}
