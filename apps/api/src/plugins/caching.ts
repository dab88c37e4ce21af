import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, onSendHookHandler } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long anyone may keep the answer, in seconds; private routes leave it out. */
    publicSeconds?: number
  }
  interface FastifyRequest {
    /** The answer is wanted whole, whatever the reader holds. */
    wantedWhole: boolean
  }
}

/** What an answer depends on besides its address. */
export const variesBy = 'accept-language, accept-encoding'

/**
 * ETag and Cache-Control on every public GET, 304 on If-None-Match. The tag is strong: each content coding has its own,
 * the digest of the text followed by the coding, and whichever the reader holds is good.
 */
export const caching = fp(
  async (app) => {
    app.decorateRequest('wantedWhole', false)
    app.addHook('onSend', async (request, reply, payload) => {
      const { publicSeconds } = request.routeOptions.config
      if (!reply.hasHeader('cache-control')) {
        const cacheable = publicSeconds !== undefined && reply.statusCode < 400
        reply.header('cache-control', cacheable ? `public, max-age=${publicSeconds}` : 'no-store')
      }
      const picture = String(reply.getHeader('content-type')).startsWith('image/')
      if (!picture) reply.header('vary', variesBy)

      if (reply.statusCode !== 200 || !(typeof payload === 'string' || Buffer.isBuffer(payload))) {
        return payload
      }
      if (!reply.hasHeader('etag')) reply.header('etag', `"${digestOf(payload)}"`)
      if (request.wantedWhole) return payload
      const held = heldTag(request.headers['if-none-match'], String(reply.getHeader('etag')))
      if (held === null) return payload
      toNotModified(reply, held)
      // Null rather than empty: a length of 0 would say that the content is.
      return null
    })

    // After compression, which belongs to routes: pushed later, run later.
    app.addHook('onRoute', (route) => {
      const own = [route.onSend ?? []].flat()
      // Fastify empties the answer to HEAD first, which then would not say what GET would have sent.
      const emptying = own.filter(({ name }) => name === 'headRouteOnSendHandler')
      route.onSend = [
        ...own.filter((hook) => !emptying.includes(hook)),
        (_request, reply, payload, done) => {
          const coding = reply.getHeader('content-encoding')
          const tag = String(reply.getHeader('etag') ?? '')
          if (coding !== undefined && tag.startsWith('"')) {
            reply.header('etag', `${tag.slice(0, -1)}-${String(coding)}"`)
          }
          done(null, payload)
        },
        ...emptying.map(unlessEmpty),
      ]
    })
  },
  { name: 'caching', dependencies: ['@fastify/compress'] },
)

type OnSend = onSendHookHandler<unknown>

/** The one that empties fails on what is empty already. */
const unlessEmpty = (hook: OnSend): OnSend =>
  function (this: FastifyInstance, request, reply, payload, done) {
    if (payload === null) done(null, null)
    else hook.call(this, request, reply, payload, done)
  }

const digestOf = (payload: string | Buffer) =>
  createHash('sha256').update(payload).digest('base64url').slice(0, 27)

/** Fields that say nothing of an answer without content. */
export const contentFields = ['content-type', 'content-length', 'content-encoding']

export function toNotModified(reply: FastifyReply, held: string) {
  reply.code(304).header('etag', held)
  for (const name of contentFields) reply.removeHeader(name)
}

/** The one of the tags in If-None-Match that stands for `tag` in some coding (weak comparison, RFC 9110 13.1.2). */
export function heldTag(ifNoneMatch: string | undefined, tag: string): string | null {
  if (ifNoneMatch === undefined) return null
  if (ifNoneMatch.trim() === '*') return tag
  const bare = (each: string) => each.replace(/^W\//, '')
  const wanted = bare(tag)
  const good = new Set([
    wanted,
    ...['br', 'gzip'].map((coding) => `${wanted.slice(0, -1)}-${coding}"`),
  ])
  const held = (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).find((each) => good.has(bare(each)))
  return held === undefined ? null : bare(held)
}
