import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'

/** The client build's files. Those named by their content never change; icons and the manifest may. */
export const assetRoutes: FastifyPluginAsync<{ distDir: string }> = async (app, { distDir }) => {
  const client = join(distDir, 'client')
  const options = {
    wildcard: false,
    index: false as const,
    decorateReply: false,
    schemaHide: true,
    preCompressed: true,
  }
  await app.register(staticFiles, {
    ...options,
    root: join(client, 'assets'),
    prefix: '/assets/',
    globIgnore: ['*.br', '*.gz'],
    maxAge: '1y',
    immutable: true,
  })
  await app.register(staticFiles, {
    ...options,
    root: client,
    globIgnore: ['assets/**', '.vite/**', 'index.html'],
    maxAge: '1h',
  })
}
