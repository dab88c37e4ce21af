import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type PictureCrop, type PictureKind, pictureMaxBytes } from '@dansmazone/contract/picture'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { inTransaction } from '#db/transaction.ts'
import { cleanText } from '#lib/clean-text.ts'
import type { Storage } from '#lib/storage.ts'
import { type Inspected, inspect } from './inspect.ts'
import { PictureError } from './picture-error.ts'
import * as repository from './repository.ts'

/** The job that makes of what was received what is shown. */
export const makeJob = 'pictures.make'
export type MakeData = { mediaId: string; crop?: PictureCrop }

export const mimeTypes: Record<PictureKind, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
}

export type PictureQuota = { pictures: number; bytes: number }

export type Received = {
  merchantId: string
  content: Readable
  fileName: string | null
  alt?: string
  quota: PictureQuota
}

export const incomingKey = (id: string) => `incoming/${id}`

/**
 * Takes a picture in: looked at, kept where nobody else reads it, and made into what is shown by a job. Throws
 * `PictureError` for what is not taken; then nothing of it is kept.
 */
export async function receivePicture(
  db: Database,
  storage: Storage,
  jobs: JobQueue,
  { merchantId, content, fileName, alt = '', quota }: Received,
): Promise<repository.PictureRow> {
  const folder = await mkdtemp(join(tmpdir(), 'dansmazone-picture-'))
  const path = join(folder, 'received')
  try {
    await pipeline(content, bounded(), createWriteStream(path))
    const inspected = await inspect(path)
    await checkQuota(db, merchantId, quota, inspected.bytes)
    return await keep(db, storage, jobs, path, { merchantId, fileName, alt }, inspected)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function keep(
  db: Database,
  storage: Storage,
  jobs: JobQueue,
  path: string,
  of: { merchantId: string; fileName: string | null; alt: string },
  { kind, bytes, width, height }: Inspected,
) {
  const id = await repository.newId(db)
  const storageKey = incomingKey(id)
  const mimeType = mimeTypes[kind]
  await storage.copyFromFs(path, storageKey, { contentType: mimeType })
  try {
    return await inTransaction(db, async (tx) => {
      const row = await repository.insert(tx, {
        id,
        merchantId: of.merchantId,
        fileName: of.fileName === null ? null : cleanText(of.fileName).slice(0, 255),
        alt: cleanText(of.alt),
        storageKey,
        mimeType,
        width,
        height,
        bytes,
      })
      await jobs.send<MakeData>(makeJob, { mediaId: id }, { db: tx, singletonKey: id })
      return row
    })
  } catch (error) {
    await storage.delete(storageKey).catch(() => undefined)
    throw error
  }
}

/** A picture cut out of another of the same merchant, which stays. */
export async function cutPicture(
  db: Database,
  jobs: JobQueue,
  { merchantId, quota }: Pick<Received, 'merchantId' | 'quota'>,
  source: repository.PictureRow,
  crop: PictureCrop,
): Promise<repository.PictureRow> {
  await checkQuota(db, merchantId, quota, source.bytes ?? 0)
  const id = await repository.newId(db)
  const turned = crop.rotate === 90 || crop.rotate === 270
  const [width, height] = turned ? [source.height, source.width] : [source.width, source.height]
  return await inTransaction(db, async (tx) => {
    const row = await repository.insert(tx, {
      id,
      merchantId,
      storageKey: incomingKey(id),
      mimeType: source.mimeType,
      width: Math.max(1, Math.round(width * crop.width)),
      height: Math.max(1, Math.round(height * crop.height)),
      alt: source.alt,
      fileName: source.fileName,
      bytes: 0,
      sourceId: source.id,
    })
    await jobs.send<MakeData>(makeJob, { mediaId: id, crop }, { db: tx, singletonKey: id })
    return row
  })
}

async function checkQuota(db: Database, merchantId: string, quota: PictureQuota, more: number) {
  const { count, bytes } = await repository.weigh(db, merchantId)
  if (count >= quota.pictures || bytes + more > quota.bytes) {
    throw new PictureError('picture_quota', {
      pictures: quota.pictures,
      megabytes: Math.floor(quota.bytes / 1024 / 1024),
    })
  }
}

/** Stops where it is too much, rather than reading it to its end. */
function bounded() {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > pictureMaxBytes) done(new PictureError('picture_too_heavy'))
      else done(null, chunk)
    },
  })
}
