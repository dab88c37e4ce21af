import { Erasure, PersonalData } from '@dansmazone/contract/account'
import { askForErasure, cancelErasure, explainErasure } from '#accounts/erasure.ts'
import { personalData } from '#accounts/personal-data.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import { accountOf } from '#plugins/session.ts'
import type { MeRoutes } from './context.ts'
import { tags } from './schemas.ts'

export const personalDataRoutes: MeRoutes = async (app, { context }) => {
  const { db } = context
  const fresh = { preHandler: app.requireFresh }

  app.get(
    '/v1/me/export',
    {
      ...fresh,
      schema: {
        tags,
        operationId: 'exportPersonalData',
        summary: 'Everything that is kept about one',
        description:
          'Wants a fresh session. Each part with why it is kept and for how long; secrets are left out.',
        response: { 200: { description: 'A JSON file.', ...PersonalData }, ...privateProblems },
      },
    },
    async (request, reply) => {
      const name = `dansmazone-${new Date().toISOString().slice(0, 10)}.json`
      reply.header('content-disposition', `attachment; filename="${name}"`)
      return await personalData(db, accountOf(request).id, request.locale)
    },
  )

  app.get(
    '/v1/me/erasure',
    {
      schema: {
        tags,
        operationId: 'explainErasure',
        summary: 'What erasing the account would do',
        description: 'What goes, what remains and why, and what stands in the way.',
        response: { 200: { description: 'What would be done.', ...Erasure }, ...privateProblems },
      },
    },
    async (request) => await explainErasure(db, accountOf(request).id, request.locale),
  )

  app.post(
    '/v1/me/erasure',
    {
      ...fresh,
      schema: {
        tags,
        operationId: 'askForErasure',
        summary: 'Ask to be forgotten',
        description:
          'Wants a fresh session. Done after thirty days, and can be taken back until then. Refused while a shop would have no owner left.',
        response: { 202: { description: 'It is planned.', ...Erasure }, ...writeProblems },
      },
    },
    async (request, reply) => {
      const { id } = accountOf(request)
      await askForErasure(context, id)
      return reply.code(202).send(await explainErasure(db, id, request.locale))
    },
  )

  app.delete(
    '/v1/me/erasure',
    {
      schema: {
        tags,
        operationId: 'cancelErasure',
        summary: 'Keep the account after all',
        description: 'Until the day it would have been erased.',
        response: { 204: empty('Nothing will be erased.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await cancelErasure(db, accountOf(request).id)
      return reply.code(204).send(null)
    },
  )
}
