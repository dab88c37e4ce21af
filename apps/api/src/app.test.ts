import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

test('any site may read, and its scripts may see what matters', async () => {
  const answer = await api.app.inject({
    url: '/v1/categories',
    headers: { origin: 'https://mairie.example' },
  })
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  expect(answer.headers['access-control-expose-headers']).toBe(
    'Content-Language, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
  )
  expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
})

test('a preflight is answered, whatever headers it asks for, and with nothing asked', async () => {
  const preflight = await api.app.inject({
    method: 'OPTIONS',
    url: '/v1/products?limit=1',
    headers: {
      origin: 'https://mairie.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match, accept-language',
    },
  })
  expect(preflight.statusCode).toBe(204)
  expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD')
  expect(preflight.headers['access-control-allow-headers']).toBe('if-none-match, accept-language')
  expect(preflight.headers['access-control-max-age']).toBe('86400')
  const bare = await api.app.inject({ method: 'OPTIONS', url: '/v1/products' })
  expect(bare.statusCode).toBe(204)
})

test('a slash at the end changes nothing', async () => {
  expect((await api.app.inject('/v1/products/')).statusCode).toBe(200)
})

test('no page may be framed or load anything from elsewhere', async () => {
  const { headers } = await api.app.inject('/v1/categories')
  expect(headers['content-security-policy']).toBe(
    "default-src 'self';img-src 'self' data:;connect-src 'self';style-src 'self';style-src-attr 'unsafe-inline';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';upgrade-insecure-requests",
  )
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['strict-transport-security']).toBeDefined()
})
