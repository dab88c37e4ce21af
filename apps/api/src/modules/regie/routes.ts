import {
  Decision,
  DecisionOutcome,
  JoinRequestDecision,
  MerchantSubmission,
  ProductsDecision,
  ProductSubmission,
  ReviewReasons,
  StaffJoinRequestList,
  SubmissionList,
} from '@dansmazone/contract/review'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { Database } from '#db/client.ts'
import { versionRead, versionTag } from '#lib/if-match.ts'
import { notFound } from '#lib/problem-error.ts'
import { IfMatch, OfMerchant } from '#lib/request-parts.ts'
import { picture, privateProblems, versionedProblems, writeProblems } from '#lib/responses.ts'
import type { Storage } from '#lib/storage.ts'
import { keepVariants } from '#pictures/kept-variants.ts'
import { sendPage } from '#plugins/send-page.ts'
import { accountOf } from '#plugins/session.ts'
import { reviewReasons, wordsOf } from '#sheets/review-reasons.ts'
import { defineDecisionJobs } from './decided-products.ts'
import * as decisions from './decisions.ts'
import { decideJoinRequest, listJoinRequests } from './join-requests.ts'
import * as repository from './repository.ts'
import { OfProduct, OfRequest, OfVariant, staff, SubmissionQuery } from './schemas.ts'
import * as submissions from './submissions.ts'

const base = '/v1/regie'
const ofMerchant = `${base}/submissions/merchants/:merchantId`
const ofProduct = `${base}/submissions/products/:productId`

type Options = { db: Database; publicUrl: string; storage: Storage }

/** What staff read and decide before anything is public. Every path here wants their role. */
export const regieRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { db, publicUrl, storage },
) => {
  const needs = { db, publicUrl, jobs: app.jobs, mail: app.mail }
  defineDecisionJobs(needs)
  const variants = keepVariants(storage, (error) =>
    app.log.error({ err: error }, 'a picture could not be kept'),
  )
  const staffOf = (request: FastifyRequest): submissions.Staff => ({
    accountId: accountOf(request).id,
    locale: request.locale,
    publicUrl,
  })
  const deciding = (request: FastifyRequest) => ({
    decidedBy: accountOf(request).id,
    ifVersion: versionRead(request.headers['if-match']),
  })

  app.get(
    `${base}/submissions`,
    {
      schema: {
        operationId: 'listSubmissions',
        summary: 'What waits for a decision, by merchant',
        description: 'The longest wait first, with how much waits in all.',
        ...staff,
        querystring: SubmissionQuery,
        response: { 200: SubmissionList, ...privateProblems },
      },
    },
    async (request, reply) => {
      const page = await submissions.listSubmissions(db, request.query, staffOf(request))
      return sendPage(reply, request.url, page)
    },
  )

  app.get(
    `${base}/reasons`,
    {
      schema: {
        operationId: 'listReviewReasons',
        summary: 'Reasons of refusals',
        description: 'What merchants are told, in the language of the request.',
        ...staff,
        response: { 200: ReviewReasons, ...privateProblems },
      },
    },
    async ({ locale }) => ({
      items: (await reviewReasons()).map((reason) => ({
        code: reason.code,
        subject: reason.subject,
        ...wordsOf(reason, locale),
      })),
    }),
  )

  app.get(
    ofMerchant,
    {
      schema: {
        operationId: 'getMerchantSubmission',
        summary: 'A merchant as staff read it',
        description: 'With what would change, field by field, and its products that wait.',
        ...staff,
        params: OfMerchant,
        response: { 200: MerchantSubmission, ...privateProblems },
      },
    },
    async (request, reply) => {
      const { merchantId } = request.params
      const read = await submissions.readMerchantSubmission(db, merchantId, staffOf(request))
      return reply.header('etag', versionTag(read.version)).send(read)
    },
  )

  app.post(
    `${ofMerchant}/decision`,
    {
      schema: {
        operationId: 'decideMerchant',
        summary: 'Accept or refuse a merchant',
        description:
          'Accepted, what was read is public at once. Refused, the reason reaches its owners. What changed since it was read is not decided on (412).',
        ...staff,
        params: OfMerchant,
        headers: IfMatch,
        body: Decision,
        response: { 200: MerchantSubmission, ...versionedProblems },
      },
    },
    async (request, reply) => {
      const { merchantId } = request.params
      await decisions.decideMerchant(needs, merchantId, request.body, deciding(request))
      const read = await submissions.readMerchantSubmission(db, merchantId, staffOf(request))
      return reply.header('etag', versionTag(read.version)).send(read)
    },
  )

  app.post(
    `${ofMerchant}/products/decision`,
    {
      schema: {
        operationId: 'decideProducts',
        summary: 'Accept or refuse many products of a merchant',
        description:
          'Each in the version that was read; those that changed since are named and left. Their merchant has to be accepted first.',
        ...staff,
        params: OfMerchant,
        body: ProductsDecision,
        response: { 200: DecisionOutcome, ...writeProblems },
      },
    },
    async (request) => {
      const { merchantId } = request.params
      return decisions.decideProducts(needs, merchantId, request.body, accountOf(request).id)
    },
  )

  app.get(
    ofProduct,
    {
      schema: {
        operationId: 'getProductSubmission',
        summary: 'A product as staff read it',
        description: 'With what would change, field by field.',
        ...staff,
        params: OfProduct,
        response: { 200: ProductSubmission, ...privateProblems },
      },
    },
    async (request, reply) => {
      const { productId } = request.params
      const read = await submissions.readProductSubmission(db, productId, staffOf(request))
      return reply.header('etag', versionTag(read.version)).send(read)
    },
  )

  app.post(
    `${ofProduct}/decision`,
    {
      schema: {
        operationId: 'decideProduct',
        summary: 'Accept or refuse a product',
        description:
          'Accepted, what was read is public at once. What changed since is not decided on (412).',
        ...staff,
        params: OfProduct,
        headers: IfMatch,
        body: Decision,
        response: { 200: ProductSubmission, ...versionedProblems },
      },
    },
    async (request, reply) => {
      const { productId } = request.params
      await decisions.decideProduct(needs, productId, request.body, deciding(request))
      const read = await submissions.readProductSubmission(db, productId, staffOf(request))
      return reply.header('etag', versionTag(read.version)).send(read)
    },
  )

  app.get(
    `${base}/merchants/:merchantId/pictures/:mediaId/:variant`,
    {
      config: { rateLimit: false },
      schema: {
        operationId: 'getSubmittedPicture',
        summary: 'A picture that is not public yet, for staff',
        description: 'In one width and format.',
        ...staff,
        params: OfVariant,
        response: { 200: picture, ...privateProblems },
      },
    },
    async ({ params: { merchantId, mediaId, variant } }, reply) => {
      const original = await repository.findPicture(db, merchantId, mediaId)
      if (!original) throw notFound()
      const { type, bytes } = await variants.ofPicture(original, variant)
      return reply.header('cache-control', 'private, max-age=3600').type(type).send(bytes)
    },
  )

  app.get(
    `${base}/join-requests`,
    {
      schema: {
        operationId: 'listStaffJoinRequests',
        summary: 'Who asks to keep a merchant that nobody keeps',
        description: 'Owners answer for the others.',
        ...staff,
        response: { 200: StaffJoinRequestList, ...privateProblems },
      },
    },
    async () => listJoinRequests(db, publicUrl),
  )

  app.post(
    `${base}/join-requests/:requestId/decision`,
    {
      schema: {
        operationId: 'decideStaffJoinRequest',
        summary: 'Give a merchant that nobody keeps to someone, or not',
        description: 'Accepted, the person owns it.',
        ...staff,
        params: OfRequest,
        body: JoinRequestDecision,
        response: { 200: StaffJoinRequestList, ...writeProblems },
      },
    },
    async (request) => {
      const { requestId } = request.params
      await decideJoinRequest(needs, requestId, request.body, accountOf(request).id)
      return listJoinRequests(db, publicUrl)
    },
  )
}
