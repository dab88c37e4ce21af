import { type ImageFormat, imageFormats, imageWidths } from '@dansmazone/contract/media'
import { pictureMaxPixels } from '@dansmazone/contract/picture'
import sharp, { type Sharp } from 'sharp'

/** Drawings are vectors, 1200 px wide at 72 dots an inch: drawn at the width wanted, no larger. */
const densityFor = (width: number) => Math.ceil((72 * width) / 1200)

export const variantKey = (id: string, variant: string) => `variants/${id}/${variant}`

/** One width and format of a picture. */
export async function encodeVariant(
  original: Buffer,
  mimeType: string,
  width: number,
  format: ImageFormat,
): Promise<Buffer> {
  const vector = mimeType === 'image/svg+xml'
  const image = sharp(original, {
    limitInputPixels: pictureMaxPixels,
    ...(vector && { density: densityFor(width) }),
  })
    .rotate()
    .resize({ width, withoutEnlargement: !vector })
  return await encode(image, format).toBuffer()
}

/** Every width and format that pages ask for, the smallest first. */
export async function* encodeVariants(original: Buffer, originalWidth: number) {
  for (const width of imageWidths) {
    if (width > originalWidth && width !== imageWidths[0]) continue
    const { data, info } = await sharp(original)
      .resize({ width, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const raw = { width: info.width, height: info.height, channels: info.channels }
    for (const format of imageFormats) {
      const bytes = await encode(sharp(data, { raw }), format).toBuffer()
      yield { variant: `${width}.${format}`, bytes }
    }
  }
}

function encode(image: Sharp, format: ImageFormat): Sharp {
  switch (format) {
    // Little effort: a first view waits for it, and flat drawings gain almost nothing from more.
    case 'avif':
      return image.avif({ quality: 55, effort: 2 })
    case 'webp':
      return image.webp({ quality: 76, effort: 3 })
    case 'jpeg':
      return image
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 78, progressive: true, mozjpeg: false })
  }
}
