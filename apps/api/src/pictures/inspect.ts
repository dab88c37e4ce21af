import { open } from 'node:fs/promises'
import { type PictureKind, pictureMaxBytes, pictureMaxPixels } from '@dansmazone/contract/picture'
import sharp from 'sharp'
import { headBytes, kindOf } from './kind.ts'
import { PictureError } from './picture-error.ts'
import { isWhole } from './wholeness.ts'

// It would remember what it read by its path alone, whatever is there now.
sharp.cache(false)

export type Inspected = { kind: PictureKind; bytes: number; width: number; height: number }

/** What its head says of a picture, upright, without decoding it. Throws `PictureError` for what is not taken. */
export async function inspect(path: string): Promise<Inspected> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > pictureMaxBytes) throw new PictureError('picture_too_heavy')
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const kind = kindOf(buffer.subarray(0, bytesRead))
    if (!(await isWhole(file, size, kind))) throw new PictureError('picture_truncated')
    return { kind, bytes: size, ...(await measure(path, kind)) }
  } finally {
    await file.close()
  }
}

const formats: Record<PictureKind, string> = {
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  heic: 'heif',
}

async function measure(path: string, kind: PictureKind) {
  // No limit yet: a header that promises too much is to be told apart from one that cannot be read.
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (metadata?.format !== formats[kind]) throw new PictureError('picture_unreadable')
  const { width, height } = metadata.autoOrient
  if (!width || !height) throw new PictureError('picture_unreadable')
  if (width * height > pictureMaxPixels) throw new PictureError('picture_too_many_pixels')
  return { width, height }
}
