import { AccountPatch } from '@dansmazone/contract/account'
import { Type } from 'typebox'
import { readAccount } from '#accounts/read-account.ts'
import { ProblemError } from '#lib/problem-error.ts'
import { privateProblems, writeProblems } from '#lib/responses.ts'
import { accountOf } from '#plugins/session.ts'
import type { Context, MeRoutes } from './context.ts'
import * as repository from './repository.ts'
import { AccountRef, tags } from './schemas.ts'

export const accountRoutes: MeRoutes = async (app, { context }) => {
  app.get(
    '/v1/me',
    {
      schema: {
        tags,
        operationId: 'getAccount',
        summary: 'Who is signed in',
        description: 'With the shops that the account keeps, and how fresh the session is.',
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: { description: 'The account.', ...AccountRef }, ...privateProblems },
      },
    },
    async (request) => await present(context, accountOf(request).sessionId),
  )

  app.patch(
    '/v1/me',
    {
      schema: {
        tags,
        operationId: 'changeAccount',
        summary: 'Change name or language',
        description:
          'What is left out stays. The address and the password have routes of their own.',
        body: AccountPatch,
        response: { 200: { description: 'The account.', ...AccountRef }, ...writeProblems },
      },
    },
    async (request) => {
      const { id, sessionId } = accountOf(request)
      await repository.changeAccount(context.db, id, request.body)
      return await present(context, sessionId)
    },
  )
}

/** The account of a session that may have ended since the request began. */
export async function present(context: Context, sessionId: string) {
  const account = await readAccount(context, { sessionId })
  if (!account) throw new ProblemError('unauthenticated')
  return account
}
