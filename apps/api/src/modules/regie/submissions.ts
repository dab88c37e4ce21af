import type {
  MerchantSubmission,
  ProductSubmission,
  SubmissionList,
} from '@dansmazone/contract/review'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { isId } from '#lib/named-resource.ts'
import { encodePage } from '#lib/page-token.ts'
import { startPage } from '#lib/pages.ts'
import { notFound } from '#lib/problem-error.ts'
import { checklistOf } from '#sheets/checklist.ts'
import { communeNames } from '#sheets/commune-names.ts'
import { acceptedProducts, acceptedMerchant } from '#sheets/live-fields.ts'
import { findLookalikes } from '#sheets/lookalikes.ts'
import { readMerchantSheet } from '#sheets/merchant-sheets.ts'
import { missingOfProduct } from '#sheets/missing-product.ts'
import { readProductSheet } from '#sheets/product-rows.ts'
import { productRules } from '#sheets/product-rules.ts'
import type { StoredMerchantSheet } from '#sheets/stored-sheets.ts'
import { acceptedTerms } from '#sheets/terms.ts'
import { differenceOf } from './difference.ts'
import { countJoinRequests } from './join-repository.ts'
import { namesIn } from './names.ts'
import * as repository from './repository.ts'

export type Staff = { accountId: string; locale: Locale; publicUrl: string }

const usualLimit = 50
const mostProducts = 1000
const isKey = (key: string) => /^\d{4}-\d\d-\d\dT[\d:.]{15}Z$/.test(key)

export async function listSubmissions(
  db: Database,
  query: { limit?: number; page?: string },
  { accountId }: Staff,
): Promise<SubmissionList> {
  const limit = query.limit ?? usualLimit
  const start = startPage('submissions', query, [isKey, isId])
  const [key, id] = start.position?.keys ?? []
  const after: [string, string] | null = key !== undefined && id !== undefined ? [key, id] : null
  const rows = await repository.listWaiting(db, { accountId, after, limit })
  const items = rows.slice(0, limit)
  const communes = await communeNames(
    db,
    items.map(({ communeInsee }) => communeInsee),
  )
  const counts = await repository.countWaiting(db)
  const total = { count: counts.listed, exact: true }
  const last = items.at(-1)
  return {
    items: items.map((row) => ({
      merchantId: row.merchantId,
      name: row.name,
      commune: communes.get(row.communeInsee ?? '') ?? null,
      live: row.live,
      merchant: row.merchant,
      products: row.products,
      waitingSince: row.waitingSince.toISOString(),
      mine: row.mine,
    })),
    nextPage:
      last && rows.length > limit
        ? encodePage(start.digest, { keys: [last.key, last.merchantId], total })
        : null,
    total,
    waiting: {
      merchants: counts.merchants,
      products: counts.products,
      joinRequests: await countJoinRequests(db),
      oldest: counts.oldest?.toISOString() ?? null,
    },
  }
}

/** What nobody has asked to publish is its members' alone. */
const isForStaff = ({ stage, live }: Pick<StoredMerchantSheet, 'stage' | 'live'>) =>
  stage !== 'editing' || live

/** A merchant as staff read it; also when only its products wait. */
export async function readMerchantSubmission(
  db: Database,
  id: string,
  { accountId, locale, publicUrl }: Staff,
): Promise<MerchantSubmission> {
  const sheet = await readMerchantSheet(db, id)
  if (!sheet) throw notFound()
  const { fields } = sheet
  const accepted = await acceptedMerchant(db, id)
  const products = await repository.listSubmittedProducts(db, id, mostProducts)
  if (!isForStaff(sheet) && !accepted && products.length === 0) throw notFound()
  const insee = fields.address?.communeInsee ?? null
  const communes = await communeNames(db, [insee])
  const terms = await acceptedTerms(db, id)
  const decision = await repository.lastDecision(db, id, null)
  const { steps } = await checklistOf(db, id, fields)
  const likeness = { siret: fields.siret, name: fields.name, communeInsee: insee, except: id }
  return {
    id,
    version: sheet.version,
    stage: sheet.stage,
    live: sheet.live,
    submittedAt: sheet.submittedAt?.toISOString() ?? null,
    difference: differenceOf(accepted?.fields ?? null, fields),
    names: await namesIn(db, [fields, accepted?.fields ?? null, ...products], locale),
    missing: steps.flatMap(({ missing }) => missing),
    ...(decision && { lastDecision: decision }),
    fields,
    commune: communes.get(insee ?? '') ?? null,
    owners: await repository.listOwners(db, id),
    terms: terms && { version: terms.version, acceptedAt: terms.acceptedAt.toISOString() },
    lookalikes: await findLookalikes(db, likeness, { accountId, publicUrl }),
    mine: await repository.isMember(db, id, accountId),
    products: products.map(({ submittedAt, ...product }) => ({
      ...product,
      submittedAt: submittedAt.toISOString(),
    })),
  }
}

export async function readProductSubmission(
  db: Database,
  id: string,
  { accountId, locale }: Staff,
): Promise<ProductSubmission> {
  const merchant = await repository.merchantOfProduct(db, id)
  const sheet = merchant && (await readProductSheet(db, merchant.merchantId, id))
  if (!sheet) throw notFound()
  if (!isForStaff(sheet)) throw notFound()
  const { merchantId } = merchant
  const published = (await acceptedProducts(db, [id])).get(id)?.fields ?? null
  const decision = await repository.lastDecision(db, merchantId, id)
  const rules = await productRules(db, merchantId, [sheet.fields])
  return {
    id,
    version: sheet.version,
    stage: sheet.stage,
    live: sheet.live,
    submittedAt: sheet.submittedAt?.toISOString() ?? null,
    difference: differenceOf(published, sheet.fields),
    names: await namesIn(db, [sheet.fields, published], locale),
    missing: missingOfProduct(sheet.fields, rules),
    ...(decision && { lastDecision: decision }),
    merchantId,
    merchantName: merchant.name,
    merchantLive: merchant.live,
    fields: sheet.fields,
    mine: await repository.isMember(db, merchantId, accountId),
  }
}
