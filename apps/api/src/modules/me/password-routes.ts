import {
  MailOnItsWay,
  MailRequest,
  PasswordChange,
  PasswordReset,
} from '@dansmazone/contract/account'
import { askForMail } from '#accounts/account-mails.ts'
import { mailLimits } from '#accounts/attempts.ts'
import { empty, writeProblems } from '#lib/responses.ts'
import { present } from './account-routes.ts'
import { folded, type MeRoutes, networkBehind, onItsWay } from './context.ts'
import { changePassword, resetPassword } from './password.ts'
import { AccountRef, anyone, tags } from './schemas.ts'

export const passwordRoutes: MeRoutes = async (app, { context }) => {
  app.post(
    '/v1/me/password-resets',
    {
      schema: {
        ...anyone,
        operationId: 'sendPasswordReset',
        summary: 'Send a link to choose another password',
        description: 'The same answer whether the address has an account or not.',
        body: MailRequest,
        response: {
          202: { description: 'A mail may be on its way.', ...MailOnItsWay },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      const { email } = request.body
      await context.attempts.count(mailLimits(networkBehind(request), folded(email)))
      await askForMail(context.jobs, { kind: 'reset', email, next: null })
      return reply.code(202).send(onItsWay(email))
    },
  )

  app.put(
    '/v1/me/password-resets',
    {
      schema: {
        ...anyone,
        operationId: 'resetPassword',
        summary: 'Choose another password, by the link of a mail',
        description: 'Ends every session of the account; sign in with the new password then.',
        body: PasswordReset,
        response: { 204: empty('It is changed.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await resetPassword(context, request, reply)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/v1/me/password',
    {
      preHandler: app.requireFresh,
      schema: {
        tags,
        operationId: 'changePassword',
        summary: 'Change the password',
        description: 'Wants a fresh session. Ends every other one, and renews this one.',
        body: PasswordChange,
        response: { 200: { description: 'It is changed.', ...AccountRef }, ...writeProblems },
      },
    },
    async (request, reply) => await present(context, await changePassword(context, request, reply)),
  )
}
