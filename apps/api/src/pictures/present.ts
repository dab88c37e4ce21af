import type { Picture } from '@dansmazone/contract/picture'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { toImage } from '#lib/image.ts'
import { pictureTexts } from '#lib/picture-texts.ts'
import type { PictureRow } from './repository.ts'

export type View = { merchantId: string; locale: Locale; publicUrl: string }

/** As the members of a merchant see it, at addresses of their own. */
export const toPicture = (row: PictureRow, { merchantId, locale, publicUrl }: View): Picture => ({
  id: row.id,
  state: row.state,
  failure: row.failure && { code: row.failure, message: textsIn(locale)[row.failure] },
  width: row.width,
  height: row.height,
  alt: row.alt,
  fileName: row.fileName,
  bytes: row.bytes ?? 0,
  sourceId: row.sourceId,
  image:
    row.state === 'ready'
      ? toImage(row, publicUrl, `/v1/pro/merchants/${merchantId}/pictures/${row.id}`)
      : null,
  createdAt: row.createdAt.toISOString(),
})

const textsIn = (locale: Locale) => pictureTexts[locale === 'en' ? 'en' : 'fr']
