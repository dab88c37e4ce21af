import {
  CategoryGuess,
  CategoryGuessQuery,
  ProductTemplates,
} from '@dansmazone/contract/product-help'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { privateProblems } from '#lib/responses.ts'
import type { Needs } from './context.ts'
import { guessCategory } from './guess-category.ts'
import { tagged } from './schemas.ts'
import { listTemplates } from './templates.ts'

/** What helps to write a product. */
export const helpRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, { db, sources }) => {
  app.get(
    '/v1/pro/product-templates',
    {
      schema: {
        operationId: 'listProductTemplates',
        summary: 'What the form of each category asks for',
        description: 'Fields that go under `attributes`, with their names and choices.',
        ...tagged,
        response: { 200: ProductTemplates, ...privateProblems },
      },
    },
    async () => listTemplates(db),
  )

  app.get(
    '/v1/pro/category-guess',
    {
      schema: {
        operationId: 'guessCategory',
        summary: 'Where a product of this name belongs',
        description:
          'Three categories at most, the likeliest first, by the words of the catalogue’s own search and by products of like names.',
        ...tagged,
        querystring: CategoryGuessQuery,
        response: { 200: CategoryGuess, ...privateProblems },
      },
    },
    async (request) => guessCategory(db, sources, request.query.name),
  )
}
