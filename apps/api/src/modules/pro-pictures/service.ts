import type { Picture, PictureCrop, PictureList } from '@dansmazone/contract/picture'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import { cleanText } from '#lib/clean-text.ts'
import { isId } from '#lib/named-resource.ts'
import { decodePage, digestOf, encodePage } from '#lib/page-token.ts'
import { notFound, ProblemError } from '#lib/problem-error.ts'
import type { Storage } from '#lib/storage.ts'
import { toPicture, type View } from '#pictures/present.ts'
import { cutPicture, type PictureQuota, type Received, receivePicture } from '#pictures/receive.ts'
import * as repository from '#pictures/repository.ts'
import { removePicture } from '#pictures/sweep.ts'
import { usagesOf } from '#pictures/usage.ts'

export type { View }
export type Needs = { db: Database; storage: Storage; jobs: JobQueue; quota: PictureQuota }

export async function receive(
  { db, storage, jobs, quota }: Needs,
  view: View,
  upload: Pick<Received, 'content' | 'fileName' | 'alt'>,
): Promise<Picture> {
  const row = await receivePicture(db, storage, jobs, {
    merchantId: view.merchantId,
    quota,
    ...upload,
  })
  return toPicture(row, view)
}

export async function list(
  { db }: Needs,
  view: View,
  { ids, page, limit = 50 }: { ids?: string[]; page?: string; limit?: number },
): Promise<PictureList> {
  const { merchantId } = view
  if (ids) {
    const rows = await repository.listByIds(db, merchantId, ids)
    return { items: rows.map((row) => toPicture(row, view)), nextPage: null }
  }
  const digest = digestOf(['pictures', merchantId])
  const before = page === undefined ? null : (decodePage(page, digest, [isId]).keys[0] ?? null)
  const rows = await repository.listBefore(db, merchantId, before, limit + 1)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map((row) => toPicture(row, view)),
    nextPage: last
      ? encodePage(digest, { keys: [last.id], total: { count: 0, exact: false } })
      : null,
  }
}

export async function get({ db }: Needs, view: View, id: string): Promise<Picture> {
  return toPicture(await found(db, view.merchantId, id), view)
}

export async function describe(needs: Needs, view: View, id: string, alt: string) {
  await owned(needs.db, view.merchantId, id)
  await repository.setAlt(needs.db, id, cleanText(alt))
  return await get(needs, view, id)
}

export async function crop({ db, jobs, quota }: Needs, view: View, id: string, frame: PictureCrop) {
  const source = await found(db, view.merchantId, id)
  if (source.state !== 'ready') throw new ProblemError('conflict')
  return toPicture(await cutPicture(db, jobs, { ...view, quota }, source, frame), view)
}

/** Refused while something shows it, which is named. */
export async function remove({ db, storage }: Needs, merchantId: string, id: string) {
  await owned(db, merchantId, id)
  await removePicture({ db, storage }, id, async (tx) => {
    const usages = await usagesOf(tx, id, merchantId)
    if (usages.length === 0) return
    throw new ProblemError('conflict', {
      faults: usages.map(({ productId, name }) => ({
        path: productId === null ? 'merchant' : `products.${productId}`,
        code: 'picture_in_use',
        values: { name },
      })),
    })
  })
}

export async function original({ db }: Needs, merchantId: string, id: string) {
  const row = await found(db, merchantId, id)
  if (row.state !== 'ready') throw notFound()
  return row
}

async function found(db: Database, merchantId: string, id: string) {
  const row = await repository.findOfMerchant(db, merchantId, id)
  if (!row) throw notFound()
  return row
}

/** The demonstration's pictures are shown by several: nobody's to change. */
async function owned(db: Database, merchantId: string, id: string) {
  const row = await found(db, merchantId, id)
  if (row.merchantId !== merchantId) throw new ProblemError('conflict')
  return row
}
