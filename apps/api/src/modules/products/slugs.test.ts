import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { read } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const rename = (id: string, slug: string) =>
  api.db.$client.query('UPDATE products SET slug = $2 WHERE id = $1', [id, slug])
const location = async (slug: string) => {
  const answer = await api.app.inject(`/v1/products/${slug}`)
  return [answer.statusCode, answer.headers.location]
}
const idAt = async (slug: string) =>
  (await read<{ id: string }>(api.app, `/v1/products/${slug}`)).id

test('a resource answers to its slug and to its id, in either case', async () => {
  const { id } = await createProduct(api.db, { slug: 'bol-a' })
  expect(await idAt('bol-a')).toBe(id)
  expect(await idAt(id)).toBe(id)
  expect(await idAt(id.toUpperCase())).toBe(id)
})

test('every slug it had leads to the present one, and may be kept a day', async () => {
  const { id } = await createProduct(api.db, { slug: 'bol-b' })
  await rename(id, 'bol-b-bleu')
  await rename(id, 'bol-b-vert')
  expect(await location('bol-b')).toEqual([301, '/v1/products/bol-b-vert'])
  expect(await location('bol-b-bleu')).toEqual([301, '/v1/products/bol-b-vert'])
  const { headers, body } = await api.app.inject('/v1/products/bol-b')
  expect(headers['cache-control']).toMatch(/^public, max-age=\d+$/)
  expect(body).toBe('')
})

test('renamed back, it answers there again', async () => {
  const { id } = await createProduct(api.db, { slug: 'bol-c' })
  await rename(id, 'bol-c-bleu')
  await rename(id, 'bol-c')
  expect(await idAt('bol-c')).toBe(id)
  expect(await location('bol-c-bleu')).toEqual([301, '/v1/products/bol-c'])
})

test('a slug that another takes leads to the other', async () => {
  const { id, merchant_id: merchantId } = await createProduct(api.db, { slug: 'bol-d' })
  await rename(id, 'bol-d-bleu')
  const other = await createProduct(api.db, { slug: 'bol-d', merchantId })
  expect(await idAt('bol-d')).toBe(other.id)
  await rename(other.id, 'bol-d-vert')
  expect(await location('bol-d')).toEqual([301, '/v1/products/bol-d-vert'])
})

test('what is deleted leaves no redirect', async () => {
  const { id } = await createProduct(api.db, { slug: 'bol-e' })
  await rename(id, 'bol-e-bleu')
  await api.db.$client.query('DELETE FROM products WHERE id = $1', [id])
  expect(await location('bol-e')).toEqual([404, undefined])
})

test('merchants and products have slugs of their own', async () => {
  const { db, app } = api
  const { id } = await createMerchant(db, { slug: 'forge' })
  await createProduct(db, { slug: 'forge', merchantId: id })
  await db.$client.query(`UPDATE merchants SET slug = 'forge-de-laguiole' WHERE id = $1`, [id])
  const moved = await app.inject('/v1/merchants/forge')
  expect([moved.statusCode, moved.headers.location]).toEqual([
    301,
    '/v1/merchants/forge-de-laguiole',
  ])
  expect(await location('forge')).toEqual([200, undefined])
})
