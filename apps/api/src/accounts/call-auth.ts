import type { ProblemCode } from '@dansmazone/contract/problem'
import { isAPIError } from 'better-auth/api'
import type { FastifyReply } from 'fastify'
import { ProblemError, type RequestFault } from '#lib/problem-error.ts'
import { sessionCookieName } from './auth.ts'

const problems: Record<string, ProblemCode> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong_credentials',
  INVALID_EMAIL: 'wrong_credentials',
  INVALID_PASSWORD: 'wrong_credentials',
  PASSWORD_TOO_LONG: 'wrong_credentials',
  EMAIL_NOT_VERIFIED: 'email_unverified',
  INVALID_CODE: 'second_factor_wrong',
  INVALID_BACKUP_CODE: 'second_factor_wrong',
  TOTP_NOT_ENABLED: 'conflict',
  BACKUP_CODES_NOT_ENABLED: 'conflict',
  ACCOUNT_TEMPORARILY_LOCKED: 'rate_limited',
  // The sign-in that waited for a code is over: it begins anew.
  INVALID_TWO_FACTOR_COOKIE: 'unauthenticated',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'unauthenticated',
  INVALID_TOKEN: 'link_expired',
  TOKEN_EXPIRED: 'link_expired',
  USER_NOT_FOUND: 'link_expired',
  CHALLENGE_NOT_FOUND: 'link_expired',
  PASSKEY_NOT_FOUND: 'wrong_credentials',
  AUTHENTICATION_FAILED: 'wrong_credentials',
  FAILED_TO_VERIFY_REGISTRATION: 'wrong_credentials',
  PREVIOUSLY_REGISTERED: 'conflict',
  SESSION_NOT_FRESH: 'reauthentication_needed',
}
const lockSeconds = 900

type Called<R> = { headers: Headers; response: R }

/** Calls better-auth: the cookies it sets go to the reply, its errors become ours. Answers the session begun, if one was. */
export async function callAuth<R>(
  reply: FastifyReply,
  call: () => Promise<Called<R>>,
): Promise<{ response: R; token: string | null; challenged: boolean }> {
  const { headers, response } = await call().catch(rethrow)
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  return { response, token: sessionTokenIn(cookies), challenged: isChallenge(cookies) }
}

/** The same, whose refusals say what is wrong where it was typed. */
export async function naming<R>(
  faults: Partial<Record<ProblemCode, RequestFault>>,
  call: () => Promise<R>,
): Promise<R> {
  try {
    return await call()
  } catch (error) {
    const fault = error instanceof ProblemError && faults[error.code]
    throw fault ? new ProblemError(error.code, { faults: [fault] }) : error
  }
}

function rethrow(error: unknown): never {
  if (!isAPIError(error)) throw error
  const code = error.body?.code ?? redirectedWith(error.headers)
  const problem = code === undefined ? undefined : problems[code]
  if (problem === 'rate_limited')
    throw new ProblemError(problem, { retryAfterSeconds: lockSeconds })
  if (problem) throw new ProblemError(problem)
  if (error.statusCode === 401) throw new ProblemError('unauthenticated')
  if (error.statusCode === 409) throw new ProblemError('conflict')
  throw error
}

/** Links answer with a redirection, which here tells why they are refused. */
function redirectedWith(headers: ConstructorParameters<typeof Headers>[0]): string | undefined {
  const location = new Headers(headers).get('location')
  if (location === null) return undefined
  return new URL(location, 'http://localhost').searchParams.get('error') ?? undefined
}

function sessionTokenIn(cookies: string[]): string | null {
  for (const cookie of cookies.toReversed()) {
    const [pair = ''] = cookie.split(';')
    const [name = '', value = ''] = pair.split('=')
    if (!name.endsWith(sessionCookieName) || value === '') continue
    const signed = decodeURIComponent(value)
    return signed.slice(0, signed.lastIndexOf('.'))
  }
  return null
}

const isChallenge = (cookies: string[]) =>
  cookies.some((cookie) => /^[^=]*two_factor=[^;]/.test(cookie))
