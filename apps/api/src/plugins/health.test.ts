import fastify from 'fastify'
import { expect, test } from 'vitest'
import { createDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { emptyDatabase, testDatabase } from '#test/database.ts'
import { health } from './health.ts'

test('a process with a migrated database is alive and ready', async () => {
  const { db, close } = await testDatabase()
  const app = fastify()
  await app.register(health, { db })
  for (const url of ['/healthz', '/readyz', '/readyz']) {
    const answer = await app.inject(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
  }
  await close()
})

test('it is alive but not ready until the migrations are applied', async () => {
  const { db, close } = await emptyDatabase()
  const app = fastify()
  await app.register(health, { db })
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  const before = await app.inject('/readyz')
  expect(before.statusCode).toBe(503)
  expect(before.headers['retry-after']).toBe('5')
  expect(before.json()).toEqual({ status: 'unavailable', reason: 'migrations missing' })
  await migrate(db)
  expect((await app.inject('/readyz')).statusCode).toBe(200)
  await close()
})

test('it is alive but not ready while the database is unreachable', async () => {
  const db = createDatabase('postgres://nobody@127.0.0.1:1/none', {
    max: 1,
    applicationName: 'test',
  })
  const app = fastify()
  await app.register(health, { db })
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  expect((await app.inject('/readyz')).json()).toMatchObject({ reason: 'database unreachable' })
})
