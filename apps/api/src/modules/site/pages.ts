import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { internalAddress } from '#plugins/rate-limit.ts'
import type { Config } from '#src/config.ts'
import { pageCache } from './page-cache.ts'
import { brokenPage, missingPage } from './plain-pages.ts'
import type { Rendered, Renderer } from './renderer.ts'

const minute = 60_000

/** Addresses of the API: what is missing there is a problem, not a page. */
const apiPrefix = /^\/(v1|docs|media)(\/|\?|$)/

type Options = { config: Config; renderer: Renderer | null }

/** Every page, rendered from the same answers that the public API gives. */
export const pageRoutes: FastifyPluginAsync<Options> = async (app, { config, renderer }) => {
  const cached = pageCache<Rendered>()

  const fetchApi = async (url: string, headers: Record<string, string>) => {
    const response = await app.inject({ url, headers, remoteAddress: internalAddress })
    const { location } = response.headers
    return {
      status: response.statusCode,
      body: parse(response.body),
      ...(typeof location === 'string' && { location }),
    }
  }

  const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
    if (apiPrefix.test(request.url)) return reply.callNotFound()
    reply.type('text/html; charset=utf-8')
    if (!renderer) return reply.status(503).header('retry-after', '60').send(missingPage)
    const tidy = tidyAddress(request.url)
    if (tidy !== request.url) return reply.redirect(tidy, 301)
    // Before the instant: a page is never kept for longer than its minute.
    const { epoch } = app.catalogueChanges
    // The instant is the minute's, so that an unchanged page keeps its ETag for a minute.
    const now = Math.floor(Date.now() / minute) * minute
    const { render, isPrivate, assets } = renderer
    const { url } = request
    const { publicUrl } = config
    const rendered = () => render({ url, publicUrl, fetchApi, assets, now })
    const page = await (isPrivate(url) ? rendered() : cached(url, epoch, rendered)).catch(
      (error: unknown) => {
        request.log.error({ err: error }, 'page not rendered')
        return null
      },
    )
    if (!page) return reply.status(500).header('cache-control', 'no-store').send(brokenPage)
    reply.header('cache-control', page.cacheControl).header('content-language', page.locale)
    if (page.location) return reply.redirect(page.location, page.status)
    return reply.status(page.status).send(page.html)
  }

  app.get('/', { schema: { hide: true } }, sendPage)
  app.get('/*', { schema: { hide: true } }, sendPage)
}

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** One address for each page: no slash at its end, nor two in a row, which in a link would name another host. */
const tidyAddress = (url: string) => {
  const [path = ''] = url.split('?', 1)
  return `/${path
    .split(/[/\\]+/)
    .filter(Boolean)
    .join('/')}${url.slice(path.length)}`
}
