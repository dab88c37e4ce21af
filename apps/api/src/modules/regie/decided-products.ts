import { proPath } from '@dansmazone/contract/site-paths'
import { recipientsOf } from '#accounts/recipients.ts'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict } from '#lib/problem-error.ts'
import type { Mailer } from '#mail/mailer.ts'
import { writeEdits } from '#sheets/edits.ts'
import { acceptedProducts } from '#sheets/live-fields.ts'
import { productSheetRows } from '#sheets/product-rows.ts'
import { publishProducts } from '#sheets/publish-products.ts'
import { findReason, wordsOf } from '#sheets/review-reasons.ts'
import * as repository from './repository.ts'
import * as telling from './telling-repository.ts'

type Read = { id: string; version: number }
export type DecisionJob = { merchantId: string; products: Read[]; verdict: repository.Verdict }

export const productsJob = 'reviews.products'
const tellingJob = 'reviews.tell'
/** More than this is not waited for. */
export const atOnce = 200
/** Decisions that come one after the other are told in one mail. */
const tellAfterMs = 5 * 60_000
const mostTold = 20

export type Decided = {
  decided: string[]
  changed: string[]
  /** When; null: nothing was. */
  decidedAt: Date | null
}

/** Decides on those products that are still what was read; the others are left as they are. */
export async function decideSome(
  tx: Queries,
  jobs: JobQueue,
  { merchantId, products, verdict }: DecisionJob,
): Promise<Decided> {
  const given = products.map(({ id }) => id)
  const rows = await productSheetRows(tx, merchantId, given, { lock: true })
  const same = ({ id, version }: Read) => {
    const row = rows.get(id)
    return (
      row?.version === version && row.stage === 'submitted' && !row.deletedAt && !row.archivedAt
    )
  }
  const decided = products.filter(same).map(({ id }) => id)
  const changed = given.filter((id) => !decided.includes(id))
  if (decided.length === 0) return { decided, changed, decidedAt: null }
  const accepted = await acceptedProducts(tx, decided)
  const reviews = decided.map((productId) => ({
    productId,
    proposed: rows.get(productId)?.fields ?? {},
    published: accepted.get(productId)?.fields ?? null,
  }))
  const decidedAt = await repository.keepReviews(tx, merchantId, reviews, verdict)
  if (verdict.decision === 'approved') await publish(tx, merchantId, decided)
  else await repository.refuseProducts(tx, decided)
  const by = { accountId: verdict.decidedBy, origin: 'staff' } as const
  await writeEdits(
    tx,
    by,
    decided.map((productId) => ({ merchantId, productId, act: verdict.decision })),
  )
  await tellLater(jobs, merchantId, decidedAt, tx)
  return { decided, changed, decidedAt }
}

/**
 * Once in the transaction, so that it is not forgotten, and once after it: a mail that was waiting meanwhile may have left
 * without what was not yet to be seen.
 */
export async function tellLater(
  jobs: JobQueue,
  merchantId: string,
  decidedAt: Date | null,
  tx?: Queries,
): Promise<void> {
  if (decidedAt === null) return
  const startAfter = new Date(Date.now() + tellAfterMs)
  const data = { merchantId, since: decidedAt.toISOString() }
  await jobs.send(tellingJob, data, { ...(tx && { db: tx }), singletonKey: merchantId, startAfter })
}

/** Products without their merchant would be nowhere. */
async function publish(tx: Queries, merchantId: string, ids: string[]) {
  if (!(await telling.wasAccepted(tx, merchantId))) {
    throw conflict('params.merchantId', 'merchant_first')
  }
  await publishProducts(tx, merchantId, ids)
}

type Needs = { db: Database; jobs: JobQueue; mail: Mailer; publicUrl: string }

export function defineDecisionJobs({ db, jobs, mail, publicUrl }: Needs) {
  jobs.define<DecisionJob>(
    productsJob,
    { expireInSeconds: 900 },
    async ({ products, ...rest }, { signal }) => {
      for (let start = 0; start < products.length; start += atOnce) {
        signal.throwIfAborted()
        const some = products.slice(start, start + atOnce)
        const { decidedAt } = await inTransaction(db, (tx) =>
          decideSome(tx, jobs, { ...rest, products: some }),
        )
        await tellLater(jobs, rest.merchantId, decidedAt)
      }
    },
  )
  jobs.define<{ merchantId: string; since: string }>(
    tellingJob,
    { unique: 'waiting' },
    async ({ merchantId, since }) => {
      await inTransaction(db, (tx) => tell(tx, { mail, publicUrl }, merchantId, new Date(since)))
    },
  )
}

/** What was decided on products of a merchant since a moment, in one mail each. */
async function tell(
  tx: Queries,
  { mail, publicUrl }: Pick<Needs, 'mail' | 'publicUrl'>,
  merchantId: string,
  since: Date,
) {
  const told = await telling.untold(tx, merchantId, since)
  const refusals = told.filter(({ decision }) => decision === 'refused')
  const approved = told.length - refusals.length
  if (told.length === 0) return
  const submitters = [...new Set(told.map(({ submittedBy }) => submittedBy))]
  const merchant = await telling.nameOf(tx, merchantId)
  for (const { email: to, locale, name } of await recipientsOf(tx, merchantId, submitters)) {
    const shown = refusals.slice(0, mostTold).map(async ({ product, reasonCode, reason }) => {
      const why = reasonCode === null ? null : await findReason(reasonCode, 'product')
      const words = why ? wordsOf(why, locale) : { title: '', text: '' }
      return { product, ...words, reason: reason ?? '' }
    })
    const values = {
      name,
      merchant,
      url: `${publicUrl}${proPath(merchantId)}/produits`,
      approved,
      refused: refusals.length,
      refusals: await Promise.all(shown),
    }
    await mail.send({ to, locale, template: 'productsDecided', values }, { db: tx })
  }
}
