import type { Locale } from '@dansmazone/contract/vocabulary'
import fp from 'fastify-plugin'
import { negotiateLocale } from '#lib/accept-language.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of names and messages, from Accept-Language; French when nothing fits. */
    locale: Locale
  }
}

export const locale = fp(
  async (app) => {
    app.decorateRequest('locale', 'fr')
    app.addHook('onRequest', async (request, reply) => {
      request.locale = negotiateLocale(request.headers['accept-language'])
      reply.header('content-language', request.locale)
    })
  },
  { name: 'locale' },
)
