import type { Locale } from '@dansmazone/contract/vocabulary'
import fp from 'fastify-plugin'
import { negotiateLocale } from '#lib/accept-language.ts'
import { remembered } from '#lib/remembered.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of names and messages, from Accept-Language; French when nothing fits. */
    locale: Locale
  }
}

const localeOf = remembered(negotiateLocale)

export const locale = fp(
  async (app) => {
    app.decorateRequest('locale', 'fr')
    app.addHook('onRequest', (request, reply, done) => {
      request.locale = localeOf(request.headers['accept-language'] ?? '')
      reply.header('content-language', request.locale)
      done()
    })
  },
  { name: 'locale' },
)
