import type { Reauthentication } from '@dansmazone/contract/account'
import { isAPIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mailLimits, proofLimits } from '#accounts/attempts.ts'
import { callAuth } from '#accounts/call-auth.ts'
import { keepOneTime, newCode, takeOneTime } from '#accounts/one-time.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { accountOf } from '#plugins/session.ts'
import { type Context, headersFor, networkBehind } from './context.ts'

const codeSeconds = 600
const purpose = 'proof-code'
const forWhom = (accountId: string, code: string) => `${accountId} ${code}`

/** Answers the session that takes the place of this one. */
export async function reauthenticate(
  context: Context,
  request: FastifyRequest<{ Body: Reauthentication }>,
  reply: FastifyReply,
): Promise<string> {
  const { id } = accountOf(request)
  const limits = proofLimits(networkBehind(request), id)
  await context.attempts.count(limits)
  await prove(context, request, id)
  await context.attempts.forget(limits.slice(0, 1))
  const { response } = await callAuth(reply, () =>
    context.auth.api.renewSession(headersFor(request)),
  )
  return response.sessionId
}

async function prove(
  { db, auth }: Context,
  request: FastifyRequest<{ Body: Reauthentication }>,
  accountId: string,
): Promise<void> {
  const { password, passkey, code } = request.body
  const called = headersFor(request)
  if (password !== undefined) {
    await auth.api
      .verifyPassword({ body: { password }, ...called })
      .catch(refusal('body.password', 'wrong_password'))
  } else if (passkey !== undefined) {
    const { response } = await auth.api
      .verifyPasskeyAuthentication({ body: { response: passkey }, ...called })
      .catch(refusal('body', 'wrong_passkey'))
    // It has begun a session, which nobody holds: this request's own is renewed instead.
    await db.$client.query('DELETE FROM sessions WHERE id = $1', [response.session.id])
    if (response.user.id !== accountId) refuse('body', 'wrong_passkey')
  } else if (code !== undefined) {
    if ((await takeOneTime(db, purpose, forWhom(accountId, code))) === null) {
      refuse('body.code', 'wrong_mail_code')
    }
  }
}

/** What was judged is refused; what could not be is our fault, not theirs. */
const refusal = (path: string, code: string) => (error: unknown) => {
  if (!isAPIError(error)) throw error
  return refuse(path, code)
}

const refuse = (path: string, code: string): never => {
  throw new ProblemError('wrong_credentials', { faults: [{ path, code }] })
}

export async function sendProofCode(context: Context, request: FastifyRequest): Promise<void> {
  const { id, email, name, locale } = accountOf(request)
  await context.attempts.count(mailLimits(networkBehind(request), email))
  const code = newCode()
  await keepOneTime(context.db, {
    purpose,
    secret: forWhom(id, code),
    value: id,
    seconds: codeSeconds,
  })
  await context.mail.send({ to: email, template: 'proofCode', locale, values: { name, code } })
}
