import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, notFound, ProblemError } from '#lib/problem-error.ts'
import type { By } from '#sheets/by.ts'
import { checklistOf } from '#sheets/checklist.ts'
import { writeEdit } from '#sheets/edits.ts'
import { acceptedMerchant } from '#sheets/live-fields.ts'
import { readMerchantSheet } from '#sheets/merchant-sheets.ts'
import { hideMerchant, showMerchant } from '#sheets/publish-merchant.ts'
import { maySaySales, salesFaults } from '#sheets/sales-word.ts'
import type { StoredMerchantSheet } from '#sheets/stored-sheets.ts'
import { incomplete } from '#sheets/submit-products.ts'
import * as repository from './repository.ts'
import { submitCompleteProducts } from './submit-complete.ts'

const refused = (code: string) => conflict('params.merchantId', code)

/** One act on a sheet that nobody else changes meanwhile, written in its history. */
async function act(
  db: Database | Queries,
  id: string,
  by: By,
  work: (tx: Queries, sheet: StoredMerchantSheet) => Promise<string>,
): Promise<StoredMerchantSheet> {
  return await inTransaction(db, async (tx) => {
    const sheet = await readMerchantSheet(tx, id, { lock: true })
    if (!sheet) throw notFound()
    const done = await work(tx, sheet)
    await writeEdit(tx, by, { merchantId: id, productId: null, act: done })
    const after = await readMerchantSheet(tx, id)
    if (!after) throw notFound()
    return after
  })
}

/** Asks the staff to publish the merchant, and with it the products that are complete. */
export const submit = (
  db: Database,
  jobs: JobQueue,
  id: string,
  by: By,
  { products }: { products: boolean },
) =>
  act(db, id, by, async (tx, sheet) => {
    if (sheet.suspendedAt !== null) throw refused('suspended')
    if (sheet.closedAt !== null) throw refused('already_closed')
    if (sheet.stage === 'submitted') throw refused('already_submitted')
    if (sheet.stage === 'settled') throw refused('nothing_to_submit')
    const { ready, steps } = await checklistOf(tx, id, sheet.fields)
    if (!ready) throw incomplete(steps.flatMap(({ missing }) => missing))
    const { name, description, story } = sheet.fields
    const faults = salesFaults({ name, description, story })
    if (faults.length > 0 && !(await maySaySales(tx, id))) {
      throw new ProblemError('conflict', { faults })
    }
    await repository.setStage(tx, id, 'submitted')
    if (products) await submitCompleteProducts(tx, jobs, id, by)
    return 'submitted'
  })

export const withdraw = (db: Database, id: string, by: By) =>
  act(db, id, by, async (tx, { stage }) => {
    if (stage !== 'submitted') throw refused('not_submitted')
    await repository.setStage(tx, id, 'editing')
    return 'withdrawn'
  })

/** Out of what is public, at once, until it is opened again. */
export const close = (db: Database, id: string, by: By) =>
  act(db, id, by, async (tx, sheet) => {
    if (sheet.closedAt !== null) throw refused('already_closed')
    if (!(await acceptedMerchant(tx, id))) throw refused('not_published')
    await hideMerchant(tx, id, 'closed')
    return 'closed'
  })

/** As it was; who opens says that it is true. */
export const reopen = (db: Database, id: string, by: By, now: Date) =>
  act(db, id, by, async (tx, { closedAt }) => {
    if (closedAt === null) throw refused('not_closed')
    await showMerchant(tx, id, 'closed')
    await repository.setConfirmed(tx, id, now)
    return 'reopened'
  })

/** All is still true; what lapsed for want of that is public again. */
export const confirm = (db: Database | Queries, id: string, by: By, now: Date) =>
  act(db, id, by, async (tx) => {
    const { lapsedAt } = await repository.findBeside(tx, id)
    if (!(await acceptedMerchant(tx, id))) throw refused('not_published')
    if (lapsedAt !== null) await showMerchant(tx, id, 'closed')
    await repository.setConfirmed(tx, id, now)
    return 'confirmed'
  })
