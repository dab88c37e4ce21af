import { locales, type Locale } from '@dansmazone/contract/vocabulary'
import accepts from '@fastify/accepts'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of names and messages, from Accept-Language; French when nothing fits. */
    locale: Locale
  }
}

export const locale = fp(
  async (app) => {
    await app.register(accepts)
    app.decorateRequest('locale', 'fr')
    app.addHook('onRequest', async (request, reply) => {
      const [language] = [request.language([...locales])].flat()
      request.locale = locales.find((known) => known === language) ?? 'fr'
      reply.header('content-language', request.locale)
    })
  },
  { name: 'locale' },
)
