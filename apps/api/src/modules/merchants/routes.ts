import { MerchantQuery } from '@dansmazone/contract/filters'
import { Merchant } from '@dansmazone/contract/merchant'
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

const MerchantRef = reference(Merchant, 'Merchant')

export const merchantRoutes: FastifyPluginAsyncTypebox<{
  db: Database
  publicUrl: string
  sources: SearchSources
}> = async (app, { db, publicUrl, sources }) => {
  app.get(
    '/v1/merchants',
    {
      config: { publicSeconds: 10 },
      schema: {
        operationId: 'listMerchants',
        summary: 'List published merchants',
        description:
          'All filters combine. Repeated parameters are alternatives, but for `service` and `label`, of which all are wanted.',
        tags: ['merchants'],
        querystring: MerchantQuery,
        response: {
          200: { description: 'A page of merchants.', ...SearchList(MerchantRef) },
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
    '/v1/merchants/:slugOrId',
    {
      config: { publicSeconds: 10 },
      schema: {
        operationId: 'getMerchant',
        summary: 'One merchant, by slug or id',
        description: 'An old slug answers 301 to the present one.',
        tags: ['merchants'],
        params: namedResource('poterie-du-gardon-noir'),
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: { description: 'The merchant.', ...MerchantRef }, ...sluggedProblems },
      },
    },
    async ({ params, locale }, reply) => {
      const found = await service.find(db, params.slugOrId, { publicUrl, locale, now: new Date() })
      return 'movedTo' in found ? reply.redirect(`/v1/merchants/${found.movedTo}`, 301) : found
    },
  )
}
