import { createDatabase } from '#db/client.ts'
import { JobQueue } from '#db/job-queue.ts'
import { defineImportJobs } from '#imports/define-jobs.ts'
import type { Needs } from '#imports/needs.ts'
import { createStorage } from '#lib/storage.ts'
import { Mailer } from '#mail/mailer.ts'

/** A process that takes imports over, says after each batch that it did, and stops for nobody but a kill. */
const [, , url = '', root = ''] = process.argv
const db = createDatabase(url, { max: 4, applicationName: 'dansmazone test' })
const jobs = new JobQueue(db)
const publicUrl = 'https://dansmazone.test'
const settings = { smtpUrl: null, from: 'test@dansmazone.test' }
const needs: Needs = {
  db,
  storage: await createStorage({ driver: 'disk', root }),
  jobs,
  mail: new Mailer({ db, jobs, settings, publicUrl }),
  publicUrl,
  quota: { pictures: 1000, bytes: 1e9 },
}
defineImportJobs(needs)
await jobs.work()
