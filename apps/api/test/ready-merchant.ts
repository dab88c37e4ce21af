import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import type { Database } from '#db/client.ts'
import { patchMerchantSheet } from '#sheets/merchant-sheets.ts'
import { publishMerchant } from '#sheets/publish-merchant.ts'
import { publishProducts } from '#sheets/publish-products.ts'
import { currentTerms, acceptTerms } from '#sheets/terms.ts'
import { createMember } from './accounts.ts'
import { completeMerchant, completeProduct, leafSlug, ownPicture } from './sheets.ts'

/** A merchant with its owner, a picture, a product and the charter accepted: it lacks nothing to be submitted. */
export async function readyMerchant(db: Database, overrides: Partial<MerchantSheetFields> = {}) {
  const { id, commune } = await completeMerchant(db, {
    categories: [await leafSlug(db)],
    ...overrides,
  })
  const owner = await createMember(db, { merchantId: id })
  const mediaId = await ownPicture(db, id)
  await patchMerchantSheet(
    db,
    id,
    { images: [{ mediaId, alt: 'La devanture' }] },
    { by: { accountId: owner.accountId, origin: 'member' } },
  )
  const productId = await completeProduct(db, id)
  const { version } = await currentTerms()
  await acceptTerms(db, id, { accountId: owner.accountId, version })
  return { id, commune, owner, mediaId, productId }
}

/** The same, public with its product. */
export async function livingMerchant(db: Database, overrides: Partial<MerchantSheetFields> = {}) {
  const merchant = await readyMerchant(db, overrides)
  await publishMerchant(db, merchant.id)
  await publishProducts(db, merchant.id, [merchant.productId])
  return merchant
}
