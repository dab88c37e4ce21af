import fp from 'fastify-plugin'
import type { Database } from '#db/client.ts'
import { JobQueue } from '#db/job-queue.ts'
import type { Config } from '#src/config.ts'

declare module 'fastify' {
  interface FastifyInstance {
    jobs: JobQueue
  }
}

/** Jobs are defined by whoever registers after this, and run from when the application is ready. */
export const jobs = fp<{ config: Config; db: Database }>(
  async (app, { config, db }) => {
    const queue = new JobQueue(db)
    queue.on('failed', (job, error) => {
      const tried = { job: job.name, jobId: job.id, attempt: job.attempt, err: error }
      if (job.lastAttempt) app.log.error(tried, 'a job failed for the last time')
      else app.log.warn(tried, 'a job failed and is tried again')
    })
    queue.on('dead', ({ name, id }) => app.log.error({ job: name, jobId: id }, 'a job is given up'))
    queue.on('trouble', (message, error) => app.log.warn({ err: error }, message))
    app.decorate('jobs', queue)
    app.addHook('onReady', async () => {
      if (config.workers) await queue.work()
    })
    // Before connections are closed: what runs is let come to its end.
    app.addHook('preClose', () => queue.stop())
    // What requests in flight have sent since.
    app.addHook('onClose', () => queue.stop())
  },
  { name: 'jobs' },
)
