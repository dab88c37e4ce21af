import type { JobQueue } from '#db/job-queue.ts'
import type { Queries } from '#db/transaction.ts'

/** The names of jobs, apart from what they do: one sends another. */
export const importJobs = {
  read: 'imports.read',
  run: 'imports.run',
  undo: 'imports.undo',
  images: 'imports.images',
  feed: 'imports.feed',
  dueFeeds: 'imports.due-feeds',
  sweep: 'imports.sweep',
} as const

export type OfImport = { importId: string }
export type OfFeed = { feedId: string }

const sendOfImport =
  (name: string) =>
  (jobs: JobQueue, importId: string, tx?: Queries, startAfter?: Date): Promise<string | null> =>
    jobs.send<OfImport>(
      name,
      { importId },
      { singletonKey: importId, ...(tx && { db: tx }), ...(startAfter && { startAfter }) },
    )

export const sendRead = sendOfImport(importJobs.read)
export const sendRun = sendOfImport(importJobs.run)
export const sendUndo = sendOfImport(importJobs.undo)
export const sendImages = sendOfImport(importJobs.images)

/** When pictures are asked for again. */
export const nextImages = (jobs: JobQueue, importId: string) =>
  jobs.nextAt(importJobs.images, importId)

export const sendFeed = (jobs: JobQueue, feedId: string, tx?: Queries) =>
  jobs.send<OfFeed>(importJobs.feed, { feedId }, { singletonKey: feedId, ...(tx && { db: tx }) })
