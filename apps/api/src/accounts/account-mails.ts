import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import type { Auth, AuthMails } from './auth.ts'

type Wanted = { kind: 'verification' | 'magic-link' | 'reset'; email: string; next: string | null }

const job = 'accounts.mail'

/**
 * Mails that anyone may ask for. Whether the address is known is looked up in a job, so that the request does the same
 * work, in the same time, and answers the same, either way.
 */
export function defineAccountMails(
  jobs: JobQueue,
  { db, auth, mails }: { db: Database; auth: Auth; mails: AuthMails },
) {
  jobs.define<Wanted>(job, { keepSeconds: 60 }, async ({ kind, email, next }) => {
    const { rows } = await db.$client.query<Found>(
      'SELECT id, email, name, email_verified AS verified FROM accounts WHERE email = lower($1)',
      [email],
    )
    const [account] = rows
    if (!account) return
    const callbackURL = next ?? '/'
    // Before the address is confirmed, a link that confirms it is what helps, whatever was asked for.
    if (!account.verified) {
      await auth.api.sendVerificationEmail({ body: { email: account.email, callbackURL } })
    } else if (kind === 'verification') {
      await mails.alreadyRegistered(account)
    } else if (kind === 'magic-link') {
      const body = { email: account.email, callbackURL }
      await auth.api.signInMagicLink({ body, headers: new Headers() })
    } else {
      await auth.api.requestPasswordReset({ body: { email: account.email } })
    }
  })
}

type Found = { id: string; email: string; name: string; verified: boolean }

export async function askForMail(jobs: JobQueue, wanted: Wanted): Promise<void> {
  await jobs.send(job, wanted)
}
