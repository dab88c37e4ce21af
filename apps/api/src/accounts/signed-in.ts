import type { IncomingHttpHeaders } from 'node:http'
import type { AccountRole } from '@dansmazone/contract/account'
import type { Locale } from '@dansmazone/contract/vocabulary'
import { type Auth, freshSeconds } from './auth.ts'

/** Who is asking, by the session that the request carries. */
export type SignedIn = {
  id: string
  email: string
  name: string
  role: AccountRole
  locale: Locale
  sessionId: string
  /** When who this is was last proved. */
  signedInAt: Date
  /** Proved so lately that sensitive acts are allowed. */
  fresh: boolean
}

/** What better-auth reads of a request: who it is, and from which device. */
export function authHeaders({ cookie, 'user-agent': userAgent }: IncomingHttpHeaders): Headers {
  const headers = new Headers()
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 400))
  return headers
}

const carriesSession = (cookie: string | undefined) =>
  cookie !== undefined && cookie.includes('dansmazone.session=')

/** The account behind a request's cookie, and the cookies to answer when the session was prolonged. */
export async function readSignedIn(
  auth: Auth,
  headers: IncomingHttpHeaders,
): Promise<{ account: SignedIn | null; cookies: string[] }> {
  if (!carriesSession(headers.cookie)) return { account: null, cookies: [] }
  const read = await auth.api.getSession({ headers: authHeaders(headers), returnHeaders: true })
  const cookies = read.headers.getSetCookie()
  if (!read.response) return { account: null, cookies }
  const { user, session } = read.response
  const signedInAt = new Date(session.createdAt)
  const account: SignedIn = {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role as AccountRole,
    locale: user.locale as Locale,
    sessionId: session.id,
    signedInAt,
    fresh: Date.now() - signedInAt.getTime() < freshSeconds * 1000,
  }
  return { account, cookies }
}
