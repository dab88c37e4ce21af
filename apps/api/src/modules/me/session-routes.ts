import { SessionList } from '@dansmazone/contract/account'
import { callAuth } from '#accounts/call-auth.ts'
import { notFound } from '#lib/problem-error.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import { accountOf } from '#plugins/session.ts'
import { headersFor, type MeRoutes } from './context.ts'
import * as repository from './repository.ts'
import { sessionParameter, tags } from './schemas.ts'

export const sessionRoutes: MeRoutes = async (app, { context }) => {
  const { db, auth } = context

  app.get(
    '/v1/me/sessions',
    {
      schema: {
        tags,
        operationId: 'listSessions',
        summary: 'Where one is signed in',
        description: 'The present session first, then the last used.',
        response: { 200: { description: 'All sessions.', ...SessionList }, ...privateProblems },
      },
    },
    async (request) => {
      const language = request.locale === 'en' ? 'en' : 'fr'
      return { items: await repository.listSessions(db, accountOf(request), language) }
    },
  )

  app.delete(
    '/v1/me/sessions/current',
    {
      schema: {
        tags,
        operationId: 'signOut',
        summary: 'Sign out here',
        description: 'The session is over on the server too.',
        response: { 204: empty('Signed out.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await callAuth(reply, () => auth.api.signOut(headersFor(request)))
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/me/sessions/:sessionId',
    {
      schema: {
        tags,
        operationId: 'endSession',
        summary: 'Sign out somewhere else',
        description: 'Of one’s own sessions only.',
        params: sessionParameter,
        response: { 204: empty('It is over.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { sessionId } = request.params
      if (!(await repository.endSession(db, accountOf(request).id, sessionId))) {
        throw notFound()
      }
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/me/sessions',
    {
      schema: {
        tags,
        operationId: 'endOtherSessions',
        summary: 'Sign out everywhere else',
        description: 'The present session stays.',
        response: { 204: empty('All others are over.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { id, sessionId } = accountOf(request)
      await repository.endOtherSessions(db, id, sessionId)
      return reply.code(204).send(null)
    },
  )
}
