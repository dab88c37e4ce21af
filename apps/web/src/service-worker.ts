import type { Visit } from './offline.ts'

/** Written by the build: what this version is made of, and the page that runs it without a server. */
declare const build: { version: string; files: string[]; shell: string }

type Waiting = { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Waiting & {
  request: Request
  preloadResponse: Promise<Response | undefined>
  respondWith: (response: Promise<Response>) => void
}
type Messaging = Waiting & { data: Visit }

/** The part of a service worker's world that is used here: its own library cannot stand beside the page's. */
declare const self: {
  location: Location
  clients: { claim: () => Promise<void> }
  registration: { navigationPreload?: { enable: () => Promise<void> } }
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void
    (type: 'fetch', listener: (event: Fetching) => void): void
    (type: 'message', listener: (event: Messaging) => void): void
  }
}

const { version, files, shell } = build
const filesCache = `files ${version}`
const pagesCache = `pages ${version}`
const answersCache = `answers ${version}`
const most: Record<string, number> = { [filesCache]: 150, [pagesCache]: 40, [answersCache]: 120 }

// A version waits for the tabs of the one before it to close: none ever runs with the files of another.
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(filesCache).then((cache) => cache.addAll(files)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (!(name in most)) await caches.delete(name)
      await self.registration.navigationPreload?.enable()
      await self.clients.claim()
    })(),
  )
})

/** What came before the worker did, or inside a page, is told by the page. */
self.addEventListener('message', (event) => {
  const { page, files: loaded, answers, locale } = event.data
  const keepAnswer = ([path, body]: [string, unknown]) =>
    keep(
      answersCache,
      new Request(path, { headers: { accept: 'application/json', 'accept-language': locale } }),
      Response.json(body, { headers: { vary: 'Accept-Language' } }),
    )
  const keepPage = async (address: string) => {
    const response = await fetch(address)
    if (isPage(response)) await keep(pagesCache, new Request(address), response)
  }
  const keepFile = async (file: string) => (await caches.open(filesCache)).add(file)
  // What cannot be kept takes nothing else with it.
  event.waitUntil(
    Promise.allSettled([
      ...(page ? [keepPage(page)] : []),
      ...loaded.map(keepFile),
      ...answers.map(keepAnswer),
    ]),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, searchParams } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(fileFirst(event))
  else if (pathname.startsWith('/v1/')) {
    if (!isPrivate(pathname, searchParams)) event.respondWith(answerFirstFromNetwork(event))
  } else if (request.mode === 'navigate' && !/^\/(docs|media)(\/|$)/.test(pathname)) {
    event.respondWith(pageFirstFromNetwork(event))
  }
})

/** Files named by their content never change. */
const fileFirst = async (event: Fetching): Promise<Response> => {
  const { request } = event
  const kept = await caches.match(request, { cacheName: filesCache, ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) event.waitUntil(keep(filesCache, request, response.clone()))
  return response
}

/** What was kept serves only when the network does not answer. */
const answerFirstFromNetwork = async (event: Fetching): Promise<Response> => {
  const { request } = event
  try {
    const response = await fetch(request)
    const kept = response.ok && !response.headers.get('cache-control')?.includes('no-store')
    if (kept) event.waitUntil(keep(answersCache, request, response.clone()))
    return response
  } catch (error) {
    const kept = await caches.match(request, { cacheName: answersCache })
    if (kept) return kept
    throw error
  }
}

const pageFirstFromNetwork = async (event: Fetching): Promise<Response> => {
  const { request } = event
  try {
    const response = (await event.preloadResponse) ?? (await fetch(request))
    if (isPage(response)) event.waitUntil(keep(pagesCache, request, response.clone()))
    return response
  } catch {
    const kept = await caches.match(request, { cacheName: pagesCache, ignoreVary: true })
    return kept ?? new Response(shell, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  }
}

const isPage = (response: Response) =>
  response.ok &&
  !response.redirected &&
  !/private|no-store/.test(response.headers.get('cache-control') ?? '') &&
  (response.headers.get('content-type') ?? '').startsWith('text/html')

/** Where someone is or looks on the map, however rounded, what they type letter by letter and what is theirs are kept nowhere. */
const isPrivate = (pathname: string, parameters: URLSearchParams) =>
  /^\/v1\/(me|pro|regie)(\/|$)/.test(pathname) ||
  pathname === '/v1/suggest' ||
  pathname === '/v1/merchants/map' ||
  (pathname === '/v1/communes' &&
    parameters.has('near') &&
    ['5', '100'].includes(parameters.get('limit') ?? ''))

const keep = async (name: string, request: Request, response: Response) => {
  const cache = await caches.open(name)
  await cache.put(request, response)
  const kept = await cache.keys()
  const excess = kept.length - (most[name] ?? 0)
  for (const old of kept.slice(0, Math.max(excess, 0))) await cache.delete(old)
}
