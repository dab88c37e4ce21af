import type { FastifyReply } from 'fastify'
import type { Database } from '#db/client.ts'
import { keepOneTime, newToken, takeOneTime } from './one-time.ts'

const isSecure = (publicUrl: string) => publicUrl.startsWith('https:')
const purpose = 'registration'
/** As long as an address may stay unconfirmed, and its link be sent again. */
const seconds = 7 * 24 * 60 * 60

/** Bound to this very host, so that no neighbour can plant one that it knows. */
const cookieName = (publicUrl: string) =>
  `${isSecure(publicUrl) ? '__Host-' : ''}dansmazone.registration`

function secretIn(cookies: string | null | undefined, publicUrl: string): string | null {
  const named = `${cookieName(publicUrl)}=`
  const pair = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(named))
  const secret = pair?.slice(named.length) ?? ''
  return /^[\w-]{43}$/.test(secret) ? secret : null
}

/** The browser keeps what shows, when the link of the mail is opened, that the password was typed there. */
export async function bindToBrowser(
  { db, publicUrl }: { db: Database; publicUrl: string },
  {
    accountId,
    cookies,
    reply,
  }: { accountId: string; cookies: string | undefined; reply: FastifyReply },
): Promise<void> {
  const secret = secretIn(cookies, publicUrl) ?? newToken()
  await keepOneTime(db, { purpose, secret: `${secret}:${accountId}`, value: accountId, seconds })
  const secure = isSecure(publicUrl) ? '; Secure' : ''
  reply.header(
    'set-cookie',
    `${cookieName(publicUrl)}=${secret}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  )
}

/**
 * Puts a registration in force; false when another one has taken its place since. Its password counts only in the
 * browser where it was typed: who reads the mailbox may not be who chose it.
 */
export async function confirmRegistration(
  { db, publicUrl }: { db: Database; publicUrl: string },
  accountId: string,
  cookies: string | null | undefined,
): Promise<boolean> {
  const secret = secretIn(cookies, publicUrl)
  const theirs =
    secret !== null && (await takeOneTime(db, purpose, `${secret}:${accountId}`)) === accountId
  const { rowCount } = await db.$client.query(
    `WITH dropped AS (DELETE FROM credentials WHERE user_id = $1::uuid AND NOT $2::boolean)
     UPDATE accounts SET email_verified = true, updated_at = now() WHERE id = $1::uuid`,
    [accountId, theirs],
  )
  return rowCount === 1
}
