import { createHash } from 'node:crypto'
import { illustrate, illustrateShopfront } from '#illustrations/illustrate.ts'
import { thumbhashOf } from '#illustrations/thumbhash.ts'
import type { Storage } from '#lib/storage.ts'
import type { DemoMerchant, DemoProduct } from './format.ts'

/** A picture of a merchant or a product before it is drawn. */
export type PictureRow = { owner: string; sortOrder: number; alt: string; draw: () => string }
export type Drawing = { storageKey: string; thumbhash: string }

export function merchantPictures(id: string, slug: string, merchant: DemoMerchant): PictureRow[] {
  const { picture, name } = merchant
  if (picture === 'none') return []
  const { object, colour } = picture
  return [
    {
      owner: id,
      sortOrder: 0,
      alt: `Dessin : ${name}`,
      draw: () => illustrateShopfront({ object, seed: slug, ...(colour && { colour }) }),
    },
  ]
}

export function productPictures(id: string, slug: string, product: DemoProduct): PictureRow[] {
  const { picture, name } = product
  if (picture === 'none') return []
  return [picture].flat().map((spec, index) => ({
    owner: id,
    sortOrder: index,
    alt: index === 0 ? `Dessin : ${name}` : `Dessin : ${name}, vue ${index + 1}`,
    draw: () => illustrate({ ...spec, seed: index === 0 ? slug : `${slug} ${index + 1}` }),
  }))
}

/** Draws all pictures into the storage, each drawing once. */
export async function drawPictures(
  pictures: readonly PictureRow[],
  storage: Storage,
  onProgress: (done: number) => void,
): Promise<Map<PictureRow, Drawing>> {
  const drawings = new Map<PictureRow, Drawing>()
  const queue = pictures.values()
  const work = async () => {
    for (const picture of queue) {
      drawings.set(picture, await drawOne(picture, storage))
      onProgress(drawings.size)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return drawings
}

async function drawOne({ draw }: PictureRow, storage: Storage): Promise<Drawing> {
  const svg = draw()
  const storageKey = `demo/${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.svg`
  const [thumbhash] = await Promise.all([
    thumbhashOf(svg),
    storage.put(storageKey, svg, { contentType: 'image/svg+xml' }),
  ])
  return { storageKey, thumbhash }
}
