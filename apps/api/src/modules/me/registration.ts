import type { Registration } from '@dansmazone/contract/account'
import type { FastifyRequest } from 'fastify'
import { mailLimits } from '#accounts/attempts.ts'
import { checkPassword, type Context, folded, networkBehind } from './context.ts'
import * as repository from './repository.ts'

/** Whoever confirms the address has the account as it was asked for last: links of earlier mails are then of no use. */
export async function register(
  context: Context,
  request: FastifyRequest<{ Body: Registration }>,
): Promise<void> {
  const { email, name, password, locale = 'fr', next = '/' } = request.body
  const address = folded(email)
  await checkPassword(context, request, password, [name, address])
  await context.attempts.count(mailLimits(networkBehind(request), address))
  await context.db.$client.query('DELETE FROM accounts WHERE email = $1 AND NOT email_verified', [
    address,
  ])
  const body = { email: address, name: name.trim(), password, locale, callbackURL: next }
  try {
    await context.auth.api.signUpEmail({ body })
  } catch (error) {
    // Asked for twice at once: the other one was first, and has sent the mail.
    if (!(await repository.findByEmail(context.db, address))) throw error
  }
}
