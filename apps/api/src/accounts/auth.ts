import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { magicLink, twoFactor } from 'better-auth/plugins'
import type { Database } from '#db/client.ts'
import * as tables from '#db/schema/accounts.ts'
import { ownEndpoints } from './own-endpoints.ts'
import { confirmRegistration } from './registrations.ts'
import { secondFactorAfterLinks } from './second-factor-hook.ts'

const minutes = 60
const hours = 60 * minutes
const days = 24 * hours

/** How long who this is counts as proved. */
export const freshSeconds = 10 * minutes
export const lifetimes = { magicLink: 30 * minutes, reset: 1 * hours, verification: 2 * days }

export const sessionCookieName = 'dansmazone.session'

type Person = { id: string; email: string; name: string }
/** What is to be told to whom; the caller writes and sends it. */
export type AuthMails = {
  verify: (person: Person, token: string, next: string | null) => Promise<void>
  alreadyRegistered: (person: Person) => Promise<void>
  resetPassword: (person: Person, token: string) => Promise<void>
  passwordChanged: (person: Person) => Promise<void>
  magicLink: (email: string, token: string, next: string | null) => Promise<void>
}

export type AuthOptions = {
  db: Database
  publicUrl: string
  secret: string
  mails: AuthMails
  log: (level: string, message: string) => void
}

/** better-auth on our tables. It serves no route of its own: ours call it. */
export function createAuth({ db, publicUrl, secret, mails, log }: AuthOptions) {
  const { hostname, origin } = new URL(publicUrl)
  return betterAuth({
    appName: 'DansMaZone',
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    // Its messages name addresses; the log holds none, so their values are left out.
    logger: {
      level: 'error',
      log: (level, message) => log(level, message.replace(/\S+@\S+/g, '…')),
    },
    database: drizzleAdapter(db, {
      provider: 'pg',
      transaction: true,
      schema: {
        user: tables.accounts,
        session: tables.sessions,
        account: tables.credentials,
        verification: tables.verifications,
        passkey: tables.passkeys,
        twoFactor: tables.twoFactors,
      },
    }),
    advanced: {
      database: { generateId: false },
      cookiePrefix: 'dansmazone',
      cookies: { session_token: { name: sessionCookieName } },
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false, defaultValue: 'member' },
        locale: { type: 'string', defaultValue: 'fr' },
        erasureAskedAt: { type: 'date', required: false, input: false },
      },
    },
    session: { expiresIn: 30 * days, updateAge: 1 * days, freshAge: freshSeconds },
    verification: { storeIdentifier: 'hashed' },
    // Counted by our own routes, on every instance, by account as well as by network.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: lifetimes.reset,
      sendResetPassword: ({ user, token }) => mails.resetPassword(user, token),
      onPasswordReset: ({ user }) => mails.passwordChanged(user),
      onExistingUserSignUp: ({ user }) => mails.alreadyRegistered(user),
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      expiresIn: lifetimes.verification,
      beforeEmailVerification: async ({ id }, request) => {
        const cookies = request?.headers.get('cookie')
        if (await confirmRegistration({ db, publicUrl }, id, cookies)) return
        throw new APIError('UNAUTHORIZED', { code: 'INVALID_TOKEN' })
      },
      sendVerificationEmail: ({ user, token, url }) => mails.verify(user, token, nextOf(url)),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: lifetimes.magicLink,
        sendMagicLink: ({ email, token, url }) => mails.magicLink(email, token, nextOf(url)),
      }),
      twoFactor({ issuer: 'DansMaZone' }),
      passkey({
        rpID: hostname,
        rpName: 'DansMaZone',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: {
          // It stands for both factors, so the device must have asked who holds it.
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
          },
        },
      }),
      secondFactorAfterLinks(),
      ownEndpoints(),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>

/** Where to go afterwards, as it was asked for with the mail. */
function nextOf(url: string): string | null {
  const next = new URL(url).searchParams.get('callbackURL')
  return next === null || next === '/' ? null : next
}
