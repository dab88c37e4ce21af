import { MailOnItsWay, MailRequest, Registration, TokenProof } from '@dansmazone/contract/account'
import { askForMail } from '#accounts/account-mails.ts'
import { mailLimits } from '#accounts/attempts.ts'
import { writeProblems } from '#lib/responses.ts'
import { folded, type MeRoutes, networkBehind, onItsWay } from './context.ts'
import * as registration from './registration.ts'
import { anyone, SignInRef } from './schemas.ts'

const sameAnswer =
  'The same whether the address has an account or not: what is true is in the mail.'

export const registrationRoutes: MeRoutes = async (app, { context }) => {
  app.post(
    '/v1/me/registrations',
    {
      schema: {
        ...anyone,
        operationId: 'register',
        summary: 'Make an account',
        description: `Nothing is in force before the address is confirmed by the link of a mail. ${sameAnswer}`,
        body: Registration,
        response: {
          202: { description: 'A mail is on its way.', ...MailOnItsWay },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      await registration.register(context, request, reply)
      return reply.code(202).send(onItsWay(request.body.email))
    },
  )

  app.post(
    '/v1/me/verification-mails',
    {
      schema: {
        ...anyone,
        operationId: 'sendVerificationMail',
        summary: 'Send the link that confirms an address once more',
        description: sameAnswer,
        body: MailRequest,
        response: {
          202: { description: 'A mail may be on its way.', ...MailOnItsWay },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      const { email, next = null } = request.body
      await context.attempts.count(mailLimits(networkBehind(request), folded(email)))
      await askForMail(context.jobs, { kind: 'verification', email, next })
      return reply.code(202).send(onItsWay(email))
    },
  )

  app.post(
    '/v1/me/verifications',
    {
      schema: {
        ...anyone,
        operationId: 'verifyAddress',
        summary: 'Confirm an address, by the link of a mail',
        description:
          'The first time it signs in as well. The password of the registration counts in the browser that registered; opened elsewhere the account has none, and a mail to choose one is sent.',
        body: TokenProof,
        response: {
          200: { description: 'The address is confirmed.', ...SignInRef },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => await registration.verify(context, request, reply),
  )
}
