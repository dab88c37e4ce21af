import { inTransaction } from '#db/transaction.ts'
import { feedVerdict, planGone } from './feed-verdict.ts'
import {
  type Counts,
  findImport,
  type ImportRecord,
  moveImport,
  noCounts,
} from './import-record.ts'
import { insertRows, type NewRow } from './import-rows.ts'
import type { ImportedProduct } from './imported.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import type { Needs } from './needs.ts'
import { type Planning, planProducts } from './plan-products.ts'
import { type FileRead, readFile } from './read-file.ts'
import { rememberedMapping } from './remembered-mapping.ts'
import { sendRun } from './send-jobs.ts'
import { stopFeed } from './stop-feed.ts'
import { UnreadableFile } from './table.ts'

const batch = 500

/** Reads the file and writes what would be done; begun again from nothing when it is killed. */
export async function readImport(needs: Needs, importId: string): Promise<void> {
  const record = await findImport(needs.db, importId)
  if (record?.state !== 'reading') return
  try {
    const bytes = Buffer.from(await needs.storage.getBytes(record.fileKey))
    const file = await readFile(bytes, {
      vocabulary: await loadVocabulary(needs.db),
      chosen: (digest) => chosenMapping(needs, record, digest),
    })
    await check(needs, record, file)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    await inTransaction(needs.db, async (tx) => {
      if (await moveImport(tx, importId, ['reading'], 'failed', error.code)) {
        await stopFeed(needs, record.feedId, 'unreadable', tx)
      }
    })
  }
}

async function chosenMapping({ db }: Needs, record: ImportRecord, headerDigest: string) {
  if (record.mapping) return { mapping: record.mapping, remembered: false }
  const mapping = await rememberedMapping(db, record.merchantId, headerDigest)
  return mapping && { mapping, remembered: true }
}

async function check(needs: Needs, record: ImportRecord, file: FileRead) {
  const { db } = needs
  const { id, merchantId, feedId } = record
  await db.$client.query('DELETE FROM import_rows WHERE import_id = $1', [id])
  const planning: Planning = { merchantId, feedId, claimed: new Set() }
  const counts = { ...noCounts }
  let position = 0
  let waiting: { position: number; product: ImportedProduct }[] = []
  const flush = async () => {
    const rows = await planProducts(db, planning, waiting)
    await insertRows(db, id, rows)
    for (const row of rows) count(counts, row)
    waiting = []
  }
  for await (const product of file.products()) {
    waiting.push({ position: (position += 1), product })
    if (waiting.length === batch) await flush()
  }
  if (waiting.length > 0) await flush()
  if (position === 0) throw new UnreadableFile('no_products')
  const gone = feedId === null ? [] : await planGone(db, feedId, id, position)
  await insertRows(db, id, gone)
  for (const row of gone) count(counts, row)
  await finish(needs, record, file, counts)
}

function count(counts: Counts, { plan, remarks }: NewRow) {
  counts[plan] += 1
  if (remarks.some(({ level }) => level === 'error')) counts.errors += 1
  if (remarks.some(({ level }) => level === 'guess')) counts.guesses += 1
}

async function finish(needs: Needs, record: ImportRecord, file: FileRead, counts: Counts) {
  const { id, feedId } = record
  const verdict = feedId === null ? 'ask' : await feedVerdict(needs.db, feedId, counts)
  await inTransaction(needs.db, async (tx) => {
    const reading = { ...file.reading, headerDigest: file.headerDigest }
    const { rowCount } = await tx.$client.query(
      `UPDATE imports SET state = 'checked', reading = $2, remarks = $3, counts = $4, total_rows = $5, done_rows = 0,
         problem = NULL WHERE id = $1 AND state = 'reading'`,
      [
        id,
        JSON.stringify(reading),
        JSON.stringify(file.remarks),
        JSON.stringify(counts),
        counts.create + counts.change + counts.archive,
      ],
    )
    // Cancelled meanwhile.
    if (rowCount === 0 || verdict === 'ask') return
    if (verdict !== 'run') return await stopFeed(needs, record.feedId, verdict, tx)
    await moveImport(tx, id, ['checked'], 'running')
    await sendRun(needs.jobs, id, tx)
  })
}
