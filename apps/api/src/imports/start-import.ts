import { inTransaction, type Queries } from '#db/transaction.ts'
import type { Needs } from './needs.ts'
import { sendRead } from './send-jobs.ts'

type NewImport = {
  merchantId: string
  accountId: string | null
  feedId: string | null
  fileName: string
  bytes: Buffer
}

/** Keeps the file and has it read; `along` is done in the transaction that says so, or nothing is. */
export async function startImport(
  { db, storage, jobs }: Pick<Needs, 'db' | 'storage' | 'jobs'>,
  { merchantId, accountId, feedId, fileName, bytes }: NewImport,
  along?: (tx: Queries) => Promise<unknown>,
): Promise<{ id: string }> {
  const { rows } = await db.$client.query<{ id: string }>('SELECT uuid_v7() AS id')
  const [made] = rows
  if (!made) throw new Error('No id was made')
  const fileKey = `imports/${made.id}`
  await storage.put(fileKey, bytes, { contentType: 'application/octet-stream' })
  try {
    await inTransaction(db, async (tx) => {
      await tx.$client.query(
        `INSERT INTO imports (id, merchant_id, account_id, feed_id, file_name, file_key, bytes)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [made.id, merchantId, accountId, feedId, fileName, fileKey, bytes.length],
      )
      await sendRead(jobs, made.id, tx)
      await along?.(tx)
    })
  } catch (error) {
    await storage.delete(fileKey).catch(() => undefined)
    throw error
  }
  return made
}
