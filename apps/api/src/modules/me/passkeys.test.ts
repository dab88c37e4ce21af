import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSession, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { authenticator, totp } from '#test/authenticator.ts'
import { browser, type Browser } from '#test/browser.ts'
import { signedInPerson } from '#test/sign-in.ts'

const byNumber = (one: number, other: number) => one - other

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

type Options = { challenge: string; rpId?: string; rp?: { id: string } }
const options = async (mine: Browser, url: string) =>
  (await mine.post(`/v1/me/passkeys/${url}`)).json<Options>()

async function withPasskey(device = authenticator()) {
  const person = await signedInPerson(api)
  const response = device.create(await options(person.mine, 'options'))
  const added = await person.mine.post('/v1/me/passkeys', { name: 'Mon téléphone', response })
  expect(added.statusCode, added.body).toBe(201)
  return { ...person, device, passkey: added.json<{ id: string }>() }
}

test('a passkey is added, signs in without anything else, and is for this site alone', async () => {
  const { email, mine, device, passkey } = await withPasskey()
  expect((await mine.get('/v1/me/passkeys')).json()).toMatchObject({
    items: [{ id: passkey.id, name: 'Mon téléphone' }],
  })
  const elsewhere = browser(api)
  const asked = await options(elsewhere, 'session-options')
  expect(asked.rpId).toBe('dansmazone.test')
  const answer = await elsewhere.post('/v1/me/passkeys/session', { response: device.get(asked) })
  expect(answer.json()).toMatchObject({ state: 'signed_in', account: { email, passkeys: 1 } })

  const phished = await options(elsewhere, 'session-options')
  const response = device.get(phished, 'https://dansmazone.evil')
  const refused = await elsewhere.post('/v1/me/passkeys/session', { response })
  expect(refused.json()).toMatchObject({ status: 401, code: 'wrong_credentials' })
})

test('what a device answered is good once, for the browser that asked', async () => {
  const { device } = await withPasskey()
  const mine = browser(api)
  const response = device.get(await options(mine, 'session-options'))
  const statuses = await Promise.all(
    [1, 2].map(async () => (await mine.post('/v1/me/passkeys/session', { response })).statusCode),
  )
  expect(statuses.toSorted(byNumber)).toEqual([200, 400])
  const other = browser(api)
  await options(other, 'session-options')
  const stolen = await other.post('/v1/me/passkeys/session', {
    response: device.get(await options(browser(api), 'session-options')),
  })
  expect(stolen.statusCode).toBe(401)
})

test('a device that does not ask who holds it stands for nobody', async () => {
  const { device } = await withPasskey(authenticator({ asksWho: false }))
  const mine = browser(api)
  const response = device.get(await options(mine, 'session-options'))
  expect((await mine.post('/v1/me/passkeys/session', { response })).statusCode).toBe(401)
})

test('it replaces both factors', async () => {
  const { mine, device } = await withPasskey()
  const { uri } = (await mine.post('/v1/me/two-factor')).json<{ uri: string }>()
  await mine.post('/v1/me/two-factor/confirmation', { code: totp(uri) })
  const elsewhere = browser(api)
  const response = device.get(await options(elsewhere, 'session-options'))
  const answer = await elsewhere.post('/v1/me/passkeys/session', { response })
  expect(answer.json()).toMatchObject({ state: 'signed_in', account: { twoFactor: true } })
})

test('adding and taking away want a fresh session, which a passkey gives; naming does not', async () => {
  const { id, mine, device, passkey } = await withPasskey()
  const old = headersOf(await createSession(api.db, id, new Date(Date.now() - 700_000)))
  const call = (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
    api.app.inject({ method, url, headers: old, ...(payload && { payload }) })
  const url = `/v1/me/passkeys/${passkey.id}`
  expect((await call('POST', '/v1/me/passkeys/options')).statusCode).toBe(403)
  expect((await call('DELETE', url)).statusCode).toBe(403)
  expect((await call('PATCH', url, { name: 'Tablette' })).statusCode).toBe(204)

  const before = mine.session()
  const proof = device.get(await options(mine, 'session-options'))
  const renewed = await mine.post('/v1/me/reauthentication', { passkey: proof })
  expect(renewed.statusCode, renewed.body).toBe(200)
  expect(mine.session()).not.toBe(before)
  expect((await mine.delete(url)).statusCode).toBe(204)
  const response = device.get(await options(mine, 'session-options'))
  expect((await browser(api).post('/v1/me/passkeys/session', { response })).statusCode).toBe(400)
})

test('someone else’s passkey proves nothing here, and is not to be touched', async () => {
  const { passkey, device } = await withPasskey()
  const { mine } = await withPasskey()
  const url = `/v1/me/passkeys/${passkey.id}`
  expect((await mine.patch(url, { name: 'À moi' })).statusCode).toBe(404)
  expect((await mine.delete(url)).statusCode).toBe(404)
  const proof = device.get(await options(browser(api), 'session-options'))
  expect((await mine.post('/v1/me/reauthentication', { passkey: proof })).statusCode).toBe(401)
  const { challenge } = await options(mine, 'session-options')
  const answer = await mine.post('/v1/me/reauthentication', { passkey: device.get({ challenge }) })
  expect(answer.json()).toMatchObject({ code: 'wrong_credentials' })
})
