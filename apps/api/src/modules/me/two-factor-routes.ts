import { RecoveryCodes, SecondFactorProof, TwoFactorOffer } from '@dansmazone/contract/account'
import { empty, writeProblems } from '#lib/responses.ts'
import type { MeRoutes } from './context.ts'
import { tags } from './schemas.ts'
import * as twoFactor from './two-factor.ts'

export const twoFactorRoutes: MeRoutes = async (app, { context }) => {
  const fresh = { preHandler: app.requireFresh }

  app.post(
    '/v1/me/two-factor',
    {
      ...fresh,
      schema: {
        tags,
        operationId: 'offerTwoFactor',
        summary: 'Begin to ask for a code at sign-in',
        description:
          'Wants a fresh session. Nothing is in force until a code of the application has come back.',
        response: {
          200: { description: 'For the application.', ...TwoFactorOffer },
          ...writeProblems,
        },
      },
    },
    async (request) => await twoFactor.offer(context, request),
  )

  app.post(
    '/v1/me/two-factor/confirmation',
    {
      ...fresh,
      schema: {
        tags,
        operationId: 'confirmTwoFactor',
        summary: 'Put the code at sign-in in force',
        description: 'Answers the recovery codes, once. The session is renewed.',
        body: SecondFactorProof,
        response: { 200: { description: 'In force.', ...RecoveryCodes }, ...writeProblems },
      },
    },
    async (request, reply) => await twoFactor.confirm(context, request, reply),
  )

  app.post(
    '/v1/me/two-factor/recovery-codes',
    {
      ...fresh,
      schema: {
        tags,
        operationId: 'renewRecoveryCodes',
        summary: 'Make other recovery codes',
        description: 'Wants a fresh session. The former ones are of no use from then on.',
        response: {
          200: { description: 'The new ones, once.', ...RecoveryCodes },
          ...writeProblems,
        },
      },
    },
    async (request) => await twoFactor.renewCodes(context, request),
  )

  app.delete(
    '/v1/me/two-factor',
    {
      ...fresh,
      schema: {
        tags,
        operationId: 'stopTwoFactor',
        summary: 'Ask for no code at sign-in any more',
        description: 'Wants a fresh session.',
        response: { 204: empty('No code is asked for.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await twoFactor.stop(context, request)
      return reply.code(204).send(null)
    },
  )
}
