import type {
  ImportMapping,
  ImportReading,
  ImportRemark,
  ImportState,
} from '@dansmazone/contract/import'
import type { Queries } from '#db/transaction.ts'
import type { By } from '#sheets/by.ts'

/** What was understood of a file, with the digest of its headers. */
export type KeptReading = ImportReading & { headerDigest: string }

export type Counts = {
  create: number
  change: number
  same: number
  skip: number
  archive: number
  errors: number
  guesses: number
  left: number
}

export const noCounts: Counts = {
  create: 0,
  change: 0,
  same: 0,
  skip: 0,
  archive: 0,
  errors: 0,
  guesses: 0,
  left: 0,
}

export type ImportRecord = {
  id: string
  merchantId: string
  accountId: string | null
  feedId: string | null
  state: ImportState
  fileName: string
  fileKey: string
  bytes: number
  reading: KeptReading | null
  mapping: ImportMapping | null
  remarks: ImportRemark[]
  counts: Counts | null
  totalRows: number | null
  doneRows: number
  problem: string | null
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  undoneAt: Date | null
}

export const importColumns = `i.id, i.merchant_id AS "merchantId", i.account_id AS "accountId", i.feed_id AS "feedId",
  i.state, i.file_name AS "fileName", i.file_key AS "fileKey", i.bytes, i.reading, i.mapping, i.remarks, i.counts,
  i.total_rows AS "totalRows", i.done_rows AS "doneRows", i.problem, i.created_at AS "createdAt",
  i.started_at AS "startedAt", i.finished_at AS "finishedAt", i.undone_at AS "undoneAt"`

export async function findImport(
  db: Queries,
  id: string,
  { lock = false } = {},
): Promise<ImportRecord | null> {
  const { rows } = await db.$client.query<ImportRecord>(
    `SELECT ${importColumns} FROM imports i WHERE i.id = $1 ${lock ? 'FOR UPDATE' : ''}`,
    [id],
  )
  return rows[0] ?? null
}

/** Who the history says it was. */
export const byOf = ({ id, accountId, feedId }: ImportRecord): By => ({
  accountId,
  origin: feedId === null ? 'import' : 'feed',
  importId: id,
})

/** Whether pictures of what it took over are still wanted. */
export const takesPictures = ({ state }: ImportRecord) =>
  ['running', 'done', 'cancelled'].includes(state)

/** Goes on to `state` from one of `from` alone: of several who ask, one is answered true. */
export async function moveImport(
  db: Queries,
  id: string,
  from: ImportState[],
  state: ImportState,
  problem: string | null = null,
): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `UPDATE imports SET state = $3, problem = $4,
       started_at = CASE WHEN $3 = 'running' THEN now() ELSE started_at END,
       finished_at = CASE WHEN $3 IN ('done', 'failed', 'cancelled') THEN now() ELSE finished_at END,
       undone_at = CASE WHEN $3 = 'undone' THEN now() ELSE undone_at END
     WHERE id = $1 AND state = ANY ($2)`,
    [id, from, state, problem],
  )
  return rowCount === 1
}
