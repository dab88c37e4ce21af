import type { SheetImage } from '@dansmazone/contract/merchant-sheet'
import type { Queries } from '#db/transaction.ts'
import { invalid } from '#lib/problem-error.ts'

/**
 * Pictures a merchant may show, with their state: its own, and those that are public of it already. `lock`: none goes
 * before the end of the transaction that shows it.
 */
export async function mediaOf(
  db: Queries,
  merchantId: string,
  ids: string[],
  { lock = false } = {},
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await db.$client.query<{ id: string; state: string }>(
    `SELECT id, state FROM media WHERE id = ANY ($2) AND (merchant_id = $1
       OR EXISTS (SELECT FROM merchants WHERE merchants.id = $1 AND logo_media_id = media.id)
       OR EXISTS (SELECT FROM merchant_images i WHERE i.merchant_id = $1 AND i.media_id = media.id)
       OR EXISTS (SELECT FROM product_images i JOIN products p ON p.id = i.product_id
         WHERE p.merchant_id = $1 AND i.media_id = media.id))
     ${lock ? 'FOR KEY SHARE OF media' : ''}`,
    [merchantId, ids],
  )
  return new Map(rows.map(({ id, state }) => [id, state]))
}

/** Refuses pictures that are not the merchant's: another's are to it as if they were not. */
export function checkImages(images: SheetImage[], known: Map<string, string>): void {
  const index = images.findIndex(({ mediaId }) => !known.has(mediaId.toLowerCase()))
  const image = images[index]
  if (!image) return
  throw invalid(`body.images.${index}.mediaId`, 'unknown_value', { value: image.mediaId })
}

export const areReady = (images: SheetImage[], known: Map<string, string>) =>
  images.every(({ mediaId }) => known.get(mediaId.toLowerCase()) === 'ready')
