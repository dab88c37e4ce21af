import { MemberList, MemberPatch, OwnershipTransfer } from '@dansmazone/contract/member'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemError } from '#lib/problem-error.ts'
import { OfMerchant } from '#lib/request-parts.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import { accountOf, memberOf } from '#plugins/session.ts'
import * as members from './members.ts'
import type { Needs } from './needs.ts'
import { MemberParameters } from './parameters.ts'
import * as repository from './repository.ts'

const tags = ['members']
const base = '/v1/pro/merchants/:merchantId'

export const memberRoutes: FastifyPluginAsyncTypebox<{ needs: Needs }> = async (app, { needs }) => {
  app.get(
    `${base}/members`,
    {
      schema: {
        tags,
        operationId: 'listMembers',
        summary: 'Who keeps a shop',
        description: 'Owners first. Editors read the names of others, owners their addresses too.',
        params: OfMerchant,
        response: { 200: { description: 'All of them.', ...MemberList }, ...privateProblems },
      },
    },
    async (request) => {
      const { merchantId, role } = memberOf(request)
      const reader = { id: accountOf(request).id, role }
      return { items: await repository.listMembers(needs.db, merchantId, reader) }
    },
  )

  app.patch(
    `${base}/members/:accountId`,
    {
      preHandler: app.requireMember('owner'),
      schema: {
        tags,
        operationId: 'changeMember',
        summary: 'Make an owner of an editor, or the reverse',
        description: 'For owners, with a fresh session. A shop always keeps an owner.',
        params: MemberParameters,
        body: MemberPatch,
        response: { 204: empty('It is so.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const target = { ...request.params, by: accountOf(request) }
      await members.changeRole(needs, target, request.body.role)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    `${base}/members/:accountId`,
    {
      schema: {
        tags,
        operationId: 'removeMember',
        summary: 'Leave a shop, or take someone’s access away',
        description:
          'Anyone may leave; owners remove others, and want a fresh session to remove an owner. The last owner can do neither.',
        params: MemberParameters,
        response: { 204: empty('No member any more.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const target = { ...request.params, by: accountOf(request) }
      const leaving = target.accountId === target.by.id
      if (!leaving && memberOf(request).role !== 'owner') throw new ProblemError('forbidden')
      await members.remove(needs, target)
      return reply.code(204).send(null)
    },
  )

  app.post(
    `${base}/ownership-transfer`,
    {
      preHandler: [app.requireMember('owner'), app.requireFresh],
      schema: {
        tags,
        operationId: 'transferOwnership',
        summary: 'Give the shop to another member',
        description:
          'For owners, with a fresh session: the other becomes owner, whoever gives becomes an editor.',
        params: OfMerchant,
        body: OwnershipTransfer,
        response: { 204: empty('It is theirs.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      const { accountId } = request.body
      await members.transfer(needs, { merchantId, accountId, by: accountOf(request) })
      return reply.code(204).send(null)
    },
  )
}
