import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { generateRandomString, symmetricEncrypt } from 'better-auth/crypto'

const recoveryCodeCount = 10
const signedIn = {
  use: [sensitiveSessionMiddleware],
  requireHeaders: true,
  method: 'POST' as const,
}
/** Only our own code calls these: what is sent needs a type, not a check. */
const sent = <Body>() => ({ metadata: { $Infer: { body: {} as Body } } })

/** What better-auth asks the password for each time, here for sessions that were proved a moment ago; never over HTTP. */
export const ownEndpoints = () =>
  ({
    id: 'own-endpoints',
    endpoints: {
      /** A new session in place of the present one: a new token, proved now. */
      renewSession: createAuthEndpoint.serverOnly(signedIn, async (ctx) => {
        const { session, user } = ctx.context.session
        const renewed = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session: renewed, user })
        await ctx.context.internalAdapter.deleteSession(session.token)
        return { sessionId: renewed.id }
      }),

      /** Sets the password, ends every other session and renews this one. */
      replacePassword: createAuthEndpoint.serverOnly(
        { ...signedIn, ...sent<{ password: string }>() },
        async (ctx) => {
          const { user } = ctx.context.session
          const { internalAdapter, password } = ctx.context
          const hash = await password.hash(ctx.body.password)
          const known = await internalAdapter.findCredentialAccount(user.id)
          if (known) await internalAdapter.updatePassword(user.id, hash)
          else {
            await internalAdapter.linkAccount({
              userId: user.id,
              providerId: 'credential',
              accountId: user.id,
              password: hash,
            })
          }
          await internalAdapter.deleteUserSessions(user.id)
          const session = await internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return { sessionId: session.id }
        },
      ),

      /** Replaces the recovery codes, and with `secret` what the codes of the application are made of. */
      writeSecondFactor: createAuthEndpoint.serverOnly(
        { method: 'POST', ...sent<{ userId: string; secret?: string }>() },
        async (ctx) => {
          const { adapter, secretConfig: key } = ctx.context
          const { userId, secret } = ctx.body
          const codes = Array.from({ length: recoveryCodeCount }, recoveryCode)
          const where = [{ field: 'userId', value: userId }]
          const backupCodes = await symmetricEncrypt({ key, data: JSON.stringify(codes) })
          if (secret === undefined) {
            await adapter.update({ model: 'twoFactor', where, update: { backupCodes } })
            return { codes }
          }
          const encrypted = await symmetricEncrypt({ key, data: secret })
          await adapter.deleteMany({ model: 'twoFactor', where })
          await adapter.create({
            model: 'twoFactor',
            data: { userId, secret: encrypted, backupCodes, verified: false },
          })
          return { codes }
        },
      ),

      removeSecondFactor: createAuthEndpoint.serverOnly(
        { method: 'POST', ...sent<{ userId: string }>() },
        async (ctx) => {
          const { adapter, internalAdapter } = ctx.context
          const { userId } = ctx.body
          await internalAdapter.updateUser(userId, { twoFactorEnabled: false })
          await adapter.deleteMany({
            model: 'twoFactor',
            where: [{ field: 'userId', value: userId }],
          })
          return { removed: true }
        },
      ),
    },
  }) satisfies BetterAuthPlugin

/** Without letters and digits that look alike: these are copied by hand. */
function recoveryCode(): string {
  const code = generateRandomString(40, 'a-z', '0-9')
    .replace(/[01ilo]/g, '')
    .slice(0, 10)
  return code.length === 10 ? `${code.slice(0, 5)}-${code.slice(5)}` : recoveryCode()
}
