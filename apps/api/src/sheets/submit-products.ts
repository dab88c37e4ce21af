import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, ProblemError } from '#lib/problem-error.ts'
import type { By } from './by.ts'
import { writeEdits } from './edits.ts'
import { missingOfProduct } from './missing-product.ts'
import { patchProductSheets, type PatchOutcome } from './patch-products.ts'
import { readProductSheets } from './product-rows.ts'
import { productRules, type ProductRules } from './product-rules.ts'
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
    const before = await readProductSheets(tx, merchantId, ids)
    const rules = await productRules(
      tx,
      merchantId,
      before.map(({ fields }) => fields),
    )
    const cleaned = await patchProductSheets(
      tx,
      merchantId,
      ids.map((id) => ({ id, patch: (fields) => ownAttributes(fields, rules) })),
      by,
    )
    const outcomes = cleaned.map((each) => ('error' in each ? each : checked(each, rules)))
    const submitted = outcomes.flatMap((each) =>
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
    return await reread(tx, merchantId, outcomes)
  })
}

function ownAttributes(fields: ProductSheetFields, { words, templates }: ProductRules) {
  const template = fields.category && words.categories.get(fields.category)?.template
  if (!template) return {}
  const known = templates(template)
  const makes = 'makerName' in known ? ['makerIsMerchant'] : []
  const kept = Object.entries(fields.attributes).filter(
    ([key]) => key in known || makes.includes(key),
  )
  return { attributes: Object.fromEntries(kept) }
}

type Patched = Extract<PatchOutcome, { sheet: StoredProductSheet }>

function checked(outcome: Patched, rules: ProductRules): PatchOutcome {
  const { id, sheet } = outcome
  if (sheet.stage === 'settled') return outcome
  if (sheet.archivedAt !== null) return { id, error: conflict('params.productId', 'archived') }
  const missing = missingOfProduct(sheet.fields, rules)
  return missing.length === 0 ? outcome : { id, error: incomplete(missing) }
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

async function reread(tx: Queries, merchantId: string, outcomes: PatchOutcome[]) {
  const ids = outcomes.map(({ id }) => id)
  const sheets = await readProductSheets(tx, merchantId, ids)
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  return outcomes.map((each) =>
    'error' in each ? each : { ...each, sheet: byId.get(each.id) ?? each.sheet },
  )
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
