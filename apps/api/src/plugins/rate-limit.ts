import rateLimitPlugin from '@fastify/rate-limit'
import fp from 'fastify-plugin'
import type { Config } from '#src/config.ts'

/** The address of requests the server makes to itself, to render a page: they are counted once, as the page. */
export const internalAddress = 'internal'

const windowSeconds = 60

/** Anonymous requests are limited by address; says how much is left in the IETF draft's `RateLimit` fields. */
export const rateLimit = fp(
  async (app, { config }: { config: Config }) => {
    await app.register(rateLimitPlugin, {
      max: config.rateLimitPerMinute,
      timeWindow: windowSeconds * 1000,
      enableDraftSpec: true,
      cache: 20_000,
      allowList: (request) => request.socket.remoteAddress === internalAddress,
    })
    app.addHook('onSend', async (_request, reply, payload) => {
      const remaining = reply.getHeader('ratelimit-remaining')
      if (remaining === undefined) return payload
      reply.header('ratelimit', `"default";r=${remaining};t=${reply.getHeader('ratelimit-reset')}`)
      reply.header(
        'ratelimit-policy',
        `"default";q=${config.rateLimitPerMinute};w=${windowSeconds}`,
      )
      for (const name of ['limit', 'remaining', 'reset']) reply.removeHeader(`ratelimit-${name}`)
      return payload
    })
  },
  { name: 'rate-limit' },
)
