import type { FastifyPluginAsync } from 'fastify'
import type { Database } from '#db/client.ts'
import type { Config } from '#src/config.ts'
import { assetRoutes } from './assets.ts'
import { pageRoutes } from './pages.ts'
import { loadRenderer } from './renderer.ts'
import { sitemapRoutes } from './sitemap.ts'

/** The site: its files, its pages rendered on the server, and what search engines ask for. */
export const siteRoutes: FastifyPluginAsync<{ config: Config; db: Database }> = async (
  app,
  { config, db },
) => {
  const renderer = await loadRenderer(config.webDistDir)
  if (renderer) await app.register(assetRoutes, { distDir: config.webDistDir })
  await app.register(sitemapRoutes, { db, publicUrl: config.publicUrl })
  await app.register(pageRoutes, { config, renderer })
}
