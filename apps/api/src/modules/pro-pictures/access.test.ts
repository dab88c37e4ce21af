import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMember } from '#test/accounts.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { insert } from '#test/insert.ts'
import { type Method, pictureApi } from '#test/picture-api.ts'
import { photo, pictureForm } from '#test/pictures.ts'
import { createMedia } from '#test/reference-factories.ts'

let api: Awaited<ReturnType<typeof pictureApi>>
let editor: Awaited<ReturnType<typeof createMember>>
let stranger: Awaited<ReturnType<typeof createMember>>
beforeAll(async () => {
  api = await pictureApi()
  editor = await createMember(api.db, { merchantId: api.owner.merchantId, role: 'editor' })
  stranger = await createMember(api.db)
})
afterAll(() => api.close())

test('what is not published is nobody else’s to see, by any address', async () => {
  const { id } = await api.made()
  expect((await api.app.inject(`/media/${id}/160.webp`)).statusCode).toBe(404)
  const merchant = await createMerchant(api.db)
  const product = await createProduct(api.db, { merchantId: merchant.id })
  await insert(api.db, 'product_images', {
    productId: product.id,
    mediaId: id,
    sortOrder: 0,
    alt: '',
  })
  expect((await api.app.inject(`/media/${id}/160.webp`)).statusCode).toBe(200)
  await api.db.$client.query(`UPDATE products SET status = 'archived' WHERE id = $1`, [product.id])
  expect((await api.app.inject(`/media/${id}/160.webp`)).statusCode).toBe(404)
})

test('a picture that still waits or failed is not shown, even where something published names it', async () => {
  const { id } = await api.sent()
  const product = await createProduct(api.db)
  await insert(api.db, 'product_images', {
    productId: product.id,
    mediaId: id,
    sortOrder: 0,
    alt: '',
  })
  expect((await api.app.inject(`/media/${id}/160.webp`)).statusCode).toBe(404)
  expect((await api.ask('GET', `${api.base}/${id}/160.webp`)).statusCode).toBe(404)
  await api.app.jobs.drain()
  expect((await api.app.inject(`/media/${id}/160.webp`)).statusCode).toBe(200)
})

describe('each route answers members, and nobody else', () => {
  let id = ''
  beforeAll(async () => {
    id = (await api.made()).id
  })
  const crop = { x: 0, y: 0, width: 0.5, height: 0.5 }
  test.each<[Method, (id: string) => string, object | undefined, number]>([
    ['GET', () => api.base, undefined, 200],
    ['GET', (id) => `${api.base}/${id}`, undefined, 200],
    ['GET', (id) => `${api.base}/${id}/160.webp`, undefined, 200],
    ['PATCH', (id) => `${api.base}/${id}`, { alt: 'Un bol' }, 200],
    ['POST', (id) => `${api.base}/${id}/crops`, crop, 201],
  ])('%s %s', async (method, address, payload, status) => {
    const url = address(id)
    const given = payload ? { payload } : {}
    const anonymous = await api.app.inject({
      method,
      url,
      headers: { origin: 'https://dansmazone.test' },
      ...given,
    })
    expect(anonymous.statusCode).toBe(401)
    expect((await api.ask(method, url, { cookie: stranger.cookie, ...given })).statusCode).toBe(404)
    for (const { cookie } of [editor, api.owner]) {
      expect((await api.ask(method, url, { cookie, ...given })).statusCode).toBe(status)
    }
  })

  test.each<[Method, string]>([
    ['GET', ''],
    ['GET', '/160.webp'],
    ['PATCH', ''],
    ['POST', '/crops'],
  ])('in one’s own merchant, somebody else’s picture is missing: %s %s', async (method, rest) => {
    const url = `/v1/pro/merchants/${stranger.merchantId}/pictures/${id}${rest}`
    const payload = { PATCH: { alt: 'x' }, POST: crop, GET: null, DELETE: null }[method]
    const answer = await api.ask(method, url, {
      cookie: stranger.cookie,
      ...(payload && { payload }),
    })
    expect(answer.statusCode).toBe(404)
  })

  test('POST a picture', async () => {
    const file = await photo().jpeg().toBuffer()
    const { payload, headers } = pictureForm(file)
    const anonymous = await api.app.inject({
      method: 'POST',
      url: api.base,
      payload,
      headers: { ...headers, origin: 'https://dansmazone.test' },
    })
    expect(anonymous.statusCode).toBe(401)
    expect((await api.send(file, {}, { cookie: stranger.cookie })).statusCode).toBe(404)
    expect((await api.send(file, {}, { cookie: editor.cookie })).statusCode).toBe(201)
  })

  test('DELETE a picture', async () => {
    const url = `${api.base}/${(await api.made()).id}`
    expect(
      (
        await api.app.inject({
          method: 'DELETE',
          url,
          headers: { origin: 'https://dansmazone.test' },
        })
      ).statusCode,
    ).toBe(401)
    expect((await api.ask('DELETE', url, { cookie: stranger.cookie })).statusCode).toBe(404)
    expect(
      (
        await api.ask('DELETE', url.replace(api.owner.merchantId, stranger.merchantId), {
          cookie: stranger.cookie,
        })
      ).statusCode,
    ).toBe(404)
    expect((await api.ask('DELETE', url, { cookie: editor.cookie })).statusCode).toBe(204)
    expect((await api.ask('GET', url)).statusCode).toBe(404)
  })

  test('from another site, with a session, nothing is sent or thrown away', async () => {
    const form = pictureForm(await photo().jpeg().toBuffer())
    const headers = { cookie: api.owner.cookie, origin: 'https://evil.example' }
    const answer = await api.app.inject({
      method: 'POST',
      url: api.base,
      payload: form.payload,
      headers: { ...headers, ...form.headers },
    })
    expect(answer.statusCode).toBe(403)
    expect(
      (await api.app.inject({ method: 'DELETE', url: `${api.base}/${id}`, headers })).statusCode,
    ).toBe(403)
  })
})

test('the demonstration’s pictures are seen by the merchants that show them, and changed by none', async () => {
  const { id } = await createMedia(api.db)
  expect((await api.ask('GET', `${api.base}/${id}`)).statusCode).toBe(404)
  const shop = await createMerchant(api.db, { logoMediaId: id })
  await insert(api.db, 'merchant_sheets', { id: shop.id, fields: '{}' })
  const { cookie } = await createMember(api.db, { merchantId: shop.id })
  const url = `/v1/pro/merchants/${shop.id}/pictures/${id}`
  expect((await api.ask('GET', url, { cookie })).statusCode).toBe(200)
  expect((await api.ask('PATCH', url, { cookie, payload: { alt: 'x' } })).statusCode).toBe(409)
  expect((await api.ask('DELETE', url, { cookie })).statusCode).toBe(409)
})
