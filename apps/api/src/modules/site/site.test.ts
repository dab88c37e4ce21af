import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '#src/app.ts'
import { loadConfig } from '#src/config.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { untilTakenIn } from '#test/hot-api.ts'

const publicUrl = 'https://zone.example'

/** A build in miniature: it answers with what it was asked, so that a test sees what the server gives to pages. */
const entry = `let rendering = 0
export const isPrivate = (url) => url.startsWith('/pro')
export const render = async ({ url, publicUrl, fetchApi, assets, now }) => {
  if (url.startsWith('/moved')) return { status: 301, location: '/produits/new', html: '', locale: 'fr', cacheControl: 'public, max-age=60' }
  if (url.startsWith('/broken')) throw new Error('secret detail')
  if (url === '/recovering' && !globalThis.recovered) { globalThis.recovered = true; throw new Error('once') }
  const answer = await fetchApi(new URL(url, publicUrl).searchParams.get('api') ?? '/v1/categories', { 'accept-language': 'en' })
  return { status: 200, html: '<h1>' + JSON.stringify({ rendering: ++rendering, url, publicUrl, answer, assets, now }) + '</h1>', locale: 'fr', cacheControl: 'public, max-age=60' }
}`

let database: TestDatabase
let folder: string
let app: FastifyInstance

const appOf = async (webDistDir: string) => {
  const env = { PUBLIC_URL: publicUrl, WEB_DIST_DIR: webDistDir, DATA_DIR: folder }
  return (await buildApp({
    config: loadConfig({ ...env, LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '500' }),
    db: database.db,
  })) as unknown as FastifyInstance
}

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'site-test-'))
  await mkdir(join(folder, 'dist/client/.vite'), { recursive: true })
  await mkdir(join(folder, 'dist/client/assets'), { recursive: true })
  await mkdir(join(folder, 'dist/server'), { recursive: true })
  await writeFile(join(folder, 'dist/client/.vite/manifest.json'), '{"main":{"file":"main.js"}}')
  await writeFile(join(folder, 'dist/client/assets/site-abc.js'), 'export const site = 1')
  await writeFile(
    join(folder, 'dist/client/favicon.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  )
  await writeFile(join(folder, 'dist/client/index.html'), '<!doctype html>')
  await writeFile(join(folder, 'dist/server/package.json'), '{"type":"module"}')
  await writeFile(join(folder, 'dist/server/entry-server.js'), entry)
  app = await appOf(join(folder, 'dist'))
})
afterAll(async () => {
  await app.close()
  await database.close()
  await rm(folder, { recursive: true })
})

const rendered = (body: string) => JSON.parse(body.slice('<h1>'.length, -'</h1>'.length))

describe('a page', () => {
  test('asked for many times at once is rendered once', async () => {
    const bodies = await Promise.all([1, 2, 3].map(async () => (await app.inject('/once')).body))
    expect(new Set(bodies.map((body) => rendered(body).rendering)).size).toBe(1)
  })

  test('of one person is kept for nobody', async () => {
    const bodies = [await app.inject('/pro?jeton=a'), await app.inject('/pro?jeton=a')]
    expect(new Set(bodies.map(({ body }) => rendered(body).rendering)).size).toBe(2)
  })

  test('is rendered anew when the catalogue has changed', async () => {
    const { id } = await createMerchant(database.db, { slug: 'renamed-shop', name: 'Avant' })
    const told = async () => rendered((await app.inject('/y?api=/v1/merchants/renamed-shop')).body)
    expect((await told()).answer.body.name).toBe('Avant')
    await database.db.$client.query(`UPDATE merchants SET name = 'Après' WHERE id = $1`, [id])
    const tookMs = await untilTakenIn(app, async () => (await told()).answer.body.name === 'Après')
    expect(tookMs).toBeLessThan(1000)
  })

  test('that could not be rendered is tried again', async () => {
    expect((await app.inject('/recovering')).statusCode).toBe(500)
    expect((await app.inject('/recovering')).statusCode).toBe(200)
  })

  test('is rendered from what the public API answers', async () => {
    const api = await app.inject({ url: '/v1/categories', headers: { 'accept-language': 'en' } })
    const page = await app.inject('/rubriques?page=x')
    expect(page.statusCode).toBe(200)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['cache-control']).toBe('public, max-age=60')
    expect(page.headers['etag']).toBeTruthy()
    expect(rendered(page.body)).toMatchObject({
      url: '/rubriques?page=x',
      publicUrl,
      assets: { main: { file: 'main.js' } },
      answer: { status: 200, body: api.json() },
    })
  })

  test('is rendered for the minute, so that it keeps its ETag', async () => {
    const { now } = rendered((await app.inject('/')).body)
    expect(now % 60_000).toBe(0)
    expect(Date.now() - now).toBeLessThan(120_000)
  })

  test('is given the status and the address of a slug that moved', async () => {
    const product = await createProduct(database.db, { slug: 'old-knife' })
    await database.db.$client.query('UPDATE products SET slug = $1 WHERE id = $2', [
      'new-knife',
      product.id,
    ])
    const { answer } = rendered((await app.inject('/x?api=/v1/products/old-knife')).body)
    expect(answer).toMatchObject({ status: 301, location: '/v1/products/new-knife' })
  })

  test('that moved sends its reader to the new one', async () => {
    const page = await app.inject('/moved')
    expect(page.statusCode).toBe(301)
    expect(page.headers['location']).toBe('/produits/new')
  })

  test('that fails says nothing of the inside, and is not kept', async () => {
    const page = await app.inject('/broken')
    expect(page.statusCode).toBe(500)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body).toContain('Réessayez')
    expect(page.body).not.toContain('secret detail')
  })

  test('answers HEAD like GET, without the body', async () => {
    const page = await app.inject({ method: 'HEAD', url: '/' })
    expect(page.statusCode).toBe(200)
    expect(page.body).toBe('')
  })

  test('has one address, without a slash at the end', async () => {
    const page = await app.inject('/produits/?q=ail')
    expect(page.statusCode).toBe(301)
    expect(page.headers['location']).toBe('/produits?q=ail')
  })

  test('is never at an address that a link would read as another host', async () => {
    const locationOf = async (url: string) => (await app.inject(url)).headers['location']
    expect(await locationOf('//evil.example/?a=//b')).toBe('/evil.example?a=//b')
    expect(await locationOf('/en//evil.example')).toBe('/en/evil.example')
    expect(await locationOf('/produits?q=a//b?c')).toBeUndefined()
  })

  test('is counted once against the limit, whatever it asks of the API', async () => {
    const remoteAddress = '192.0.2.7'
    const first = await app.inject({ url: '/', remoteAddress })
    const second = await app.inject({ url: '/', remoteAddress })
    const left = (header: unknown) => Number(/r=(\d+)/.exec(String(header))?.[1])
    expect(left(first.headers['ratelimit']) - left(second.headers['ratelimit'])).toBe(1)
  })
})

test('an address of the API that does not exist is a problem, not a page', async () => {
  const answer = await app.inject('/v1/nowhere')
  expect(answer.statusCode).toBe(404)
  expect(answer.headers['content-type']).toContain('application/problem+json')
})

test('files named by their content are kept for a year, the others for an hour', async () => {
  const asset = await app.inject('/assets/site-abc.js')
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const icon = await app.inject('/favicon.svg')
  expect(icon.headers['cache-control']).toBe('public, max-age=3600')
})

test('without a build, pages answer 503 and say what to do', async () => {
  const bare = await appOf(join(folder, 'nothing'))
  const page = await bare.inject('/')
  expect(page.statusCode).toBe(503)
  expect(page.headers['retry-after']).toBeTruthy()
  expect(page.body).toContain('pnpm build')
  await bare.close()
})

describe('the sitemap', () => {
  test('names what is published, with its date, and nothing else', async () => {
    const { db } = database
    const merchant = await createMerchant(db, {
      slug: 'shown-here',
      updatedAt: new Date('2026-03-04T05:06:07Z'),
    })
    await createMerchant(db, { slug: 'still-a-draft', status: 'draft' })
    const index = await app.inject('/sitemap.xml')
    expect(index.headers['content-type']).toBe('application/xml; charset=utf-8')
    const parts = Array.from(index.body.matchAll(/<loc>(.*?)<\/loc>/g), ([, loc]) => loc ?? '')
    expect(parts[0]).toBe(`${publicUrl}/sitemaps/pages.xml`)
    const bodies = await Promise.all(
      parts.map(async (part) => (await app.inject(part.slice(publicUrl.length))).body),
    )
    const all = bodies.join('')
    expect(all).toContain(
      `<loc>${publicUrl}/commercants/${merchant.slug}</loc><lastmod>2026-03-04T05:06:07.000Z</lastmod>`,
    )
    expect(all).toContain(`<loc>${publicUrl}/produits</loc>`)
    expect(all).toContain(`<loc>${publicUrl}/communes/`)
    expect(all).not.toContain('still-a-draft')
    for (const body of bodies) expect(body.trimEnd()).toMatch(/<\/urlset>$/)
  })

  test('has no part that does not exist', async () => {
    expect((await app.inject('/sitemaps/products-1.xml')).statusCode).toBe(404)
  })

  test('is named in robots.txt', async () => {
    const robots = await app.inject('/robots.txt')
    expect(robots.body).toContain(`Sitemap: ${publicUrl}/sitemap.xml`)
  })
})
