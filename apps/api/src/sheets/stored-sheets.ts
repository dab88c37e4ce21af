import type { MerchantSheetFields, SheetStatus } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'

export type Stage = 'editing' | 'submitted' | 'refused' | 'settled'

type Stored = {
  id: string
  version: number
  stage: Stage
  /** Whether shoppers see it now. */
  live: boolean
  submittedAt: Date | null
  createdAt: Date
  updatedAt: Date
  /** Fields that differ from the accepted state; all those that are written when there is none. */
  pending: string[]
  status: SheetStatus
}

export type StoredMerchantSheet = Stored & {
  fields: MerchantSheetFields
  closedAt: Date | null
  suspendedAt: Date | null
  confirmedAt: Date | null
  askedAt: Date | null
}

export type StoredProductSheet = Stored & {
  merchantId: string
  fields: ProductSheetFields
  archivedAt: Date | null
  deletedAt: Date | null
  sourceKey: string | null
  sourceDigest: string | null
}

type Standing = { stage: Stage; live: boolean }

/** `settled` says that nothing waits: the same rule stands in SQL, `statusSql`. */
const openStatus = ({ stage, live }: Standing): SheetStatus => {
  if (stage === 'submitted' || stage === 'refused') return stage
  if (!live) return 'draft'
  return stage === 'settled' ? 'published' : 'changed'
}

export function merchantStatus(
  sheet: Standing & { closedAt: Date | null; suspendedAt: Date | null },
): SheetStatus {
  if (sheet.suspendedAt !== null) return 'suspended'
  if (sheet.closedAt !== null) return 'closed'
  return openStatus(sheet)
}

export const productStatus = (sheet: Standing & { archivedAt: Date | null }): SheetStatus =>
  sheet.archivedAt === null ? openStatus(sheet) : 'archived'

/** The status of the sheet `s` of a product. */
export const statusSql = `CASE WHEN s.archived_at IS NOT NULL THEN 'archived'
  WHEN s.stage IN ('submitted', 'refused') THEN s.stage
  WHEN NOT s.live THEN 'draft' WHEN s.stage = 'settled' THEN 'published' ELSE 'changed' END`
