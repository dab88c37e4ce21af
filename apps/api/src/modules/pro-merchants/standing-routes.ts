import { MerchantSubmissionRequest } from '@dansmazone/contract/joining'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { versionRead } from '#lib/if-match.ts'
import { IfMatch, OfMerchant } from '#lib/request-parts.ts'
import { versionedProblems, writeProblems } from '#lib/responses.ts'
import { memberOf } from '#plugins/session.ts'
import { byOf, type Needs, sendSheet } from './context.ts'
import { MerchantSheetRef, shop } from './schemas.ts'
import { discardChanges } from './sheets.ts'
import * as standing from './standing.ts'

const one = '/v1/pro/merchants/:merchantId'
const answer = { 200: MerchantSheetRef, ...writeProblems }

/** Where a merchant stands: submitted, withdrawn, closed, confirmed. */
export const standingRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  const { db, jobs } = needs

  app.post(
    `${one}/submission`,
    {
      schema: {
        operationId: 'submitOwnMerchant',
        summary: 'Ask the staff to publish',
        description:
          'The merchant and, unless told otherwise, its complete products. Answers 409 with what is missing.',
        ...shop,
        params: OfMerchant,
        body: MerchantSubmissionRequest,
        response: answer,
      },
    },
    async (request, reply) => {
      const { products = true } = request.body
      const { merchantId } = memberOf(request)
      const sheet = await standing.submit(db, jobs, merchantId, byOf(request), { products })
      return sendSheet(needs, request, reply, sheet)
    },
  )

  app.delete(
    `${one}/submission`,
    {
      schema: {
        operationId: 'withdrawOwnMerchant',
        summary: 'No longer ask to publish',
        description:
          'The merchant is a draft again, or stays public as it was. Its products that wait go on waiting.',
        ...shop,
        params: OfMerchant,
        response: answer,
      },
    },
    async (request, reply) => {
      const sheet = await standing.withdraw(db, memberOf(request).merchantId, byOf(request))
      return sendSheet(needs, request, reply, sheet)
    },
  )

  app.post(
    `${one}/discard`,
    {
      schema: {
        operationId: 'discardOwnMerchantChanges',
        summary: 'Go back to what is public',
        description: 'Everything that waits is given up; the history keeps it.',
        ...shop,
        params: OfMerchant,
        headers: IfMatch,
        response: { 200: MerchantSheetRef, ...versionedProblems },
      },
    },
    async (request, reply) => {
      const ifVersion = versionRead(request.headers['if-match'])
      const conditions = { by: byOf(request), ifVersion }
      const sheet = await discardChanges(db, memberOf(request).merchantId, conditions)
      return sendSheet(needs, request, reply, sheet)
    },
  )

  app.post(
    `${one}/closing`,
    {
      preHandler: app.requireMember('owner'),
      schema: {
        operationId: 'closeOwnMerchant',
        summary: 'Close a merchant',
        description:
          'It leaves the site with its products, at once. Nothing is lost: it can be opened again.',
        ...shop,
        params: OfMerchant,
        response: answer,
      },
    },
    async (request, reply) => {
      const sheet = await standing.close(db, memberOf(request).merchantId, byOf(request))
      return sendSheet(needs, request, reply, sheet)
    },
  )

  app.delete(
    `${one}/closing`,
    {
      preHandler: app.requireMember('owner'),
      schema: {
        operationId: 'reopenOwnMerchant',
        summary: 'Open a merchant again',
        description: 'It is public as it was accepted last.',
        ...shop,
        params: OfMerchant,
        response: answer,
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      const sheet = await standing.reopen(db, merchantId, byOf(request), new Date())
      return sendSheet(needs, request, reply, sheet)
    },
  )

  app.post(
    `${one}/confirmation`,
    {
      schema: {
        operationId: 'confirmOwnMerchant',
        summary: 'Say that all is still true',
        description: 'Dates the listing anew; one that was closed for want of it is public again.',
        ...shop,
        params: OfMerchant,
        response: answer,
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      const sheet = await standing.confirm(db, merchantId, byOf(request), new Date())
      return sendSheet(needs, request, reply, sheet)
    },
  )
}
