import {
  forgottenPasswordPath,
  magicLinkPath,
  newPasswordPath,
  signInPath,
  verificationPath,
} from '@dansmazone/contract/site-paths'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import type { Mailer } from '#mail/mailer.ts'
import type { AuthMails } from './auth.ts'

/** The mails of better-auth, in the language of the account. */
export function authMails(mail: Mailer, db: Database, publicUrl: string): AuthMails {
  const url = (path: string) => `${publicUrl}${path}`
  const readerOf = async (email: string) => {
    const { rows } = await db.$client.query<{ name: string; locale: Locale; hasPassword: boolean }>(
      `SELECT name, locale, EXISTS (
         SELECT FROM credentials c WHERE c.user_id = a.id AND c.password IS NOT NULL) AS "hasPassword"
       FROM accounts a WHERE email = lower($1)`,
      [email],
    )
    return rows[0] ?? { name: '', locale: 'fr' as const, hasPassword: false }
  }
  return {
    verify: async ({ email }, token, next) => {
      const { name, locale } = await readerOf(email)
      const values = { name, url: url(verificationPath(token, next)) }
      await mail.send({ to: email, template: 'verifyEmail', locale, values })
    },
    alreadyRegistered: async ({ email }) => {
      const { name, locale } = await readerOf(email)
      const values = { name, signInUrl: url(signInPath()), resetUrl: url(forgottenPasswordPath()) }
      await mail.send({ to: email, template: 'alreadyRegistered', locale, values })
    },
    resetPassword: async ({ email }, token) => {
      const { name, locale, hasPassword } = await readerOf(email)
      const values = { name, url: url(newPasswordPath(token)) }
      const template = hasPassword ? 'resetPassword' : 'choosePassword'
      await mail.send({ to: email, template, locale, values })
    },
    passwordChanged: async ({ email }) => {
      const { name, locale } = await readerOf(email)
      const values = { name, url: url(forgottenPasswordPath()) }
      await mail.send({ to: email, template: 'passwordChanged', locale, values })
    },
    magicLink: async (email, token, next) => {
      const { name, locale } = await readerOf(email)
      const values = { name, url: url(magicLinkPath(token, next)) }
      await mail.send({ to: email, template: 'magicLink', locale, values })
    },
  }
}
