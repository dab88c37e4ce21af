import type { PictureFailure, PictureState } from '@dansmazone/contract/picture'
import type { Queries } from '#db/transaction.ts'

export type PictureRow = {
  id: string
  merchantId: string | null
  storageKey: string
  mimeType: string
  state: PictureState
  failure: PictureFailure | null
  width: number
  height: number
  thumbhash: string | null
  alt: string
  fileName: string | null
  bytes: number | null
  sourceId: string | null
  createdAt: Date
}

const columns = `m.id, m.merchant_id AS "merchantId", m.storage_key AS "storageKey", m.mime_type AS "mimeType", m.state,
  m.failure, m.width, m.height, m.thumbhash, m.alt, m.file_name AS "fileName", m.bytes, m.source_id AS "sourceId",
  m.created_at AS "createdAt"`

/** Its own, and those it shows though they are nobody's: the demonstration's. */
const ofMerchant = `(m.merchant_id = $1 OR (m.merchant_id IS NULL AND (
  EXISTS (SELECT FROM merchant_images i WHERE i.media_id = m.id AND i.merchant_id = $1)
  OR EXISTS (SELECT FROM merchants o WHERE o.logo_media_id = m.id AND o.id = $1)
  OR EXISTS (SELECT FROM product_images i JOIN products p ON p.id = i.product_id
             WHERE i.media_id = m.id AND p.merchant_id = $1))))`

/** Of its row and of its files, which are named before the row is there. */
export async function newId(db: Queries): Promise<string> {
  const { rows } = await db.$client.query<{ id: string }>('SELECT uuid_v7() AS id')
  const [row] = rows
  if (!row) throw new Error('The database gives no id')
  return row.id
}

export type NewPicture = {
  id: string
  merchantId: string
  storageKey: string
  mimeType: string
  width: number
  height: number
  alt: string
  fileName: string | null
  bytes: number
  sourceId?: string
}

export async function insert(db: Queries, picture: NewPicture): Promise<PictureRow> {
  const { rows } = await db.$client.query<PictureRow>(
    `INSERT INTO media AS m (id, merchant_id, storage_key, mime_type, width, height, alt, file_name, bytes, source_id, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting') RETURNING ${columns}`,
    [
      picture.id,
      picture.merchantId,
      picture.storageKey,
      picture.mimeType,
      picture.width,
      picture.height,
      picture.alt,
      picture.fileName,
      picture.bytes,
      picture.sourceId ?? null,
    ],
  )
  const [row] = rows
  if (!row) throw new Error('A picture was not kept')
  return row
}

export async function find(db: Queries, id: string): Promise<PictureRow | null> {
  const { rows } = await db.$client.query<PictureRow>(
    `SELECT ${columns} FROM media m WHERE m.id = $1`,
    [id],
  )
  return rows[0] ?? null
}

export async function findOfMerchant(db: Queries, merchantId: string, id: string) {
  const [row] = await listByIds(db, merchantId, [id])
  return row ?? null
}

export async function listByIds(db: Queries, merchantId: string, ids: string[]) {
  const { rows } = await db.$client.query<PictureRow>(
    `SELECT ${columns} FROM media m WHERE m.id = ANY ($2::uuid[]) AND ${ofMerchant} ORDER BY m.id DESC`,
    [merchantId, ids],
  )
  return rows
}

/** The merchant's own, newest first. */
export async function listBefore(
  db: Queries,
  merchantId: string,
  before: string | null,
  limit: number,
) {
  const { rows } = await db.$client.query<PictureRow>(
    `SELECT ${columns} FROM media m WHERE m.merchant_id = $1 AND ($2::uuid IS NULL OR m.id < $2)
     ORDER BY m.id DESC LIMIT $3`,
    [merchantId, before, limit],
  )
  return rows
}

/** How many pictures a merchant keeps, and what they weigh. */
export async function weigh(db: Queries, merchantId: string) {
  const { rows } = await db.$client.query<{ count: number; bytes: number }>(
    `SELECT count(*)::int AS count, coalesce(sum(bytes), 0)::float8 AS bytes FROM media WHERE merchant_id = $1`,
    [merchantId],
  )
  return rows[0] ?? { count: 0, bytes: 0 }
}

export async function setAlt(db: Queries, id: string, alt: string): Promise<void> {
  await db.$client.query('UPDATE media SET alt = $2 WHERE id = $1', [id, alt])
}

export type Made = {
  storageKey: string
  mimeType: string
  width: number
  height: number
  thumbhash: string
  bytes: number
}

/** False when it is gone meanwhile. */
export async function setReady(db: Queries, id: string, made: Made): Promise<boolean> {
  const { rowCount } = await db.$client.query(
    `UPDATE media SET state = 'ready', failure = NULL, storage_key = $2, mime_type = $3, width = $4, height = $5,
       thumbhash = $6, bytes = $7 WHERE id = $1`,
    [id, made.storageKey, made.mimeType, made.width, made.height, made.thumbhash, made.bytes],
  )
  return rowCount === 1
}

export async function setFailed(db: Queries, id: string, failure: PictureFailure): Promise<void> {
  await db.$client.query(
    `UPDATE media SET state = 'failed', failure = $2 WHERE id = $1 AND state = 'waiting'`,
    [id, failure],
  )
}

/** Nobody comes to show it before the end of the transaction. */
export async function lock(tx: Queries, id: string): Promise<void> {
  await tx.$client.query('SELECT FROM media WHERE id = $1 FOR UPDATE', [id])
}

/** Locks those that nobody is about to show. */
export async function lockFree(tx: Queries, ids: string[]): Promise<Set<string>> {
  const { rows } = await tx.$client.query<{ id: string }>(
    'SELECT id FROM media WHERE id = ANY ($1) ORDER BY id FOR UPDATE SKIP LOCKED',
    [ids],
  )
  return new Set(rows.map(({ id }) => id))
}

export async function remove(db: Queries, id: string): Promise<void> {
  await db.$client.query('DELETE FROM media WHERE id = $1', [id])
}
