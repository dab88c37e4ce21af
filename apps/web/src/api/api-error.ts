import type { Problem } from '@dansmazone/contract/problem'

/** An answer of the API that is not data. `status` is 0 when the network did not answer. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly requestId: string | undefined
  readonly problem: Problem | null
  /** How long to wait before it is tried again, where the API says so. */
  readonly retrySeconds: number | null

  constructor(
    status: number,
    code: string,
    requestId?: string,
    problem: Problem | null = null,
    retrySeconds: number | null = null,
  ) {
    super(`The API answered ${status} (${code}).`)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.requestId = requestId
    this.problem = problem
    this.retrySeconds = retrySeconds
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body

/** What a refusal becomes, whoever sent it: the API, or something before it that knows no problems. */
export const refusal = (status: number, body: unknown, retryAfter?: string | null): ApiError => {
  const problem = isProblem(body) ? body : null
  const seconds = retryAfter ? Number(retryAfter) || null : null
  return new ApiError(status, problem?.code ?? 'unavailable', problem?.requestId, problem, seconds)
}

/** What an error page needs to know, in a shape that travels inside the HTML. */
export type PageError = { status: number; requestId?: string }

/** Reads whatever a route may throw: an ApiError, the router's own answer, or the same already travelled. */
export const toPageError = (error: unknown): PageError => {
  if (typeof error !== 'object' || error === null || !('status' in error)) return { status: 500 }
  const status = typeof error.status === 'number' ? error.status : 500
  const requestId = 'requestId' in error ? error.requestId : undefined
  return typeof requestId === 'string' ? { status, requestId } : { status }
}

export const notFound = (): ApiError => new ApiError(404, 'not_found')
