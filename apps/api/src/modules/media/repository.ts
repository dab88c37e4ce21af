import type { Database } from '#db/client.ts'
import { prepared } from '#db/query.ts'

type MediaRow = { storageKey: string; mimeType: string }

/** A picture, when something published shows it: drafts have no public pictures. */
export async function find(db: Database, id: string): Promise<MediaRow | null> {
  const rows = await prepared<MediaRow>(
    db,
    'media',
    `SELECT storage_key AS "storageKey", mime_type AS "mimeType" FROM media WHERE id = $1 AND state = 'ready' AND (
       EXISTS (SELECT FROM product_images i JOIN product_listings l ON l.product_id = i.product_id WHERE i.media_id = $1)
       OR EXISTS (SELECT FROM merchant_images i JOIN merchant_listings l ON l.merchant_id = i.merchant_id WHERE i.media_id = $1)
       OR EXISTS (SELECT FROM merchants m JOIN merchant_listings l ON l.merchant_id = m.id WHERE m.logo_media_id = $1))`,
    [id],
  )
  return rows[0] ?? null
}
