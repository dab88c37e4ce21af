import type { FastifyPluginAsync } from 'fastify'
import { defineImportJobs } from '#imports/define-jobs.ts'
import type { Needs } from '#imports/needs.ts'
import { actRoutes } from './act-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { feedRoutes } from './feed-routes.ts'
import { importRoutes } from './import-routes.ts'

type Options = Omit<Needs, 'jobs' | 'mail'>

/** Files and feeds on their way into the catalogue, and the catalogue on its way out. */
export const proImportRoutes: FastifyPluginAsync<Options> = async (app, options) => {
  const needs: Needs = { ...options, jobs: app.jobs, mail: app.mail }
  defineImportJobs(needs)
  await app.register(importRoutes, needs)
  await app.register(actRoutes, needs)
  await app.register(feedRoutes, needs)
  await app.register(exportRoutes, needs)
}
