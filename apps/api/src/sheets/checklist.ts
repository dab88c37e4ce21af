import {
  type Checklist,
  type ChecklistStep,
  checklistSteps,
  type MerchantSheetFields,
} from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'
import { emptyProductFields } from './empty-fields.ts'
import { mediaOf } from './known-media.ts'
import { mediaIdsOf } from './merchant-sheets.ts'
import { missingOfMerchant } from './missing-merchant.ts'
import { missingOfProduct } from './missing-product.ts'
import { productRules } from './product-rules.ts'
import { acceptedTerms, currentTerms } from './terms.ts'

const stepOf = (field: string): ChecklistStep => {
  if (field.startsWith('address')) return 'place'
  if (field.startsWith('hours')) return 'hours'
  return field === 'images' || field === 'logo' ? 'photo' : 'identity'
}

/** What is left to do before a merchant can be submitted. */
export async function checklistOf(
  db: Queries,
  id: string,
  fields: MerchantSheetFields,
): Promise<Checklist> {
  const media = await mediaOf(db, id, mediaIdsOf(fields))
  const missing = new Map<ChecklistStep, string[]>(checklistSteps.map((step) => [step, []]))
  for (const field of missingOfMerchant(fields, media)) missing.get(stepOf(field))?.push(field)
  missing.set('product', (await hasCompleteProduct(db, id)) ? [] : ['products'])
  missing.set('terms', (await hasAcceptedTerms(db, id)) ? [] : ['terms'])
  const steps = [...missing].map(([step, lacking]) => ({
    step,
    done: lacking.length === 0,
    missing: lacking,
  }))
  const done = steps.filter((step) => step.done).length
  return { steps, done, total: steps.length, ready: done === steps.length }
}

async function hasAcceptedTerms(db: Queries, id: string) {
  const [accepted, current] = await Promise.all([acceptedTerms(db, id), currentTerms()])
  return accepted?.version === current.version
}

const lookedAt = 200

/** One is enough; the rest of a large catalogue is not waited for. */
async function hasCompleteProduct(db: Queries, merchantId: string): Promise<boolean> {
  const { rows } = await db.$client.query<{ stage: string; fields: ProductSheetFields }>(
    `SELECT stage, fields FROM product_sheets
     WHERE merchant_id = $1 AND archived_at IS NULL AND deleted_at IS NULL
     ORDER BY stage IN ('settled', 'submitted') DESC, price_cents IS NOT NULL DESC, updated_at DESC LIMIT ${lookedAt}`,
    [merchantId],
  )
  if (rows.length === 0) return false
  if (rows.some(({ stage }) => stage === 'settled' || stage === 'submitted')) return true
  const sheets = rows.map(({ fields }) => ({ ...emptyProductFields, ...fields }))
  const rules = await productRules(db, merchantId, sheets)
  return sheets.some((sheet) => missingOfProduct(sheet, rules).length === 0)
}
