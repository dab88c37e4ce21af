import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditList } from '@dansmazone/contract/joining'
import type { Problem } from '@dansmazone/contract/problem'
import type { ReviewReasons, StaffJoinRequestList } from '@dansmazone/contract/review'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember, headersOf } from '#test/accounts.ts'
import { acting, done, statuses } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { insert } from '#test/insert.ts'
import { livingMerchant, readyMerchant } from '#test/ready-merchant.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const staff = async (role: 'moderator' | 'admin') => {
  const account = await createAccount(api.db, { role })
  return { id: account.id, act: acting(api.app, account.cookie) }
}

test('only staff read and decide', async () => {
  const { id, owner, productId, mediaId } = await readyMerchant(api.db)
  const live = await livingMerchant(api.db)
  const people = [
    acting(api.app, null),
    acting(api.app, owner.cookie),
    (await staff('moderator')).act,
    (await staff('admin')).act,
  ]
  const reads = [
    '/submissions',
    `/submissions/merchants/${live.id}`,
    `/submissions/products/${live.productId}`,
    '/reasons',
    '/join-requests',
  ]
  for (const path of reads) {
    expect(await statuses(people, 'GET', `/v1/regie${path}`), path).toEqual([401, 403, 200, 200])
  }
  const picture = `/v1/regie/merchants/${id}/pictures/${mediaId}/160.webp`
  expect(await statuses(people.slice(0, 2), 'GET', picture)).toEqual([401, 403])
  const body = { decision: 'approved' }
  const headers = { 'if-match': '"2"' }
  for (const path of [`merchants/${id}`, `products/${productId}`]) {
    const url = `/v1/regie/submissions/${path}/decision`
    expect(await statuses(people, 'POST', url, { body, headers }), path).toEqual([
      401,
      403,
      path.startsWith('m') ? 409 : 412,
      path.startsWith('m') ? 409 : 412,
    ])
  }
  const many = { ...body, products: [{ id: productId, version: 1 }] }
  const url = `/v1/regie/submissions/merchants/${id}/products/decision`
  expect(await statuses(people, 'POST', url, { body: many })).toEqual([401, 403, 200, 200])
  const request = `/v1/regie/join-requests/${id}/decision`
  const answer = { body: { decision: 'accepted' } }
  expect(await statuses(people, 'POST', request, answer)).toEqual([401, 403, 404, 404])
})

test('staff see pictures before anyone else, and only those of the merchant', async () => {
  const { id, mediaId } = await readyMerchant(api.db)
  const other = await readyMerchant(api.db)
  const { storage } = api.config
  const root = storage.driver === 'disk' ? storage.root : ''
  await mkdir(root, { recursive: true })
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="9"/>'
  await writeFile(join(root, 'devanture.svg'), picture)
  await api.db.$client.query(
    `UPDATE media SET storage_key = 'devanture.svg', mime_type = 'image/svg+xml' WHERE id = $1`,
    [mediaId],
  )
  const account = await createAccount(api.db, { role: 'moderator' })
  const see = async (merchantId: string) => {
    const url = `/v1/regie/merchants/${merchantId}/pictures/${mediaId}/160.webp`
    const { statusCode, headers } = await api.app.inject({
      url,
      headers: headersOf(account.cookie),
    })
    return [statusCode, headers['cache-control']]
  }
  expect(await see(id)).toEqual([200, 'private, max-age=3600'])
  expect(await see(other.id)).toEqual([404, 'no-store'])
  expect((await api.app.inject(`/media/${mediaId}/160.webp`)).statusCode).toBe(404)
})

test('staff read what was submitted, and nothing of what nobody has asked to publish', async () => {
  const { id, owner, productId } = await readyMerchant(api.db)
  const keeper = acting(api.app, owner.cookie)
  const { act } = await staff('admin')
  const read = async () => {
    const [merchant, product] = [`merchants/${id}`, `products/${productId}`].map((path) =>
      act<Problem>('GET', `/v1/regie/submissions/${path}`),
    )
    return [(await merchant)?.status, (await product)?.status]
  }
  const missing = await act<Problem>('GET', `/v1/regie/submissions/merchants/${productId}`)
  const draft = await act<Problem>('GET', `/v1/regie/submissions/merchants/${id}`)
  expect({ ...draft.body, instance: '', requestId: '' }).toEqual({
    ...missing.body,
    instance: '',
    requestId: '',
  })
  expect(await read()).toEqual([404, 404])
  const own = `/v1/pro/merchants/${id}`
  await done(keeper('POST', `${own}/products/${productId}/submission`))
  expect(await read()).toEqual([200, 200])
  await done(keeper('DELETE', `${own}/products/${productId}/submission`))
  expect(await read()).toEqual([404, 404])
  await done(keeper('POST', `${own}/submission`, { body: {} }))
  expect((await read())[0]).toBe(200)
})

test('nobody decides on a merchant they keep', async () => {
  const { id, owner, productId } = await readyMerchant(api.db)
  await done(
    acting(api.app, owner.cookie)('POST', `/v1/pro/merchants/${id}/submission`, { body: {} }),
  )
  const { id: accountId, act } = await staff('moderator')
  await createMember(api.db, { merchantId: id, accountId, role: 'editor' })
  const body = { decision: 'approved' }
  const headers = { 'if-match': '"2"' }
  const merchant = await act<Problem>('POST', `/v1/regie/submissions/merchants/${id}/decision`, {
    body,
    headers,
  })
  expect([merchant.status, merchant.body.errors?.[0]?.code]).toEqual([403, 'own_merchant'])
  const product = await act('POST', `/v1/regie/submissions/products/${productId}/decision`, {
    body,
    headers: { 'if-match': '"1"' },
  })
  expect(product.status).toBe(403)
  const many = await act('POST', `/v1/regie/submissions/merchants/${id}/products/decision`, {
    body: { ...body, products: [{ id: productId, version: 1 }] },
  })
  expect(many.status).toBe(403)
})

test('what does not exist is not found', async () => {
  const { act } = await staff('moderator')
  const none = '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'
  for (const path of [`merchants/${none}`, `products/${none}`, 'merchants/x']) {
    expect((await act('GET', `/v1/regie/submissions/${path}`)).status, path).toBe(404)
  }
})

test('reasons have words in French and in English', async () => {
  const { act } = await staff('moderator')
  const { items } = await done(act<ReviewReasons>('GET', '/v1/regie/reasons'))
  const english = await done(
    act<ReviewReasons>('GET', '/v1/regie/reasons', { headers: { 'accept-language': 'en' } }),
  )
  expect(items.length).toBeGreaterThan(8)
  expect(new Set(items.map(({ code }) => code)).size).toBe(items.length)
  expect(items.map(({ title }) => title)).not.toEqual(english.items.map(({ title }) => title))
})

test('of two who ask for a merchant that nobody keeps, one is given it, however fast the staff', async () => {
  const { db } = api
  const merchant = await createMerchant(db)
  await db.$client.query('SELECT ensure_sheets($1)', [merchant.id])
  const requests = await Promise.all(
    [1, 2].map(async () => {
      const { id: accountId } = await createAccount(db)
      return await insert<{ id: string }>(db, 'join_requests', {
        merchantId: merchant.id,
        accountId,
      })
    }),
  )
  const { act } = await staff('moderator')
  const answers = await Promise.all(
    requests.map(({ id }) =>
      act('POST', `/v1/regie/join-requests/${id}/decision`, { body: { decision: 'accepted' } }),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  await api.app.jobs.drain()
  await db.$client.query('DELETE FROM outbox_mails')
  await db.$client.query(`DELETE FROM join_requests WHERE merchant_id = $1`, [merchant.id])
})

test('a merchant that nobody keeps is given by staff to who asks, with all its products', async () => {
  const { db, app } = api
  const merchant = await createMerchant(db, { name: 'Sans personne' })
  const product = await createProduct(db, { merchantId: merchant.id })
  await db.$client.query('SELECT ensure_sheets($1)', [merchant.id])
  const asking = await createAccount(db)
  const { id } = await insert<{ id: string }>(db, 'join_requests', {
    merchantId: merchant.id,
    accountId: asking.id,
    message: 'C’est ma boutique.',
  })
  const kept = await readyMerchant(db)
  const other = await insert<{ id: string }>(db, 'join_requests', {
    merchantId: kept.id,
    accountId: asking.id,
  })
  const { act } = await staff('moderator')
  const list = await done(act<StaffJoinRequestList>('GET', '/v1/regie/join-requests'))
  expect(list.items).toMatchObject([
    { id, merchantName: 'Sans personne', message: 'C’est ma boutique.' },
  ])
  const decide = (requestId: string) =>
    act('POST', `/v1/regie/join-requests/${requestId}/decision`, { body: { decision: 'accepted' } })
  expect((await decide(other.id)).status).toBe(409)
  expect(await done(decide(id))).toEqual({ items: [] })
  expect((await decide(id)).status).toBe(409)
  const owner = acting(app, asking.cookie)
  expect(await done(owner('GET', `/v1/pro/merchants/${merchant.id}`))).toMatchObject({
    role: 'owner',
    status: 'published',
    live: true,
  })
  const { rows } = await db.$client.query('SELECT live FROM product_sheets WHERE id = $1', [
    product.id,
  ])
  expect(rows).toEqual([{ live: true }])
  await app.jobs.drain()
  const { rows: sent } = await db.$client.query('SELECT "to", subject FROM outbox_mails')
  expect(sent).toEqual([{ to: asking.email, subject: 'Vous avez rejoint « Sans personne »' }])
})

test('merchants read that the staff decided, not who of them', async () => {
  const { id, owner, productId } = await readyMerchant(api.db)
  const keeper = acting(api.app, owner.cookie)
  const { act } = await staff('moderator')
  const url = `/v1/pro/merchants/${id}`
  const { version } = await done(
    keeper<{ version: number }>('POST', `${url}/submission`, { body: {} }),
  )
  const decide = (path: string, read: number) =>
    act('POST', `/v1/regie/submissions/${path}/decision`, {
      body: { decision: 'approved' },
      headers: { 'if-match': `"${read}"` },
    })
  await done(decide(`merchants/${id}`, version))
  const product = await done(keeper<{ version: number }>('GET', `${url}/products/${productId}`))
  await done(decide(`products/${productId}`, product.version))
  for (const history of [`${url}/history`, `${url}/products/${productId}/history`]) {
    const { items } = await done(keeper<EditList>('GET', history))
    const decisions = items.filter(({ act: name }) => name === 'approved')
    expect(decisions.length).toBeGreaterThan(0)
    expect(decisions.map(({ by, origin }) => [by, origin])).toEqual(
      decisions.map(() => [null, 'staff']),
    )
  }
})
