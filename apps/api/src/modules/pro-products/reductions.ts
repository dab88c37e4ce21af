import type { NewReduction, ProductPrices, SheetReduction } from '@dansmazone/contract/pro-products'
import type { Database } from '#db/client.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, invalid, notFound } from '#lib/problem-error.ts'
import type { By } from '#sheets/by.ts'
import { writeEdit } from '#sheets/edits.ts'
import { acceptedProducts } from '#sheets/live-fields.ts'
import { notPublished } from '#sheets/product-acts.ts'
import { isNewBook, lowestOfBook } from '#sheets/product-offers.ts'
import { productSheetRows } from '#sheets/product-rows.ts'
import { productRules } from '#sheets/product-rules.ts'
import * as repository from './reductions-sql.ts'

const toReduction = (row: repository.ReductionRow): SheetReduction => ({
  ...row,
  since: row.since.toISOString(),
  until: row.until?.toISOString() ?? null,
  announced: row.referenceCents !== null && row.referenceCents > row.cents,
})

/** The accepted price of a product that is online, and how low it may go; nobody changes it meanwhile. */
async function priced(tx: Queries, merchantId: string, id: string, { lock = false } = {}) {
  const row = (await productSheetRows(tx, merchantId, [id], { lock })).get(id)
  if (!row || row.deletedAt !== null) throw notFound()
  const accepted = (await acceptedProducts(tx, [id])).get(id)
  const rules = await productRules(tx, merchantId, [])
  const cents = accepted?.fields.price.cents ?? null
  const book = accepted !== undefined && isNewBook(accepted.fields, rules)
  return {
    shown: accepted?.shown ?? false,
    cents,
    lowest: book && cents !== null ? lowestOfBook(cents) : null,
  }
}

export async function listReductions(db: Database, merchantId: string, id: string) {
  await priced(db, merchantId, id)
  return { items: (await repository.listReductions(db, id)).map(toReduction) }
}

export async function readPrices(
  db: Database,
  merchantId: string,
  id: string,
): Promise<ProductPrices> {
  const { cents, lowest } = await priced(db, merchantId, id)
  const log = await repository.listPrices(db, id)
  return {
    log: log.map(({ since, ...price }) => ({ ...price, since: since.toISOString() })),
    regularCents: cents,
    referenceCents: await repository.referenceNow(db, id),
    lowestCents: lowest,
  }
}

/** Plans a reduction, or puts it in force when its time has come. */
export async function addReduction(
  db: Database,
  merchantId: string,
  id: string,
  given: NewReduction,
  by: By,
): Promise<SheetReduction> {
  return await inTransaction(db, async (tx) => {
    const { shown, cents, lowest } = await priced(tx, merchantId, id, { lock: true })
    if (!shown) throw notPublished()
    const now = new Date()
    const since =
      given.since === undefined ? await repository.currentTime(tx) : new Date(given.since)
    const until = given.until ? new Date(given.until) : null
    if (since.getTime() < now.getTime() - aMoment) throw invalid('body.since', 'past')
    if (until && until <= since) throw invalid('body.until', 'order', { name: 'since' })
    if (cents === null || given.cents >= cents) throw conflict('body.cents', 'lowers_nothing')
    if (lowest !== null && given.cents < lowest) throw conflict('body.cents', 'book_reduction')
    await repository.forgetVoid(tx, id)
    if (await repository.overlaps(tx, id, since, until)) throw conflict('body.since', 'overlap')
    const reduction = { cents: given.cents, since, until }
    const reductionId = await repository.insertReduction(tx, id, reduction)
    await repository.applyDue(tx)
    const changes = { reduction: { before: null, after: reduction } }
    await writeEdit(tx, by, { merchantId, productId: id, act: 'reduced', changes })
    return toReduction(await found(tx, id, reductionId))
  })
}

/** What takes a form from a phone to here is no past. */
const aMoment = 5 * 60_000

async function found(tx: Queries, id: string, reductionId: string) {
  const rows = await repository.listReductions(tx, id)
  const row = rows.find((each) => each.id === reductionId)
  if (!row) throw notFound()
  return row
}

/** Ends a reduction in force now; one that is only planned goes. */
export async function endReduction(
  db: Database,
  merchantId: string,
  id: string,
  reductionId: string,
  by: By,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await priced(tx, merchantId, id, { lock: true })
    const { cents, since, until, state } = await found(tx, id, reductionId)
    if (state === 'over') throw conflict('params.reductionId', 'past')
    if (state === 'in_force') await repository.endNow(tx, reductionId)
    else await repository.deleteReduction(tx, reductionId)
    const changes = { reduction: { before: { cents, since, until }, after: null } }
    await writeEdit(tx, by, { merchantId, productId: id, act: 'reduction_ended', changes })
  })
}
