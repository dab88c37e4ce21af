import {
  NewPasskey,
  Passkey,
  PasskeyList,
  PasskeyName,
  WebAuthnOptions,
} from '@dansmazone/contract/account'
import { callAuth } from '#accounts/call-auth.ts'
import { notFound } from '#lib/problem-error.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import { accountOf } from '#plugins/session.ts'
import { headersFor, type MeRoutes } from './context.ts'
import { addPasskey } from './passkeys.ts'
import * as repository from './repository.ts'
import { passkeyParameter, tags } from './schemas.ts'

export const passkeyRoutes: MeRoutes = async (app, { context }) => {
  const { auth, db } = context

  app.get(
    '/v1/me/passkeys',
    {
      schema: {
        tags,
        operationId: 'listPasskeys',
        summary: 'The passkeys of the account',
        description: 'The oldest first.',
        response: { 200: { description: 'All of them.', ...PasskeyList }, ...privateProblems },
      },
    },
    async (request) => ({ items: await repository.listPasskeys(db, accountOf(request).id) }),
  )

  app.post(
    '/v1/me/passkeys/options',
    {
      preHandler: app.requireFresh,
      schema: {
        tags,
        operationId: 'passkeyOptions',
        summary: 'What to ask a device for a new passkey with',
        description:
          'Wants a fresh session. For `navigator.credentials.create`, within five minutes.',
        response: {
          200: { description: 'WebAuthn creation options.', ...WebAuthnOptions },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      const { response } = await callAuth(reply, () =>
        auth.api.generatePasskeyRegistrationOptions({ query: {}, ...headersFor(request) }),
      )
      return { ...response }
    },
  )

  app.post(
    '/v1/me/passkeys',
    {
      preHandler: app.requireFresh,
      schema: {
        tags,
        operationId: 'addPasskey',
        summary: 'Add a passkey',
        description: 'Wants a fresh session, and what the device answered to the options.',
        body: NewPasskey,
        response: { 201: { description: 'It is added.', ...Passkey }, ...writeProblems },
      },
    },
    async (request, reply) => reply.code(201).send(await addPasskey(context, request, reply)),
  )

  app.patch(
    '/v1/me/passkeys/:passkeyId',
    {
      schema: {
        tags,
        operationId: 'renamePasskey',
        summary: 'Call a passkey otherwise',
        description: 'The name is for its owner alone.',
        params: passkeyParameter,
        body: PasskeyName,
        response: { 204: empty('It is called so.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { id } = accountOf(request)
      if (!(await repository.renamePasskey(db, id, request.params.passkeyId, request.body.name)))
        throw notFound()
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/me/passkeys/:passkeyId',
    {
      preHandler: app.requireFresh,
      schema: {
        tags,
        operationId: 'deletePasskey',
        summary: 'Take a passkey away',
        description: 'Wants a fresh session.',
        params: passkeyParameter,
        response: { 204: empty('It opens nothing any more.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { id } = accountOf(request)
      if (!(await repository.deletePasskey(db, id, request.params.passkeyId))) throw notFound()
      return reply.code(204).send(null)
    },
  )
}
