import { randomUUID } from 'node:crypto'
import type { ImageFormat } from '@dansmazone/contract/media'
import sharp from 'sharp'
import type { Database } from '#db/client.ts'
import { illustrateCategory } from '#illustrations/illustrate.ts'
import { isIllustratedCategory } from '#illustrations/vocabulary.ts'
import { notFound } from '#lib/problem-error.ts'
import type { Storage } from '#lib/storage.ts'
import * as repository from './repository.ts'

export type Variant = { type: string; bytes: Buffer }

/** Bumped when the drawings change, so that kept variants are drawn anew. */
const illustrationEdition = 1

/** Drawings are vectors, 1200 px wide at 72 dots an inch: drawn at the width wanted, no larger. */
const densityFor = (width: number) => Math.ceil((72 * width) / 1200)

/** Makes variants when first asked for, each once even when many ask together, and keeps them in the storage. */
export function createVariants(
  db: Database,
  storage: Storage,
  /** A picture that could be made but not kept is served all the same. */
  onNotKept: (error: unknown) => void,
) {
  const underWay = new Map<string, Promise<Buffer>>()

  function kept(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const started = underWay.get(key)
    if (started) return started
    const finding = findOrMake(key, make).finally(() => underWay.delete(key))
    underWay.set(key, finding)
    return finding
  }

  async function findOrMake(key: string, make: () => Promise<Buffer>) {
    const found = await readKept(key).catch(onNotKept)
    if (found) return found
    const bytes = await make()
    await keep(key, bytes).catch(onNotKept)
    return bytes
  }

  async function readKept(key: string) {
    return (await storage.exists(key)) ? Buffer.from(await storage.getBytes(key)) : null
  }

  /** Moved into place whole: another process must never read half a picture. */
  async function keep(key: string, bytes: Buffer) {
    const part = `${key}.${randomUUID()}.part`
    await storage.put(part, bytes)
    await storage.move(part, key)
  }

  return {
    /** Throws `not_found` for a picture that does not exist. */
    async ofMedia(id: string, variant: string): Promise<Variant> {
      const { width, format } = readVariant(variant)
      // Each time: what was published when the variant was made may not be any more.
      const media = await repository.find(db, id)
      if (!media) throw notFound()
      const bytes = await kept(`variants/${id}/${variant}`, async () =>
        encode(
          Buffer.from(await storage.getBytes(media.storageKey)),
          media.mimeType,
          width,
          format,
        ),
      )
      return { type: `image/${format}`, bytes }
    },

    async ofCategory(slug: string, variant: string): Promise<Variant> {
      if (!isIllustratedCategory(slug)) throw notFound()
      const { width, format } = readVariant(variant)
      const bytes = await kept(
        `variants/illustrations-${illustrationEdition}/${slug}/${variant}`,
        async () => encode(Buffer.from(illustrateCategory(slug)), 'image/svg+xml', width, format),
      )
      return { type: `image/${format}`, bytes }
    },
  }
}

function readVariant(variant: string): { width: number; format: ImageFormat } {
  const [width, format] = variant.split('.')
  return { width: Number(width), format: format as ImageFormat }
}

function encode(original: Buffer, mimeType: string, width: number, format: ImageFormat) {
  const vector = mimeType === 'image/svg+xml'
  const image = sharp(original, {
    limitInputPixels: 50_000_000,
    ...(vector && { density: densityFor(width) }),
  })
    .rotate()
    .resize({ width, withoutEnlargement: !vector })
  switch (format) {
    // Little effort: a first view waits for it, and flat drawings gain almost nothing from more.
    case 'avif':
      return image.avif({ quality: 55, effort: 2 }).toBuffer()
    case 'webp':
      return image.webp({ quality: 76, effort: 3 }).toBuffer()
    case 'jpeg':
      return image
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 78, progressive: true, mozjpeg: false })
        .toBuffer()
  }
}
