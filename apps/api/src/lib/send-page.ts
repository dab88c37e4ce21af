import type { FastifyReply } from 'fastify'

/** Sends a list, its next page said in `Link` too (RFC 8288). */
export function sendPage<Page extends { nextPage: string | null }>(
  reply: FastifyReply,
  url: string,
  page: Page,
): Page {
  if (page.nextPage !== null) {
    const [path = '', query = ''] = url.split('?', 2)
    const parameters = new URLSearchParams(query)
    parameters.set('page', page.nextPage)
    reply.header('link', `<${path}?${parameters}>; rel="next"`)
  }
  return page
}
