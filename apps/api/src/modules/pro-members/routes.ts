import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Database } from '#db/client.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { joinRequestRoutes } from './join-request-routes.ts'
import { memberRoutes } from './member-routes.ts'

/** Who keeps a merchant: members, invitations, and those who ask to. */
export const proMemberRoutes: FastifyPluginAsyncTypebox<{
  db: Database
  publicUrl: string
}> = async (app, { db, publicUrl }) => {
  const needs = { db, mail: app.mail, publicUrl }
  await app.register(memberRoutes, { needs })
  await app.register(invitationRoutes, { needs })
  await app.register(joinRequestRoutes, { needs })
}
