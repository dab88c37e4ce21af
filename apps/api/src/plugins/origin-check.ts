import type { IncomingHttpHeaders } from 'node:http'
import fp from 'fastify-plugin'
import { ProblemError } from '#lib/problem-error.ts'
import type { Config } from '#src/config.ts'
import { isPrivatePath } from './session.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Other sites change nothing in someone's name. Cookies are SameSite=Lax, which keeps neighbours under the same domain
 * out of nothing: what changes something has to come from our own pages besides.
 */
export const originCheck = fp<{ config: Config }>(
  async (app, { config }) => {
    const own = new URL(config.publicUrl).origin

    app.addHook('onRequest', async ({ method, headers, routeOptions }) => {
      if (harmless.has(method) || !isPrivatePath(routeOptions.url ?? '')) return
      if (!isOurs(headers, own)) throw new ProblemError('forbidden')
    })
  },
  { name: 'origin-check', dependencies: ['errors'] },
)

function isOurs({ origin, cookie, 'sec-fetch-site': site }: IncomingHttpHeaders, own: string) {
  if (origin === own || site === 'same-origin') return true
  // A browser names one or the other. What is no browser carries nobody's cookies, unless it means to.
  return origin === undefined && site === undefined && !cookie?.includes('session')
}
