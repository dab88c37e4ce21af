import sharp from 'sharp'
import { categoryIllustrations } from '#illustrations/category-illustrations.ts'
import { illustrateShopfront } from '#illustrations/illustrate.ts'

/** What posters and stickers say of a merchant. */
export type Shop = {
  id: string
  name: string
  kind: 'shop' | 'artisan' | 'producer' | 'creator'
  commune: string
  /** Slug of what it sells most, if it says so. */
  category: string | null
  /** Of its page. */
  url: string
}

const kinds: Record<Shop['kind'], string> = {
  shop: 'Commerce',
  artisan: 'Atelier',
  producer: 'Production locale',
  creator: 'Création',
}

export const placeLine = ({ kind, commune }: Shop) => `${kinds[kind]} · ${commune}`

/** Without what nobody types. */
export const shownAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '')

/** Its shopfront, as the site draws it, for so many dots across. */
export async function shopfront({ id, category }: Shop, width: number): Promise<Buffer> {
  const [object] = categoryIllustrations[category ?? ''] ?? ['basket']
  const drawing = illustrateShopfront({ object, seed: id })
  return await sharp(Buffer.from(drawing), { density: Math.ceil((72 * width) / 1200) })
    .resize({ width })
    .png({ palette: true, colours: 64 })
    .toBuffer()
}
