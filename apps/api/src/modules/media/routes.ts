import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Database } from '#db/client.ts'
import { mediaId, variant } from '#lib/request-parts.ts'
import { picture, pictureProblems } from '#lib/responses.ts'
import type { Storage } from '#lib/storage.ts'
import * as service from './service.ts'

const immutable = 'public, max-age=31536000, immutable'

const responses = { 200: picture, ...pictureProblems }

/** Pictures in fixed widths and formats, made when first asked for, then kept. */
export const mediaRoutes: FastifyPluginAsyncTypebox<{ db: Database; storage: Storage }> = async (
  app,
  { db, storage },
) => {
  const variants = service.createVariants(db, storage, (error) =>
    app.log.error({ err: error }, 'a picture could not be kept'),
  )

  app.get(
    '/media/:id/:variant',
    {
      config: { rateLimit: false },
      schema: {
        operationId: 'getImage',
        summary: 'A picture in one width and format',
        description: 'Made when first asked for; its address never changes content.',
        tags: ['media'],
        params: Type.Object({
          id: mediaId,
          variant,
        }),
        response: responses,
      },
    },
    async ({ params }, reply) => {
      const { type, bytes } = await variants.ofMedia(params.id, params.variant)
      return reply.header('cache-control', immutable).type(type).send(bytes)
    },
  )

  app.get(
    '/media/illustrations/:slug/:variant',
    {
      config: { rateLimit: false },
      schema: {
        operationId: 'getIllustration',
        summary: 'The illustration of a category',
        description: 'Shown where there is no picture.',
        tags: ['media'],
        params: Type.Object({
          slug: Type.String({
            pattern: '^[a-z0-9-]{1,120}$',
            description: 'Slug of the category.',
            examples: ['couteaux'],
          }),
          variant,
        }),
        response: responses,
      },
    },
    async ({ params }, reply) => {
      const { type, bytes } = await variants.ofCategory(params.slug, params.variant)
      return reply.header('cache-control', 'public, max-age=604800').type(type).send(bytes)
    },
  )
}
