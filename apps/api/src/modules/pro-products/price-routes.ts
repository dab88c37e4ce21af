import {
  NewReduction,
  ProductPrices,
  SheetReduction,
  SheetReductionList,
} from '@dansmazone/contract/pro-products'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdempotencyKey } from '#lib/request-parts.ts'
import { empty, privateProblems, writeProblems } from '#lib/responses.ts'
import { byOf, type Needs, one, placeOf } from './context.ts'
import { addReduction, endReduction, listReductions, readPrices } from './reductions.ts'
import { OfProduct, OfReduction, tagged } from './schemas.ts'

/** Prices of a product over time, and reductions. */
export const priceRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, { db }) => {
  app.get(
    `${one}/prices`,
    {
      schema: {
        operationId: 'listOwnProductPrices',
        summary: 'Every price a product has had',
        description: 'And what a reduction that began now would cross out.',
        ...tagged,
        params: OfProduct,
        response: { 200: ProductPrices, ...privateProblems },
      },
    },
    async (request) => readPrices(db, ...placeOf(request)),
  )

  app.get(
    `${one}/reductions`,
    {
      schema: {
        operationId: 'listOwnProductReductions',
        summary: 'Reductions of a product',
        description: 'Planned, in force and past, the latest first.',
        ...tagged,
        params: OfProduct,
        response: { 200: SheetReductionList, ...privateProblems },
      },
    },
    async (request) => listReductions(db, ...placeOf(request)),
  )

  app.post(
    `${one}/reductions`,
    {
      config: { idempotent: true },
      schema: {
        operationId: 'addReduction',
        summary: 'Reduce a price',
        description:
          'From now or later, on what is published. Nobody types the price that is crossed out: it is the lowest of the 30 days before (Code de la consommation, L112-1-1). Two reductions never overlap; a new book is reduced by 5 % at most.',
        ...tagged,
        params: OfProduct,
        headers: IdempotencyKey,
        body: NewReduction,
        response: { 201: SheetReduction, ...writeProblems },
      },
    },
    async (request, reply) => {
      const made = await addReduction(db, ...placeOf(request), request.body, byOf(request))
      return reply.code(201).header('location', `${request.url}/${made.id}`).send(made)
    },
  )

  app.delete(
    `${one}/reductions/:reductionId`,
    {
      schema: {
        operationId: 'endReduction',
        summary: 'End a reduction',
        description: 'The price before it is back at once; one that is only planned goes.',
        ...tagged,
        params: OfReduction,
        response: { 204: empty('It has ended.'), ...writeProblems },
      },
    },
    async (request, reply) => {
      const { reductionId } = request.params
      await endReduction(db, ...placeOf(request), reductionId.toLowerCase(), byOf(request))
      return reply.code(204).send(null)
    },
  )
}
