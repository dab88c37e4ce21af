import type { Problem, ProblemCode } from '@dansmazone/contract/problem'
import { faultMessage, problemTexts } from '#lib/problem-texts.ts'

const example = (status: number, code: ProblemCode, faults: [string, string, object][] = []) => {
  const texts = problemTexts.en
  const problem: Problem = {
    type:
      status === 429
        ? 'https://datatracker.ietf.org/doc/html/rfc6585#section-4'
        : `https://datatracker.ietf.org/doc/html/rfc9110#status.${status}`,
    ...texts.problems[code],
    status,
    code,
    requestId: '7e3c3a52-7d0f-4d3c-9f0d-0c8f5a8f7b1e',
  }
  if (faults.length > 0) {
    problem.errors = faults.map(([path, fault, values]) => ({
      path,
      code: fault,
      message: faultMessage(texts, fault, { ...values }),
    }))
  }
  return problem
}

/** What each status looks like, in English. */
export const problemExamples: Record<string, Problem> = {
  400: example(400, 'invalid_request', [
    ['query.colour', 'unknown_parameter', { name: 'colour' }],
    ['query.limit', 'maximum', { limit: 100 }],
  ]),
  401: example(401, 'unauthenticated'),
  403: example(403, 'forbidden'),
  404: example(404, 'not_found'),
  409: example(409, 'conflict'),
  412: example(412, 'precondition_failed'),
  413: example(413, 'payload_too_large'),
  415: example(415, 'unsupported_media_type'),
  429: example(429, 'rate_limited'),
  503: example(503, 'unavailable'),
}
