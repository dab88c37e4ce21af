import fastify from 'fastify'
import { expect, test } from 'vitest'
import { closeApp, Lifecycle } from './lifecycle.ts'

test('what was started is stopped once, the last first', async () => {
  const lifecycle = new Lifecycle()
  const stopped: string[] = []
  for (const name of ['database', 'pool', 'server']) {
    lifecycle.onStop(async () => stopped.push(name))
  }
  expect(lifecycle.stopping).toBe(false)
  await Promise.all([lifecycle.stop(), lifecycle.stop()])
  expect(lifecycle.stopping).toBe(true)
  expect(stopped).toEqual(['server', 'pool', 'database'])
})

async function busyServer() {
  const app = fastify()
  const gate = Promise.withResolvers<void>()
  const arrived = Promise.withResolvers<void>()
  app.get('/', async () => {
    arrived.resolve()
    await gate.promise
    return 'finished'
  })
  const address = await app.listen({ port: 0 })
  const answer = fetch(address)
  await arrived.promise
  return { app, address, answer, finish: gate.resolve }
}

test('a request in flight is finished, and a new one turned away', async () => {
  const { app, address, answer, finish } = await busyServer()
  const closed = closeApp(app, 10_000)
  const late = fetch(address).then(
    ({ status }) => status,
    () => 'refused',
  )
  expect([503, 'refused']).toContain(await late)
  finish()
  expect(await (await answer).text()).toBe('finished')
  await closed
})

test('a request that does not end is cut at the limit', async () => {
  const { app, answer, finish } = await busyServer()
  const cut = answer.then(
    () => 'answered',
    () => 'cut',
  )
  await closeApp(app, 50)
  expect(await cut).toBe('cut')
  finish()
})
