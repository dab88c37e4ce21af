import type { Problem } from '@dansmazone/contract/problem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersOf } from '#test/accounts.ts'
import { pictureApi } from '#test/picture-api.ts'
import { photo } from '#test/pictures.ts'

let api: Awaited<ReturnType<typeof pictureApi>>
beforeAll(async () => {
  api = await pictureApi()
})
afterAll(() => api.close())

describe('a refusal says why, in French, and keeps nothing', () => {
  const big = Buffer.alloc(20 * 1024 * 1024 + 1, 0xff)
  big.set([0xff, 0xd8, 0xff, 0xe0])
  test.each<[string, () => Promise<Buffer>, number, string]>([
    ['20 Mo', async () => big, 413, 'picture_too_heavy'],
    [
      'SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'picture_is_svg',
    ],
    ['PDF', async () => Buffer.from('%PDF-1.4'), 415, 'picture_is_pdf'],
    ['GIF', async () => Buffer.from('GIF89a'), 415, 'picture_is_gif'],
    ['vide', async () => Buffer.alloc(0), 400, 'picture_empty'],
    [
      'incomplet',
      async () => (await photo().jpeg().toBuffer()).subarray(0, 900),
      400,
      'picture_truncated',
    ],
  ])('%s', async (said, make, status, code) => {
    const before = await count()
    const answer = await api.send(await make(), { name: 'photo.jpg', type: 'image/jpeg' })
    expect(answer.statusCode, answer.body).toBe(status)
    const { errors } = answer.json<Problem>()
    expect(errors).toEqual([
      { path: 'body.file', code, message: expect.stringContaining(said) as string },
    ])
    expect(await count()).toBe(before)
  })

  const count = async () =>
    (await api.db.$client.query<{ n: string }>('SELECT count(*) AS n FROM media')).rows[0]?.n
})

test('a form without a file, or with something else, is refused', async () => {
  const boundary = 'x'
  const post = (body: string, type = `multipart/form-data; boundary=${boundary}`) =>
    api.app.inject({
      method: 'POST',
      url: api.base,
      payload: body,
      headers: { ...headersOf(api.owner.cookie), 'content-type': type },
    })
  const none = await post(
    `--x\r\ncontent-disposition: form-data; name="alt"\r\n\r\nUn bol\r\n--x--\r\n`,
  )
  expect(none.json<Problem>().errors?.[0]?.code).toBe('picture_missing')
  const other = await post(
    `--x\r\ncontent-disposition: form-data; name="merchantId"\r\n\r\n1\r\n--x--\r\n`,
  )
  expect(other.json<Problem>().errors?.[0]).toMatchObject({
    path: 'body.merchantId',
    code: 'unknown_parameter',
  })
  expect((await post('{}', 'application/json')).statusCode).toBe(415)
  const cutOff = await post(
    `--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nhalf`,
  )
  expect(cutOff.statusCode).toBe(400)
})

test('what cannot be decoded after all fails with its reason', async () => {
  const png = await photo().png().toBuffer()
  png.fill(0, png.length / 2, png.length / 2 + 200)
  const picture = await api.made(png)
  expect(picture).toMatchObject({
    state: 'failed',
    image: null,
    failure: { code: 'picture_unreadable' },
  })
  expect(picture.failure?.message).toContain('abîmée')
  expect(await api.isKept(`incoming/${picture.id}`)).toBe(false)
})

test('a merchant keeps so many pictures, no more', async () => {
  const small = await pictureApi({ PICTURES_PER_MERCHANT: '1' })
  const file = await photo().jpeg().toBuffer()
  expect((await small.send(file)).statusCode).toBe(201)
  const answer = await small.send(file)
  expect(answer.statusCode).toBe(409)
  expect(answer.json<Problem>().errors?.[0]).toMatchObject({
    code: 'picture_quota',
    message: expect.stringContaining('1 au plus') as string,
  })
  await small.close()
})
