import type { ImportPlan, ImportRemark } from '@dansmazone/contract/import'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Queries } from '#db/transaction.ts'

/** What of a product of a file is kept until it is taken over. */
export type Told = {
  name: string
  fields: Partial<ProductSheetFields>
  guessed: (keyof ProductSheetFields)[]
  /** Of each address to be fetched, what it shows. */
  alts: string[]
  /** The file is one of ours: what it says is all there is. */
  whole: boolean
  /** It was archived by its feed, and is back. */
  unarchive: boolean
}

/** A sheet before an import changed it, and what the import made of it. */
export type Before = {
  fields: Partial<ProductSheetFields>
  after: Partial<ProductSheetFields>
  sourceKey: string | null
  sourceDigest: string | null
  unarchived: boolean
}

export type NewRow = {
  position: number
  line: number
  sourceKey: string
  told: Told
  digest: string
  plan: ImportPlan
  remarks: ImportRemark[]
  imageUrls: string[]
  productId: string | null
  changes: string[]
}

export async function insertRows(db: Queries, importId: string, rows: NewRow[]): Promise<void> {
  if (rows.length === 0) return
  await db.$client.query(
    `INSERT INTO import_rows (import_id, position, line, source_key, fields, digest, plan, remarks, image_urls,
       product_id, changes)
     SELECT $1, position, line, "sourceKey", told, digest, plan, remarks,
       ARRAY(SELECT jsonb_array_elements_text("imageUrls")), "productId", ARRAY(SELECT jsonb_array_elements_text(changes))
     FROM jsonb_to_recordset($2) AS r (position int, line int, "sourceKey" text, told jsonb, digest text, plan text,
       remarks jsonb, "imageUrls" jsonb, "productId" uuid, changes jsonb)`,
    [importId, JSON.stringify(rows)],
  )
}

export type WaitingRow = {
  position: number
  sourceKey: string
  told: Told
  digest: string | null
  plan: 'create' | 'change' | 'archive'
  remarks: ImportRemark[]
  imageUrls: string[]
  productId: string | null
}

/** The next of those that are still to be taken over. */
export async function nextRows(tx: Queries, importId: string, limit: number) {
  const { rows } = await tx.$client.query<WaitingRow>(
    `SELECT position, source_key AS "sourceKey", fields AS told, digest, plan, remarks, image_urls AS "imageUrls",
       product_id AS "productId"
     FROM import_rows WHERE import_id = $1 AND done_at IS NULL AND plan IN ('create', 'change', 'archive')
     ORDER BY position LIMIT $2`,
    [importId, limit],
  )
  return rows
}

export type DoneRow = {
  position: number
  productId: string | null
  before: Before | null
  remarks: ImportRemark[]
}

export async function markDone(tx: Queries, importId: string, rows: DoneRow[]): Promise<void> {
  await tx.$client.query(
    `UPDATE import_rows r SET done_at = now(), product_id = d."productId", before = d.before, remarks = d.remarks
     FROM jsonb_to_recordset($2) AS d (position int, "productId" uuid, before jsonb, remarks jsonb)
     WHERE r.import_id = $1 AND r.position = d.position`,
    [importId, JSON.stringify(rows)],
  )
}

export type UndoableRow = {
  position: number
  plan: 'create' | 'change' | 'archive'
  productId: string | null
  before: Before | null
  remarks: ImportRemark[]
}

/** The next of those that are still to be undone, the last done first. */
export async function nextUndoable(tx: Queries, importId: string, limit: number) {
  const { rows } = await tx.$client.query<UndoableRow>(
    `SELECT position, plan, product_id AS "productId", before, remarks FROM import_rows
     WHERE import_id = $1 AND done_at IS NOT NULL AND undone_at IS NULL ORDER BY position DESC LIMIT $2`,
    [importId, limit],
  )
  return rows
}

export async function markUndone(
  tx: Queries,
  importId: string,
  rows: { position: number; remarks: ImportRemark[] }[],
): Promise<void> {
  await tx.$client.query(
    `UPDATE import_rows r SET undone_at = now(), remarks = d.remarks
     FROM jsonb_to_recordset($2) AS d (position int, remarks jsonb)
     WHERE r.import_id = $1 AND r.position = d.position`,
    [importId, JSON.stringify(rows)],
  )
}
