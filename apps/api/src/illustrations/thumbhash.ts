import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'

/** The blurred stand-in shown while a picture loads, as base64. */
export async function thumbhashOf(picture: string | Buffer): Promise<string> {
  const vector = typeof picture === 'string'
  // Half a dot for ten units: a drawing of 1200 units is rasterised near 100 px at once.
  const image = sharp(vector ? Buffer.from(picture) : picture, vector ? { density: 6 } : {})
  const { data, info } = await image
    .resize(100, 100, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}
