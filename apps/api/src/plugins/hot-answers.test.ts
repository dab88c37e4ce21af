import { Writable } from 'node:stream'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '#src/app.ts'
import { hotApi, inOneEpoch } from '#test/hot-api.ts'

type Headers = Record<string, string>

let api: Awaited<ReturnType<typeof hotApi>>
beforeAll(async () => {
  api = await hotApi()
})
afterAll(() => api.close())

const ofTheMoment = ['connection', 'date', 'keep-alive', 'ratelimit', 'x-request-id']
const told = (headers: object) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheMoment.includes(name)))

test('an answer given from memory is the one that was made, and asks the database nothing', async () => {
  const { slug, url } = await api.merchant()
  const { made, again, asked } = await inOneEpoch(api.app, async () => {
    const made = await api.get(url)
    let again = made
    const asked = await api.askedFor(slug, async () => (again = await api.get(url)))
    return { made, again, asked }
  })
  expect(asked).toBe(0)
  expect(again.body).toBe(made.body)
  expect(told(again.headers)).toEqual(told(made.headers))
  expect(again.headers['x-request-id']).not.toBe(made.headers['x-request-id'])
})

test('over the network too, coded or not, to GET and to HEAD', async () => {
  const { slug, url } = await api.merchant()
  const address = await api.app.listen({ host: '127.0.0.1', port: 0 })
  const ask = async (init: RequestInit) => {
    const answer = await fetch(address + url, init)
    const fields = told(Object.fromEntries(answer.headers))
    return { status: answer.status, fields, text: await answer.text() }
  }
  for (const coding of ['identity', 'br']) {
    const headers = { 'accept-encoding': coding }
    const { made, again, head, asked } = await inOneEpoch(api.app, async () => {
      const made = await ask({ headers })
      const before = api.pool.timesWith(slug)
      const again = await ask({ headers })
      const head = await ask({ headers, method: 'HEAD' })
      return { made, again, head, asked: api.pool.timesWith(slug) - before }
    })
    expect(asked).toBe(0)
    expect(again).toEqual(made)
    expect(JSON.parse(again.text)).toMatchObject({ slug })
    expect(head).toEqual({ ...made, text: '' })
  }
})

test('200 who ask at once for what is not there make it once', async () => {
  const { slug, url } = await api.merchant()
  const { asked, answers } = await inOneEpoch(api.app, async () => {
    let answers: Awaited<ReturnType<typeof api.get>>[] = []
    const asked = await api.askedFor(slug, async () => {
      answers = await Promise.all(Array.from({ length: 200 }, () => api.get(url)))
    })
    return { asked, answers }
  })
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
  expect(asked).toBeLessThanOrEqual(1)
})

test('those who wait for what fails are answered each by itself', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => api.get('/v1/merchants/nowhere-at-all')),
  )
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(404))
  const ids = answers.map((answer) => answer.json<{ requestId: string }>().requestId)
  expect(new Set(ids).size).toBe(20)
})

test('each language and each coding is kept by itself', async () => {
  const { url } = await api.merchant()
  const ask = (headers: Headers) =>
    inOneEpoch(api.app, async () => [await api.get(url, headers), await api.get(url, headers)])
  const [plain] = await ask({})
  for (const answer of await ask({ 'accept-language': 'en' })) {
    expect(answer.headers['content-language']).toBe('en')
  }
  for (const answer of await ask({ 'accept-encoding': 'gzip;q=0.5, br' })) {
    expect(answer.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(plain!.body)
    expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length))
  }
  for (const answer of await ask({})) {
    expect(answer.headers['content-language']).toBe('fr')
    expect(answer.headers).not.toHaveProperty('content-encoding')
  }
})

test('the order of parameters makes no other answer', async () => {
  const { first, second, asked } = await inOneEpoch(api.app, async () => {
    const first = await api.get('/v1/merchants?sort=name&limit=3')
    const before = api.pool.times()
    const second = await api.get('/v1/merchants?limit=3&sort=name')
    return { first, second, asked: api.pool.times() - before }
  })
  expect(first.statusCode).toBe(200)
  expect(second.body).toBe(first.body)
  expect(asked).toBe(0)
})

test.each<[Headers]>([[{}], [{ 'accept-encoding': 'br' }]])(
  'HEAD and If-None-Match are answered from memory as they are without it (%o)',
  async (headers) => {
    const { slug, url } = await api.merchant()
    const { etag = '' } = (await api.get(url, headers)).headers
    const plain = etag.replace('-br"', '"')
    const tags = [etag, plain, `W/${plain}`, plain.replace(/"$/, '-gzip"')]
    const { whole, head, unchanged, other, asked } = await inOneEpoch(api.app, async () => {
      const whole = await api.get(url, headers)
      const before = api.pool.timesWith(slug)
      const head = await api.get(url, headers, 'HEAD')
      const holding = (tag: string) => api.get(url, { ...headers, 'if-none-match': tag })
      const unchanged = await Promise.all(tags.map(holding))
      const other = await holding('"other"')
      return { whole, head, unchanged, other, asked: api.pool.timesWith(slug) - before }
    })
    expect(asked).toBe(0)
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    expect(told(head.headers)).toEqual(told(whole.headers))
    for (const [index, answer] of unchanged.entries()) {
      expect(answer.statusCode).toBe(304)
      expect(answer.body).toBe('')
      expect(answer.headers.etag).toBe(tags[index]!.replace('W/', ''))
      expect(answer.headers.vary).toBe(whole.headers.vary)
      expect(answer.headers['cache-control']).toBe(whole.headers['cache-control'])
      for (const name of ['content-type', 'content-length', 'content-encoding']) {
        expect(answer.headers).not.toHaveProperty(name)
      }
    }
    expect(other.statusCode).toBe(200)
  },
)

test('who asks first and holds the answer is told so, and it is kept for the next', async () => {
  const { slug, url } = await api.merchant()
  // HEAD is told of what is kept, and keeps nothing.
  const { etag = '' } = (await api.get(url, {}, 'HEAD')).headers
  const { first, next, asked } = await inOneEpoch(api.app, async () => {
    const first = await api.get(url, { 'if-none-match': etag })
    const before = api.pool.timesWith(slug)
    return { first, next: await api.get(url), asked: api.pool.timesWith(slug) - before }
  })
  expect(first.statusCode).toBe(304)
  expect(first.body).toBe('')
  expect(next.statusCode).toBe(200)
  expect(asked).toBe(0)
})

test.each<[string, Headers]>([
  ['a token', { authorization: 'Bearer x' }],
  ['a session', { cookie: 'theme=dark; session=abc' }],
  ['a session under a prefix', { cookie: '__Host-dmz_session=abc' }],
])('%s goes round the memory', async (_name, headers) => {
  const { slug, url } = await api.merchant()
  const asked = await inOneEpoch(api.app, async () => {
    await api.get(url)
    return [
      await api.askedFor(slug, () => api.get(url, headers)),
      await api.askedFor(slug, () => api.get(url, headers)),
      await api.askedFor(slug, () => api.get(url, { cookie: 'theme=dark' })),
    ]
  })
  expect(asked).toEqual([1, 1, 0])
})

test('the limit counts what memory answers, and refuses as ever', async () => {
  const { url } = await api.merchant()
  const limited = await buildApp({ config: { ...api.config, rateLimitPerMinute: 5 }, db: api.db })
  const ask = () => limited.inject({ url, remoteAddress: '192.0.2.1' })
  for (const remaining of [4, 3, 2, 1, 0]) {
    const answer = await ask()
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['ratelimit']).toMatch(new RegExp(`^"default";r=${remaining};t=\\d+$`))
    expect(answer.headers['ratelimit-policy']).toBe('"default";q=5;w=60')
  }
  const refused = await ask()
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({ code: 'rate_limited' })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  await limited.close()
})

test('a request answered from memory leaves the line that any other leaves', async () => {
  const lines: Record<string, unknown>[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>)
      done()
    },
  })
  const { url } = await api.merchant()
  const logged = await buildApp({
    config: { ...api.config, logLevel: 'info' },
    db: api.db,
    logger: { stream },
  })
  const answers = [await logged.inject(url), await logged.inject(url), await logged.inject(url)]
  await logged.close()
  const requests = lines.filter(({ msg }) => msg === 'request')
  expect(requests.map(({ requestId }) => requestId)).toEqual(
    answers.map(({ headers }) => headers['x-request-id']),
  )
  for (const line of requests) {
    expect(line).toMatchObject({ method: 'GET', route: '/v1/merchants/:slugOrId', status: 200 })
  }
})

test('a handler may ask to be told of each time its answer is given again', async () => {
  const app = await buildApp({ config: api.config, db: api.db })
  const given: string[] = []
  app.get('/noted', { config: { publicSeconds: 10 } }, async (request) => {
    request.onServedAgain = ({ ip }) => given.push(ip)
    return { made: true }
  })
  await app.ready()
  const again = await inOneEpoch(app, async () => {
    await app.inject('/noted')
    given.length = 0
    for (const remoteAddress of ['192.0.2.2', '192.0.2.3']) {
      await app.inject({ url: '/noted', remoteAddress })
    }
    return [...given]
  })
  expect(again).toEqual(['192.0.2.2', '192.0.2.3'])
  await app.close()
})

test('an answer over a mebibyte is sent whole, and not kept', async () => {
  const app = await buildApp({ config: api.config, db: api.db })
  let made = 0
  const long = 'é'.repeat(700_000)
  app.get('/long', { config: { publicSeconds: 10 } }, async () => ({ long, made: (made += 1) }))
  await app.ready()
  for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
    expect((await app.inject({ url: '/long', headers })).statusCode).toBe(200)
  }
  const { body } = await app.inject('/long')
  expect(JSON.parse(body)).toEqual({ long, made: 3 })
  await app.close()
})
