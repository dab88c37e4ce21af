import etag from '@fastify/etag'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long anyone may keep the answer, in seconds; private routes leave it out. */
    publicSeconds?: number
  }
}

/** Strong ETag and Cache-Control on every public GET, 304 on If-None-Match. */
export const caching = fp(
  async (app) => {
    app.addHook('onSend', async (request, reply, payload) => {
      const { publicSeconds } = request.routeOptions.config
      if (!reply.hasHeader('cache-control')) {
        const cacheable = publicSeconds !== undefined && reply.statusCode < 400
        reply.header('cache-control', cacheable ? `public, max-age=${publicSeconds}` : 'no-store')
      }
      reply.header('vary', 'Accept-Language, Accept-Encoding')
      return payload
    })
    await app.register(etag, { algorithm: 'sha1' })
  },
  { name: 'caching' },
)
