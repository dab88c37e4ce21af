import { Readable } from 'node:stream'
import {
  categoryPath,
  communePath,
  departmentPath,
  merchantPath,
  productPath,
} from '@dansmazone/contract/site-paths'
import type { FastifyPluginAsync } from 'fastify'
import type { Database } from '#db/client.ts'
import { isId } from '#lib/named-resource.ts'
import { notFound } from '#lib/problem-error.ts'
import * as repository from './repository.ts'
import { robotsText, sitemapIndex, urlSet, type SitemapUrl } from './sitemap-xml.ts'

/** The protocol's most. Ids grow with time, so what is published later joins the last part, or opens the next. */
const partSize = 50_000
const batchSize = 5000

const ownPages = [
  '/',
  '/produits',
  '/commercants',
  '/rubriques',
  '/departements',
  '/a-propos',
  '/sources',
  '/classement',
]

const placePaths = { category: categoryPath, department: departmentPath, commune: communePath }
const listingPaths = { merchants: merchantPath, products: productPath }
const hidden = { schema: { hide: true }, config: { publicSeconds: 3600 } }

export const sitemapRoutes: FastifyPluginAsync<{ db: Database; publicUrl: string }> = async (
  app,
  { db, publicUrl },
) => {
  app.get('/robots.txt', hidden, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(robotsText(publicUrl)),
  )

  app.get('/sitemap.xml', hidden, async (_request, reply) =>
    reply.type('application/xml; charset=utf-8').send(sitemapIndex(await parts(db, publicUrl))),
  )

  app.get('/sitemaps/pages.xml', hidden, async (_request, reply) => {
    const places = await repository.listPlaces(db)
    const paths = [...ownPages, ...places.map(({ kind, slug }) => placePaths[kind](slug))]
    const body = urlSet([paths.map((path) => ({ loc: `${publicUrl}${path}` }))])
    return reply.type('application/xml; charset=utf-8').send(Readable.from(body))
  })

  app.get<{ Params: { subject: repository.Subject; start: string } }>(
    '/sitemaps/:subject(^merchants|products$)-:start.xml',
    hidden,
    (request, reply) => {
      const { subject, start } = request.params
      if (!isId(start)) throw notFound()
      const body = urlSet(listings(db, subject, start, publicUrl))
      return reply.type('application/xml; charset=utf-8').send(Readable.from(body))
    },
  )
}

async function parts(db: Database, publicUrl: string): Promise<string[]> {
  const [merchants, products] = await Promise.all(
    (['merchants', 'products'] as const).map(async (subject) =>
      (await repository.findStarts(db, subject, partSize)).map((start) => `${subject}-${start}`),
    ),
  )
  return ['pages', ...(merchants ?? []), ...(products ?? [])].map(
    (name) => `${publicUrl}/sitemaps/${name}.xml`,
  )
}

async function* listings(
  db: Database,
  subject: repository.Subject,
  start: string,
  publicUrl: string,
): AsyncGenerator<SitemapUrl[]> {
  let from = { id: start, included: true }
  for (let sent = 0; sent < partSize; sent += batchSize) {
    const entries = await repository.listFrom(db, subject, from, batchSize)
    yield entries.map(({ slug, updatedAt }) => ({
      loc: `${publicUrl}${listingPaths[subject](slug)}`,
      lastmod: updatedAt.toISOString(),
    }))
    const last = entries.at(-1)
    if (!last || entries.length < batchSize) return
    from = { id: last.id, included: false }
  }
}
