import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheet } from '@dansmazone/contract/product-sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hideMerchant } from '#sheets/publish-merchant.ts'
import { createMember } from '#test/accounts.ts'
import { acting, done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { livingMerchant, readyMerchant } from '#test/ready-merchant.ts'
import { completeProduct } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const stages = async (merchantId: string) => {
  const { rows } = await api.db.$client.query<{ stage: ProductSheet['status'] }>(
    'SELECT stage FROM product_sheets WHERE merchant_id = $1 ORDER BY id',
    [merchantId],
  )
  return rows.map(({ stage }) => stage)
}
const isPublic = async (id: string) =>
  (await api.app.inject(`/v1/merchants/${id}`)).statusCode === 200

test('submitting takes the complete products along, and withdrawing keeps them waiting', async () => {
  const { id, owner } = await readyMerchant(api.db)
  await completeProduct(api.db, id, { category: null })
  const act = acting(api.app, owner.cookie)
  const url = `/v1/pro/merchants/${id}/submission`
  const sheet = await done(act<MerchantSheet>('POST', url, { body: {} }))
  expect(sheet).toMatchObject({ status: 'submitted', submittedAt: expect.any(String) })
  expect(await stages(id)).toEqual(['submitted', 'editing'])
  expect(await isPublic(id)).toBe(false)
  expect((await act('POST', url, { body: {} })).status).toBe(409)
  expect(await done(act('DELETE', url))).toMatchObject({ status: 'draft', submittedAt: null })
  expect(await stages(id)).toEqual(['submitted', 'editing'])
})

test('products are left out when that is wished', async () => {
  const { id, owner } = await readyMerchant(api.db)
  const act = acting(api.app, owner.cookie)
  await done(act('POST', `/v1/pro/merchants/${id}/submission`, { body: { products: false } }))
  expect(await stages(id)).toEqual(['editing'])
})

test('a large catalogue is submitted by a job', async () => {
  const { id, owner } = await readyMerchant(api.db)
  await api.db.$client.query(
    `INSERT INTO product_sheets (merchant_id, fields) SELECT $1, p.fields
     FROM product_sheets p, generate_series(1, 320) WHERE p.merchant_id = $1`,
    [id],
  )
  const act = acting(api.app, owner.cookie)
  await done(act('POST', `/v1/pro/merchants/${id}/submission`, { body: {} }))
  expect(new Set(await stages(id))).toEqual(new Set(['editing']))
  await api.app.jobs.drain()
  expect(new Set(await stages(id))).toEqual(new Set(['submitted']))
})

test('a correction after submission stays submitted, unless it takes something away', async () => {
  const { id, owner } = await readyMerchant(api.db)
  const act = acting(api.app, owner.cookie)
  const url = `/v1/pro/merchants/${id}`
  const { version } = await done(act<MerchantSheet>('POST', `${url}/submission`, { body: {} }))
  const patch = (body: object, at: number) =>
    done(act<MerchantSheet>('PATCH', url, { body, headers: { 'if-match': `"${at}"` } }))
  expect((await patch({ story: 'Depuis 1920.' }, version)).status).toBe('submitted')
  expect((await patch({ siret: null }, version + 1)).status).toBe('draft')
})

test('closing takes everything off the site at once, and opening brings it back', async () => {
  const { id, owner, productId } = await livingMerchant(api.db)
  const act = acting(api.app, owner.cookie)
  const url = `/v1/pro/merchants/${id}/closing`
  const product = async () => (await api.app.inject(`/v1/products/${productId}`)).statusCode
  expect([await isPublic(id), await product()]).toEqual([true, 200])
  expect(await done(act('POST', url))).toMatchObject({
    status: 'closed',
    live: false,
    publicUrl: null,
  })
  expect([await isPublic(id), await product()]).toEqual([false, 404])
  expect((await act('POST', url)).status).toBe(409)
  expect((await act('POST', `/v1/pro/merchants/${id}/submission`, { body: {} })).status).toBe(409)
  expect(await done(act('DELETE', url))).toMatchObject({ status: 'published', live: true })
  expect([await isPublic(id), await product()]).toEqual([true, 200])
})

test('opening again undoes no suspension', async () => {
  const { id, owner } = await livingMerchant(api.db)
  await hideMerchant(api.db, id, 'suspended')
  const act = acting(api.app, owner.cookie)
  await done(act('POST', `/v1/pro/merchants/${id}/closing`))
  expect(await done(act('DELETE', `/v1/pro/merchants/${id}/closing`))).toMatchObject({
    status: 'suspended',
    live: false,
  })
  await done(act('POST', `/v1/pro/merchants/${id}/confirmation`))
  expect(await isPublic(id)).toBe(false)
})

test('an editor confirms too, and shoppers see the day', async () => {
  const { id } = await livingMerchant(api.db)
  const editor = await createMember(api.db, { merchantId: id, role: 'editor' })
  const act = acting(api.app, editor.cookie)
  const { confirmedAt } = await done(
    act<MerchantSheet>('POST', `/v1/pro/merchants/${id}/confirmation`),
  )
  const { verifiedAt } = (await api.app.inject(`/v1/merchants/${id}`)).json<{
    verifiedAt: string
  }>()
  expect([typeof confirmedAt, verifiedAt]).toEqual(['string', confirmedAt])
})
