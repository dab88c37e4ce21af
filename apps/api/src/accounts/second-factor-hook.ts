import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { deleteSessionCookie } from 'better-auth/cookies'
import { generateRandomString } from 'better-auth/crypto'

/** The names and times by which the `two-factor` plugin knows a sign-in that waits for its code. */
const challengeCookie = 'two_factor'
const challengeSeconds = 600

/**
 * The `two-factor` plugin asks for a code after a password only. A link in a mail is one factor too: whoever reads the
 * mailbox must not get past the second.
 */
export const secondFactorAfterLinks = () =>
  ({
    id: 'second-factor-after-links',
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === '/magic-link/verify' || path === '/verify-email',
          handler: createAuthMiddleware(async (ctx) => {
            const begun = ctx.context.newSession
            if (!begun || begun.user['twoFactorEnabled'] !== true) return
            const { internalAdapter } = ctx.context
            deleteSessionCookie(ctx, true)
            await internalAdapter.deleteSession(begun.session.token)
            ctx.context.setNewSession(null)
            const identifier = `2fa-${generateRandomString(20)}`
            const expiresAt = new Date(Date.now() + challengeSeconds * 1000)
            await internalAdapter.createVerificationValue({
              identifier,
              value: begun.user.id,
              expiresAt,
            })
            await internalAdapter.createVerificationValue({
              identifier: `2fa-attempts-${identifier}`,
              value: '0',
              expiresAt,
            })
            const cookie = ctx.context.createAuthCookie(challengeCookie, {
              maxAge: challengeSeconds,
            })
            await ctx.setSignedCookie(
              cookie.name,
              identifier,
              ctx.context.secret,
              cookie.attributes,
            )
            return ctx.json({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin
