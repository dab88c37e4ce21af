import type { Needs } from './needs.ts'

type NewImport = {
  merchantId: string
  accountId: string | null
  feedId: string | null
  fileName: string
  bytes: Buffer
}

/** Keeps the file and the import that will read it. */
export async function startImport(
  { db, storage }: Pick<Needs, 'db' | 'storage'>,
  { merchantId, accountId, feedId, fileName, bytes }: NewImport,
): Promise<{ id: string }> {
  const { rows } = await db.$client.query<{ id: string }>('SELECT uuid_v7() AS id')
  const [made] = rows
  if (!made) throw new Error('No id was made')
  const fileKey = `imports/${made.id}`
  await storage.put(fileKey, bytes, { contentType: 'application/octet-stream' })
  await db.$client.query(
    `INSERT INTO imports (id, merchant_id, account_id, feed_id, file_name, file_key, bytes)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [made.id, merchantId, accountId, feedId, fileName, fileKey, bytes.length],
  )
  return made
}
