import { SuggestQuery, Suggestions } from '@dansmazone/contract/suggest'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Database } from '#db/client.ts'
import { reference } from '#lib/reference.ts'
import { publicProblems } from '#lib/responses.ts'
import { vocabularyOf } from '#search/lexicon/load.ts'
import { createSuggest } from './service.ts'

const SuggestionsRef = reference(Suggestions, 'Suggestions')

export const suggestRoutes: FastifyPluginAsyncTypebox<{ db: Database; publicUrl: string }> = async (
  app,
  { db, publicUrl },
) => {
  const suggest = createSuggest({ db, publicUrl, vocabulary: vocabularyOf(db) })

  app.get(
    '/v1/suggest',
    {
      config: { publicSeconds: 10 },
      schema: {
        operationId: 'suggest',
        summary: 'What somebody typing may be looking for',
        description:
          'For a search box: a few searches, categories, products, merchants and communes that what has been typed so far may become. Any text is answered; a group in which nothing fits is empty.',
        tags: ['search'],
        querystring: SuggestQuery,
        response: {
          200: { description: 'A few of each.', ...SuggestionsRef },
          ...publicProblems,
        },
      },
    },
    ({ query, locale }) => suggest(query.q, locale),
  )
}
