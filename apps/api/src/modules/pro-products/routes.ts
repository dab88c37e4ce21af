import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { defineUpkeep } from '#sheets/upkeep.ts'
import { actRoutes } from './act-routes.ts'
import type { Needs } from './context.ts'
import { helpRoutes } from './help-routes.ts'
import { listRoutes } from './list-routes.ts'
import { priceRoutes } from './price-routes.ts'
import { sheetRoutes } from './sheet-routes.ts'

/** Products of a merchant, for its members, at /v1/pro/merchants/:merchantId/products. */
export const proProductRoutes: FastifyPluginAsyncTypebox<Needs> = async (app, needs) => {
  defineUpkeep(app.jobs, needs.db)
  await app.register(listRoutes, needs)
  await app.register(sheetRoutes, needs)
  await app.register(actRoutes, needs)
  await app.register(priceRoutes, needs)
  await app.register(helpRoutes, needs)
}
