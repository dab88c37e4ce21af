import { Basemap } from '@dansmazone/contract/basemap'
import { MapQuery, MerchantMap } from '@dansmazone/contract/map'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Database } from '#db/client.ts'
import { reference } from '#lib/reference.ts'
import { namedProblems, publicProblems } from '#lib/responses.ts'
import type { SearchSources } from '#search/sources.ts'
import type { Config } from '#src/config.ts'
import { createBasemap } from './basemap.ts'
import * as service from './service.ts'

export const mapRoutes: FastifyPluginAsyncTypebox<{
  config: Config
  db: Database
  sources: SearchSources
}> = async (app, { config, db, sources }) => {
  const basemap = createBasemap(db, config)

  app.get(
    '/v1/merchants/map',
    {
      config: { publicSeconds: 10 },
      schema: {
        operationId: 'mapMerchants',
        summary: 'Merchants on a map, alone or in clusters',
        description:
          'The merchants that `GET /v1/merchants` would list under the same filters, or those that sell what `GET /v1/products` would list (`of=products`), as a map shows them: those that would be drawn over each other are one cluster. Those who keep their street private are at the place of their commune.',
        tags: ['merchants'],
        querystring: MapQuery,
        response: {
          200: {
            description: 'What the map shows, from north to south.',
            ...reference(MerchantMap, 'MerchantMap'),
          },
          ...publicProblems,
        },
      },
    },
    ({ query, locale }) => service.merchantsOn(db, sources, query, { locale, now: new Date() }),
  )

  app.get(
    '/v1/basemap',
    {
      config: { publicSeconds: 3600 },
      schema: {
        operationId: 'getBasemap',
        summary: 'What to draw a map of the territory on',
        description:
          'Outlines of the departments, their neighbours and the sea, cut to one box, and the main towns. Regions without outlines have none.',
        tags: ['territory'],
        querystring: Type.Object({}, { additionalProperties: false }),
        response: {
          200: { description: 'The basemap.', ...reference(Basemap, 'Basemap') },
          ...namedProblems,
        },
      },
    },
    () => basemap(),
  )
}
