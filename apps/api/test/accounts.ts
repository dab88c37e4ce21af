import { createHmac, randomBytes } from 'node:crypto'
import type { Database } from '#db/client.ts'
import { insert, serial } from './insert.ts'

/** What the applications of tests sign sessions with. */
export const testAuthSecret = 'a secret for tests, of more than 32 characters'
export const testOrigin = 'https://dansmazone.test'

export type AccountOverrides = {
  email?: string
  name?: string
  role?: 'member' | 'moderator' | 'admin'
  locale?: 'fr' | 'en' | 'oc'
  emailVerified?: boolean
  erasureAskedAt?: Date
  /** When the session began: more than ten minutes ago, and it is not fresh. */
  signedInAt?: Date
}
export type TestAccount = { id: string; email: string; cookie: string }

/** Someone with a verified address, signed in a moment ago. */
export async function createAccount(
  db: Database,
  overrides: AccountOverrides = {},
): Promise<TestAccount> {
  const { signedInAt, ...columns } = overrides
  const { id, email } = await insert<{ id: string; email: string }>(db, 'accounts', {
    name: `Personne ${serial()}`,
    email: `personne-${randomBytes(6).toString('hex')}@exemple.test`,
    emailVerified: true,
    ...columns,
  })
  return { id, email, cookie: await createSession(db, id, signedInAt) }
}

/** One more session of an account: its cookie. */
export async function createSession(db: Database, accountId: string, signedInAt = new Date()) {
  const token = randomBytes(24).toString('base64url')
  await insert(db, 'sessions', {
    userId: accountId,
    token,
    expiresAt: new Date(Date.now() + 30 * 86_400_000),
    createdAt: signedInAt,
  })
  return sessionCookie(token)
}

/** By the names that the cookie has with https and without. */
export function sessionCookie(token: string): string {
  const signature = createHmac('sha256', testAuthSecret).update(token).digest('base64')
  const value = encodeURIComponent(`${token}.${signature}`)
  return `__Secure-dansmazone.session=${value}; dansmazone.session=${value}`
}

/** Someone who keeps a merchant; left out, the merchant is a new sheet and the account a new one. */
export async function createMember(
  db: Database,
  given: { merchantId?: string; role?: 'owner' | 'editor'; accountId?: string } = {},
): Promise<{ accountId: string; merchantId: string; cookie: string }> {
  const account = given.accountId
    ? { id: given.accountId, cookie: await createSession(db, given.accountId) }
    : await createAccount(db)
  const merchantId = given.merchantId ?? (await createBareSheet(db))
  const role = given.role ?? 'owner'
  await insert(db, 'members', { merchantId, accountId: account.id, role })
  return { accountId: account.id, merchantId, cookie: account.cookie }
}

/** What a page of our own site sends; what is sent as `payload` gets its type by itself. */
export const headersOf = (cookie: string) => ({ cookie, origin: testOrigin })

async function createBareSheet(db: Database): Promise<string> {
  const fields = JSON.stringify({ name: `Commerce ${serial()}` })
  return (await insert<{ id: string }>(db, 'merchant_sheets', { fields })).id
}
