import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDatabase } from '#db/client.ts'
import { buildApp } from '#src/app.ts'
import { testApp } from '#test/app.ts'
import { createMerchant } from '#test/factories.ts'
import { faults, problem } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  api.app.post('/v1/test-writes', async () => ({}))
  api.app.post('/v1/test-keeps', async ({ body }) => {
    await api.db.$client.query('SELECT $1::text', [(body as { text: string }).text])
    await api.db.$client.query('SELECT $1::jsonb', [JSON.stringify(body)])
    return {}
  })
  api.app.get('/v1/test-broken', () => {
    throw new Error('secret of the inside')
  })
})
afterAll(() => api.close())

test('a missing resource and a missing address are the same problem', async () => {
  for (const url of [
    '/v1/products/inconnu',
    '/v1/merchants/inconnu',
    '/v1/communes/00000',
    '/v1/nothing',
  ]) {
    const { requestId, ...rest } = await problem(api.app, url, 404)
    expect(requestId).toMatch(/^[\w-]{36}$/)
    expect(rest).toEqual({
      type: 'https://datatracker.ietf.org/doc/html/rfc9110#status.404',
      title: 'Introuvable',
      status: 404,
      detail: 'Rien ne répond à cette adresse.',
      code: 'not_found',
    })
  }
})

test.each([
  ['en', 'Not found', 'en'],
  ['en-GB,fr;q=0.5', 'Not found', 'en'],
  ['fr-CA, en;q=0.9', 'Introuvable', 'fr'],
  ['de', 'Introuvable', 'fr'],
  ['de, en;q=0.2', 'Not found', 'en'],
  ['oc', 'Introuvable', 'fr'],
  ['*', 'Introuvable', 'fr'],
  ['en;q=0', 'Introuvable', 'fr'],
  [';;,,q=', 'Introuvable', 'fr'],
])('problems speak the language wanted by %s', async (language, title, said) => {
  const answer = await api.app.inject({
    url: '/v1/products/inconnu',
    headers: { 'accept-language': language },
  })
  expect(answer.json()).toMatchObject({ title })
  expect(answer.headers['content-language']).toBe(said)
})

test('every fault of a request is named at once, in its language', async () => {
  const url = '/v1/products?limit=0&nom=couteau&near=ici&openAt=demain&sort=random&priceMin=-1'
  expect(await faults(api.app, url)).toEqual([
    'query.limit minimum',
    'query.near coordinates',
    'query.nom unknown_parameter',
    'query.openAt instant-or-now',
    'query.priceMin minimum',
    'query.sort enum',
  ])
  const french = await problem(api.app, url, 400)
  expect(french.errors!.find(({ path }) => path === 'query.nom')!.message).toBe(
    'Le paramètre « nom » n’existe pas.',
  )
  const english = await problem(api.app, url, 400, { 'accept-language': 'en' })
  expect(english.errors!.find(({ path }) => path === 'query.sort')!.message).toBe(
    'Possible values: relevance, distance, newest, price, -price, name.',
  )
  for (const { errors = [] } of [french, english]) {
    expect(errors.every(({ message }) => !/[{}]|undefined/.test(message))).toBe(true)
  }
})

test('another method than those of an address is 405 with Allow, before the body is read', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const answer = await api.app.inject({
      method,
      url: '/v1/products?limit=2',
      headers: { 'content-type': 'text/xml' },
      payload: '<a/>',
    })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(answer.json()).toMatchObject({ code: 'method_not_allowed', status: 405 })
  }
  const missing = await api.app.inject({ method: 'POST', url: '/v1/nothing', payload: {} })
  expect(missing.statusCode).toBe(404)
})

test('a body too large is 413, of another kind 415, not JSON 400', async () => {
  const post = (payload: string, type = 'application/json') =>
    api.app.inject({
      method: 'POST',
      url: '/v1/test-writes',
      headers: { 'content-type': type },
      payload,
    })
  expect((await post(`"${'x'.repeat(1024 * 1024)}"`)).json()).toMatchObject({
    status: 413,
    code: 'payload_too_large',
  })
  expect((await post('<a/>', 'text/xml')).json()).toMatchObject({
    status: 415,
    code: 'unsupported_media_type',
  })
  expect((await post('{')).json()).toMatchObject({ status: 400, code: 'invalid_request' })
  expect((await post('{"__proto__":{}}')).json()).toMatchObject({ status: 400 })
})

test('a text that the database cannot keep is a fault of the request', async () => {
  const post = async (text: string) => {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/v1/test-keeps',
      payload: { text },
    })
    return answer.json<object>()
  }
  expect(await post('a\u0007')).toEqual({})
  expect(await post('a\u0000b')).toMatchObject({
    status: 400,
    errors: [{ path: 'request', code: 'malformed' }],
  })
})

test.each([
  '/v1/products/%zz',
  '/v1/products/%',
  '/v1/products/%ff',
  '/v1/merchants/%ed%a0%80',
  '/v1/products/%00',
  '/v1/communes/4809%00',
  '/v1/categories/%00jouets',
])('%s cannot be read: 400 in the wanted language', async (url) => {
  const answer = await problem(api.app, url, 400, { 'accept-language': 'en' })
  expect(answer).toMatchObject({ title: 'Invalid request', errors: [{ path: 'path' }] })
})

test('a name of any length that nothing has is 404', async () => {
  for (const length of [150, 201, 600, 5000]) {
    for (const list of ['products', 'categories', 'communes']) {
      const { code } = await problem(api.app, `/v1/${list}/${'a'.repeat(length)}`, 404)
      expect(code).toBe('not_found')
    }
  }
  for (const name of ['..%2f..%2fetc', "'%20OR%201=1", '%F0%9F%92%A9', '-', '%20', '__proto__']) {
    await problem(api.app, `/v1/merchants/${name}`, 404)
  }
})

test('an error of ours says nothing of the inside', async () => {
  const answer = await problem(api.app, '/v1/test-broken', 500)
  expect(answer.code).toBe('internal')
  expect(JSON.stringify(answer)).not.toMatch(/secret|Error|\.ts/)
})

test('without a database every read is 503 with Retry-After and no inside', async () => {
  const db = createDatabase('postgres://nobody:hidden@127.0.0.1:1/none', {
    max: 1,
    applicationName: 'test',
  })
  const app = await buildApp({ config: api.config, db })
  for (const url of [
    '/v1/products',
    '/v1/products/a',
    '/v1/merchants',
    '/v1/categories',
    '/v1/communes',
    '/v1/territories',
    '/v1/products?near=44,2',
  ]) {
    const answer = await app.inject({ url, headers: { 'accept-language': 'en' } })
    expect(answer.statusCode, url).toBe(503)
    expect(answer.headers['retry-after']).toBe('5')
    expect(answer.json()).toMatchObject({ code: 'unavailable', title: 'Unavailable' })
    expect(answer.body).not.toMatch(/127\.0|hidden|ECONN|postgres/)
  }
  await app.close()
})

test('a connection lost while a request waits is 503, and the next request is served', async () => {
  const { app, db } = api
  await createMerchant(db)
  const blocker = await db.$client.connect()
  await blocker.query('BEGIN; LOCK TABLE merchant_listings')
  const waiting = app.inject('/v1/merchants')
  await expect
    .poll(async () => {
      const { rows } = await blocker.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event_type = 'Lock'`,
      )
      return rows.length
    })
    .toBeGreaterThan(0)
  expect((await waiting).statusCode).toBe(503)
  await blocker.query('ROLLBACK')
  blocker.release()
  expect((await app.inject('/v1/merchants')).statusCode).toBe(200)
})
