import type {
  ProductAct,
  ProductRowOutcome,
  ProductRowsPatch,
  ProductRowsResult,
} from '@dansmazone/contract/pro-products'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { faultMessages } from '#lib/fault-messages.ts'
import { invalid, type ProblemError } from '#lib/problem-error.ts'
import type { By } from '#sheets/by.ts'
import { categoriesWithMaker, withOwnMaker } from '#sheets/own-maker.ts'
import { patchProductSheets, type PatchOutcome, type ProductPatch } from '#sheets/patch-products.ts'
import { shelveProducts } from '#sheets/product-acts.ts'
import { readProductSheets } from '#sheets/product-rows.ts'
import { submitProducts, withdrawProducts } from '#sheets/submit-products.ts'
import { idsOf } from './list-sql.ts'
import { changedPrice } from './price-change.ts'

type Change = NonNullable<ProductRowsPatch['change']>
type Wanted = NonNullable<ProductRowsPatch['products']>[number]

const chunk = 200
const mostListed = 1000

/** Changes many products, a transaction for each two hundred; each says what came of it. */
export async function patchRows(
  db: Database,
  merchantId: string,
  body: ProductRowsPatch,
  { by, locale }: { by: By; locale: Locale },
): Promise<ProductRowsResult> {
  const wanted = await wantedOf(db, merchantId, body)
  const items: ProductRowOutcome[] = []
  const counts = { ok: 0, unchanged: 0, conflict: 0, refused: 0, missing: 0 }
  for (let start = 0; start < wanted.length; start += chunk) {
    const some = wanted.slice(start, start + chunk)
    const outcomes = await inTransaction(db, (tx) => change(tx, merchantId, some, body, by))
    for (const outcome of outcomes) {
      const item = toItem(outcome, locale)
      counts[item.outcome] += 1
      const told = body.products !== undefined || item.outcome !== 'ok'
      if (told && items.length < mostListed) items.push(item)
    }
  }
  return { items, counts }
}

async function wantedOf(
  db: Database,
  merchantId: string,
  { products, filter, change: all, act }: ProductRowsPatch,
): Promise<Wanted[]> {
  if ((products === undefined) === (filter === undefined)) throw invalid('body.products', 'invalid')
  if (!all && !act && !products?.some(({ fields }) => fields)) throw invalid('body', 'invalid')
  const wanted = products ?? (await idsOf(db, merchantId, filter ?? {})).map((id) => ({ id }))
  const ids = new Set(wanted.map(({ id }) => id.toLowerCase()))
  if (ids.size < wanted.length) throw invalid('body.products', 'once')
  return wanted.map((each) => ({ ...each, id: each.id.toLowerCase() }))
}

type Outcome = PatchOutcome & { unchanged?: boolean }

async function change(
  tx: Queries,
  merchantId: string,
  wanted: Wanted[],
  { change: all, act }: ProductRowsPatch,
  by: By,
): Promise<Outcome[]> {
  if (act === 'restore') {
    return await perform(tx, merchantId, await unpatched(tx, merchantId, wanted), act, by)
  }
  const asking = all?.maker === undefined ? new Set<string>() : await categoriesWithMaker(tx)
  const patches = wanted.map(({ id, version, fields = {} }): ProductPatch => ({
    id,
    patch: (before) => {
      const given = { ...(all && applied(before, all)), ...fields }
      if (all?.maker === undefined) return given
      return { ...given, attributes: withOwnMaker({ ...before, ...given }, all.maker, asking) }
    },
    ...(version !== undefined && { ifVersion: version }),
  }))
  const outcomes = await patchProductSheets(tx, merchantId, patches, by)
  if (act) return await perform(tx, merchantId, outcomes, act, by)
  return outcomes.map((each) =>
    'error' in each ? each : { ...each, unchanged: each.changed.length === 0 },
  )
}

const applied = (before: ProductSheetFields, { price, stock, category }: Change) => ({
  ...(price && { price: changedPrice(before.price, price) }),
  ...(stock && { stock }),
  ...(category !== undefined && { category }),
})

/** What was deleted takes no change but to be brought back. */
async function unpatched(tx: Queries, merchantId: string, wanted: Wanted[]) {
  const ids = wanted.map(({ id }) => id)
  const sheets = await readProductSheets(tx, merchantId, ids)
  return sheets.map((sheet): PatchOutcome => ({ id: sheet.id, sheet, changed: [] }))
}

/** The act, on those whose change went well. */
async function perform(
  tx: Queries,
  merchantId: string,
  outcomes: PatchOutcome[],
  act: ProductAct,
  by: By,
): Promise<Outcome[]> {
  const sound = outcomes.flatMap((each) => ('error' in each ? [] : [each]))
  const ids = sound.map(({ id }) => id)
  const submitted = act === 'submit' ? await submitProducts(tx, merchantId, ids, by) : null
  const acted = await actedOn(tx, merchantId, ids, act, by)
  const refused = new Map((submitted ?? []).map((each) => [each.id, each]))
  const after = new Map(
    (await readProductSheets(tx, merchantId, ids)).map((sheet) => [sheet.id, sheet]),
  )
  return outcomes.map((each): Outcome => {
    if ('error' in each) return each
    const outcome = refused.get(each.id)
    if (outcome && 'error' in outcome) return outcome
    const sheet = after.get(each.id) ?? each.sheet
    const done = submitted ? sheet.stage === 'submitted' : acted.has(each.id)
    return { ...each, sheet, unchanged: !done && each.changed.length === 0 }
  })
}

async function actedOn(
  tx: Queries,
  merchantId: string,
  ids: string[],
  act: ProductAct,
  by: By,
): Promise<Set<string>> {
  if (act === 'submit') return new Set()
  if (act === 'withdraw') return new Set(await withdrawProducts(tx, merchantId, ids, by))
  return new Set(await shelveProducts(tx, merchantId, ids, act, by))
}

function toItem(outcome: Outcome, locale: Locale): ProductRowOutcome {
  if ('error' in outcome) {
    const { id, error } = outcome
    return { id, outcome: nameOf(error), errors: faultMessages(error.faults, locale) }
  }
  const { id, sheet, unchanged = false } = outcome
  const { version, status } = sheet
  return { id, outcome: unchanged ? 'unchanged' : 'ok', version, status, errors: [] }
}

function nameOf({ code }: ProblemError) {
  if (code === 'not_found') return 'missing'
  return code === 'precondition_failed' ? 'conflict' : 'refused'
}
