import { writtenForms } from '@dansmazone/contract/written-forms'
import type { FastifyError } from 'fastify'
import { ProblemError, type RequestFault } from '#lib/problem-error.ts'
import { problemTexts } from '#lib/problem-texts.ts'

/** The problem behind an error of Fastify, of its plugins or of the database. */
export function interpret(error: FastifyError): ProblemError {
  if (error.validation) {
    // A path that nothing can have leads nowhere, like one that nothing has.
    if (error.validationContext === 'params') return new ProblemError('not_found')
    const part =
      error.validationContext === 'querystring' ? 'query' : (error.validationContext ?? 'body')
    return new ProblemError('invalid_request', {
      faults: error.validation.map((fault) => toFault(part, fault)),
    })
  }
  if (isDatabaseDown(error)) return new ProblemError('unavailable')
  if (isNoText(error)) return malformed()
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
        return malformed()
      }
      return new ProblemError('internal')
  }
}

const malformed = () =>
  new ProblemError('invalid_request', { faults: [{ path: 'request', code: 'malformed' }] })

const formNames = new Map<string, string>(
  Object.entries(writtenForms).map(([name, pattern]) => [pattern, name]),
)

type ValidationFault = NonNullable<FastifyError['validation']>[number]

function toFault(part: string, fault: ValidationFault): RequestFault {
  const { keyword, instancePath, params } = fault
  const path = [part, ...instancePath.split('/').slice(1)].join('.')
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty'])
    return { path: `${path}.${name}`, code: 'unknown_parameter', values: { name } }
  }
  if (keyword === 'required') {
    const name = String(params['missingProperty'])
    return { path: `${path}.${name}`, code: 'required', values: { name } }
  }
  if (part === 'query' && keyword === 'type' && isRepeated(fault)) return { path, code: 'once' }
  const format = String(params['format'])
  if (keyword === 'format' && format in problemTexts.fr.faults) return { path, code: format }
  const form = keyword === 'pattern' ? formNames.get(String(params['pattern'])) : undefined
  if (form !== undefined) return { path, code: form }
  const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].join(', ') : ''
  return { path, code: keyword, values: { ...params, allowed } }
}

/** Ajv gives the value when it is verbose. */
const isRepeated = (fault: ValidationFault) => 'data' in fault && Array.isArray(fault.data)

/** 08P01 is ours: a statement that does not fit its values. */
const connectionLost = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|08(?!P01)|57P0)/
const givenUp = new Set(['57014', '53300', '53400', '55P03', '40001', '40P01'])

/** Lost or refused connections, and statements over their time: the reader may try again. */
function isDatabaseDown(error: Error): boolean {
  return (
    codesOf(error).some((code) => connectionLost.test(code) || givenUp.has(code)) ||
    /timeout exceeded when trying to connect|Connection terminated|not queryable/.test(
      error.message,
    )
  )
}

/** A NUL was sent, which the database keeps neither in a text nor in a document. */
const isNoText = (error: Error) =>
  codesOf(error).some((code) => code === '22021' || code === '22P05')

const codesOf = (error: Error) =>
  [error, error.cause].map((each) =>
    each instanceof Error && 'code' in each ? String(each.code) : '',
  )
