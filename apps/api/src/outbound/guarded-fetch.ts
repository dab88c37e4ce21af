import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { OutboundError } from './outbound-error.ts'
import { isPublicAddress } from './public-address.ts'

export type FetchLimits = {
  /** Of the content, decompressed. */
  maxBytes: number
  /** For everything: names, connection, redirects, content. */
  timeoutMs: number
  /** How many are followed; none by default. */
  redirects?: number
  headers?: Record<string, string>
  /** For addresses the operator chose, or some origins of theirs; never for those people give. */
  allowPrivate?: boolean | string[]
  signal?: AbortSignal
}

type Head = { status: number; headers: Record<string, string>; url: string }
/** What was answered, whatever its status. */
export type Fetched = Head & { body: Buffer }
/** The same with its content on the way: read it to its end, or destroy it. */
export type Opened = Head & { body: Readable }

const agentName = 'DansMaZone'

/** The whole answer to a GET, within limits; nothing but public addresses is connected to. */
export async function guardedFetch(url: string, limits: FetchLimits): Promise<Fetched> {
  const opened = await guardedOpen(url, limits)
  const chunks: Buffer[] = []
  for await (const chunk of opened.body) chunks.push(chunk as Buffer)
  return { ...opened, body: Buffer.concat(chunks) }
}

/** The same as a stream, which fails with an `OutboundError` past the limits. */
export async function guardedOpen(url: string, limits: FetchLimits): Promise<Opened> {
  const deadline = AbortSignal.timeout(limits.timeoutMs)
  const signal = limits.signal ? AbortSignal.any([deadline, limits.signal]) : deadline
  const agent = new Agent({
    connect: { lookup: limits.allowPrivate === true ? undefined : publicLookup },
    connections: 1,
    pipelining: 0,
  })
  try {
    const { answer, at } = await follow(url, limits, { agent, signal })
    const headers = plainHeaders(answer.headers)
    const declared = Number(headers['content-length'])
    if (declared > limits.maxBytes) throw new OutboundError('too_large')
    const body = Readable.from(counted(answer.body, headers, limits.maxBytes), {
      objectMode: false,
    })
    // However it ends: what is given up before its first byte never enters `counted`.
    body.once('close', () => void agent.destroy())
    return { status: answer.statusCode, headers, url: at.href, body }
  } catch (error) {
    void agent.destroy()
    throw outboundError(error)
  }
}

type Way = { agent: Agent; signal: AbortSignal }

async function follow(url: string, limits: FetchLimits, { agent, signal }: Way) {
  let at = readAddress(url, limits)
  let headers = limits.headers ?? {}
  for (let left = limits.redirects ?? 0; ; left -= 1) {
    const answer = await request(at, {
      dispatcher: agent,
      signal,
      headers: { 'user-agent': agentName, 'accept-encoding': 'identity', ...headers },
    })
    const location = plainHeaders(answer.headers)['location']
    if (![301, 302, 303, 307, 308].includes(answer.statusCode) || !location) return { answer, at }
    await answer.body.dump()
    if (left <= 0) throw new OutboundError('too_many_redirects')
    const next = readAddress(location, limits, at)
    // What was meant for one host is not told to another.
    if (next.origin !== at.origin) headers = {}
    at = next
  }
}

/** Names are judged when they are resolved for the connection; an address given as such never is, so here. */
function readAddress(text: string, { allowPrivate }: FetchLimits, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw new OutboundError('bad_address')
  const url = new URL(text, base?.href)
  if (!['http:', 'https:'].includes(url.protocol)) throw new OutboundError('bad_address')
  if (url.username || url.password) throw new OutboundError('bad_address')
  if (allowPrivate === true || (allowPrivate && allowPrivate.includes(url.origin))) return url
  const port = Number(url.port || 443)
  if (port < 1024 && port !== 80 && port !== 443) throw new OutboundError('refused_address')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const literal = /^[\d.]+$/.test(host) || host.includes(':')
  if (literal && !isPublicAddress(host)) throw new OutboundError('refused_address')
  return url
}

/** What is resolved is what is connected to: a name cannot be good when judged and bad when used. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      done(new OutboundError('unresolved', { cause: error }), [])
      return
    }
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      done(new OutboundError('refused_address'), [])
    } else if (options.all) done(null, addresses)
    else done(null, first.address, first.family)
  })
}

async function* counted(
  body: Dispatcher.ResponseData['body'],
  headers: Record<string, string>,
  maxBytes: number,
) {
  let bytes = 0
  try {
    for await (const chunk of decoded(body, headers['content-encoding'])) {
      bytes += (chunk as Buffer).length
      if (bytes > maxBytes) throw new OutboundError('too_large')
      yield chunk as Buffer
    }
  } catch (error) {
    throw outboundError(error)
  }
}

/** Some compress although not asked to. */
function decoded(body: Readable, coding: string | undefined): Readable {
  const decoder =
    coding === 'gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : coding === 'deflate'
          ? createInflate()
          : null
  if (!decoder) return body
  body.on('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

const plainHeaders = (headers: Dispatcher.ResponseData['headers']) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )

function outboundError(error: unknown): OutboundError {
  if (error instanceof OutboundError) return error
  if (!(error instanceof Error)) return new OutboundError('unreachable')
  if (error.cause instanceof OutboundError) return error.cause
  const { name } = error
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new OutboundError('timeout', { cause: error })
  }
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_')) {
    return new OutboundError('unreadable', { cause: error })
  }
  return new OutboundError(/TIMEOUT/.test(code) ? 'timeout' : 'unreachable', { cause: error })
}
