import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import type { Storage } from '#lib/storage.ts'
import { cutMaster, makeMaster, type Master } from './master.ts'
import { PictureError } from './picture-error.ts'
import { putWhole } from './put-whole.ts'
import { incomingKey, type MakeData, makeJob } from './receive.ts'
import * as repository from './repository.ts'
import { encodeVariants, variantKey } from './variants.ts'

type Needs = { db: Database; storage: Storage }

export const masterKey = (id: string) => `originals/${id}`

export function definePictureJobs(jobs: JobQueue, needs: Needs) {
  jobs.define<MakeData>(
    makeJob,
    {
      unique: 'unfinished',
      retryLimit: 4,
      retryDelaySeconds: 1,
      expireInSeconds: 300,
      givenUp: ({ mediaId }: MakeData) =>
        repository.setFailed(needs.db, mediaId, 'picture_unreadable'),
    },
    (data, { signal }) => makePicture(needs, data, signal),
  )
}

/** Begun again from the start wherever it was cut off: what was received is deleted last. */
async function makePicture({ db, storage }: Needs, data: MakeData, signal: AbortSignal) {
  const picture = await repository.find(db, data.mediaId)
  if (picture?.state === 'waiting') {
    try {
      await make({ db, storage }, picture, data, signal)
    } catch (error) {
      if (!(error instanceof PictureError)) throw error
      await repository.setFailed(db, picture.id, error.failure)
    }
  }
  await storage.delete(incomingKey(data.mediaId))
}

async function make(
  { db, storage }: Needs,
  picture: repository.PictureRow,
  data: MakeData,
  signal: AbortSignal,
) {
  const master = await masterOf({ db, storage }, picture, data)
  const storageKey = masterKey(picture.id)
  await putWhole(storage, storageKey, master.bytes, master.mimeType)
  for await (const { variant, bytes } of encodeVariants(master.bytes, master.width)) {
    signal.throwIfAborted()
    const type = `image/${variant.split('.')[1]}`
    await putWhole(storage, variantKey(picture.id, variant), bytes, type)
  }
  const { mimeType, width, height, thumbhash } = master
  const bytes = master.bytes.length
  await repository.setReady(db, picture.id, {
    storageKey,
    mimeType,
    width,
    height,
    thumbhash,
    bytes,
  })
}

async function masterOf(
  { db, storage }: Needs,
  picture: repository.PictureRow,
  { crop }: MakeData,
): Promise<Master> {
  if (!crop) return await makeMaster(await read(storage, picture.storageKey))
  const source = picture.sourceId ? await repository.find(db, picture.sourceId) : null
  if (source?.state !== 'ready') throw new PictureError('picture_unreadable')
  return await cutMaster(await read(storage, source.storageKey), crop)
}

async function read(storage: Storage, key: string) {
  return Buffer.from(await storage.getBytes(key))
}
