import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type FastifyServerOptions, LogController } from 'fastify'
import fp from 'fastify-plugin'

export type LogOptions = { level: string; stream?: NodeJS.WritableStream }

/** What Fastify is created with for its log to hold no personal data: no address, no query string, no values. */
export function loggingOptions({ level, stream }: LogOptions) {
  return {
    logger: {
      level,
      base: null,
      // An error logged without a message of ours would lend its own, with the values it quotes.
      hooks: {
        logMethod(args, method) {
          if (args.length === 1 && typeof args[0] === 'object') args.push('error')
          method.apply(this, args)
        },
      },
      serializers: { req: () => ({}), res: () => ({}), err: serializeError },
      ...(stream ? { stream } : {}),
    },
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: requestId,
  } satisfies FastifyServerOptions
}

/** One line per request, by the pattern of its route: an address may hold what someone searched for. */
export const logging = fp(
  async (app) => {
    app.addHook('onRequest', (request, reply, done) => {
      reply.header('x-request-id', request.id)
      done()
    })
    app.addHook('onResponse', (request, reply, done) => {
      const line = {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
      }
      if (reply.statusCode >= 500) request.log.warn(line, 'request')
      else request.log.info(line, 'request')
      done()
    })
    app.addHook('onRequestAbort', async (request) => {
      request.log.info(
        { method: request.method, route: request.routeOptions.url ?? 'none' },
        'request aborted',
      )
    })
  },
  { name: 'logging' },
)

/** A proxy's own id is kept, so that one search finds the request in both logs. */
function requestId(request: IncomingMessage) {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

type Logged = { type: string; message: string; stack: string; [fact: string]: unknown }

/** Without the values that Postgres and Drizzle quote: they may be someone's. */
export function serializeError(error: unknown): Logged {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' }
  const { code, constraint, table } = error as Error & Record<string, unknown>
  const clean = (text: string) => withoutValues(text, typeof code === 'string' ? code : '')
  return {
    type: error.name,
    message: clean(error.message),
    stack: clean(error.stack ?? ''),
    ...(code ? { code } : {}),
    ...(constraint ? { constraint } : {}),
    ...(table ? { table } : {}),
    ...(error.cause ? { cause: serializeError(error.cause) } : {}),
  }
}

function withoutValues(text: string, code: string) {
  const withoutParameters = text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, '')
  return /^2[23]\w{3}$/.test(code)
    ? withoutParameters.replace(/"[^"]*"/g, '"…"')
    : withoutParameters
}
