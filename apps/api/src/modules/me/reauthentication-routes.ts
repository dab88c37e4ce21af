import { MailOnItsWay, Reauthentication } from '@dansmazone/contract/account'
import { writeProblems } from '#lib/responses.ts'
import { accountOf } from '#plugins/session.ts'
import { present } from './account-routes.ts'
import { type MeRoutes, onItsWay } from './context.ts'
import { reauthenticate, sendProofCode } from './reauthentication.ts'
import { AccountRef, tags } from './schemas.ts'

export const reauthenticationRoutes: MeRoutes = async (app, { context }) => {
  app.post(
    '/v1/me/reauthentication',
    {
      schema: {
        tags,
        operationId: 'reauthenticate',
        summary: 'Prove once more who one is',
        description:
          'By the password, a passkey (options as for signing in) or the code of a mail: one of them. The session is renewed, and fresh for ten minutes.',
        body: Reauthentication,
        response: { 200: { description: 'It is fresh.', ...AccountRef }, ...writeProblems },
      },
    },
    async (request, reply) => await present(context, await reauthenticate(context, request, reply)),
  )

  app.post(
    '/v1/me/reauthentication/codes',
    {
      schema: {
        tags,
        operationId: 'sendProofCode',
        summary: 'Send a code that proves who one is',
        description: 'To the address of the account; good for ten minutes.',
        response: {
          202: { description: 'A mail is on its way.', ...MailOnItsWay },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      await sendProofCode(context, request)
      return reply.code(202).send(onItsWay(accountOf(request).email))
    },
  )
}
