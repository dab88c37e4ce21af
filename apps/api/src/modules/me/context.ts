import type { MailOnItsWay, SignIn } from '@dansmazone/contract/account'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Attempts } from '#accounts/attempts.ts'
import type { Auth } from '#accounts/auth.ts'
import { callAuth } from '#accounts/call-auth.ts'
import { checkNewPassword } from '#accounts/password-strength.ts'
import { readAccount } from '#accounts/read-account.ts'
import { authHeaders, readSignedIn } from '#accounts/signed-in.ts'
import type { Database } from '#db/client.ts'
import type { JobQueue } from '#db/job-queue.ts'
import type { Mailer } from '#mail/mailer.ts'
import { networkOf } from '#plugins/rate-limit.ts'
import type { Config } from '#src/config.ts'

/** What the routes of the account work with. */
export type Context = {
  db: Database
  auth: Auth
  attempts: Attempts
  jobs: JobQueue
  mail: Mailer
  publicUrl: string
  passwordBreachUrl: string | null
  log: FastifyBaseLogger
}

export type MeRoutes = FastifyPluginAsyncTypebox<{ context: Context }>

export const contextOf = (app: FastifyInstance, db: Database, config: Config): Context => ({
  db,
  auth: app.auth,
  attempts: app.attempts,
  jobs: app.jobs,
  mail: app.mail,
  publicUrl: config.publicUrl,
  passwordBreachUrl: config.passwordBreachUrl,
  log: app.log,
})

/** For better-auth, and for counting: where a request comes from. */
export const headersFor = (request: FastifyRequest) => ({
  headers: authHeaders(request.headers),
  returnHeaders: true as const,
})
export const networkBehind = (request: FastifyRequest) => networkOf(request.ip)

export const onItsWay = (email: string): MailOnItsWay => ({ email })
export const folded = (email: string) => email.trim().toLowerCase()

/** Begins a session, in place of the one that the request came with; or says that a code is still needed. */
export async function signIn(
  { db, auth }: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  call: Parameters<typeof callAuth>[1],
): Promise<SignIn> {
  const before = await readSignedIn(auth, request.headers)
  const { token, challenged } = await callAuth(reply, call)
  if (token === null) return { state: challenged ? 'second_factor_needed' : 'sign_in_needed' }
  const account = await readAccount({ db, auth }, { token })
  if (!account) return { state: 'sign_in_needed' }
  if (before.account) {
    await db.$client.query('DELETE FROM sessions WHERE id = $1', [before.account.sessionId])
  }
  return { state: 'signed_in', account }
}

export async function checkPassword(
  { passwordBreachUrl, log }: Context,
  request: FastifyRequest,
  password: string,
  about: string[],
) {
  await checkNewPassword(
    { password, about, locale: request.locale },
    { url: passwordBreachUrl, warn: (message, error) => log.warn({ err: error }, message) },
  )
}
