import { isIPv6 } from 'node:net'
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
      keyGenerator: ({ ip }) => networkOf(ip),
      allowList: (request) => request.socket.remoteAddress === internalAddress,
    })
    app.addHook('onSend', async (_request, reply, payload) => {
      const remaining = reply.getHeader('ratelimit-remaining')
      if (remaining === undefined) return payload
      reply.header(
        'ratelimit',
        `"default";r=${String(remaining)};t=${String(reply.getHeader('ratelimit-reset'))}`,
      )
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

/** A home has one IPv4 address, or 2^64 IPv6 ones that share their first four groups. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip
  const [head = '', tail] = ip.split('::', 2)
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length
  const groups = [...first, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...last]
  return groups.slice(0, 4).join(':')
}
