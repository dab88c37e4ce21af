import { ProductQuery } from '@dansmazone/contract/filters'
import { Product } from '@dansmazone/contract/product'
import { SearchList } from '@dansmazone/contract/search'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Database } from '#db/client.ts'
import { namedResource } from '#lib/named-resource.ts'
import { reference } from '#lib/reference.ts'
import { publicProblems, sluggedProblems } from '#lib/responses.ts'
import { noteSearch } from '#plugins/search-log.ts'
import { sendPage } from '#plugins/send-page.ts'
import type { SearchSources } from '#search/sources.ts'
import * as service from './service.ts'

const ProductRef = reference(Product, 'Product')

export const productRoutes: FastifyPluginAsyncTypebox<{
  db: Database
  publicUrl: string
  sources: SearchSources
}> = async (app, { db, publicUrl, sources }) => {
  app.get(
    '/v1/products',
    {
      config: { publicSeconds: 10 },
      schema: {
        operationId: 'listProducts',
        summary: 'List published products',
        description:
          'All filters combine. Repeated parameters are alternatives, but for `service` and `label`, of which all are wanted.',
        tags: ['products'],
        querystring: ProductQuery,
        response: {
          200: { description: 'A page of products.', ...SearchList(ProductRef) },
          ...publicProblems,
        },
      },
    },
    async (request, reply) => {
      const { query, locale, url } = request
      const page = await service.list(db, sources, query, { publicUrl, locale, now: new Date() })
      noteSearch(app, request, query, page)
      return sendPage(reply, url, page)
    },
  )

  app.get(
    '/v1/products/:slugOrId',
    {
      config: { publicSeconds: 10 },
      schema: {
        operationId: 'getProduct',
        summary: 'One product, by slug or id',
        description: 'An old slug answers 301 to the present one.',
        tags: ['products'],
        params: namedResource('laguiole-pliant-12-cm-pointe-de-corne-blonde'),
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: { description: 'The product.', ...ProductRef }, ...sluggedProblems },
      },
    },
    async ({ params, locale }, reply) => {
      const found = await service.find(db, params.slugOrId, { publicUrl, locale, now: new Date() })
      return 'movedTo' in found ? reply.redirect(`/v1/products/${found.movedTo}`, 301) : found
    },
  )
}
