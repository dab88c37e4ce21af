import type { ImportRemark } from '@dansmazone/contract/import'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import type { By } from '#sheets/by.ts'
import { patchProductSheets } from '#sheets/patch-products.ts'
import { differing } from '#sheets/pending.ts'
import { shelveProducts } from '#sheets/product-acts.ts'
import { productSheetRows, type ProductSheetColumns } from '#sheets/product-rows.ts'
import { byOf, findImport, type ImportRecord, moveImport } from './import-record.ts'
import { markUndone, nextUndoable, type UndoableRow } from './import-rows.ts'
import type { Needs } from './needs.ts'
import { remark } from './remarks.ts'

const batch = 200

const undoerOf = (record: ImportRecord): By => ({ ...byOf(record), undoing: true })

/** Takes an import back, the last first; what members changed since is left as it is, and said. */
export async function undoImport({ db }: Needs, importId: string, signal: AbortSignal) {
  while (!signal.aborted) {
    if (!(await inTransaction(db, (tx) => undoBatch(tx, importId)))) return
  }
  throw new Error('Stopped in the middle: it is begun again')
}

async function undoBatch(tx: Queries, importId: string): Promise<boolean> {
  const record = await findImport(tx, importId, { lock: true })
  if (record?.state !== 'undoing') return false
  const rows = await nextUndoable(tx, importId, batch)
  if (rows.length === 0) {
    // Forgotten, so that the same file brings its pictures again.
    await tx.$client.query('DELETE FROM import_images WHERE import_id = $1', [importId])
    await moveImport(tx, importId, ['undoing'], 'undone')
    return false
  }
  const ids = rows.flatMap(({ productId }) => productId ?? [])
  const sheets = await productSheetRows(tx, record.merchantId, ids, { lock: true })
  const touched = await touchedSince(tx, importId, ids)
  const left = new Map<number, ImportRemark>()
  await remove(tx, record, rows, sheets, touched, left)
  await restore(tx, record, rows, sheets, left)
  const gone = rows
    .filter(({ plan }) => plan === 'archive')
    .flatMap(({ productId }) => productId ?? [])
  const own = await archivedBy(tx, importId, gone)
  await shelveProducts(tx, record.merchantId, own, 'unarchive', undoerOf(record))
  await markUndone(
    tx,
    importId,
    rows.map(({ position, remarks }) => {
      const why = left.get(position)
      return { position, remarks: why ? [...remarks, why] : remarks }
    }),
  )
  await tx.$client.query(
    `UPDATE imports SET done_rows = done_rows - $2,
       counts = jsonb_set(counts, '{left}', to_jsonb(coalesce((counts->>'left')::int, 0) + $3::int)) WHERE id = $1`,
    [importId, rows.length, left.size],
  )
  return true
}

/** Those that nobody else has put away, or brought back, since this import did. */
async function archivedBy(tx: Queries, importId: string, ids: string[]): Promise<string[]> {
  const { rows } = await tx.$client.query<{ id: string }>(
    `SELECT last.id FROM (
       SELECT DISTINCT ON (product_id) product_id AS id, act, import_id FROM edits
       WHERE product_id = ANY ($1) AND act IN ('archived', 'unarchived') ORDER BY product_id, edits.id DESC) AS last
     WHERE last.act = 'archived' AND last.import_id = $2`,
    [ids, importId],
  )
  return rows.map(({ id }) => id)
}

type Sheets = Map<string, ProductSheetColumns>

/** Products that anyone but this import has changed since. */
async function touchedSince(tx: Queries, importId: string, ids: string[]): Promise<Set<string>> {
  const { rows } = await tx.$client.query<{ id: string }>(
    `SELECT DISTINCT product_id AS id FROM edits
     WHERE product_id = ANY ($1) AND import_id IS DISTINCT FROM $2 AND act <> 'created'`,
    [ids, importId],
  )
  return new Set(rows.map(({ id }) => id))
}

/** What the import created goes, unless someone has made it their own. */
async function remove(
  tx: Queries,
  record: ImportRecord,
  rows: UndoableRow[],
  sheets: Sheets,
  touched: Set<string>,
  left: Map<number, ImportRemark>,
) {
  const ids: string[] = []
  for (const { position, plan, productId, before } of rows) {
    const sheet = productId === null ? undefined : sheets.get(productId)
    if (plan !== 'create' || before !== null || !sheet || sheet.deletedAt !== null) continue
    if (sheet.live || sheet.stage !== 'editing') left.set(position, remark('left_public', null))
    else if (touched.has(sheet.id)) {
      left.set(position, remark('left_edited', null, { value: sheet.fields.name }))
    } else ids.push(sheet.id)
  }
  await shelveProducts(tx, record.merchantId, ids, 'delete', undoerOf(record))
  await tx.$client.query(
    'UPDATE product_sheets SET source_key = NULL, source_digest = NULL WHERE id = ANY ($1)',
    [ids],
  )
}

/** What the import changed is as it was, field by field, where it is still what the import made of it. */
async function restore(
  tx: Queries,
  record: ImportRecord,
  rows: UndoableRow[],
  sheets: Sheets,
  left: Map<number, ImportRemark>,
) {
  const patches: { id: string; patch: Partial<ProductSheetFields> }[] = []
  const back: string[] = []
  for (const { position, productId, before } of rows) {
    const sheet = productId === null ? undefined : sheets.get(productId)
    if (!before || !sheet || sheet.deletedAt !== null) continue
    const edited = differing({ ...sheet.fields, ...before.after }, sheet.fields)
    const patch = Object.fromEntries(
      Object.entries(before.fields).filter(([name]) => !edited.some((each) => each === name)),
    ) as Partial<ProductSheetFields>
    patches.push({ id: sheet.id, patch })
    if (before.unarchived) back.push(sheet.id)
    if (edited.length > 0) {
      left.set(position, remark('left_edited', null, { value: edited.join(', ') }))
    }
  }
  const outcomes = await patchProductSheets(tx, record.merchantId, patches, undoerOf(record))
  for (const [index, outcome] of outcomes.entries()) {
    if (!('error' in outcome)) continue
    const row = rows.find(({ productId }) => productId === patches[index]?.id)
    const value = outcome.error.faults[0]?.code ?? outcome.error.code
    if (row) left.set(row.position, remark('change_refused', null, { value }))
  }
  await shelveProducts(tx, record.merchantId, back, 'archive', undoerOf(record))
  await tx.$client.query(
    `UPDATE product_sheets s SET source_key = n."sourceKey", source_digest = n."sourceDigest"
     FROM jsonb_to_recordset($1) AS n (id uuid, "sourceKey" text, "sourceDigest" text) WHERE s.id = n.id`,
    [
      JSON.stringify(
        rows.flatMap(({ productId, before }) =>
          before
            ? [{ id: productId, sourceKey: before.sourceKey, sourceDigest: before.sourceDigest }]
            : [],
        ),
      ),
    ],
  )
}
