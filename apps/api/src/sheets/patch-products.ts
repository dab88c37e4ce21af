import { productFieldsAtOnce, type ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { notFound, ProblemError } from '#lib/problem-error.ts'
import type { By } from './by.ts'
import { changesOf, versionConflict, writeEdits } from './edits.ts'
import { acceptedProducts, type Accepted } from './live-fields.ts'
import { missingOfProduct } from './missing-product.ts'
import { normalProductFields } from './normal-product.ts'
import { differing, pendingOf, stageAfter } from './pending.ts'
import { checkPrice, readReductions, writeOffers, type RunningReduction } from './product-offers.ts'
import { productSheetRows, toStored, type ProductSheetColumns } from './product-rows.ts'
import { checkProductWords, productRules, withPlaces, type ProductRules } from './product-rules.ts'
import type { StoredProductSheet } from './stored-sheets.ts'

type Fields = ProductSheetFields

/** A change of one sheet: fields, or what makes them of those there are. */
export type ProductPatch = {
  id: string
  patch: Partial<Fields> | ((fields: Fields) => Partial<Fields>)
  ifVersion?: number
  /** Of the import that gives it. */
  sourceDigest?: string
}

/** Changed or left as it was (`changed` empty), or the reason why not. */
export type PatchOutcome =
  | { id: string; sheet: StoredProductSheet; changed: (keyof Fields)[] }
  | { id: string; error: ProblemError }

type Next = {
  row: ProductSheetColumns
  fields: Fields
  changed: (keyof Fields)[]
  accepted: Fields | null
  stage: StoredProductSheet['stage']
  sourceDigest: string | null
}

/**
 * Changes sheets of one merchant, each by itself: what cannot be says why and the others go on. Of accepted products,
 * `productFieldsAtOnce` are public in the same transaction; the rest waits for the staff.
 */
export async function patchProductSheets(
  db: Queries,
  merchantId: string,
  patches: ProductPatch[],
  by: By,
  act = 'changed',
): Promise<PatchOutcome[]> {
  return await inTransaction(db, async (tx) => {
    const ids = patches.map(({ id }) => id)
    const rows = await productSheetRows(tx, merchantId, ids, { lock: true })
    const wanted = patches.map((patch) => ({ patch, row: rows.get(patch.id) }))
    const states = await acceptedProducts(tx, [...rows.keys()])
    const context = {
      states,
      rules: await productRules(tx, merchantId, wanted.flatMap(imagesWanted), { lock: true }),
      reductions: await readReductions(tx, [...states.keys()]),
    }
    const outcomes: (Next | { id: string; error: ProblemError })[] = []
    for (const { patch, row } of wanted) {
      outcomes.push(await attempt(tx, patch, row, context))
    }
    const changes = outcomes.flatMap((each) => ('row' in each && isWrite(each) ? [each] : []))
    await write(tx, merchantId, changes, by, act)
    const after = await productSheetRows(tx, merchantId, ids)
    return outcomes.map((each) => {
      if ('error' in each) return each
      const row = after.get(each.row.id) ?? each.row
      return { id: row.id, sheet: toStored(row, each.accepted), changed: each.changed }
    })
  })
}

type Wanted = { patch: ProductPatch; row: ProductSheetColumns | undefined }

/** The pictures a change names are looked up before it is made. */
const imagesWanted = ({ patch, row }: Wanted): Fields[] =>
  row
    ? [
        row.fields,
        ...(typeof patch.patch === 'function' ? [] : [{ ...row.fields, ...patch.patch }]),
      ]
    : []

const isWrite = ({ changed, sourceDigest }: Next) => changed.length > 0 || sourceDigest !== null

type Context = {
  states: Map<string, Accepted<Fields>>
  rules: ProductRules
  reductions: Map<string, RunningReduction>
}

async function attempt(
  tx: Queries,
  { id, patch, ifVersion, sourceDigest }: ProductPatch,
  row: ProductSheetColumns | undefined,
  { states, rules, reductions }: Context,
): Promise<Next | { id: string; error: ProblemError }> {
  if (!row) return { id, error: notFound() }
  if (row.deletedAt !== null) return { id, error: notFound() }
  if (ifVersion !== undefined && ifVersion !== row.version) {
    const { merchantId, version } = row
    return {
      id,
      error: await versionConflict(tx, { merchantId, productId: id, version }, ifVersion),
    }
  }
  try {
    const given = typeof patch === 'function' ? patch(row.fields) : patch
    const fields = withPlaces(normalProductFields({ ...row.fields, ...given }), rules)
    const changed = differing(fields, row.fields)
    checkProductWords(fields, changed, rules)
    const before = states.get(id)?.fields ?? null
    const accepted = before && offered(before, fields)
    if (accepted && changed.includes('price')) checkPrice(fields, reductions.get(id), rules)
    const stage = stageAfter(row.stage, {
      accepted: accepted !== null,
      pending: pendingOf(fields, accepted),
      complete: row.stage !== 'submitted' || missingOfProduct(fields, rules).length === 0,
    })
    return { row, fields, changed, accepted, stage, sourceDigest: sourceDigest ?? null }
  } catch (error) {
    if (error instanceof ProblemError) return { id, error }
    throw error
  }
}

/** The accepted state once what does not wait has been written to it. */
function offered(accepted: Fields, fields: Fields): Fields {
  const next = { ...accepted }
  for (const name of productFieldsAtOnce) Object.assign(next, { [name]: fields[name] })
  return next
}

async function write(tx: Queries, merchantId: string, changes: Next[], by: By, act: string) {
  if (changes.length === 0) return
  await tx.$client.query(
    `UPDATE product_sheets s SET fields = n.fields, stage = n.stage, updated_at = now(),
       version = s.version + n.step, source_digest = coalesce(n."sourceDigest", s.source_digest),
       submitted_at = CASE WHEN n.stage = 'submitted' THEN s.submitted_at END
     FROM jsonb_to_recordset($1) AS n (id uuid, fields jsonb, stage text, step int, "sourceDigest" text)
     WHERE s.id = n.id`,
    [
      JSON.stringify(
        changes.map(({ row, fields, stage, changed, sourceDigest }) => ({
          id: row.id,
          fields,
          stage,
          step: changed.length > 0 ? 1 : 0,
          sourceDigest,
        })),
      ),
    ],
  )
  await writeOffers(
    tx,
    merchantId,
    changes.flatMap(({ row, fields, accepted, changed }) =>
      accepted && productFieldsAtOnce.some((name) => changed.includes(name))
        ? [{ id: row.id, fields }]
        : [],
    ),
  )
  await writeEdits(
    tx,
    by,
    changes.flatMap(({ row, fields, changed }) =>
      changed.length === 0
        ? []
        : [
            {
              merchantId,
              productId: row.id,
              act,
              changes: changesOf(row.fields, fields, changed),
            },
          ],
    ),
  )
}
