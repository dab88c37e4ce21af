import { afterAll, beforeAll, expect, test } from 'vitest'
import { explainStartupError } from '#lib/startup-error.ts'
import { emptyDatabase, testDatabase, type TestDatabase } from '#test/database.ts'
import { createDatabase } from './client.ts'
import { JobQueue } from './job-queue.ts'
import { migrateJobs } from './job-tables.ts'
import { inTransaction } from './transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

/** A queue of its own, with what was done. */
function open(name: string) {
  const queue = new JobQueue(database.db)
  const done: string[] = []
  return { queue, done, name }
}

test('a job sent within a transaction exists only if that commits', async () => {
  const { queue, done } = open('once')
  queue.define<{ word: string }>('a', {}, async ({ word }) => done.push(word))
  await expect(
    database.db.transaction(async (tx) => {
      await queue.send('a', { word: 'lost' }, { db: tx })
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await database.db.transaction(async (tx) => {
    await queue.send('a', { word: 'kept' }, { db: tx })
    await queue.drain()
    expect(done).toEqual([])
  })
  await inTransaction(database.db, async (tx) => {
    await queue.send('a', { word: 'kept too' }, { db: tx })
    await queue.drain()
    expect(done).toEqual(['kept'])
  })
  await queue.drain()
  expect(done).toEqual(['kept', 'kept too'])
  await queue.stop()
})

test('a job that fails is tried again later, then given up; what failed surfaces', async () => {
  const { queue } = open('failing')
  const attempts: [number, boolean][] = []
  const buried: string[] = []
  const givenUp = async ({ word }: { word: string }) => buried.push(word)
  queue.define('failing', { retryLimit: 2, givenUp }, async (_, { attempt, lastAttempt }) => {
    attempts.push([attempt, lastAttempt])
    throw new Error('no luck')
  })
  await queue.send('failing', { word: 'hello' })
  await expect(queue.drain()).rejects.toThrow('no luck')
  expect(attempts).toEqual([[1, false]])
  await queue.drain()
  expect(attempts).toHaveLength(1)
  await expect(queue.drain({ early: true })).rejects.toThrow('2 jobs failed')
  expect(attempts).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ])
  expect(buried).toEqual(['hello'])
  await queue.stop()
})

test('of one key only one waits, or only one waits or runs', async () => {
  const { queue } = open('keys')
  const again: unknown[] = []
  queue.define('waiting', { unique: 'waiting' }, async () => {
    again.push(await queue.send('waiting', {}, { singletonKey: 'x', startAfter: inAnHour() }))
  })
  queue.define('unfinished', { unique: 'unfinished' }, async () => {
    again.push(await queue.send('unfinished', {}, { singletonKey: 'x' }))
  })
  for (const name of ['waiting', 'unfinished']) {
    expect(await queue.send(name, {}, { singletonKey: 'x' })).toEqual(expect.any(String))
    expect(await queue.send(name, {}, { singletonKey: 'x' })).toBeNull()
    expect(await queue.send(name, {}, { singletonKey: 'y', startAfter: inAnHour() })).not.toBeNull()
  }
  await queue.drain()
  expect(again).toEqual([expect.any(String), null])
  await queue.stop()
})

const inAnHour = () => new Date(Date.now() + 3_600_000)

test('a worker takes what another process sends, at once', async () => {
  const { queue: worker } = open('worker')
  const { queue: sender } = open('sender')
  const done = Promise.withResolvers<string>()
  worker.define<{ word: string }>('shared', {}, async ({ word }) => done.resolve(word))
  sender.define('shared', {}, async () => undefined)
  await worker.work()
  const began = performance.now()
  await sender.send('shared', { word: 'hello' })
  expect(await done.promise).toBe('hello')
  expect(performance.now() - began).toBeLessThan(2000)
  await Promise.all([worker.stop(), sender.stop()])
})

test('stopping lets what runs come to its end', async () => {
  const { queue } = open('stopping')
  const started = Promise.withResolvers<undefined>()
  const release = Promise.withResolvers<undefined>()
  let ended = false
  queue.define('slow', {}, async () => {
    started.resolve(undefined)
    await release.promise
    ended = true
  })
  await queue.work()
  await queue.send('slow', {})
  await started.promise
  const stopping = queue.stop()
  release.resolve(undefined)
  await stopping
  expect(ended).toBe(true)
})

test('what has a time is sent by itself then, and no more once that is gone from the code', async () => {
  const { queue } = open('timed')
  queue.define('nightly', { cron: '15 3 * * *' }, async () => undefined)
  await queue.work()
  await queue.stop()
  const schedules = 'SELECT name, cron, timezone FROM pgboss.schedule'
  expect((await database.db.$client.query(schedules)).rows).toEqual([
    { name: 'nightly', cron: '15 3 * * *', timezone: 'Europe/Paris' },
  ])
  const { queue: next } = open('untimed')
  await next.work()
  await next.stop()
  expect((await database.db.$client.query(schedules)).rows).toEqual([])
})

test('the tables of the queue are made once, by whoever comes first', async () => {
  await database.db.$client.query('DROP SCHEMA pgboss CASCADE')
  await Promise.all([migrateJobs(database.db), migrateJobs(database.db), migrateJobs(database.db)])
  const { queue, done } = open('fresh')
  queue.define<{ word: string }>('fresh', {}, async ({ word }) => done.push(word))
  await queue.send('fresh', { word: 'hello' })
  await queue.drain()
  expect(done).toEqual(['hello'])
  await queue.stop()
})

test('a role that may not make the tables of the queue is told so in one line', async () => {
  const { db, url, close } = await emptyDatabase()
  const role = `guest_${process.pid}`
  await db.$client.query(`CREATE ROLE ${role}`)
  const guest = createDatabase(`${url}?options=-c%20role%3D${role}`, {
    max: 1,
    applicationName: 'x',
  })
  const error: unknown = await migrateJobs(guest).catch((reason: unknown) => reason)
  expect(explainStartupError(error, { databaseUrl: url })).toMatchObject({
    code: 'database_credentials',
    message: expect.stringContaining('permission denied for database') as string,
  })
  await guest.$client.end()
  await db.$client.query(`DROP ROLE ${role}`)
  await close()
})
