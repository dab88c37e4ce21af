import { crc32, deflateSync } from 'node:zlib'
import type { PictureCrop } from '@dansmazone/contract/picture'
import { pictureMaxPixels } from '@dansmazone/contract/picture'
import sharp, { type Sharp } from 'sharp'
import { thumbhashOf } from '#illustrations/thumbhash.ts'
import { decodeHeic } from './heic.ts'
import { headBytes, kindOf } from './kind.ts'
import { PictureError } from './picture-error.ts'

export type Master = {
  bytes: Buffer
  mimeType: string
  width: number
  height: number
  thumbhash: string
}

/** Wide enough for any screen, and to be cut out of. */
const masterSide = 2560
const secondsAtMost = 60
const limits = { limitInputPixels: pictureMaxPixels, failOn: 'error' } as const

/**
 * What everything shown is made of: decoded and written anew, so that nothing else of the file is left, neither where it
 * was taken nor what may hide behind the pixels. Throws `PictureError` for what cannot be decoded.
 */
export async function makeMaster(original: Buffer): Promise<Master> {
  const heic = kindOf(original.subarray(0, headBytes)) === 'heic'
  return await explained(async () =>
    write(heic ? await openHeic(original) : sharp(original, limits).autoOrient()),
  )
}

/** A part of another one's master, turned first. */
export const cutMaster = (master: Buffer, crop: PictureCrop): Promise<Master> =>
  explained(() => cut(master, crop))

async function cut(master: Buffer, crop: PictureCrop) {
  const turned = await sharp(master, limits)
    .rotate(crop.rotate ?? 0)
    .png({ compressionLevel: 0 })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = turned.info
  const left = Math.min(Math.round(crop.x * width), width - 1)
  const top = Math.min(Math.round(crop.y * height), height - 1)
  return await write(
    sharp(turned.data, limits).extract({
      left,
      top,
      width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
      height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
    }),
  )
}

async function write(source: Sharp): Promise<Master> {
  const upright = source
    .resize({ width: masterSide, height: masterSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: secondsAtMost })
  const { data, info } = await upright.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const opaque = info.channels === 3 || (await sharp(data, { raw }).stats()).isOpaque
  const image = sharp(data, { raw })
  const bytes = opaque
    ? await image.removeAlpha().jpeg({ quality: 87 }).toBuffer()
    : await image.webp({ quality: 90 }).toBuffer()
  return {
    bytes,
    mimeType: opaque ? 'image/jpeg' : 'image/webp',
    width: info.width,
    height: info.height,
    thumbhash: await thumbhashOf(bytes),
  }
}

/** Whatever cannot be decoded says why, in words of ours. */
async function explained(work: () => Promise<Master>): Promise<Master> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError(failureOf(error))
  }
}

function failureOf(error: unknown) {
  const message = error instanceof Error ? error.message : ''
  if (/pixel limit/i.test(message)) return 'picture_too_many_pixels'
  return /premature end|truncated|unexpected end|end of file|out of order read/i.test(message)
    ? 'picture_truncated'
    : 'picture_unreadable'
}

/** Phones keep colours wider than sRGB: their profile goes along, for sharp to translate them. */
async function openHeic(original: Buffer): Promise<Sharp> {
  const [{ width, height, pixels }, { icc }] = await Promise.all([
    decodeHeic(original),
    sharp(original, { limitInputPixels: pictureMaxPixels }).metadata(),
  ])
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .resize({ width: masterSide, height: masterSide, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 0 })
    .toBuffer()
  return sharp(icc ? withProfile(png, icc) : png, limits)
}

/** The chunk iCCP right after IHDR, whose end is always at 33 (PNG, 11.3.2.3). */
function withProfile(png: Buffer, profile: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(named.length - 4)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([png.subarray(0, 33), length, named, checksum, png.subarray(33)])
}
