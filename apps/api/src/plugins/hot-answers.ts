import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '#src/config.ts'
import { contentFields, heldTag, toNotModified, variesBy } from './caching.ts'
import { keyOf, type Key } from './hot-answers-key.ts'
import { HotMemory, type HotAnswer, type ServedAgain } from './hot-answers-memory.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** This request makes the answer that others wait for. */
    making: Making | null
    /** What a handler wants done for each request that its answer is given to again from memory. */
    onServedAgain: ServedAgain | null
  }
}

/** An answer being made, for all who ask for it meanwhile. */
type Making = { key: Key; epoch: number; waiting: (() => void)[]; done: boolean }

const mostAnswerBytes = 1024 * 1024
/** Whoever waited for an answer that could not be kept so often makes its own. */
const mostWaits = 2
const ofTheMoment = new Set([
  'connection',
  'content-length',
  'ratelimit',
  'ratelimit-policy',
  'transfer-encoding',
  'x-request-id',
])

/**
 * Public answers served from memory, as they were sent the first time: until the catalogue changes or the minute ends.
 * Many who ask at once for what is not there wait for one. Registered after what makes and codes answers.
 */
export const hotAnswers = fp<{ config: Config }>(
  async (app, { config }) => {
    app.decorateRequest('making', null)
    app.decorateRequest('onServedAgain', null)
    if (config.hotAnswersMb === 0) return
    const { catalogueChanges } = app
    const memory = new HotMemory(config.hotAnswersMb * 1024 * 1024)
    const makings = new Map<string, Making>()

    app.addHook('onRequest', (request, reply, next) => {
      const key = keyOf(request)
      if (key) answer(request, reply, key, next, 0)
      else next()
    })

    function answer(
      request: FastifyRequest,
      reply: FastifyReply,
      key: Key,
      next: () => void,
      waits: number,
    ): void {
      const epoch = catalogueChanges.epoch
      const hot = memory.get(key.text, epoch)
      if (hot) {
        const quota = app.countRequest(request)
        return quota ? send(request, reply, hot, quota) : next()
      }
      if (request.routeOptions.config.publicSeconds === undefined) return next()
      const making = makings.get(key.text)
      if (making && making.epoch === epoch) {
        if (waits === mostWaits) return next()
        making.waiting.push(() => {
          if (!reply.raw.destroyed) answer(request, reply, key, next, waits + 1)
        })
        return
      }
      if (request.method === 'GET') make(request, reply, key, epoch)
      next()
    }

    function make(request: FastifyRequest, reply: FastifyReply, key: Key, epoch: number) {
      const making: Making = { key, epoch, waiting: [], done: false }
      makings.set(key.text, making)
      request.making = making
      request.wantedWhole = true
      // However it ends, whoever waits is not left waiting.
      reply.raw.once('close', () => finish(making))
    }

    function finish(making: Making) {
      if (making.done) return
      making.done = true
      if (makings.get(making.key.text) === making) makings.delete(making.key.text)
      for (const goOn of making.waiting) goOn()
    }

    function keep({ key, epoch }: Making, answer: HotAnswer) {
      // A change heard since may or may not be in it.
      if (epoch === catalogueChanges.epoch) memory.set(key.text, epoch, answer)
    }

    app.addHook('onRoute', (route) => {
      if (route.config?.publicSeconds === undefined) return
      route.onSend = [
        ...[route.onSend ?? []].flat(),
        async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
          const { making } = request
          const told = making && toldBy(reply, making.key)
          if (!making || !told) {
            if (making) finish(making)
            return payload
          }
          const whole = await collect(payload)
          if (Buffer.isBuffer(whole) && whole.length <= mostAnswerBytes) {
            keep(making, toHotAnswer(told, whole, request.onServedAgain))
          }
          finish(making)
          const held = heldTag(request.headers['if-none-match'], told.tag)
          if (held === null) return whole
          toNotModified(reply, held)
          return null
        },
      ]
    })
  },
  {
    name: 'hot-answers',
    dependencies: ['caching', 'catalogue-changes', 'locale', 'logging', 'rate-limit'],
  },
)

/** `tag` is the one without the coding. */
type Told = { tag: string; fields: Map<string, string> }

/** What the answer says of itself, when it is one that anyone may be given again. */
function toldBy(reply: FastifyReply, { coding }: Key): Told | null {
  if (reply.statusCode !== 200) return null
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (!ofTheMoment.has(name)) fields.set(name, String(value))
  }
  const etag = fields.get('etag')
  const coded = fields.get('content-encoding')
  const known =
    etag !== undefined &&
    !fields.has('set-cookie') &&
    fields.get('cache-control')?.startsWith('public,') &&
    fields.get('content-type')?.startsWith('application/json') &&
    fields.get('vary') === variesBy &&
    (coded === undefined || coded === coding)
  if (!known) return null
  return { tag: coded === undefined ? etag : etag.replace(`-${coded}"`, '"'), fields }
}

function toHotAnswer(
  { tag, fields }: Told,
  body: Buffer,
  onServedAgain: ServedAgain | null,
): HotAnswer {
  const unchanged = new Map(fields)
  for (const name of [...contentFields, 'etag']) unchanged.delete(name)
  return {
    fields: [...fields, ['content-length', String(body.length)]].flat(),
    unchangedFields: [...unchanged].flat(),
    tag,
    body,
    onServedAgain,
  }
}

/** Written at once, past the hooks that made it what it is. */
function send(request: FastifyRequest, reply: FastifyReply, hot: HotAnswer, quota: string[]) {
  reply.hijack()
  hot.onServedAgain?.(request)
  const { raw } = reply
  const ofThisRequest = ['x-request-id', request.id, ...quota]
  const held = heldTag(request.headers['if-none-match'], hot.tag)
  if (held !== null) {
    raw.writeHead(304, [...hot.unchangedFields, 'etag', held, ...ofThisRequest])
    raw.end()
    return
  }
  raw.writeHead(200, [...hot.fields, ...ofThisRequest])
  if (request.method === 'HEAD') raw.end()
  else raw.end(hot.body)
}

/** The content in one piece; as a stream again when it is more than would be kept. */
async function collect(payload: unknown): Promise<Buffer | Readable> {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return Buffer.from(payload)
  const rest = (payload as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  const chunks: Buffer[] = []
  let size = 0
  while (size <= mostAnswerBytes) {
    const { value, done } = await rest.next()
    if (done) return Buffer.concat(chunks)
    chunks.push(value)
    size += value.length
  }
  return Readable.from(inTurn(chunks, rest))
}

async function* inTurn(chunks: Buffer[], rest: AsyncIterator<Buffer>) {
  yield* chunks
  yield* { [Symbol.asyncIterator]: () => rest }
}
