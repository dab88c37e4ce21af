import { EmailChange, MailOnItsWay, TokenProof } from '@dansmazone/contract/account'
import { writeProblems } from '#lib/responses.ts'
import { type MeRoutes, onItsWay } from './context.ts'
import * as address from './email.ts'
import { anyone, tags } from './schemas.ts'

export const emailRoutes: MeRoutes = async (app, { context }) => {
  app.put(
    '/v1/me/email',
    {
      preHandler: app.requireFresh,
      schema: {
        tags,
        operationId: 'changeAddress',
        summary: 'Ask for another e-mail address',
        description:
          'Wants a fresh session. It changes when the link sent to the new address is opened; the present one is told. The same answer whether the address is taken or not.',
        body: EmailChange,
        response: {
          202: { description: 'A mail is on its way.', ...MailOnItsWay },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      await address.askForChange(context, request)
      return reply.code(202).send(onItsWay(request.body.email))
    },
  )

  app.post(
    '/v1/me/email/confirmations',
    {
      schema: {
        ...anyone,
        operationId: 'confirmAddress',
        summary: 'Confirm a new e-mail address, by the link of a mail',
        description: 'In any browser: whoever reads that mailbox holds the address.',
        body: TokenProof,
        response: {
          200: { description: 'It is the address now.', ...MailOnItsWay },
          ...writeProblems,
        },
      },
    },
    async ({ body }) => onItsWay(await address.confirm(context, body.token)),
  )
}
