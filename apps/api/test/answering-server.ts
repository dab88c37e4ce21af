import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (request: IncomingMessage & { url: string }, response: ServerResponse) => void

/** A real server of the local machine that answers as another service would. */
export async function answeringServer(answer: Answer) {
  const asked: URL[] = []
  let current = answer
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    asked.push(new URL(url, 'http://localhost'))
    current(Object.assign(request, { url }), response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every address it was asked for, in order. */
    asked,
    /** From now on it answers otherwise. */
    become: (other: Answer) => {
      current = other
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

export const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

/** Ways in which a service fails. */
export const failures: [how: string, answer: Answer][] = [
  ['never answers', () => undefined],
  ['is overloaded', json({ erreur: 'trop de requêtes' }, 429)],
  ['has broken down', json({}, 500)],
  ['answers a page', (_, response) => response.end('<html>Maintenance</html>')],
  ['answers something else', json({ erreur: 'indisponible' })],
  ['answers too much', (_, response) => response.end(`"${'x'.repeat(2_000_000)}"`)],
  ['hangs up', (request) => request.socket.destroy()],
]
