import { isIPv6 } from 'node:net'
import rateLimitPlugin, { type FastifyRateLimitStoreCtor } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { FixedWindow } from '#lib/fixed-window.ts'
import type { Config } from '#src/config.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Counts a request that is answered before the limit is asked for: names and values of the fields that say what is
     * left. Null when nothing is left, uncounted: going on, the request is refused.
     */
    countRequest: (request: FastifyRequest) => string[] | null
  }
}

/** The address of requests the server makes to itself, to render a page: they are counted once, as the page. */
export const internalAddress = 'internal'

const windowSeconds = 60
const mostAddresses = 20_000

const isInternal = (request: FastifyRequest) => request.socket.remoteAddress === internalAddress

/** Anonymous requests are limited by address; says how much is left in the IETF draft's `RateLimit` fields. */
export const rateLimit = fp(
  async (app, { config }: { config: Config }) => {
    const max = config.rateLimitPerMinute
    const counts = new FixedWindow(windowSeconds * 1000, mostAddresses)
    const policy = `"default";q=${max};w=${windowSeconds}`
    const left = (remaining: string, seconds: string) => `"default";r=${remaining};t=${seconds}`

    app.decorate('countRequest', (request) => {
      if (isInternal(request)) return []
      const counted = counts.add(networkOf(request.ip), max)
      if (!counted) return null
      const seconds = Math.ceil(counted.leftMs / 1000)
      return ['ratelimit', left(`${max - counted.count}`, `${seconds}`), 'ratelimit-policy', policy]
    })

    await app.register(rateLimitPlugin, {
      max,
      timeWindow: windowSeconds * 1000,
      enableDraftSpec: true,
      store: storeOn(counts),
      keyGenerator: ({ ip }) => networkOf(ip),
      allowList: isInternal,
    })
    app.addHook('onSend', async (_request, reply, payload) => {
      const remaining = reply.getHeader('ratelimit-remaining')
      if (remaining === undefined) return payload
      reply.header('ratelimit', left(String(remaining), String(reply.getHeader('ratelimit-reset'))))
      reply.header('ratelimit-policy', policy)
      for (const name of ['limit', 'remaining', 'reset']) reply.removeHeader(`ratelimit-${name}`)
      return payload
    })
  },
  { name: 'rate-limit' },
)

/** A home has one IPv4 address, or 2^64 IPv6 ones that share their first four groups. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || !isIPv6(ip) || ip.startsWith('::ffff:')) return ip
  const [head = '', tail] = ip.split('::', 2)
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length
  const groups = [...first, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...last]
  return groups.slice(0, 4).join(':')
}

/** What @fastify/rate-limit counts with: the counts that requests answered from memory share. */
function storeOn(counts: FixedWindow): FastifyRateLimitStoreCtor {
  return class Store {
    incr(
      key: string,
      done: (error: Error | null, result?: { current: number; ttl: number }) => void,
    ) {
      const counted = counts.add(key)
      done(null, { current: counted?.count ?? 0, ttl: counted?.leftMs ?? 0 })
    }
    child() {
      return this
    }
  }
}
