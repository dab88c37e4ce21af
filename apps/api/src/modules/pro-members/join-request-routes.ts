import {
  JoinDecision,
  JoinRequestList,
  NewJoinRequest,
  OwnJoinRequestList,
} from '@dansmazone/contract/member'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { notFound } from '#lib/problem-error.ts'
import { OfMerchant } from '#lib/request-parts.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import { accountOf, memberOf } from '#plugins/session.ts'
import * as joining from './join-requests.ts'
import type { Needs } from './needs.ts'
import { JoinRequestParameters, OwnJoinRequestParameter } from './parameters.ts'
import * as repository from './repository.ts'

const tags = ['members']
const base = '/v1/pro/merchants/:merchantId/join-requests'
const mostAsksADay = 20

export const joinRequestRoutes: FastifyPluginAsyncTypebox<{ needs: Needs }> = async (
  app,
  { needs },
) => {
  const { db } = needs
  const owners = { preHandler: app.requireMember('owner') }

  app.post(
    '/v1/pro/join-requests',
    {
      schema: {
        tags,
        operationId: 'askToJoin',
        summary: 'Ask to keep a shop that exists already',
        description: 'Its owners answer, or the staff where nobody keeps it yet.',
        body: NewJoinRequest,
        response: {
          201: {
            description: 'It waits for an answer.',
            ...Type.Object({ id: Type.String({ format: 'uuid' }) }),
          },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      const by = accountOf(request)
      const limit = { act: 'join', subject: by.id, most: mostAsksADay, windowSeconds: 86_400 }
      await app.attempts.count([limit])
      return reply.code(201).send(await joining.ask(needs, by, request.body))
    },
  )

  app.get(
    '/v1/pro/join-requests',
    {
      schema: {
        tags,
        operationId: 'listOwnJoinRequests',
        summary: 'What one has asked to join',
        description: 'The latest first.',
        response: {
          200: { description: 'All of them.', ...OwnJoinRequestList },
          ...privateProblems,
        },
      },
    },
    async (request) => ({ items: await repository.listOwnJoinRequests(db, accountOf(request).id) }),
  )

  app.delete(
    '/v1/pro/join-requests/:joinRequestId',
    {
      schema: {
        tags,
        operationId: 'withdrawJoinRequest',
        summary: 'Withdraw one’s request',
        description: 'While nobody has answered.',
        params: OwnJoinRequestParameter,
        response: { 204: empty('Withdrawn.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { joinRequestId } = request.params
      if (!(await repository.withdrawJoinRequest(db, accountOf(request).id, joinRequestId))) {
        throw notFound()
      }
      return reply.code(204).send(null)
    },
  )

  app.get(
    base,
    {
      ...owners,
      schema: {
        tags,
        operationId: 'listJoinRequests',
        summary: 'Who asks to keep a shop with its owners',
        description: 'For owners. Those that wait come first.',
        params: OfMerchant,
        response: { 200: { description: 'The latest.', ...JoinRequestList }, ...privateProblems },
      },
    },
    async (request) => ({
      items: await repository.listJoinRequests(db, memberOf(request).merchantId),
    }),
  )

  app.post(
    `${base}/:joinRequestId/decision`,
    {
      ...owners,
      schema: {
        tags,
        operationId: 'decideJoinRequest',
        summary: 'Accept or refuse someone',
        description:
          'For owners; accepting as owner wants a fresh session. The person is told by mail. Left out, the role is editor.',
        params: JoinRequestParameters,
        body: JoinDecision,
        response: { 204: empty('Decided.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { merchantId, joinRequestId: id } = request.params
      await joining.decide(needs, { merchantId, id }, accountOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
