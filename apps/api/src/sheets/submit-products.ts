import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, notFound, ProblemError } from '#lib/problem-error.ts'
import type { By } from './by.ts'
import { writeEdits } from './edits.ts'
import { missingOfProduct } from './missing-product.ts'
import { patchProductSheets, type PatchOutcome } from './patch-products.ts'
import { productSheetRows, readProductSheets } from './product-rows.ts'
import { productRules, type ProductRules } from './product-rules.ts'
import { maySaySales, salesFaults } from './sales-word.ts'
import type { StoredProductSheet } from './stored-sheets.ts'

/**
 * Asks the staff to publish. What is not complete says what is missing, what has nothing to publish stays as it is.
 * Attributes that the category does not have go: they stay in the history.
 */
export async function submitProducts(
  db: Queries,
  merchantId: string,
  ids: string[],
  by: By,
): Promise<PatchOutcome[]> {
  return await inTransaction(db, async (tx) => {
    await productSheetRows(tx, merchantId, ids, { lock: true })
    const sheets = await readProductSheets(tx, merchantId, ids)
    const rules = await productRules(
      tx,
      merchantId,
      sheets.map(({ fields }) => fields),
    )
    const sales = await maySaySales(tx, merchantId)
    const errors = new Map(sheets.map((sheet) => [sheet.id, hindrance(sheet, rules, sales)]))
    const sound = ids.filter((id) => !errors.get(id))
    const cleaned = await patchProductSheets(
      tx,
      merchantId,
      sound.map((id) => ({ id, patch: (fields) => ownAttributes(fields, rules) })),
      by,
    )
    const submitted = cleaned.flatMap((each) =>
      !('error' in each) && each.sheet.stage !== 'settled' && each.sheet.stage !== 'submitted'
        ? [each.id]
        : [],
    )
    await tx.$client.query(
      `UPDATE product_sheets SET stage = 'submitted', submitted_at = now() WHERE id = ANY ($1)`,
      [submitted],
    )
    await writeEdits(
      tx,
      by,
      submitted.map((productId) => ({ merchantId, productId, act: 'submitted' })),
    )
    return await outcomesOf(tx, merchantId, ids, { errors, cleaned })
  })
}

function ownAttributes(fields: ProductSheetFields, { words, templates }: ProductRules) {
  const template = fields.category && words.categories.get(fields.category)?.template
  if (!template) return {}
  const known = templates(template)
  const makes = 'makerName' in known ? ['makerIsMerchant'] : []
  const kept = Object.entries(fields.attributes).filter(
    ([key]) => Object.hasOwn(known, key) || makes.includes(key),
  )
  return { attributes: Object.fromEntries(kept) }
}

/** What has nothing to publish lacks nothing. */
function hindrance(
  sheet: StoredProductSheet,
  rules: ProductRules,
  sales: boolean,
): ProblemError | null {
  if (sheet.archivedAt !== null) return conflict('params.productId', 'archived')
  if (sheet.stage === 'settled') return null
  const missing = missingOfProduct(sheet.fields, rules)
  if (missing.length > 0) return incomplete(missing)
  const { name, description } = sheet.fields
  const faults = sales ? [] : salesFaults({ name, description })
  return faults.length === 0 ? null : new ProblemError('conflict', { faults })
}

/** Says each thing that is missing where it would be written. */
export const incomplete = (missing: string[]) =>
  new ProblemError('conflict', {
    faults: missing.map((name) => ({
      path: `body.${name}`,
      code: 'incomplete',
      values: { missing: name },
    })),
  })

async function outcomesOf(
  tx: Queries,
  merchantId: string,
  ids: string[],
  { errors, cleaned }: { errors: Map<string, ProblemError | null>; cleaned: PatchOutcome[] },
): Promise<PatchOutcome[]> {
  const sheets = await readProductSheets(tx, merchantId, ids)
  const known = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const outcomes = new Map(cleaned.map((each) => [each.id, each]))
  return ids.map((id) => {
    const error = errors.get(id)
    if (error) return { id, error }
    const outcome = outcomes.get(id) ?? { id, error: notFound() }
    const sheet = known.get(id)
    return 'error' in outcome || !sheet ? outcome : { ...outcome, sheet }
  })
}

/** Takes back what was asked. Answers the ids that were waiting. */
export async function withdrawProducts(
  db: Queries,
  merchantId: string,
  ids: string[],
  by: By,
): Promise<string[]> {
  return await inTransaction(db, async (tx) => {
    const { rows } = await tx.$client.query<{ id: string }>(
      `UPDATE product_sheets SET stage = 'editing', submitted_at = NULL
       WHERE merchant_id = $1 AND id = ANY ($2) AND stage = 'submitted' RETURNING id`,
      [merchantId, ids],
    )
    const withdrawn = rows.map(({ id }) => id)
    await writeEdits(
      tx,
      by,
      withdrawn.map((productId) => ({ merchantId, productId, act: 'withdrawn' })),
    )
    return withdrawn
  })
}
