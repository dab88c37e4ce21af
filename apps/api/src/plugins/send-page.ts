import type { FastifyReply } from 'fastify'
import { splitUrl } from '#lib/request-text.ts'

/** Sends a list, its next page said in `Link` too (RFC 8288). */
export function sendPage<Page extends { nextPage: string | null }>(
  reply: FastifyReply,
  url: string,
  page: Page,
): Page {
  if (page.nextPage !== null) {
    const [path, query] = splitUrl(url)
    const parameters = new URLSearchParams(query)
    parameters.set('page', page.nextPage)
    reply.header('link', `<${path}?${parameters.toString()}>; rel="next"`)
  }
  return page
}
