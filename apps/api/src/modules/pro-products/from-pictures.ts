import type { ProductsFromPictures } from '@dansmazone/contract/pro-products'
import type { Database } from '#db/client.ts'
import type { By } from '#sheets/by.ts'
import { createProductSheets } from '#sheets/product-sheets.ts'
import * as repository from './repository.ts'

/** One draft for each picture, in their order; a file whose name says what it shows names its product. */
export async function createFromPictures(
  db: Database,
  merchantId: string,
  { pictures }: ProductsFromPictures,
  by: By,
): Promise<string[]> {
  const ids = pictures.map(({ mediaId }) => mediaId.toLowerCase())
  const media = await repository.fileNamesOf(db, merchantId, ids)
  return await createProductSheets(
    db,
    merchantId,
    pictures.map(({ mediaId, alt, name }) => {
      const known = media.get(mediaId.toLowerCase())
      return {
        name: name ?? nameOfFile(known?.fileName ?? ''),
        images: [{ mediaId, alt: alt ?? known?.alt ?? '' }],
      }
    }),
    by,
  )
}

/** What cameras, phones and messaging call their files says nothing of what is on them. */
const meaningless =
  /^(img|dsc|dscn|dscf|pxl|mvi|gopr|photo|image|picture|screenshot|capture|whatsapp|signal|fb|received|snapchat|scan|untitled|sans titre|wp|p)\b/

export function nameOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_\s-]+/g, ' ')
    .trim()
  const letters = words.replace(/[^\p{L}]/gu, '')
  if (letters.length < 3 || meaningless.test(words.toLowerCase())) return ''
  return words.charAt(0).toUpperCase() + words.slice(1, 200)
}
