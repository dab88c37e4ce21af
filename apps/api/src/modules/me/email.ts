import type { EmailChange } from '@dansmazone/contract/account'
import { forgottenPasswordPath, newAddressPath, signInPath } from '@dansmazone/contract/site-paths'
import type { FastifyRequest } from 'fastify'
import { mailLimits } from '#accounts/attempts.ts'
import { lifetimes } from '#accounts/auth.ts'
import { keepOneTime, newToken, takeOneTime } from '#accounts/one-time.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { accountOf } from '#plugins/session.ts'
import { type Context, folded, networkBehind } from './context.ts'
import * as repository from './repository.ts'

const purpose = 'email-change'

export async function askForChange(
  context: Context,
  request: FastifyRequest<{ Body: EmailChange }>,
): Promise<void> {
  const { db, mail, publicUrl } = context
  const { id, email: present, name, locale } = accountOf(request)
  const email = folded(request.body.email)
  await context.attempts.count(mailLimits(networkBehind(request), email))
  const newEmail = email
  const noticed = { name, newEmail, url: `${publicUrl}${forgottenPasswordPath()}` }
  await mail.send({ to: present, template: 'emailChangeAsked', locale, values: noticed })
  const taken = await repository.findByEmail(db, email)
  if (taken) {
    const values = {
      name: taken.name,
      signInUrl: `${publicUrl}${signInPath()}`,
      resetUrl: `${publicUrl}${forgottenPasswordPath()}`,
    }
    return await mail.send({ to: email, template: 'alreadyRegistered', locale, values })
  }
  const token = newToken()
  await keepOneTime(db, {
    purpose,
    secret: token,
    value: JSON.stringify({ accountId: id, email }),
    seconds: lifetimes.verification,
  })
  const values = { name, url: `${publicUrl}${newAddressPath(token)}` }
  await mail.send({ to: email, template: 'confirmNewEmail', locale, values })
}

/** Answers the address that is in force now. */
export async function confirm({ db }: Context, token: string): Promise<string> {
  const value = await takeOneTime(db, purpose, token)
  if (value === null) throw new ProblemError('link_expired')
  const { accountId, email } = JSON.parse(value) as { accountId: string; email: string }
  // Taken since, by whoever confirmed it first.
  if (await repository.findByEmail(db, email)) throw new ProblemError('conflict')
  await repository.changeEmail(db, accountId, email)
  return email
}
