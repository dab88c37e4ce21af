import { List } from '@dansmazone/contract/list'
import { Commune, CommuneQuery, Territory } from '@dansmazone/contract/territory'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Database } from '#db/client.ts'
import { reference } from '#lib/reference.ts'
import { namedProblems, publicProblems } from '#lib/responses.ts'
import { sendPage } from '#plugins/send-page.ts'
import { createTerritory } from './service.ts'

const none = Type.Object({}, { additionalProperties: false })
const TerritoryRef = reference(Territory, 'Territory')
const CommuneRef = reference(Commune, 'Commune')

export const territoryRoutes: FastifyPluginAsyncTypebox<{ db: Database }> = async (app, { db }) => {
  const territory = createTerritory(db, () => app.catalogueChanges.epoch)

  app.get(
    '/v1/territories',
    {
      config: { publicSeconds: 60 },
      schema: {
        operationId: 'getTerritory',
        summary: 'The territory served',
        description:
          'The region, its departments with counts, its groupings of communes, the labels known, the sources.',
        tags: ['territory'],
        querystring: none,
        response: { 200: { description: 'The territory.', ...TerritoryRef }, ...publicProblems },
      },
    },
    ({ locale }) => territory.describe(locale),
  )

  app.get(
    '/v1/communes',
    {
      config: { publicSeconds: 60 },
      schema: {
        operationId: 'listCommunes',
        summary: 'Look communes up by name, postcode or place',
        description:
          '`q` is the beginning of a name, a former name or a postcode; `near` gives the nearest first. With both, `near` orders what `q` finds.',
        tags: ['territory'],
        querystring: CommuneQuery,
        response: {
          200: { description: 'A page of communes.', ...List(CommuneRef) },
          ...publicProblems,
        },
      },
    },
    async ({ query, url }, reply) => sendPage(reply, url, await territory.listCommunes(query)),
  )

  app.get(
    '/v1/communes/:insee',
    {
      config: { publicSeconds: 60 },
      schema: {
        operationId: 'getCommune',
        summary: 'One commune, by INSEE code',
        description: 'The code of the commune of today, not of one that has joined it.',
        tags: ['territory'],
        params: Type.Object({
          insee: Type.String({ maxLength: 20, description: 'INSEE code.', examples: ['48095'] }),
        }),
        querystring: none,
        response: { 200: { description: 'The commune.', ...CommuneRef }, ...namedProblems },
      },
    },
    ({ params }) => territory.findCommune(params.insee),
  )
}
