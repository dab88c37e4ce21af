import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createMedia } from '#test/reference-factories.ts'
import { problem } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let root = ''
let mediaId = ''
beforeAll(async () => {
  api = await testApp()
  const { storage } = api.config
  root = storage.driver === 'disk' ? storage.root : ''
  mediaId = (
    await createMedia(api.db, { storageKey: 'originals/photo.png', mimeType: 'image/png' })
  ).id
  await keep(
    'originals/photo.png',
    await sharp({ create: { width: 400, height: 300, channels: 4, background: '#c0392b80' } })
      .png()
      .toBuffer(),
  )
  const product = await createProduct(api.db)
  await api.db.$client.query(
    `INSERT INTO product_images (product_id, media_id, sort_order, alt) VALUES ($1, $2, 0, 'Un bol')`,
    [product.id, mediaId],
  )
})
afterAll(() => api.close())

async function keep(key: string, bytes: Buffer) {
  const path = join(root, key)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

const get = (variant: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url: `/media/${mediaId}/${variant}`, headers })

test.each([
  ['avif', 'heif'],
  ['webp', 'webp'],
  ['jpeg', 'jpeg'],
])(
  'a picture is served as %s in the width asked for, to be kept for good',
  async (format, decoded) => {
    const answer = await get(`160.${format}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe(`image/${format}`)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers).not.toHaveProperty('vary')
    const made = await sharp(answer.rawPayload).metadata()
    expect([made.format, made.width, made.height]).toEqual([decoded, 160, 120])
    const again = await get(`160.${format}`, { 'if-none-match': answer.headers.etag! })
    expect(again.statusCode).toBe(304)
  },
)

test('a photograph is never enlarged', async () => {
  const made = await sharp((await get('1280.webp')).rawPayload).metadata()
  expect(made.width).toBe(400)
})

test('many who ask at once get the same whole picture, made once and kept whole', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => get('320.avif')))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1)
  expect(await readdir(join(root, 'variants', mediaId))).toContain('320.avif')
  expect(
    (await readdir(join(root, 'variants', mediaId))).filter((name) => name.endsWith('.part')),
  ).toEqual([])
})

test('a picture that cannot be kept is served all the same', async () => {
  const { id } = await createMedia(api.db, {
    storageKey: 'originals/photo.png',
    mimeType: 'image/png',
  })
  await createMerchant(api.db, { logoMediaId: id })
  await keep(`variants/${id}`, Buffer.from('a file where a folder should be'))
  const answer = await api.app.inject(`/media/${id}/160.webp`)
  expect(answer.statusCode).toBe(200)
})

test.each(['161.webp', '160.png', '160', '0160.webp', '160.webp.part', '..%2f160.webp'])(
  'there is no variant %s',
  async (variant) => {
    const { code } = await problem(api.app, `/media/${mediaId}/${variant}`, 404)
    expect(code).toBe('not_found')
  },
)

test('an unknown picture, or one that nothing published shows, is missing', async () => {
  const { id } = await createMedia(api.db)
  for (const each of [id, '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11', 'not-an-id']) {
    const { code } = await problem(api.app, `/media/${each}/160.webp`, 404)
    expect(code).toBe('not_found')
  }
})

test('a category has an illustration in every width and format', async () => {
  const answer = await api.app.inject('/media/illustrations/couteaux/320.webp')
  expect(answer.statusCode).toBe(200)
  expect((await sharp(answer.rawPayload).metadata()).width).toBe(320)
  const { code } = await problem(api.app, '/media/illustrations/inconnue/320.webp', 404)
  expect(code).toBe('not_found')
})
