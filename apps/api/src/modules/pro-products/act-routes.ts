import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { versionRead } from '#lib/if-match.ts'
import { IdempotencyKey, IfMatch } from '#lib/request-parts.ts'
import { versionedProblems, writeProblems } from '#lib/responses.ts'
import { memberOf } from '#plugins/session.ts'
import { discardChanges, duplicateProduct, type Shelving } from '#sheets/product-acts.ts'
import { submitProducts, withdrawProducts } from '#sheets/submit-products.ts'
import { byOf, type Needs, one, placeOf, sendCreated, sendCurrent } from './context.ts'
import { OfProduct, ProductSheetRef, tagged } from './schemas.ts'
import * as service from './service.ts'

const shelves: [Exclude<Shelving, 'delete'>, string, string][] = [
  ['archive', 'Put a product away', 'Gone from the site at once, kept with all its facts.'],
  [
    'unarchive',
    'Take a product out of the archive',
    'What the staff had accepted is public again.',
  ],
  ['restore', 'Bring back a deleted product', 'Within thirty days; as it was before.'],
]

/** What is done with a product, besides writing it. */
export const actRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  const { db } = needs
  const answers = { 200: ProductSheetRef, ...writeProblems }

  for (const [shelving, summary, description] of shelves) {
    app.post(
      `${one}/${shelving}`,
      {
        schema: {
          operationId: `${shelving}OwnProduct`,
          summary,
          description,
          ...tagged,
          params: OfProduct,
          response: answers,
        },
      },
      async (request, reply) => {
        await service.shelve(db, ...placeOf(request), shelving, byOf(request))
        return sendCurrent(needs, request, reply)
      },
    )
  }

  app.post(
    `${one}/duplicate`,
    {
      config: { idempotent: true },
      schema: {
        operationId: 'duplicateOwnProduct',
        summary: 'Begin a product from another',
        description: 'A draft with all its facts but those that name one thing alone.',
        ...tagged,
        params: OfProduct,
        headers: IdempotencyKey,
        response: { 201: ProductSheetRef, ...writeProblems },
      },
    },
    async (request, reply) => {
      const id = await duplicateProduct(db, ...placeOf(request), byOf(request))
      return sendCreated(needs, request, reply, id)
    },
  )

  app.post(
    `${one}/submission`,
    {
      schema: {
        operationId: 'submitOwnProduct',
        summary: 'Ask the staff to publish a product',
        description: 'Refused while something is missing: each is named.',
        ...tagged,
        params: OfProduct,
        response: answers,
      },
    },
    async (request, reply) => {
      const [merchantId, id] = placeOf(request)
      service.settle(await submitProducts(db, merchantId, [id], byOf(request)))
      return sendCurrent(needs, request, reply)
    },
  )

  app.delete(
    `${one}/submission`,
    {
      schema: {
        operationId: 'withdrawOwnProduct',
        summary: 'Take back what was submitted',
        description: 'It is a draft again; what is public stays.',
        ...tagged,
        params: OfProduct,
        response: answers,
      },
    },
    async (request, reply) => {
      const { merchantId } = memberOf(request)
      await withdrawProducts(db, merchantId, [placeOf(request)[1]], byOf(request))
      return sendCurrent(needs, request, reply)
    },
  )

  app.post(
    `${one}/discard`,
    {
      schema: {
        operationId: 'discardOwnProductChanges',
        summary: 'Go back to what is public',
        description: 'What waits is left; it stays in the history.',
        ...tagged,
        params: OfProduct,
        headers: IfMatch,
        response: { 200: ProductSheetRef, ...versionedProblems },
      },
    },
    async (request, reply) => {
      const conditions = {
        by: byOf(request),
        ifVersion: versionRead(request.headers['if-match']),
      }
      service.settle([await discardChanges(db, ...placeOf(request), conditions)])
      return sendCurrent(needs, request, reply)
    },
  )
}
