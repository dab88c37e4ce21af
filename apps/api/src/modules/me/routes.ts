import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { defineAccountUpkeep } from '#accounts/account-upkeep.ts'
import type { Database } from '#db/client.ts'
import type { Config } from '#src/config.ts'
import { accountRoutes } from './account-routes.ts'
import { contextOf } from './context.ts'
import { emailRoutes } from './email-routes.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import { passwordRoutes } from './password-routes.ts'
import { personalDataRoutes } from './personal-data-routes.ts'
import { reauthenticationRoutes } from './reauthentication-routes.ts'
import { registrationRoutes } from './registration-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { twoFactorRoutes } from './two-factor-routes.ts'

/** One's account, under /v1/me. */
export const meRoutes: FastifyPluginAsyncTypebox<{ config: Config; db: Database }> = async (
  app,
  { config, db },
) => {
  const context = contextOf(app, db, config)
  await app.register(accountRoutes, { context })
  await app.register(registrationRoutes, { context })
  await app.register(signInRoutes, { context })
  await app.register(sessionRoutes, { context })
  await app.register(passwordRoutes, { context })
  await app.register(reauthenticationRoutes, { context })
  await app.register(twoFactorRoutes, { context })
  await app.register(passkeyRoutes, { context })
  await app.register(emailRoutes, { context })
  await app.register(personalDataRoutes, { context })
  defineAccountUpkeep(app.jobs, context)
}
