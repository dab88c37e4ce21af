import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStorage, type Storage } from '#lib/storage.ts'
import { loadConfig } from '#src/config.ts'
import { createProduct } from '#test/factories.ts'
import { insert } from '#test/insert.ts'
import { pictureApi } from '#test/picture-api.ts'
import { startS3 } from '#test/s3-server.ts'
import { sweepJob } from './sweep.ts'

let s3: Awaited<ReturnType<typeof startS3>>
let storage: Storage
beforeAll(async () => {
  s3 = await startS3()
  storage = await createStorage(loadConfig(s3.environment).storage)
})
afterAll(() => s3.close())

const keysIn = async (folder: string) =>
  [...(await storage.listAll(folder, { recursive: true })).objects]
    .map((object) => (object.isFile ? object.key : object.prefix))
    .toSorted()

test('the storage keeps, tells, moves and forgets files in a bucket', async () => {
  await storage.put('a/one', Buffer.from('one'), { contentType: 'text/plain' })
  await storage.put('a/two.jpg', 'deux')
  await storage.putStream('a/three', Readable.from([Buffer.from('thr'), Buffer.from('ee')]), {
    contentLength: 5,
  })
  expect(await Promise.all(['a/one', 'a/four'].map((key) => storage.exists(key)))).toEqual([
    true,
    false,
  ])
  expect(Buffer.from(await storage.getBytes('a/one')).toString()).toBe('one')
  expect(await storage.get('a/two.jpg')).toBe('deux')
  expect((await buffer(await storage.getStream('a/three'))).toString()).toBe('three')
  expect((await storage.getMetaData('a/one')).contentType).toBe('text/plain')
  await storage.move('a/one', 'b/one', { contentType: 'text/plain' })
  expect([await storage.exists('a/one'), await storage.get('b/one')]).toEqual([false, 'one'])
  expect(await keysIn('a')).toEqual(['a/three', 'a/two.jpg'].toSorted())
  await storage.delete('a/four')
  await storage.deleteAll('a/')
  expect(await keysIn('a')).toEqual([])
  expect(await keysIn('b')).toEqual(['b/one'])
  await expect(storage.getBytes('a/four')).rejects.toThrow('a/four')
})

test('a picture goes from its sender to the public by way of a bucket, and leaves it when nothing shows it', async () => {
  const api = await pictureApi(s3.environment)
  const file = await sharp({
    create: { width: 700, height: 500, channels: 3, background: '#a9432c' },
  })
    .jpeg()
    .toBuffer()
  const { id } = await api.sent(file)
  expect(await keysIn('incoming')).toEqual([`incoming/${id}`])
  await api.app.jobs.drain()
  expect(await api.read(id)).toMatchObject({ state: 'ready', width: 700 })
  expect(await keysIn('incoming')).toEqual([])
  expect(await keysIn('variants')).toHaveLength(9)

  const product = await createProduct(api.db)
  await insert(api.db, 'product_images', {
    productId: product.id,
    mediaId: id,
    sortOrder: 0,
    alt: '',
  })
  for (const variant of ['640.avif', '1280.webp']) {
    const answer = await api.app.inject(`/media/${id}/${variant}`)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      `image/${variant.split('.')[1]}`,
    ])
  }
  expect(await keysIn('variants')).toContain(`variants/${id}/1280.webp`)

  await api.db.$client.query('DELETE FROM product_images')
  await api.db.$client.query(`UPDATE media SET created_at = now() - interval '25 hours'`)
  const lost = '0192f0c1-5d00-7c61-82c5-3f0e5d7b9a11'
  for (const key of [`originals/${lost}`, `variants/${lost}/160.webp`]) await storage.put(key, 'x')
  await api.app.jobs.send(sweepJob, {})
  await api.app.jobs.drain()
  expect(await keysIn('originals')).toEqual([])
  expect(await keysIn('variants')).toEqual([])
  await api.close()
})
