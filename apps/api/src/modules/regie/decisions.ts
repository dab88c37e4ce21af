import type { Decision, DecisionOutcome, ProductsDecision } from '@dansmazone/contract/review'
import { merchantPath, proPath } from '@dansmazone/contract/site-paths'
import { recipientsOf } from '#accounts/recipients.ts'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { conflict, invalid, notFound, ProblemError } from '#lib/problem-error.ts'
import type { Mailer } from '#mail/mailer.ts'
import { versionConflict, writeEdit } from '#sheets/edits.ts'
import { acceptedMerchant } from '#sheets/live-fields.ts'
import { readMerchantSheet } from '#sheets/merchant-sheets.ts'
import { readProductSheet } from '#sheets/product-rows.ts'
import { publishMerchant } from '#sheets/publish-merchant.ts'
import { findReason, type ReviewReason, wordsOf } from '#sheets/review-reasons.ts'
import type { StoredMerchantSheet } from '#sheets/stored-sheets.ts'
import { atOnce, decideSome, type DecisionJob, productsJob, tellLater } from './decided-products.ts'
import * as repository from './repository.ts'

export type Needs = { db: Database; jobs: JobQueue; mail: Mailer; publicUrl: string }
type Deciding = { decidedBy: string; ifVersion: number }

/** What is decided and why, once it is known that it can be. */
async function verdictOf(
  { decision, reasonCode, reason }: Decision,
  subject: 'merchant' | 'product',
  decidedBy: string,
): Promise<{ verdict: repository.Verdict; why: ReviewReason | null }> {
  const more = reason?.trim() || null
  if (decision === 'approved') {
    return { verdict: { decision, reasonCode: null, reason: more, decidedBy }, why: null }
  }
  if (reasonCode === undefined) throw invalid('body.reasonCode', 'reason_needed')
  const why = await findReason(reasonCode, subject)
  if (!why) throw invalid('body.reasonCode', 'unknown_value', { value: reasonCode })
  if (reasonCode === 'other' && more === null) throw invalid('body.reason', 'reason_needed')
  return { verdict: { decision, reasonCode, reason: more, decidedBy }, why }
}

/** Nobody decides on what they keep themselves. */
async function refuseOwn(tx: Queries, merchantId: string, accountId: string) {
  if (!(await repository.isMember(tx, merchantId, accountId))) return
  throw new ProblemError('forbidden', {
    faults: [{ path: 'params.merchantId', code: 'own_merchant' }],
  })
}

export async function decideMerchant(
  { db, mail, publicUrl }: Needs,
  id: string,
  given: Decision,
  { decidedBy, ifVersion }: Deciding,
): Promise<void> {
  const { verdict, why } = await verdictOf(given, 'merchant', decidedBy)
  await inTransaction(db, async (tx) => {
    const sheet = await readMerchantSheet(tx, id, { lock: true })
    if (!sheet) throw notFound()
    await refuseOwn(tx, id, decidedBy)
    if (sheet.version !== ifVersion) {
      throw await versionConflict(
        tx,
        { merchantId: id, productId: null, version: sheet.version },
        ifVersion,
      )
    }
    if (sheet.stage !== 'submitted') throw conflict('params.merchantId', 'not_submitted')
    const accepted = await acceptedMerchant(tx, id)
    const published = accepted?.fields ?? null
    await repository.keepReviews(
      tx,
      id,
      [{ productId: null, proposed: sheet.fields, published }],
      verdict,
    )
    if (verdict.decision === 'approved') {
      await repository.dateBySubmission(tx, id)
      await publishMerchant(tx, id)
    } else await repository.refuseMerchant(tx, id)
    const by = { accountId: decidedBy, origin: 'staff' } as const
    await writeEdit(tx, by, { merchantId: id, productId: null, act: verdict.decision })
    await tell(tx, {
      mail,
      publicUrl,
      sheet,
      why,
      reason: verdict.reason,
      first: published === null,
    })
  })
}

type Telling = {
  mail: Mailer
  publicUrl: string
  sheet: StoredMerchantSheet
  why: ReviewReason | null
  reason: string | null
  first: boolean
}

async function tell(tx: Queries, { mail, publicUrl, sheet, why, reason, first }: Telling) {
  const { id, fields } = sheet
  const submitter = await repository.submitterOf(tx, id, null)
  const slug = await repository.publicSlug(tx, id)
  for (const { email: to, locale, name } of await recipientsOf(tx, id, [submitter])) {
    if (why) {
      const values = {
        name,
        merchant: fields.name,
        url: publicUrl + proPath(id),
        ...wordsOf(why, locale),
        reason: reason ?? '',
      }
      await mail.send({ to, locale, template: 'merchantRefused', values }, { db: tx })
    } else {
      const url = publicUrl + (slug === null ? proPath(id) : merchantPath(slug))
      const values = { name, merchant: fields.name, url, first }
      await mail.send({ to, locale, template: 'merchantApproved', values }, { db: tx })
    }
  }
}

/** One product: what changed since it was read is told, not decided. */
export async function decideProduct(
  { db, jobs }: Needs,
  id: string,
  given: Decision,
  { decidedBy, ifVersion }: Deciding,
): Promise<void> {
  const { verdict } = await verdictOf(given, 'product', decidedBy)
  const { merchantId, decidedAt } = await inTransaction(db, async (tx) => {
    const merchant = await repository.merchantOfProduct(tx, id)
    if (!merchant) throw notFound()
    await refuseOwn(tx, merchant.merchantId, decidedBy)
    const decision = {
      merchantId: merchant.merchantId,
      products: [{ id, version: ifVersion }],
      verdict,
    }
    const outcome = await decideSome(tx, jobs, decision)
    if (outcome.decided.length === 0)
      throw await whyUndecided(tx, merchant.merchantId, id, ifVersion)
    return { merchantId: merchant.merchantId, decidedAt: outcome.decidedAt }
  })
  await tellLater(jobs, merchantId, decidedAt)
}

async function whyUndecided(tx: Queries, merchantId: string, productId: string, ifVersion: number) {
  const sheet = await readProductSheet(tx, merchantId, productId)
  if (!sheet || sheet.version === ifVersion) return conflict('params.productId', 'not_submitted')
  return await versionConflict(tx, { merchantId, productId, version: sheet.version }, ifVersion)
}

/** Many products of one merchant; too many for one answer are left to a job. */
export async function decideProducts(
  { db, jobs }: Needs,
  merchantId: string,
  { products, ...given }: ProductsDecision,
  decidedBy: string,
): Promise<DecisionOutcome> {
  const { verdict } = await verdictOf(given, 'product', decidedBy)
  const rest = products.slice(atOnce)
  const outcome = await inTransaction(db, async (tx) => {
    if (!(await readMerchantSheet(tx, merchantId))) throw notFound()
    await refuseOwn(tx, merchantId, decidedBy)
    const now = { merchantId, products: products.slice(0, atOnce), verdict }
    if (rest.length > 0) {
      await jobs.send<DecisionJob>(productsJob, { ...now, products: rest }, { db: tx })
    }
    return await decideSome(tx, jobs, now)
  })
  await tellLater(jobs, merchantId, outcome.decidedAt)
  const { decided, changed } = outcome
  return { decided: decided.length, changed, underWay: rest.length > 0 }
}
