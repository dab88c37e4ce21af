import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const merchant = await createMerchant(api.db, { slug: 'coutelier' })
  for (const slug of ['couteau', 'canif', 'serpe']) {
    await createProduct(api.db, { slug, merchantId: merchant.id })
  }
})
afterAll(() => api.close())

const addresses = [
  '/v1/products',
  '/v1/products/couteau',
  '/v1/merchants',
  '/v1/merchants/coutelier',
  '/v1/categories',
  '/v1/territories',
  '/v1/communes',
  '/v1/openapi.json',
]

const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  api.app.inject({ method, url, headers })

test.each(addresses)(
  '%s has a strong tag and a public life, and answers 304 to its tag',
  async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers.etag).toMatch(/^"[\w-]{27}"$/)
    expect(answer.headers['cache-control']).toMatch(/^public, max-age=\d+$/)
    expect(answer.headers.vary).toBe('accept-language, accept-encoding')
    const again = await get(url, { 'if-none-match': answer.headers.etag! })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
    expect(again.headers.etag).toBe(answer.headers.etag)
    expect(again.headers['cache-control']).toBe(answer.headers['cache-control'])
    expect(again.headers.vary).toBe(answer.headers.vary)
    expect(again.headers).not.toHaveProperty('content-type')
    expect(again.headers).not.toHaveProperty('content-length')
  },
)

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('%s has a tag of its own, as good as the plain one', async (coding, decode) => {
  const url = '/v1/products'
  const plain = await get(url)
  const coded = await get(url, { 'accept-encoding': coding })
  expect(coded.headers['content-encoding']).toBe(coding)
  expect(decode(coded.rawPayload).toString()).toBe(plain.body)
  expect(coded.headers.etag).toBe(`${plain.headers.etag!.slice(0, -1)}-${coding}"`)
  expect(coded.headers.vary).toBe('accept-language, accept-encoding')
  for (const tag of [plain.headers.etag!, coded.headers.etag!]) {
    const again = await get(url, { 'accept-encoding': coding, 'if-none-match': tag })
    expect(again.statusCode).toBe(304)
    expect(again.headers.etag).toBe(tag)
    expect(again.headers).not.toHaveProperty('content-encoding')
  }
})

test('If-None-Match may be a list, weak or a star; anything else gets the answer', async () => {
  const { etag } = (await get('/v1/products')).headers
  const status = async (tag: string) =>
    (await get('/v1/products', { 'if-none-match': tag })).statusCode
  expect(await status(`"other", W/${etag}`)).toBe(304)
  expect(await status('*')).toBe(304)
  for (const tag of ['"other"', 'W/"other"', etag!.slice(1, -1), '', '""', '"']) {
    expect(await status(tag), tag).toBe(200)
  }
})

const ofTheMoment = ['date', 'x-request-id', 'ratelimit', 'transfer-encoding']
const told = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheMoment.includes(name)))

test.each([{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }])(
  'HEAD says what GET says, without the content (%o)',
  async (headers) => {
    for (const url of addresses) {
      const got = await get(url, headers)
      const head = await get(url, headers, 'HEAD')
      expect(head.statusCode).toBe(200)
      expect(head.body).toBe('')
      expect(told(head.headers), url).toEqual(told(got.headers))
      const again = await get(url, { ...headers, 'if-none-match': got.headers.etag! }, 'HEAD')
      expect(again.statusCode).toBe(304)
      expect(again.headers).not.toHaveProperty('content-length')
    }
  },
)

test('the tag changes with the content and with the language', async () => {
  const { app, db } = api
  const tag = async (language: string) =>
    (await app.inject({ url: '/v1/products/serpe', headers: { 'accept-language': language } }))
      .headers
  const before = await tag('fr')
  await db.$client.query(`UPDATE categories SET name_en = 'In English'`)
  expect((await tag('en')).etag).not.toBe(before.etag)
  expect((await tag('en'))['content-language']).toBe('en')
  await db.$client.query(`UPDATE products SET price_cents = 1 WHERE slug = 'serpe'`)
  expect((await tag('fr')).etag).not.toBe(before.etag)
})

test('a problem is never kept', async () => {
  const answer = await get('/v1/products/inconnu', { 'if-none-match': '*' })
  expect(answer.statusCode).toBe(404)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers).not.toHaveProperty('etag')
})
