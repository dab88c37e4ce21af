import { randomUUID } from 'node:crypto'
import type { Registration, SignIn, TokenProof } from '@dansmazone/contract/account'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { askForMail } from '#accounts/account-mails.ts'
import { mailLimits } from '#accounts/attempts.ts'
import { bindToBrowser } from '#accounts/registrations.ts'
import {
  checkPassword,
  type Context,
  folded,
  headersFor,
  networkBehind,
  signIn,
} from './context.ts'
import * as repository from './repository.ts'

/** The last registration of an unconfirmed address is the one that counts: links of earlier mails are of no use. */
export async function register(
  context: Context,
  request: FastifyRequest<{ Body: Registration }>,
  reply: FastifyReply,
): Promise<void> {
  const { email, name, password, locale = 'fr', next = '/' } = request.body
  const address = folded(email)
  await checkPassword(context, request, password, [name, address])
  await context.attempts.count(mailLimits(networkBehind(request), address))
  await context.db.$client.query('DELETE FROM accounts WHERE email = $1 AND NOT email_verified', [
    address,
  ])
  const body = { email: address, name: name.trim(), password, locale, callbackURL: next }
  // Of nobody, when the address is taken or another registration was first: the answer is the same.
  let accountId: string = randomUUID()
  try {
    const { user } = await context.auth.api.signUpEmail({ body })
    accountId = user.id
  } catch (error) {
    // Asked for twice at once: the other one was first, and has sent the mail.
    if (!(await repository.findByEmail(context.db, address))) throw error
  }
  await bindToBrowser(context, { accountId, cookies: request.headers.cookie, reply })
}

/** Elsewhere than where it was typed the password is lost: the mail to choose one is then on its way. */
export async function verify(
  context: Context,
  request: FastifyRequest<{ Body: TokenProof }>,
  reply: FastifyReply,
): Promise<SignIn> {
  const { token } = request.body
  const options = headersFor(request)
  const asked = new Request(context.publicUrl, { headers: options.headers })
  const answer = await signIn(context, request, reply, () =>
    context.auth.api.verifyEmail({
      query: { token },
      ...options,
      request: asked,
      asResponse: false,
    }),
  )
  const { account } = answer
  if (account && !account.hasPassword) {
    await askForMail(context.jobs, { kind: 'reset', email: account.email, next: null })
  }
  return answer
}
