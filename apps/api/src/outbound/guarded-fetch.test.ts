import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { guardedFetch, guardedOpen, type FetchLimits } from './guarded-fetch.ts'
import { OutboundError } from './outbound-error.ts'
import { isPublicAddress } from './public-address.ts'

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

async function serve(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const limits: FetchLimits = { maxBytes: 1000, timeoutMs: 2000, redirects: 3, allowPrivate: true }
const fault = async (url: string, given: Partial<FetchLimits> = {}) =>
  await guardedFetch(url, { ...limits, ...given }).then(
    () => 'fetched',
    (error: unknown) => (error instanceof OutboundError ? error.fault : String(error)),
  )
const guarded = { allowPrivate: false }

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://localhost/',
  'http://93.184.216.34:25/',
])('%s is never connected to', async (url) => {
  expect(await fault(url, guarded)).toBe('refused_address')
})

test.each([
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://x/',
  'nothing',
  'http://me:secret@example.org/',
])('%s is no address to fetch', async (url) => {
  expect(await fault(url, guarded)).toBe('bad_address')
})

test('addresses of the public internet are told from all others', () => {
  expect(['93.184.216.34', '2606:2800:220:1::1', '8.8.8.8'].every(isPublicAddress)).toBe(true)
  const others = ['0.0.0.0', '255.255.255.255', '224.0.0.1', '198.18.0.1', '::', 'ff02::1', 'x', '']
  expect(others.some(isPublicAddress)).toBe(false)
})

test('a redirect is judged like the first address', async () => {
  const inside = await serve((_, response) => response.end('secret'))
  const url = await serve((_, response) => response.writeHead(302, { location: inside }).end())
  expect((await guardedFetch(url, limits)).body.toString()).toBe('secret')
  expect(await fault(url, { allowPrivate: [url] })).toBe('refused_address')
})

test('follows as many redirects as allowed, and tells no other host what was meant for one', async () => {
  const seen: (string | undefined)[] = []
  const last = await serve(({ headers }, response) => {
    seen.push(headers.authorization)
    response.end('there')
  })
  const first = await serve(({ url, headers }, response) => {
    seen.push(headers.authorization)
    response.writeHead(307, { location: url === '/' ? '/again' : last }).end()
  })
  const headers = { authorization: 'Bearer x' }
  const fetched = await guardedFetch(first, { ...limits, headers })
  expect([fetched.body.toString(), fetched.url]).toEqual(['there', `${last}/`])
  expect(seen).toEqual(['Bearer x', 'Bearer x', undefined])
  expect(await fault(first, { redirects: 1 })).toBe('too_many_redirects')
})

test('reads no more than allowed, declared or not, compressed or not', async () => {
  const big = Buffer.alloc(200_000, 'a')
  const url = await serve(({ url: path }, response) => {
    if (path === '/declared') response.end(big)
    else if (path === '/chunked') {
      response.write(big.subarray(0, 900))
      response.end(big.subarray(900))
    } else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(big))
  })
  for (const path of ['declared', 'chunked', 'bomb']) {
    expect(await fault(`${url}/${path}`), path).toBe('too_large')
  }
  const { body } = await guardedFetch(`${url}/bomb`, { ...limits, maxBytes: 200_000 })
  expect(body.equals(big)).toBe(true)
})

test('waits no longer than allowed, for an answer or for its end', async () => {
  const url = await serve(({ url: path }, response) => {
    if (path === '/slow') response.write('a')
  })
  for (const path of ['slow', 'silent']) {
    const began = performance.now()
    expect(await fault(`${url}/${path}`, { timeoutMs: 200 }), path).toBe('timeout')
    expect(performance.now() - began).toBeLessThan(1500)
  }
})

test('tells what is unreachable, unresolved and unreadable', async () => {
  const url = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
  )
  expect(await fault(url)).toBe('unreadable')
  expect(await fault('http://127.0.0.1:1/')).toBe('unreachable')
  expect(await fault('http://nowhere.invalid/', guarded)).toBe('unresolved')
})

test('gives the content as it comes', async () => {
  const url = await serve((_, response) => response.writeHead(203).end('abc'))
  const { status, body } = await guardedOpen(url, limits)
  const read: string[] = []
  for await (const chunk of body) read.push(String(chunk))
  expect([status, read.join('')]).toEqual([203, 'abc'])
})

test('an answer that is given up unread leaves no connection behind', async () => {
  const server = createServer((_, response) => {
    response.writeHead(404).write('a')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const open = promisify(server.getConnections.bind(server))
  const { body } = await guardedOpen(`http://127.0.0.1:${port}`, { ...limits, timeoutMs: 60_000 })
  expect(await open()).toBe(1)
  body.destroy()
  await vi.waitFor(async () => expect(await open()).toBe(0))
})
