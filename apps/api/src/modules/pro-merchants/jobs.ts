import type { FastifyBaseLogger } from 'fastify'
import type { JobQueue } from '#db/job-queue.ts'
import { extendSeasons } from '#sheets/extend-seasons.ts'
import { defineSubmission } from './submit-complete.ts'
import { askWhatIsStillTrue, type UpkeepNeeds } from './upkeep.ts'

/** What is done by itself, and what is too long for one request. */
export function defineMerchantJobs(jobs: JobQueue, needs: UpkeepNeeds, log: FastifyBaseLogger) {
  defineSubmission(jobs, needs.db)
  jobs.define('merchants.still-true', { cron: '0 8 * * *', expireInSeconds: 1800 }, async () => {
    log.info(await askWhatIsStillTrue(needs, new Date()), 'asked what is still true')
  })
  jobs.define('merchants.seasons', { cron: '30 3 * * *', expireInSeconds: 1800 }, async () => {
    log.info({ merchants: await extendSeasons(needs.db, new Date()) }, 'seasons extended')
  })
}
