import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { JobQueue } from '#db/job-queue.ts'
import { createStorage } from '#lib/storage.ts'
import { pictureApi } from '#test/picture-api.ts'
import { definePictureJobs } from './make.ts'

let api: Awaited<ReturnType<typeof pictureApi>>
beforeAll(async () => {
  api = await pictureApi()
})
afterAll(() => api.close())

const worker = join(import.meta.dirname, '../../test/picture-worker.ts')

test('a process killed in the middle of a picture loses nothing: the next one makes it', async () => {
  const { id } = await api.sent()
  const url = String(api.db.$client.options.connectionString)
  const child = spawn(process.execPath, [worker, url, api.root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await api.read(id)).toMatchObject({ state: 'waiting', image: null })
  expect(await api.isKept(`incoming/${id}`)).toBe(true)

  // As if half a minute went by without a word of it.
  await api.db.$client.query(
    `UPDATE pgboss.job SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE state = 'active'`,
  )
  const storage = await createStorage({ driver: 'disk', root: api.root })
  const next = new JobQueue(api.db, { superviseSeconds: 1 })
  definePictureJobs(next, { db: api.db, storage })
  await next.work()
  await expect.poll(async () => (await api.read(id)).state, { timeout: 40_000 }).toBe('ready')
  await next.stop()
  expect((await readdir(join(api.root, 'variants', id))).toSorted()).toEqual(
    ['160', '320'].flatMap((width) =>
      ['avif', 'jpeg', 'webp'].map((format) => `${width}.${format}`),
    ),
  )
  expect(await api.isKept(`incoming/${id}`)).toBe(false)
  expect((await api.ask('GET', `${api.base}/${id}/320.avif`)).statusCode).toBe(200)
})

test('a picture that ends its process each time is given up, and says so', async () => {
  const { id } = await api.sent()
  await api.db.$client.query(
    `UPDATE pgboss.job SET state = 'active', retry_count = retry_limit, started_on = now() - interval '1 hour',
       heartbeat_on = now() - interval '1 hour' WHERE name = 'pictures.make' AND data->>'mediaId' = $1`,
    [id],
  )
  const storage = await createStorage({ driver: 'disk', root: api.root })
  const next = new JobQueue(api.db, { superviseSeconds: 1 })
  definePictureJobs(next, { db: api.db, storage })
  await next.work()
  await expect.poll(async () => (await api.read(id)).state, { timeout: 40_000 }).toBe('failed')
  await next.stop()
  expect((await api.read(id)).failure?.code).toBe('picture_unreadable')
})
