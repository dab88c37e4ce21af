import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import type { Storage } from '#lib/storage.ts'
import type { Mailer } from '#mail/mailer.ts'
import type { PictureQuota } from '#pictures/receive.ts'

export type Needs = {
  db: Database
  storage: Storage
  jobs: JobQueue
  mail: Mailer
  publicUrl: string
  quota: PictureQuota
  /** Addresses of the operator's own that may be fetched although they are not public; tests have one. */
  allowPrivate?: string[]
}
