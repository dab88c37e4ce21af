import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { networkOf } from './rate-limit.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp({ RATE_LIMIT_PER_MINUTE: '3' })
})
afterAll(() => api.close())

const ask = (remoteAddress: string, url = '/v1/categories') =>
  api.app.inject({ url, remoteAddress })

test('each answer says how much may still be asked, then 429 says when to come back', async () => {
  for (const remaining of [2, 1, 0]) {
    const answer = await ask('192.0.2.1')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['ratelimit-policy']).toBe('"default";q=3;w=60')
    expect(answer.headers['ratelimit']).toMatch(new RegExp(`^"default";r=${remaining};t=\\d+$`))
    expect(answer.headers).not.toHaveProperty('ratelimit-remaining')
  }
  const refused = await ask('192.0.2.1')
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused.headers['ratelimit']).toMatch(/^"default";r=0;t=\d+$/)
  expect(refused.json()).toMatchObject({
    code: 'rate_limited',
    type: 'https://datatracker.ietf.org/doc/html/rfc6585#section-4',
  })
})

test('another address has its own account, and refusals of bad requests count too', async () => {
  for (let asked = 0; asked < 3; asked += 1) {
    expect((await ask('192.0.2.2', '/v1/products?nope=1')).statusCode).toBe(400)
  }
  expect((await ask('192.0.2.2')).statusCode).toBe(429)
  expect((await ask('192.0.2.3')).statusCode).toBe(200)
})

test('the addresses of one IPv6 network share an account', async () => {
  for (const last of ['1', '2', 'ffff:1']) {
    expect((await ask(`2001:db8:1:2::${last}`)).statusCode).toBe(200)
  }
  expect((await ask('2001:db8:1:2:9::1')).statusCode).toBe(429)
  expect((await ask('2001:db8:1:3::1')).statusCode).toBe(200)
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::', 'fe80:0:0:0'],
  ['internal', 'internal'],
])('%s belongs to %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('health and pictures are not counted', async () => {
  for (let asked = 0; asked < 5; asked += 1) {
    expect((await ask('192.0.2.9', '/healthz')).statusCode).toBe(200)
    expect((await ask('192.0.2.9', '/media/illustrations/inconnue/160.webp')).statusCode).toBe(404)
  }
})
