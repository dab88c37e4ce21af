import { answeringServer } from './answering-server.ts'

/** Gives back at each address what was last put there: the feed of an online shop, as a test wants it now. */
export async function startFeedHost() {
  const feeds = new Map<string, Buffer>()
  const host = await answeringServer((request, response) => {
    const { url } = request
    if (request.method === 'PUT') {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        feeds.set(url, Buffer.concat(parts))
        response.writeHead(204).end()
      })
      return
    }
    const feed = feeds.get(url)
    if (feed) response.writeHead(200, { 'content-type': 'application/xml' }).end(feed)
    else response.writeHead(404).end()
  })
  return { url: host.url, stop: host.close }
}
