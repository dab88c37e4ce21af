import {
  Invitation,
  InvitationList,
  InvitationOffer,
  NewInvitation,
} from '@dansmazone/contract/member'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { mailLimits } from '#accounts/attempts.ts'
import { notFound } from '#lib/problem-error.ts'
import { OfMerchant } from '#lib/request-parts.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import { networkOf } from '#plugins/rate-limit.ts'
import { accountOf, memberOf } from '#plugins/session.ts'
import * as invitations from './invitations.ts'
import type { Needs } from './needs.ts'
import { InvitationParameters, TokenParameter } from './parameters.ts'
import * as repository from './repository.ts'

const tags = ['members']
const base = '/v1/pro/merchants/:merchantId/invitations'

export const invitationRoutes: FastifyPluginAsyncTypebox<{ needs: Needs }> = async (
  app,
  { needs },
) => {
  const owners = { preHandler: app.requireMember('owner') }

  app.get(
    base,
    {
      ...owners,
      schema: {
        tags,
        operationId: 'listInvitations',
        summary: 'Who is invited to keep a shop',
        description: 'For owners. Those past their time are listed too, until they are withdrawn.',
        params: OfMerchant,
        response: { 200: { description: 'All of them.', ...InvitationList }, ...privateProblems },
      },
    },
    async (request) => ({
      items: await repository.listInvitations(needs.db, memberOf(request).merchantId),
    }),
  )

  app.post(
    base,
    {
      ...owners,
      schema: {
        tags,
        operationId: 'inviteMember',
        summary: 'Invite someone by mail',
        description:
          'For owners; an invitation as owner wants a fresh session. The same address again gets a new link, and the former is void.',
        params: OfMerchant,
        body: NewInvitation,
        response: {
          201: { description: 'A mail is on its way.', ...Invitation },
          ...writeProblems,
        },
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      const { email } = request.body
      await app.attempts.count(mailLimits(networkOf(request.ip), email.toLowerCase()))
      const made = await invitations.invite(needs, merchantId, accountOf(request), request.body)
      return reply.code(201).send(made)
    },
  )

  app.delete(
    `${base}/:invitationId`,
    {
      ...owners,
      schema: {
        tags,
        operationId: 'withdrawInvitation',
        summary: 'Withdraw an invitation',
        description: 'For owners. Its link is of no use from then on.',
        params: InvitationParameters,
        response: { 204: empty('Withdrawn.'), ...writeProblems },
      },
    },
    async ({ params: { merchantId, invitationId } }, reply) => {
      if (!(await repository.deleteInvitation(needs.db, merchantId, invitationId))) {
        throw notFound()
      }
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/v1/me/invitations/:token',
    {
      schema: {
        tags,
        security: [],
        operationId: 'getInvitation',
        summary: 'What the link of an invitation offers',
        description: 'For whoever holds it, before signing in.',
        params: TokenParameter,
        response: { 200: { description: 'The offer.', ...InvitationOffer }, ...privateProblems },
      },
    },
    async ({ params: { token } }) => await invitations.readOffer(needs.db, token),
  )

  app.post(
    '/v1/me/invitations/:token',
    {
      schema: {
        tags,
        operationId: 'acceptInvitation',
        summary: 'Accept an invitation',
        description: 'With the account of the address it was sent to. Works once.',
        params: TokenParameter,
        response: {
          200: {
            description: 'The shop to keep.',
            ...Type.Object({ merchantId: Type.String({ format: 'uuid' }) }),
          },
          ...writeProblems,
        },
      },
    },
    async (request) => ({
      merchantId: await invitations.accept(needs, request.params.token, accountOf(request)),
    }),
  )

  app.delete(
    '/v1/me/invitations/:token',
    {
      schema: {
        tags,
        operationId: 'declineInvitation',
        summary: 'Decline an invitation',
        description: 'With the account of the address it was sent to.',
        params: TokenParameter,
        response: { 204: empty('Declined.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      await invitations.decline(needs, request.params.token, accountOf(request))
      return reply.code(204).send(null)
    },
  )
}
