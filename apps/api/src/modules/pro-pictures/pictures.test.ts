import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Picture, PictureList } from '@dansmazone/contract/picture'
import type { Problem } from '@dansmazone/contract/problem'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMember, headersOf } from '#test/accounts.ts'
import { insert } from '#test/insert.ts'
import { pictureApi } from '#test/picture-api.ts'
import { phonePhoto, photo, pictureForm } from '#test/pictures.ts'

let api: Awaited<ReturnType<typeof pictureApi>>
let editor: Awaited<ReturnType<typeof createMember>>
beforeAll(async () => {
  api = await pictureApi()
  editor = await createMember(api.db, { merchantId: api.owner.merchantId, role: 'editor' })
})
afterAll(() => api.close())

test('a picture is received, then made into what is shown, and only that is kept', async () => {
  const answer = await api.send(await phonePhoto(), {
    name: 'IMG_2041.jpg',
    alt: ' Un bol\u0000 en grès ',
  })
  expect(answer.statusCode, answer.body).toBe(201)
  const picture = answer.json<Picture>()
  expect(answer.headers['location']).toBe(`${api.base}/${picture.id}`)
  expect(picture).toMatchObject({
    state: 'waiting',
    failure: null,
    width: 600,
    height: 400,
    alt: 'Un bol en grès',
    fileName: 'IMG_2041.jpg',
    sourceId: null,
    image: null,
  })
  expect(await api.isKept(`incoming/${picture.id}`)).toBe(true)
  await api.app.jobs.drain()

  const { items } = (await api.ask('GET', `${api.base}?ids=${picture.id}`)).json<PictureList>()
  const image = items[0]?.image
  expect(items[0]).toMatchObject({ state: 'ready', width: 600, height: 400 })
  expect(image?.thumbhash).toEqual(expect.stringMatching(/^[\w+/=]{20,}$/))
  expect(await api.isKept(`incoming/${picture.id}`)).toBe(false)
  expect(await readdir(join(api.root, 'variants', picture.id))).toEqual(
    expect.arrayContaining([
      '160.avif',
      '160.webp',
      '160.jpeg',
      '320.avif',
      '320.webp',
      '320.jpeg',
    ]),
  )
  for (const { type, srcset } of image?.sources ?? []) {
    for (const [address = ''] of srcset.split(', ').map((each) => each.split(' '))) {
      const variant = await api.ask('GET', address, { cookie: editor.cookie })
      expect([variant.statusCode, variant.headers['content-type']]).toEqual([200, type])
      expect(variant.headers['cache-control']).toBe('private, max-age=3600')
      expect(variant.rawPayload.includes('Fairphone')).toBe(false)
    }
  }
})

test('a picture is turned and cut out of the whole, which stays', async () => {
  const { id } = await api.made()
  const cut = async (payload: object) => {
    const answer = await api.ask('POST', `${api.base}/${id}/crops`, { payload })
    await api.app.jobs.drain()
    const picture = (
      await api.ask('GET', `${api.base}/${answer.json<Picture>().id}`)
    ).json<Picture>()
    const { rawPayload } = await api.ask('GET', `${api.base}/${picture.id}/160.jpeg`)
    const middle = await sharp(rawPayload).resize(1, 1, { fit: 'fill' }).raw().toBuffer()
    return { picture, middle: [...middle] }
  }
  const corner = await cut({ x: 0, y: 0, width: 0.5, height: 0.5 })
  expect(corner.picture).toMatchObject({ state: 'ready', width: 300, height: 200, sourceId: id })
  expect(corner.middle[0]).toBeGreaterThan(150)
  // Turned to the right, what was at the upper left is at the upper right.
  const turned = await cut({ x: 0.5, y: 0, width: 0.5, height: 0.5, rotate: 90 })
  expect(turned.picture).toMatchObject({ width: 200, height: 300 })
  expect(turned.middle[0]).toBeGreaterThan(150)
  expect(turned.middle[2]).toBeLessThan(70)
  const tiny = await cut({ x: 1, y: 1, width: 0.0001, height: 0.0001 })
  expect(tiny.picture).toMatchObject({ state: 'ready', width: 1, height: 1 })
  expect(
    (
      await api.ask('POST', `${api.base}/${id}/crops`, {
        payload: { x: 0, y: 0, width: 2, height: 1 },
      })
    ).statusCode,
  ).toBe(400)
  const waiting = await api.sent()
  expect(
    (
      await api.ask('POST', `${api.base}/${waiting.id}/crops`, {
        payload: { x: 0, y: 0, width: 1, height: 1 },
      })
    ).statusCode,
  ).toBe(409)
})

test('a picture in use is not thrown away, and where it is used is said', async () => {
  const { id } = await api.made()
  const product = await insert<{ id: string }>(api.db, 'product_sheets', {
    merchantId: api.owner.merchantId,
    fields: JSON.stringify({ name: 'Bol à soupe', images: [{ mediaId: id, alt: '' }] }),
  })
  const refused = await api.ask('DELETE', `${api.base}/${id}`)
  expect(refused.statusCode).toBe(409)
  expect(refused.json<Problem>().errors).toEqual([
    {
      path: `products.${product.id}`,
      code: 'picture_in_use',
      message: expect.stringContaining('Bol à soupe') as string,
    },
  ])
  await api.db.$client.query('DELETE FROM product_sheets WHERE id = $1', [product.id])
  expect((await api.ask('DELETE', `${api.base}/${id}`)).statusCode).toBe(204)
  expect(await api.isKept(`originals/${id}`)).toBe(false)
  expect(await api.isKept(`variants/${id}`)).toBe(false)
})

test('pictures are listed by pages, the newest first', async () => {
  const other = await createMember(api.db)
  const to = `/v1/pro/merchants/${other.merchantId}/pictures`
  const file = await photo().resize(20).jpeg().toBuffer()
  const ids: string[] = []
  for (let n = 0; n < 3; n += 1)
    ids.unshift((await api.send(file, {}, { cookie: other.cookie, to })).json<Picture>().id)
  const first = (await api.ask('GET', `${to}?limit=2`, other)).json<PictureList>()
  expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  const second = (
    await api.ask('GET', `${to}?limit=2&page=${first.nextPage}`, other)
  ).json<PictureList>()
  expect(second.items.map(({ id }) => id)).toEqual(ids.slice(2))
  expect(second.nextPage).toBeNull()
})

test('in an application that runs jobs, a picture is made by itself within seconds', async () => {
  const live = await pictureApi({ WORKERS: 'true' })
  await live.app.ready()
  const { id } = await live.sent()
  await expect.poll(async () => (await live.read(id)).state, { timeout: 20_000 }).toBe('ready')
  await live.close()
})

test('sent twice under one key, a picture is received once', async () => {
  const form = pictureForm(await photo().jpeg().toBuffer())
  const post = () =>
    api.app.inject({
      method: 'POST',
      url: api.base,
      payload: form.payload,
      headers: {
        ...headersOf(api.owner.cookie),
        ...form.headers,
        'idempotency-key': 'photo-1',
      },
    })
  const [first, second] = [await post(), await post()]
  expect([first.statusCode, second.statusCode]).toEqual([201, 201])
  expect(second.json<Picture>().id).toBe(first.json<Picture>().id)
})
