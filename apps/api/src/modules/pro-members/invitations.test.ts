import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember, createSession, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { readMail, tokenIn } from '#test/mails.ts'

const byNumber = (one: number, other: number) => one - other

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

type Method = 'GET' | 'POST' | 'DELETE'
const call = (cookie: string, method: Method, url: string, payload?: object) =>
  api.app.inject({ method, url, headers: headersOf(cookie), ...(payload && { payload }) })

async function invited(email: string, role: 'owner' | 'editor' = 'editor') {
  const owner = await createMember(api.db)
  const url = `/v1/pro/merchants/${owner.merchantId}/invitations`
  const made = await call(owner.cookie, 'POST', url, { email, role })
  expect(made.statusCode, made.body).toBe(201)
  const mail = await readMail(api, email.toLowerCase())
  return { ...owner, url, mail, token: tokenIn(mail), invitation: made.json<{ id: string }>() }
}
const link = (token: string) => `/v1/me/invitations/${token}`

test('an invitation is read by whoever holds its link, and accepted by whom it is for, once', async () => {
  const guest = await createAccount(api.db)
  const { merchantId, token, mail } = await invited(guest.email.toUpperCase())
  expect(mail.subject).toMatch(/^Rejoignez « Commerce \d+ »$/)
  const offer = await call('', 'GET', link(token))
  expect(offer.json()).toMatchObject({ email: guest.email, role: 'editor' })
  expect((await call('', 'POST', link(token))).statusCode).toBe(401)

  const other = await createAccount(api.db)
  const refused = await call(other.cookie, 'POST', link(token))
  expect(refused.json()).toMatchObject({ status: 403, errors: [{ code: 'other_address' }] })
  const accepted = await Promise.all([1, 2].map(() => call(guest.cookie, 'POST', link(token))))
  expect(accepted.map(({ statusCode }) => statusCode).toSorted(byNumber)).toEqual([200, 404])
  const members = await call(guest.cookie, 'GET', `/v1/pro/merchants/${merchantId}/members`)
  expect(members.json()).toMatchObject({
    items: [{ role: 'owner' }, { role: 'editor', you: true }],
  })
})

test('only the digest of the link is kept', async () => {
  const { token } = await invited('digest@exemple.test')
  const { rows } = await api.db.$client.query('SELECT * FROM invitations')
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('past fourteen days, withdrawn or sent again, a link is of no use', async () => {
  const guest = await createAccount(api.db)
  const { cookie, url, token, invitation } = await invited(guest.email)
  await call(cookie, 'POST', url, { email: guest.email, role: 'editor' })
  const renewed = tokenIn(await readMail(api, guest.email))
  expect((await call(guest.cookie, 'POST', link(token))).statusCode).toBe(404)
  await api.db.$client.query(`UPDATE invitations SET expires_at = now() - interval '1 s'`)
  expect((await call(guest.cookie, 'GET', link(renewed))).statusCode).toBe(404)
  expect((await call(cookie, 'GET', url)).json()).toMatchObject({ items: [{ expired: true }] })
  await api.db.$client.query(`UPDATE invitations SET expires_at = now() + interval '1 day'`)
  const elsewhere = await createMember(api.db)
  const theirs = `/v1/pro/merchants/${elsewhere.merchantId}/invitations/${invitation.id}`
  expect((await call(elsewhere.cookie, 'DELETE', theirs)).statusCode).toBe(404)
  expect((await call(cookie, 'DELETE', `${url}/${invitation.id}`)).statusCode).toBe(204)
  expect((await call(guest.cookie, 'POST', link(renewed))).statusCode).toBe(404)
})

test('it is declined by whom it is for', async () => {
  const guest = await createAccount(api.db)
  const { token } = await invited(guest.email)
  const other = await createAccount(api.db)
  expect((await call(other.cookie, 'DELETE', link(token))).statusCode).toBe(403)
  expect((await call(guest.cookie, 'DELETE', link(token))).statusCode).toBe(204)
  expect((await call('', 'GET', link(token))).statusCode).toBe(404)
})

test('inviting an owner wants a fresh session; a member is not invited twice', async () => {
  const owner = await createMember(api.db)
  const url = `/v1/pro/merchants/${owner.merchantId}/invitations`
  const stale = await createSession(api.db, owner.accountId, new Date(Date.now() - 700_000))
  const refused = await call(stale, 'POST', url, { email: 'o@exemple.test', role: 'owner' })
  expect(refused.json()).toMatchObject({ code: 'reauthentication_needed' })
  const guest = await createAccount(api.db)
  await createMember(api.db, { merchantId: owner.merchantId, accountId: guest.id })
  const again = await call(owner.cookie, 'POST', url, { email: guest.email, role: 'editor' })
  expect(again.json()).toMatchObject({ status: 409, errors: [{ code: 'already_member' }] })
})

test('an invitation as editor takes nothing from an owner', async () => {
  const guest = await createAccount(api.db)
  const { merchantId, token } = await invited(guest.email)
  await createMember(api.db, { merchantId, accountId: guest.id })
  expect((await call(guest.cookie, 'POST', link(token))).statusCode).toBe(200)
  const { rows } = await api.db.$client.query(
    'SELECT role FROM members WHERE merchant_id = $1 AND account_id = $2',
    [merchantId, guest.id],
  )
  expect(rows).toEqual([{ role: 'owner' }])
})
