import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import type { Storage } from '#lib/storage.ts'
import { storedIds } from '#lib/stored-names.ts'
import { masterKey } from './make.ts'
import { incomingKey } from './receive.ts'
import * as repository from './repository.ts'
import { merchantsWithPictures, orphansOf, unknownIds } from './usage.ts'

export const sweepJob = 'pictures.sweep'

/** A picture may be sent long before the sheet that shows it is saved. */
const keptMs = 24 * 3_600_000

type Needs = { db: Database; storage: Storage }
export type Swept = { pictures: number; files: number }

/** Each night, what nothing needs any more goes: pictures in no sheet, then files of no picture. */
export function defineSweep(jobs: JobQueue, needs: Needs, onSwept: (swept: Swept) => void) {
  jobs.define(
    sweepJob,
    { unique: 'unfinished', cron: '40 3 * * *', expireInSeconds: 3600 },
    async (_, { signal }) => {
      const before = new Date(Date.now() - keptMs)
      const pictures = await sweepPictures(needs, before, signal)
      const files = await sweepFiles(needs, before, signal)
      onSwept({ pictures, files })
    },
  )
}

async function sweepPictures({ db, storage }: Needs, before: Date, signal: AbortSignal) {
  let count = 0
  let last: string | null = null
  for (;;) {
    const merchants: string[] = await merchantsWithPictures(db, last, 100)
    for (const merchantId of merchants) {
      signal.throwIfAborted()
      const ids = await removeOrphans(db, merchantId, before)
      for (const id of ids) await removeFiles(storage, id)
      count += ids.length
    }
    last = merchants.at(-1) ?? null
    if (last === null) return count
  }
}

/**
 * The rows first: files without a row are found again, a row without files would be shown broken. Whoever shows a picture
 * locks it, so those locked here are looked at once more, and nobody comes to show them in between.
 */
async function removeOrphans(db: Database, merchantId: string, before: Date): Promise<string[]> {
  return await inTransaction(db, async (tx) => {
    const seen = await orphansOf(tx, merchantId, before)
    if (seen.length === 0) return []
    const free = await repository.lockFree(tx, seen)
    const orphans = (await orphansOf(tx, merchantId, before)).filter((id) => free.has(id))
    for (const id of orphans) await repository.remove(tx, id)
    return orphans
  })
}

/** A picture that nothing shows, as `check` finds while nobody can come to show it. */
export async function removePicture(
  { db, storage }: Needs,
  id: string,
  check: (tx: Queries) => Promise<void>,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await repository.lock(tx, id)
    await check(tx)
    await repository.remove(tx, id)
  })
  await removeFiles(storage, id)
}

async function removeFiles(storage: Storage, id: string) {
  await storage.delete(incomingKey(id))
  await storage.delete(masterKey(id))
  await storage.deleteAll(`variants/${id}/`)
}

async function sweepFiles({ db, storage }: Needs, before: Date, signal: AbortSignal) {
  let count = 0
  for (const folder of ['incoming', 'originals', 'variants']) {
    for await (const ids of storedIds(storage, folder, before)) {
      signal.throwIfAborted()
      for (const id of await unknownIds(db, ids)) {
        await removeFiles(storage, id)
        count += 1
      }
    }
  }
  return count
}
