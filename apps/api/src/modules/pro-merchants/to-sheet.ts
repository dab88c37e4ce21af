import type { MerchantSheetRow } from '@dansmazone/contract/joining'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { merchantPath } from '@dansmazone/contract/site-paths'
import type { Queries } from '#db/transaction.ts'
import { checklistOf } from '#sheets/checklist.ts'
import { communeNames } from '#sheets/commune-names.ts'
import { merchantStatus, type StoredMerchantSheet } from '#sheets/stored-sheets.ts'
import * as repository from './repository.ts'

export type Reader = { role: 'owner' | 'editor'; publicUrl: string }

/** A sheet as a member reads it. */
export async function toMerchantSheet(
  db: Queries,
  sheet: StoredMerchantSheet,
  { role, publicUrl }: Reader,
): Promise<MerchantSheet> {
  const { id, fields, live, pending, version, status } = sheet
  const insee = fields.address?.communeInsee ?? null
  const beside = await repository.findBeside(db, id)
  const communes = await communeNames(db, [insee])
  const decision = await repository.lastDecision(db, id)
  return {
    id,
    version,
    status,
    live,
    role,
    fields,
    pending,
    commune: communes.get(insee ?? '') ?? null,
    publicUrl: urlOf(publicUrl, beside.slug),
    badges: beside.badges,
    checklist: await checklistOf(db, id, fields),
    ...(decision && {
      lastDecision: { ...decision, decidedAt: decision.decidedAt.toISOString() },
    }),
    confirmedAt: sheet.confirmedAt?.toISOString() ?? null,
    lapsed: beside.lapsedAt !== null,
    submittedAt: sheet.submittedAt?.toISOString() ?? null,
    createdAt: sheet.createdAt.toISOString(),
    updatedAt: sheet.updatedAt.toISOString(),
  }
}

/** The merchants an account keeps. */
export async function toRows(
  db: Queries,
  kept: repository.KeptMerchant[],
  publicUrl: string,
): Promise<MerchantSheetRow[]> {
  const communes = await communeNames(
    db,
    kept.map(({ communeInsee }) => communeInsee),
  )
  return kept.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    status: merchantStatus(row),
    live: row.live,
    role: row.role,
    commune: communes.get(row.communeInsee ?? '') ?? null,
    publicUrl: urlOf(publicUrl, row.slug),
    products: {
      total: row.total,
      live: row.liveProducts,
      waiting: row.waiting,
      drafts: row.drafts,
      refused: row.refused,
    },
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }))
}

const urlOf = (publicUrl: string, slug: string | null) =>
  slug === null ? null : publicUrl + merchantPath(slug)
