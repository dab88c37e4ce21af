import type { MerchantSheetFields } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Database } from '#db/client.ts'
import type { By } from '#sheets/by.ts'
import { createMerchantSheet } from '#sheets/merchant-sheets.ts'
import { createProductSheet } from '#sheets/product-sheets.ts'
import { publishMerchant } from '#sheets/publish-merchant.ts'
import { publishProducts } from '#sheets/publish-products.ts'
import { insert } from './insert.ts'
import { createCategory, createCommune, createMedia } from './reference-factories.ts'

export const nobody: By = { accountId: null, origin: 'member' }

/** Of the API company that prints this on its own invoices: a SIRET whose check digit is right. */
const siret = '73282932000074'

/** The sheet of a merchant that lacks nothing, not yet public. */
export async function completeMerchant(db: Database, overrides: Partial<MerchantSheetFields> = {}) {
  const commune = await createCommune(db)
  const id = await createMerchantSheet(
    db,
    {
      name: 'Coutellerie du Causse',
      description: 'Couteaux pliants forgés un par un à l’atelier.',
      siret,
      legalName: 'SARL du Causse',
      email: 'atelier@causse.example',
      address: {
        street: '3 rue du Barri',
        streetPublic: true,
        postcode: '48000',
        communeInsee: commune.insee,
        lat: 44.5,
        lon: 3.5,
        precision: 'exact',
      },
      hours: { kind: 'by_appointment', weekly: [], seasons: [], special: [], holidays: 'closed' },
      ...overrides,
    },
    nobody,
  )
  return { id, commune }
}

/** A published merchant with its sheet. */
export async function publishedMerchant(
  db: Database,
  overrides: Partial<MerchantSheetFields> = {},
) {
  const merchant = await completeMerchant(db, overrides)
  await publishMerchant(db, merchant.id)
  return merchant
}

let lastCategory: { db: Database; slug: string } | undefined

/** A category of template `other`, under a rubric. */
export async function leafSlug(db: Database, template: Parameters<typeof createCategory>[1] = {}) {
  const rubric = await createCategory(db)
  return (await createCategory(db, { ...template, parentId: rubric.id })).slug
}

/** The sheet of a product that lacks nothing, not yet public. */
export async function completeProduct(
  db: Database,
  merchantId: string,
  overrides: Partial<ProductSheetFields> = {},
) {
  if (lastCategory?.db !== db) lastCategory = { db, slug: await leafSlug(db) }
  return await createProductSheet(
    db,
    merchantId,
    {
      name: 'Couteau pliant',
      description: 'Manche en genévrier.',
      category: lastCategory.slug,
      price: { kind: 'fixed', cents: 8500, quantity: null, unit: null },
      stock: 'in_stock',
      ...overrides,
    },
    nobody,
  )
}

/** A published product of a published merchant, with its sheet. */
export async function publishedProduct(
  db: Database,
  merchantId: string,
  overrides: Partial<ProductSheetFields> = {},
) {
  const id = await completeProduct(db, merchantId, overrides)
  await publishProducts(db, merchantId, [id])
  return id
}

/** A picture of a merchant's own. */
export async function ownPicture(db: Database, merchantId: string, state = 'ready') {
  const { id } = await createMedia(db)
  await db.$client.query('UPDATE media SET merchant_id = $2, state = $3 WHERE id = $1', [
    id,
    merchantId,
    state,
  ])
  return id
}

export async function labelFor(db: Database, label: { code: string; needsCheck?: boolean }) {
  await insert(db, 'labels', {
    nameFr: label.code,
    nameEn: label.code,
    nameOc: label.code,
    descriptionFr: '',
    descriptionEn: '',
    subject: 'both',
    needsCheck: false,
    ...label,
  })
  return label.code
}
