import type { FastifyBaseLogger } from 'fastify'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import type { Mailer } from '#mail/mailer.ts'
import { eraseDue } from './erasure.ts'

type Needs = { db: Database; mail: Mailer; publicUrl: string; log: FastifyBaseLogger }

export const accountUpkeep = 'accounts.upkeep'

/** What is past its time. An address that was never confirmed is nobody's after a week. */
const sweeps = [
  `DELETE FROM sessions WHERE expires_at < now()`,
  `DELETE FROM verifications WHERE expires_at < now()`,
  `DELETE FROM attempts WHERE last_request < extract(epoch FROM now() - interval '2 days') * 1000`,
  `DELETE FROM accounts WHERE NOT email_verified AND created_at < now() - interval '7 days'`,
  `DELETE FROM invitations WHERE created_at < now() - interval '90 days' AND expires_at < now()`,
]

/** Each night: accounts whose delay is over are erased, and what is out of date is swept. */
export function defineAccountUpkeep(jobs: JobQueue, { log, ...needs }: Needs) {
  jobs.define(accountUpkeep, { cron: '20 3 * * *', unique: 'unfinished' }, async () => {
    const { erased, heldBack } = await eraseDue(needs)
    if (erased > 0) log.info({ accounts: erased }, 'accounts were erased as they had asked')
    if (heldBack > 0) log.warn({ accounts: heldBack }, 'accounts wait: a shop would have no owner')
    for (const sweep of sweeps) await needs.db.$client.query(sweep)
  })
}
