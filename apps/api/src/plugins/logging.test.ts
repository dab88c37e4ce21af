import { Writable } from 'node:stream'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { logging, loggingOptions } from './logging.ts'

async function start() {
  const lines: Record<string, unknown>[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)) as Record<string, unknown>)
      done()
    },
  })
  const app = fastify(loggingOptions({ level: 'info', stream }))
  await app.register(logging)
  return { app, lines }
}

test('a request leaves one line: its id, method, route pattern, status and duration', async () => {
  const { app, lines } = await start()
  app.get('/people/:name', async () => 'hello')
  const answer = await app.inject({
    url: '/people/marie?phone=0536490000',
    headers: { authorization: 'secret', 'user-agent': 'somebody' },
    remoteAddress: '203.0.113.7',
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ method: 'GET', route: '/people/:name', status: 200 })
  expect(lines[0]!['requestId']).toBe(answer.headers['x-request-id'])
  expect(lines[0]!['durationMs']).toBeTypeOf('number')
  expect(JSON.stringify(lines)).not.toMatch(/marie|0536490000|203\.0\.113\.7|secret|somebody/)
})

test('an address that is no route is not written', async () => {
  const { app, lines } = await start()
  await app.inject('/marie')
  expect(lines[0]).toMatchObject({ route: 'none', status: 404 })
  expect(JSON.stringify(lines)).not.toContain('marie')
})

test("a proxy's request id is kept when it looks like one, else replaced", async () => {
  const { app } = await start()
  app.get('/', async (request) => request.id)
  const ask = async (id: string) =>
    (await app.inject({ url: '/', headers: { 'x-request-id': id } })).body
  expect(await ask('abcdef0123456789')).toBe('abcdef0123456789')
  expect(await ask('a" injected="b')).toMatch(/^[0-9a-f-]{36}$/)
})

test('the values of a failed statement are not written', async () => {
  const { app, lines } = await start()
  const { db, close } = await testDatabase()
  app.setErrorHandler(async (error, request, reply) => {
    request.log.error(error)
    return reply.code(500).send()
  })
  app.get('/value', () => db.$client.query('SELECT $1::uuid', ['marie@example.org']))
  app.get('/key', async () => {
    await db.$client.query('CREATE TABLE people (email text PRIMARY KEY)')
    await db.$client.query("INSERT INTO people VALUES ('marie@example.org')")
    await db.$client.query("INSERT INTO people VALUES ('marie@example.org')")
  })
  for (const url of ['/value', '/key']) expect((await app.inject(url)).statusCode).toBe(500)
  expect(lines.filter(({ level }) => level === 50)).toHaveLength(2)
  expect(lines.some(({ err }) => (err as { code?: string })?.code === '23505')).toBe(true)
  expect(JSON.stringify(lines)).not.toContain('marie')
  await close()
})
