import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { inTransaction, type Queries } from '#db/transaction.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { categoriesWithMaker, withOwnMaker } from '#sheets/own-maker.ts'
import { patchProductSheets } from '#sheets/patch-products.ts'
import { shelveProducts } from '#sheets/product-acts.ts'
import { productSheetRows } from '#sheets/product-rows.ts'
import { createProductSheets } from '#sheets/product-sheets.ts'
import { byOf, findImport, type ImportRecord, moveImport } from './import-record.ts'
import { type Before, type DoneRow, markDone, nextRows, type WaitingRow } from './import-rows.ts'
import type { Needs } from './needs.ts'
import { patchOf } from './plan-products.ts'
import { remark } from './remarks.ts'
import { sendImages } from './send-jobs.ts'

const batch = 200

/**
 * Takes an import over, one transaction a batch: what was done is marked in the transaction that did it, so that
 * whoever begins again after a crash goes on where it stopped.
 */
export async function runImport(needs: Needs, importId: string, signal: AbortSignal) {
  while (!signal.aborted) {
    const more = await inTransaction(needs.db, (tx) => runBatch(needs, tx, importId))
    if (!more) return
  }
  throw new Error('Stopped in the middle: it is begun again')
}

async function runBatch(needs: Needs, tx: Queries, importId: string): Promise<boolean> {
  const record = await findImport(tx, importId, { lock: true })
  if (record?.state !== 'running') return false
  // Two imports of one merchant never write at once.
  await tx.$client.query('SELECT FROM merchant_sheets WHERE id = $1 FOR NO KEY UPDATE', [
    record.merchantId,
  ])
  const rows = await nextRows(tx, importId, batch)
  if (rows.length === 0) {
    await moveImport(tx, importId, ['running'], 'done')
    await sendImages(needs.jobs, importId, tx)
    return false
  }
  const known = await keysThere(tx, record, rows)
  const isNew = (row: WaitingRow) => row.plan === 'create' && !known.has(row.sourceKey)
  const done = [
    ...(await create(tx, record, await byMerchant(tx, record, rows.filter(isNew)))),
    ...(await change(
      tx,
      record,
      rows.flatMap((row) => {
        const productId = row.productId ?? known.get(row.sourceKey)
        return row.plan !== 'archive' && !isNew(row) && productId ? [{ ...row, productId }] : []
      }),
    )),
    ...(await archive(
      tx,
      record,
      rows.filter(({ plan }) => plan === 'archive'),
    )),
  ]
  await markDone(tx, importId, done)
  await keepImages(tx, importId, rows, done)
  await tx.$client.query('UPDATE imports SET done_rows = done_rows + $2 WHERE id = $1', [
    importId,
    rows.length,
  ])
  return true
}

/** Another import may have created since what this one planned to. */
async function keysThere(tx: Queries, { merchantId }: ImportRecord, rows: WaitingRow[]) {
  const { rows: found } = await tx.$client.query<{ id: string; sourceKey: string }>(
    `SELECT id, source_key AS "sourceKey" FROM product_sheets WHERE merchant_id = $1 AND source_key = ANY ($2)`,
    [merchantId, rows.filter(({ plan }) => plan === 'create').map(({ sourceKey }) => sourceKey)],
  )
  return new Map(found.map(({ id, sourceKey }) => [sourceKey, id]))
}

/** What the merchant said to make, where that is asked and the file names nobody. */
async function byMerchant(tx: Queries, { reading }: ImportRecord, rows: WaitingRow[]) {
  if (!reading?.maker) return rows
  const asking = await categoriesWithMaker(tx)
  return rows.map((row): WaitingRow => {
    const { category = null, attributes = {} } = row.told.fields
    const all = withOwnMaker({ category, attributes }, true, asking)
    const fields = all === attributes ? row.told.fields : { ...row.told.fields, attributes: all }
    return { ...row, told: { ...row.told, fields } }
  })
}

async function create(tx: Queries, record: ImportRecord, rows: WaitingRow[]): Promise<DoneRow[]> {
  try {
    return await createTogether(tx, record, rows)
  } catch (error) {
    if (!(error instanceof ProblemError) || rows.length === 0) throw error
    // Refused before anything was written: one by one, only what is wrong is left out.
    const [only] = rows
    if (rows.length === 1 && only) return [refused(only, null, error)]
    const done: DoneRow[] = []
    for (const row of rows) done.push(...(await create(tx, record, [row])))
    return done
  }
}

async function createTogether(tx: Queries, record: ImportRecord, rows: WaitingRow[]) {
  const ids = await createProductSheets(
    tx,
    record.merchantId,
    rows.map(({ told }) => told.fields),
    byOf(record),
    rows.map(({ sourceKey, digest }) => ({ sourceKey, ...(digest && { sourceDigest: digest }) })),
  )
  return rows.map(({ position, remarks }, index): DoneRow => ({
    position,
    productId: ids[index] ?? null,
    before: null,
    remarks,
  }))
}

function refused(
  { position, remarks }: WaitingRow,
  before: Before | null,
  error: ProblemError | null,
): DoneRow {
  const value = error ? (error.faults[0]?.code ?? error.code) : 'not_found'
  const why = remark('change_refused', null, { value })
  return { position, productId: null, before, remarks: [...remarks, why] }
}

type Changing = WaitingRow & { productId: string }

async function change(tx: Queries, record: ImportRecord, rows: Changing[]): Promise<DoneRow[]> {
  if (rows.length === 0) return []
  const { merchantId } = record
  const ids = rows.map(({ productId }) => productId)
  const sheets = await productSheetRows(tx, merchantId, ids, { lock: true })
  const outcomes = await patchProductSheets(
    tx,
    merchantId,
    rows.map(({ productId, told, digest }) => ({
      id: productId,
      patch: (fields) => patchOf(fields, told),
      ...(digest && { sourceDigest: digest }),
    })),
    byOf(record),
  )
  const back = rows.filter(({ told }) => told.unarchive).map(({ productId }) => productId)
  await shelveProducts(tx, merchantId, back, 'unarchive', byOf(record))
  await keepKeys(tx, rows)
  return rows.map((row, index) => {
    const outcome = outcomes[index]
    const sheet = sheets.get(row.productId)
    const { position, productId, remarks } = row
    if (!outcome || !sheet || 'error' in outcome) {
      return refused(row, null, outcome && 'error' in outcome ? outcome.error : null)
    }
    const before: Before = {
      fields: only(sheet.fields, outcome.changed),
      after: only(outcome.sheet.fields, outcome.changed),
      sourceKey: sheet.sourceKey,
      sourceDigest: sheet.sourceDigest,
      unarchived: row.told.unarchive,
    }
    return { position, productId, before, remarks }
  })
}

const only = (fields: ProductSheetFields, names: (keyof ProductSheetFields)[]) =>
  Object.fromEntries(names.map((name) => [name, fields[name]])) as Partial<ProductSheetFields>

/** What was recognised by its name is known by its key from now on. */
const keepKeys = (tx: Queries, rows: Changing[]) =>
  tx.$client.query(
    `UPDATE product_sheets s SET source_key = n."sourceKey"
     FROM jsonb_to_recordset($1) AS n ("productId" uuid, "sourceKey" text)
     WHERE s.id = n."productId" AND s.source_key IS NULL AND n."sourceKey" NOT LIKE 'dansmazone:%'
       AND NOT EXISTS (SELECT FROM product_sheets o WHERE o.merchant_id = s.merchant_id AND o.source_key = n."sourceKey")`,
    [JSON.stringify(rows.map(({ productId, sourceKey }) => ({ productId, sourceKey })))],
  )

async function archive(tx: Queries, record: ImportRecord, rows: WaitingRow[]): Promise<DoneRow[]> {
  const ids = rows.flatMap(({ productId }) => productId ?? [])
  await shelveProducts(tx, record.merchantId, ids, 'archive', byOf(record))
  return rows.map(({ position, productId, remarks }) => ({
    position,
    productId,
    before: null,
    remarks,
  }))
}

/** Pictures are fetched afterwards, each once. */
async function keepImages(tx: Queries, importId: string, rows: WaitingRow[], done: DoneRow[]) {
  const products = new Map(done.map(({ position, productId }) => [position, productId]))
  const images = rows.flatMap(({ position, imageUrls, told }) => {
    const productId = products.get(position)
    return productId
      ? imageUrls.map((url, sortOrder) => ({
          productId,
          url,
          alt: told.alts[sortOrder] ?? '',
          sortOrder,
        }))
      : []
  })
  if (images.length === 0) return
  await tx.$client.query(
    `INSERT INTO import_images (import_id, product_id, url, alt, sort_order)
     SELECT $1, "productId", url, alt, "sortOrder"
     FROM jsonb_to_recordset($2) AS i ("productId" uuid, url text, alt text, "sortOrder" int)
     WHERE NOT EXISTS (SELECT FROM import_images k WHERE k.product_id = "productId" AND k.url = i.url AND k.state <> 'failed')
     ON CONFLICT DO NOTHING`,
    [importId, JSON.stringify(images)],
  )
}
