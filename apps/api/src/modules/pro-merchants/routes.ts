import type { FastifyPluginAsync } from 'fastify'
import type { Database } from '#db/client.ts'
import { type CompanyRegister, companyRegister } from '#outbound/company-register.ts'
import { geocoder } from '#outbound/geocoder.ts'
import { confirmationRoutes } from './confirmation-routes.ts'
import type { Needs } from './context.ts'
import { defineMerchantJobs } from './jobs.ts'
import { joiningRoutes } from './joining-routes.ts'
import { sheetRoutes } from './sheet-routes.ts'
import { standingRoutes } from './standing-routes.ts'

type Options = {
  db: Database
  publicUrl: string
  companyRegisterUrl: string | null
  geocoderUrl: string | null
}

/** Joining, the sheets of merchants, and where they stand. */
export const proMerchantRoutes: FastifyPluginAsync<Options> = async (
  app,
  { db, publicUrl, companyRegisterUrl, geocoderUrl },
) => {
  const register: CompanyRegister = companyRegister(companyRegisterUrl)
  const needs: Needs = {
    db,
    jobs: app.jobs,
    publicUrl,
    register,
    geocode: geocoder(geocoderUrl),
  }
  defineMerchantJobs(app.jobs, { db, mail: app.mail, publicUrl }, app.log)
  await app.register(joiningRoutes, needs)
  await app.register(sheetRoutes, needs)
  await app.register(standingRoutes, needs)
  await app.register(confirmationRoutes, needs)
}
