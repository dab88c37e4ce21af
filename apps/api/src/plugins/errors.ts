import type { Problem, ProblemCode } from '@dansmazone/contract/problem'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ProblemError, type RequestFault } from '#lib/problem-error.ts'
import { faultMessage, problemTexts } from '#lib/problem-texts.ts'

const statuses: Record<ProblemCode, number> = {
  invalid_request: 400,
  invalid_page: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
}

const retrySeconds: Partial<Record<ProblemCode, number>> = { unavailable: 5 }

/** Shapes every error, whatever threw it, as problem+json. A 5xx says nothing of the inside. */
export const errors = fp(
  async (app) => {
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

function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError) {
  const status = statuses[error.code]
  const retryAfter = error.retryAfterSeconds ?? retrySeconds[error.code]
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(toProblem(error, status, request))
}

function toProblem(error: ProblemError, status: number, request: FastifyRequest): Problem {
  const texts = problemTexts[languageOf(request.locale)]
  return {
    type: `https://datatracker.ietf.org/doc/html/rfc9110#status.${status}`,
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
  }
}

const languageOf = (locale: Locale) => (locale === 'en' ? 'en' : 'fr')

function interpret(error: FastifyError): ProblemError {
  if (error.validation) {
    const part =
      error.validationContext === 'querystring' ? 'query' : (error.validationContext ?? 'body')
    return new ProblemError('invalid_request', {
      faults: error.validation.map((fault) => toFault(part, fault)),
    })
  }
  if (isDatabaseDown(error)) return new ProblemError('unavailable')
  switch (error.statusCode) {
    case 404:
      return new ProblemError('not_found')
    case 413:
      return new ProblemError('payload_too_large')
    case 415:
      return new ProblemError('unsupported_media_type')
    case 429:
      return new ProblemError('rate_limited')
    case 503:
      return new ProblemError('unavailable')
    default:
      if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
        return new ProblemError('invalid_request', {
          faults: [{ path: 'request', code: 'malformed' }],
        })
      }
      return new ProblemError('internal')
  }
}

type ValidationFault = NonNullable<FastifyError['validation']>[number]

function toFault(part: string, { keyword, instancePath, params }: ValidationFault): RequestFault {
  const path = [part, ...instancePath.split('/').slice(1)].join('.')
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty'])
    return { path: `${path}.${name}`, code: 'unknown_parameter', values: { name } }
  }
  if (keyword === 'required') {
    const name = String(params['missingProperty'])
    return { path: `${path}.${name}`, code: 'required', values: { name } }
  }
  const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].join(', ') : ''
  return { path, code: keyword, values: { ...params, allowed } }
}

const connectionLost = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08|57P0)/

/** Lost or refused connections, and statements over their time: the reader may try again. */
function isDatabaseDown(error: Error): boolean {
  const codes = [error, error.cause].map((each) =>
    each instanceof Error && 'code' in each ? String(each.code) : '',
  )
  return (
    codes.some((code) => connectionLost.test(code) || code === '57014' || code === '53300') ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
}
