import type { CurrentVersion, ProblemCode } from '@dansmazone/contract/problem'

/** What is wrong with one part of the request. `code` names a message of `problem-texts.ts`. */
export type RequestFault = { path: string; code: string; values?: Record<string, unknown> }

/** An error with a code, thrown anywhere and shaped once, in `plugins/errors.ts`. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly faults: RequestFault[]
  readonly retryAfterSeconds: number | undefined
  readonly current: CurrentVersion | undefined

  constructor(
    code: ProblemCode,
    options: { faults?: RequestFault[]; retryAfterSeconds?: number; current?: CurrentVersion } = {},
  ) {
    super(code)
    this.code = code
    this.faults = options.faults ?? []
    this.retryAfterSeconds = options.retryAfterSeconds
    this.current = options.current
  }
}

export const notFound = () => new ProblemError('not_found')

export const invalid = (path: string, code: string, values: Record<string, unknown> = {}) =>
  new ProblemError('invalid_request', { faults: [{ path, code, values }] })

/** The state of things does not allow it; `code` says what stands in the way. */
export const conflict = (path: string, code: string, values: Record<string, unknown> = {}) =>
  new ProblemError('conflict', { faults: [{ path, code, values }] })
