import type { PasswordChange, PasswordReset } from '@dansmazone/contract/account'
import { forgottenPasswordPath } from '@dansmazone/contract/site-paths'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callAuth } from '#accounts/call-auth.ts'
import { accountOf } from '#plugins/session.ts'
import { checkPassword, type Context, headersFor } from './context.ts'

/** The link is good until it has changed something: a password that is refused may be tried again. */
export async function resetPassword(
  context: Context,
  request: FastifyRequest<{ Body: PasswordReset }>,
  reply: FastifyReply,
): Promise<void> {
  const { token, password } = request.body
  const { internalAdapter } = await context.auth.$context
  const kept = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  const person = kept && (await internalAdapter.findUserById(kept.value))
  await checkPassword(context, request, password, person ? [person.name, person.email] : [])
  await callAuth(reply, () =>
    context.auth.api.resetPassword({
      body: { token, newPassword: password },
      ...headersFor(request),
    }),
  )
}

/** Answers the session that takes the place of this one. */
export async function changePassword(
  context: Context,
  request: FastifyRequest<{ Body: PasswordChange }>,
  reply: FastifyReply,
): Promise<string> {
  const { name, email, locale } = accountOf(request)
  const { password } = request.body
  await checkPassword(context, request, password, [name, email])
  const { response } = await callAuth(reply, () =>
    context.auth.api.replacePassword({ body: { password }, ...headersFor(request) }),
  )
  const values = { name, url: `${context.publicUrl}${forgottenPasswordPath()}` }
  await context.mail.send({ to: email, template: 'passwordChanged', locale, values })
  return response.sessionId
}
