import { Confirmation } from '@dansmazone/contract/joining'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { privateProblems, writeProblems } from '#lib/responses.ts'
import { readConfirmation, useConfirmation } from './confirmations.ts'
import type { Needs } from './context.ts'
import { OfConfirmation, shop } from './schemas.ts'

const path = '/v1/pro/confirmations/:token'
/** The secret of the mail stands for the session. */
const anyone = { ...shop, security: [] as Record<string, never>[] }

/** “Still true”, by one click from the yearly mail. Reading changes nothing: mailboxes open links by themselves. */
export const confirmationRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, { db }) => {
  app.get(
    path,
    {
      schema: {
        operationId: 'getConfirmation',
        summary: 'What a mail asks to confirm',
        description: 'Without a session: whoever has the mail may answer it.',
        ...anyone,
        params: OfConfirmation,
        response: { 200: Confirmation, ...privateProblems },
      },
    },
    async ({ params }) => readConfirmation(db, params.token, new Date()),
  )

  app.post(
    path,
    {
      schema: {
        operationId: 'useConfirmation',
        summary: 'Confirm that all is still true',
        description: 'Without a session. A listing that was closed for want of it is public again.',
        ...anyone,
        params: OfConfirmation,
        response: { 200: Confirmation, ...writeProblems },
      },
    },
    async ({ params }) => useConfirmation(db, params.token, new Date()),
  )
}
