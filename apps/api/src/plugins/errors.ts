import type { Problem, ProblemCode } from '@dansmazone/contract/problem'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { negotiateLocale } from '#lib/accept-language.ts'
import { allowedMethods } from '#lib/allowed-methods.ts'
import { invalid, ProblemError } from '#lib/problem-error.ts'
import { faultMessage, problemTexts } from '#lib/problem-texts.ts'
import { splitUrl, unreadableParts } from '#lib/request-text.ts'
import { interpret } from './interpret-error.ts'

const statuses: Record<ProblemCode, number> = {
  invalid_request: 400,
  invalid_page: 400,
  unauthenticated: 401,
  wrong_credentials: 401,
  second_factor_wrong: 401,
  email_unverified: 403,
  forbidden: 403,
  reauthentication_needed: 403,
  link_expired: 400,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  last_owner: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
}

const retrySeconds: Partial<Record<ProblemCode, number>> = { unavailable: 5 }
const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Shapes every error, whatever threw it, as problem+json. A 5xx says nothing of the inside. */
export const errors = fp(
  async (app) => {
    const routes: { method: string; url: string }[] = []
    app.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) routes.push({ method: each, url })
    })

    app.addHook('onRequest', (request, reply, done) => done(refusal(request, reply)))

    function refusal(request: FastifyRequest, reply: FastifyReply): ProblemError | undefined {
      const unreadable = unreadableParts(request.url)
      if (unreadable.path) return unreadablePath()
      if (unreadable.query.length > 0) {
        return new ProblemError('invalid_request', { faults: unreadable.query })
      }
      // Before the body is read: what nobody wants need not be understood first.
      if (!request.is404 || reading.has(request.method)) return undefined
      const allowed = allowedMethods(routes, splitUrl(request.url)[0])
      if (allowed.length === 0) return new ProblemError('not_found')
      reply.header('allow', allowed.join(', '))
      return new ProblemError('method_not_allowed')
    }

    // Ajv takes "Infinity" for a number that keeps any bound.
    app.addHook('preHandler', async ({ query }) => {
      const endless = Object.entries(query ?? {}).filter(
        ([, value]) => typeof value === 'number' && !Number.isFinite(value),
      )
      if (endless.length === 0) return
      const faults = endless.map(([name]) => ({
        path: `query.${name}`,
        code: 'type',
        values: { type: 'number' },
      }))
      throw new ProblemError('invalid_request', { faults })
    })

    app.setErrorHandler((error: FastifyError | ProblemError, request, reply) => {
      const problem = error instanceof ProblemError ? error : interpret(error)
      if (statuses[problem.code] === 500) request.log.error({ err: error }, 'unexpected error')
      return sendProblem(request, reply, problem)
    })
    app.setNotFoundHandler((request, reply) =>
      sendProblem(request, reply, new ProblemError('not_found')),
    )
  },
  { name: 'errors', dependencies: ['locale'] },
)

/** For addresses the router cannot read: no hook has run, so the request knows nothing yet. */
export function refuseAddress(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  request.locale = negotiateLocale(request.headers['accept-language'])
  reply.header('x-request-id', request.id).header('vary', 'Accept-Language')
  const tooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH'
  void sendProblem(request, reply, tooLong ? new ProblemError('not_found') : unreadablePath())
}

const unreadablePath = () => invalid('path', 'malformed')

function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError) {
  const status = statuses[error.code]
  const retryAfter = error.retryAfterSeconds ?? retrySeconds[error.code]
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .header('content-language', languageOf(request.locale))
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(toProblem(error, status, request))
}

function toProblem(error: ProblemError, status: number, request: FastifyRequest): Problem {
  const texts = problemTexts[languageOf(request.locale)]
  return {
    type: typeOf(status),
    ...texts.problems[error.code],
    status,
    code: error.code,
    requestId: request.id,
    ...(error.faults.length > 0 && {
      errors: error.faults.map(({ path, code, values }) => ({
        path,
        code,
        message: faultMessage(texts, code, values),
      })),
    }),
    ...(error.current && { current: error.current }),
  }
}

/** Too many requests has its own RFC. */
const typeOf = (status: number) =>
  status === 429
    ? 'https://datatracker.ietf.org/doc/html/rfc6585#section-4'
    : `https://datatracker.ietf.org/doc/html/rfc9110#status.${status}`

const languageOf = (locale: Locale) => (locale === 'en' ? 'en' : 'fr')
