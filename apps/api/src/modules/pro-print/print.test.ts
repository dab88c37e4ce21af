import type { Problem } from '@dansmazone/contract/problem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMember, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { createMerchant } from '#test/factories.ts'
import { insert } from '#test/insert.ts'
import { readPdf } from '#test/pdf.ts'

let api: Awaited<ReturnType<typeof testApp>>
let owner: Awaited<ReturnType<typeof createMember>>
let stranger: Awaited<ReturnType<typeof createMember>>
let base = ''
const ids: string[] = []
beforeAll(async () => {
  api = await testApp()
  const shop = await createMerchant(api.db, { name: 'La Boîte à Sève', slug: 'la-boite-a-seve' })
  await insert(api.db, 'merchant_sheets', {
    id: shop.id,
    fields: JSON.stringify({ name: shop.name }),
  })
  owner = await createMember(api.db, { merchantId: shop.id })
  stranger = await createMember(api.db)
  base = `/v1/pro/merchants/${shop.id}/print`
  for (const name of ['Bol', 'Assiette', 'Cruche']) ids.push(await sheet(shop.id, name))
})
afterAll(() => api.close())

const sheet = async (merchantId: string, name: string, more: object = {}, asked: object = {}) => {
  const price = { kind: 'fixed', cents: 1250, quantity: null, unit: null, ...asked }
  const fields = JSON.stringify({ name, price, made: null })
  return (await insert<{ id: string }>(api.db, 'product_sheets', { merchantId, fields, ...more }))
    .id
}
const get = (url: string, cookie = owner.cookie) =>
  api.app.inject({ url, headers: headersOf(cookie) })
const namesOn = async (payload: Buffer) => {
  const { pages } = await readPdf(payload)
  return pages.flatMap(({ text }) => text.match(/Bol|Assiette|Cruche|Ancien/g) ?? [])
}

describe('for members, and nobody else', () => {
  test.each(['poster', 'sticker?format=a6', 'labels'])('%s', async (path) => {
    const url = `${base}/${path}`
    expect((await api.app.inject(url)).statusCode).toBe(401)
    expect((await get(url, stranger.cookie)).statusCode).toBe(404)
    const editor = await createMember(api.db, { merchantId: owner.merchantId, role: 'editor' })
    for (const { cookie } of [owner, editor]) {
      const answer = await get(url, cookie)
      expect(answer.statusCode, answer.body).toBe(200)
      expect(answer.headers['content-type']).toBe('application/pdf')
      expect(answer.headers['cache-control']).toBe('private, no-store')
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  test('labels of many', async () => {
    const post = (cookie?: string) =>
      api.app.inject({
        method: 'POST',
        url: `${base}/labels`,
        headers: cookie ? headersOf(cookie) : { origin: 'https://dansmazone.test' },
        payload: { productIds: ids },
      })
    expect((await post()).statusCode).toBe(401)
    expect((await post(stranger.cookie)).statusCode).toBe(404)
    const answer = await post(owner.cookie)
    expect(await namesOn(answer.rawPayload)).toEqual(['Bol', 'Assiette', 'Cruche'])
  })
})

test('labels are of every product by name, or of those asked for in their order; never of others', async () => {
  await sheet(owner.merchantId, 'Ancien', { deletedAt: new Date() })
  await sheet(owner.merchantId, 'Ancien', { archivedAt: new Date() })
  const foreign = await sheet(stranger.merchantId, 'Ancien')
  expect(await namesOn((await get(`${base}/labels`)).rawPayload)).toEqual([
    'Assiette',
    'Bol',
    'Cruche',
  ])
  const some = `${base}/labels?ids=${ids[2]}&ids=${ids[0]}&ids=${foreign}`
  expect(await namesOn((await get(some)).rawPayload)).toEqual(['Cruche', 'Bol'])
  expect((await get(`${base}/labels?ids=${foreign}`)).statusCode).toBe(404)
})

test('what has no name or no price yet has no label, and is not counted with those that have one', async () => {
  const { merchantId, cookie } = await createMember(api.db)
  const own = `/v1/pro/merchants/${merchantId}`
  const unpriced = await sheet(merchantId, 'Ancien', {}, { cents: null })
  await sheet(merchantId, 'Ancien', {}, { kind: 'from', cents: null })
  await sheet(merchantId, '')
  await sheet(merchantId, 'Ancien', { archivedAt: new Date() })
  expect((await get(`${own}/print/labels`, cookie)).statusCode).toBe(404)
  await sheet(merchantId, 'Bol', {}, { kind: 'on_request', cents: null })
  await sheet(merchantId, 'Cruche', {}, { cents: 0 })
  expect(await namesOn((await get(`${own}/print/labels`, cookie)).rawPayload)).toEqual([
    'Bol',
    'Cruche',
  ])
  expect((await get(`${own}/print/labels?ids=${unpriced}`, cookie)).statusCode).toBe(404)
  const counted = await get(`${own}/products?labelled=true`, cookie)
  expect(counted.json<{ total: { count: number } }>().total.count).toBe(2)
  const others = await get(`${own}/products?labelled=false`, cookie)
  expect(others.json<{ total: { count: number } }>().total.count).toBe(4)
})

test('more labels than are printed at once are refused, not left out', async () => {
  const { merchantId, cookie } = await createMember(api.db)
  await api.db.$client.query(
    `INSERT INTO product_sheets (id, merchant_id, fields)
     SELECT gen_random_uuid(), $1, jsonb_build_object('name', 'Bol ' || n,
       'price', jsonb_build_object('kind', 'fixed', 'cents', n)) FROM generate_series(1, 5001) AS n`,
    [merchantId],
  )
  const answer = await get(`/v1/pro/merchants/${merchantId}/print/labels`, cookie)
  expect(answer.statusCode).toBe(409)
  expect(answer.json<Problem>().errors?.[0]?.code).toBe('too_many_labels')
})

test('a page that is not there yet has no poster', async () => {
  const answer = await get(`/v1/pro/merchants/${stranger.merchantId}/print/poster`, stranger.cookie)
  expect(answer.statusCode).toBe(409)
  expect(answer.json<Problem>().errors?.[0]?.code).toBe('merchant_not_published')
})

test('a format that is not printed is refused', async () => {
  expect((await get(`${base}/poster?format=a3`)).statusCode).toBe(400)
})
