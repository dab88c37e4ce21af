import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember, createSession, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { accountOf, memberOf } from './session.ts'

const merchantId = { merchantId: randomUUID() }
let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const { app } = api
  app.get('/v1/me/probe', async (request) => ({ id: accountOf(request).id }))
  app.get('/v1/me/open-probe', { schema: { security: [] } }, async () => ({ open: true }))
  app.get('/v1/regie/probe', async () => ({}))
  app.get('/v1/regie/admin-probe', { preHandler: app.requireStaff('admin') }, async () => ({}))
  app.get('/v1/pro/merchants/:merchantId/probe', async (request) => memberOf(request))
  app.get(
    '/v1/pro/merchants/:merchantId/owner-probe',
    { preHandler: app.requireMember('owner') },
    async (request) => memberOf(request),
  )
  app.post('/v1/me/fresh-probe', { preHandler: app.requireFresh }, async () => ({}))
})
afterAll(() => api.close())

const get = (url: string, cookie = '') => api.app.inject({ url, headers: { cookie } })
const post = (url: string, headers: Record<string, string>) =>
  api.app.inject({ method: 'POST', url, headers })

test('nothing private is open by forgetting a guard', async () => {
  for (const url of [
    '/v1/me/probe',
    '/v1/regie/probe',
    `/v1/pro/merchants/${merchantId.merchantId}/probe`,
  ]) {
    const answer = await get(url)
    expect(answer.statusCode, url).toBe(401)
    expect(answer.json()).toMatchObject({ code: 'unauthenticated' })
  }
  expect((await get('/v1/me/open-probe')).json()).toEqual({ open: true })
})

test('the cookie of a session tells who asks, and is never kept by a cache', async () => {
  const { id, cookie } = await createAccount(api.db)
  const answer = await get('/v1/me/probe', cookie)
  expect(answer.json()).toEqual({ id })
  expect(answer.headers['cache-control']).toBe('private, no-store')
  expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin')
})

test('a cookie with another signature, or of a session that ended, is nobody’s', async () => {
  const { id, cookie } = await createAccount(api.db)
  const forged = cookie.replace(/\.[^;]{6}/g, '.AAAAAA')
  expect((await get('/v1/me/probe', forged)).statusCode).toBe(401)
  await api.db.$client.query(
    `UPDATE sessions SET expires_at = now() - interval '1 s' WHERE user_id = $1`,
    [id],
  )
  expect((await get('/v1/me/probe', cookie)).statusCode).toBe(401)
})

test('a session in use is prolonged', async () => {
  const { id, cookie } = await createAccount(api.db)
  await api.db.$client.query(
    `UPDATE sessions SET expires_at = now() + interval '20 days' WHERE user_id = $1`,
    [id],
  )
  const answer = await get('/v1/me/probe', cookie)
  expect(String(answer.headers['set-cookie'])).toMatch(
    /__Secure-dansmazone\.session=.*Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax/,
  )
  const { rows } = await api.db.$client.query(
    `SELECT expires_at > now() + interval '29 days' AS prolonged FROM sessions WHERE user_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ prolonged: true }])
})

test('another merchant’s member gets what a missing merchant gets', async () => {
  const { merchantId: theirs } = await createMember(api.db)
  const { cookie, merchantId: own } = await createMember(api.db, { role: 'editor' })
  const problems = await Promise.all(
    [theirs, randomUUID(), 'not-an-id'].map(async (id) => {
      const answer = await get(`/v1/pro/merchants/${id}/probe`, cookie)
      const { requestId: _, ...problem } = answer.json<{ requestId: string }>()
      return problem
    }),
  )
  expect(problems[0]).toMatchObject({ status: 404 })
  expect(problems[1]).toEqual(problems[0])
  expect(problems[2]).toEqual(problems[0])
  const answer = await get(`/v1/pro/merchants/${own}/probe`, cookie)
  expect(answer.json()).toEqual({ merchantId: own, role: 'editor' })
})

test('an editor is told that owners may, an owner does', async () => {
  const { cookie, merchantId } = await createMember(api.db, { role: 'editor' })
  const url = `/v1/pro/merchants/${merchantId}/owner-probe`
  expect((await get(url, cookie)).statusCode).toBe(403)
  const owner = await createMember(api.db, { merchantId })
  expect((await get(url, owner.cookie)).json()).toEqual({ merchantId, role: 'owner' })
})

test('the back office is for the staff, some of it for administrators', async () => {
  const role = async (wanted: 'member' | 'moderator' | 'admin') =>
    (await createAccount(api.db, { role: wanted })).cookie
  const [member, moderator, admin] = [
    await role('member'),
    await role('moderator'),
    await role('admin'),
  ]
  const statuses = async (url: string) =>
    await Promise.all(
      [member, moderator, admin].map(async (cookie) => (await get(url, cookie)).statusCode),
    )
  expect(await statuses('/v1/regie/probe')).toEqual([403, 200, 200])
  expect(await statuses('/v1/regie/admin-probe')).toEqual([403, 403, 200])
})

test('sensitive acts want who it is proved within ten minutes', async () => {
  const { id, cookie } = await createAccount(api.db)
  expect((await post('/v1/me/fresh-probe', headersOf(cookie))).statusCode).toBe(200)
  const old = await createSession(api.db, id, new Date(Date.now() - 601_000))
  const answer = await post('/v1/me/fresh-probe', headersOf(old))
  expect(answer.statusCode).toBe(403)
  expect(answer.json()).toMatchObject({ code: 'reauthentication_needed' })
})

test('another site changes nothing in someone’s name', async () => {
  const { cookie } = await createAccount(api.db)
  const status = async (headers: Record<string, string>) =>
    (await post('/v1/me/fresh-probe', headers)).statusCode
  expect(await status({ cookie })).toBe(403)
  expect(await status({ cookie, origin: 'https://evil.test' })).toBe(403)
  expect(await status({ cookie, origin: 'null' })).toBe(403)
  expect(await status({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status({ cookie, 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await status({ cookie, 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await status(headersOf(cookie))).toBe(200)
})
