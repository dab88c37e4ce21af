import { imageFormats, imageWidths, type Image } from '@dansmazone/contract/media'

/** A picture as the repositories select it. */
export type ImageRow = {
  id: string
  width: number
  height: number
  alt: string
  thumbhash: string | null
}

const displayWidth = 960

/** `base`: where its variants are; for everyone unless told otherwise. */
export function toImage(row: ImageRow, publicUrl: string, base = `/media/${row.id}`): Image {
  const widths = imageWidths.filter((width, index) => index === 0 || width <= row.width)
  return {
    url: `${publicUrl}${base}/${displayWidth}.jpeg`,
    width: row.width,
    height: row.height,
    alt: row.alt,
    thumbhash: row.thumbhash,
    sources: imageFormats.map((format) => ({
      type: `image/${format}`,
      srcset: widths.map((width) => `${base}/${width}.${format} ${width}w`).join(', '),
    })),
  }
}

export const illustrationPath = (categorySlug: string) => `/media/illustrations/${categorySlug}`
