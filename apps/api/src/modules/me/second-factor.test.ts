import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSession, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { totp } from '#test/authenticator.ts'
import { browser, type Browser } from '#test/browser.ts'
import { readMail, tokenIn } from '#test/mails.ts'
import { goodPassword, signedInPerson } from '#test/sign-in.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())
// A network has so many tries; here all come from one.
const forgetAttempts = () => api.db.$client.query('DELETE FROM attempts')

async function withSecondFactor() {
  await forgetAttempts()
  const person = await signedInPerson(api)
  const offer = await person.mine.post('/v1/me/two-factor')
  const { uri } = offer.json<{ uri: string }>()
  const confirmed = await person.mine.post('/v1/me/two-factor/confirmation', { code: totp(uri) })
  expect(confirmed.statusCode, confirmed.body).toBe(200)
  return { ...person, uri, codes: confirmed.json<{ codes: string[] }>().codes }
}

/** Each with a sentence of its own, beside the code. */
const refused = (code: string) => ({
  code: 'second_factor_wrong',
  errors: [{ path: 'body.code', code }],
})
const signIn = (mine: Browser, email: string) =>
  mine.post('/v1/me/sessions', { email, password: goodPassword })

test('a code is asked for once one has come back, not before', async () => {
  await forgetAttempts()
  const { email, mine } = await signedInPerson(api)
  const offer = (await mine.post('/v1/me/two-factor')).json<Record<string, string>>()
  expect(offer['uri']).toMatch(
    /^otpauth:\/\/totp\/DansMaZone:.*secret=[A-Z2-7]{48}&issuer=DansMaZone/,
  )
  expect(offer['uri']).toContain(offer['secret'])
  expect(offer['qrSvg']).toMatch(/^<svg/)
  expect((await signIn(browser(api), email)).json()).toMatchObject({ state: 'signed_in' })

  const wrong = await mine.post('/v1/me/two-factor/confirmation', { code: '000000' })
  expect(wrong.json()).toMatchObject({ status: 401, code: 'second_factor_wrong' })
  const before = mine.session()
  const right = await mine.post('/v1/me/two-factor/confirmation', {
    code: totp(offer['uri'] ?? ''),
  })
  expect(right.json<{ codes: string[] }>().codes).toHaveLength(10)
  expect(mine.session()).not.toBe(before)
  expect((await mine.get('/v1/me')).json()).toMatchObject({
    twoFactor: true,
    recoveryCodesLeft: 10,
  })
  expect((await mine.post('/v1/me/two-factor')).statusCode).toBe(409)
})

test('the password alone then opens nothing; with the code it does', async () => {
  const { email, uri } = await withSecondFactor()
  const mine = browser(api)
  expect((await signIn(mine, email)).json()).toEqual({ state: 'second_factor_needed' })
  expect(mine.session()).toBeUndefined()
  expect((await mine.get('/v1/me')).statusCode).toBe(401)
  const wrong = await mine.post('/v1/me/two-factor/challenge', { code: '000000' })
  expect(wrong.json()).toMatchObject(refused('wrong_code'))
  const right = await mine.post('/v1/me/two-factor/challenge', { code: totp(uri) })
  expect(right.json()).toMatchObject({ state: 'signed_in', account: { email } })
  expect((await mine.get('/v1/me')).statusCode).toBe(200)

  const onlooker = browser(api)
  await signIn(onlooker, email)
  const seen = await onlooker.post('/v1/me/two-factor/challenge', { code: totp(uri) })
  expect(seen.json()).toMatchObject(refused('used_code'))
  expect((await onlooker.get('/v1/me')).statusCode).toBe(401)
})

test('a link in a mail does not get past the second factor either', async () => {
  const { email, uri } = await withSecondFactor()
  const mine = browser(api)
  await mine.post('/v1/me/magic-links', { email })
  const token = tokenIn(await readMail(api, email))
  expect((await mine.post('/v1/me/magic-links/session', { token })).json()).toEqual({
    state: 'second_factor_needed',
  })
  expect((await mine.get('/v1/me')).statusCode).toBe(401)
  const right = await mine.post('/v1/me/two-factor/challenge', { code: totp(uri) })
  expect(right.json()).toMatchObject({ state: 'signed_in' })
})

test('a recovery code replaces one of the application, once', async () => {
  const { email, codes } = await withSecondFactor()
  const [code = ''] = codes
  const mine = browser(api)
  await signIn(mine, email)
  const used = await mine.post('/v1/me/two-factor/challenge', { code: ` ${code.toUpperCase()} ` })
  expect(used.json()).toMatchObject({ state: 'signed_in', account: { recoveryCodesLeft: 9 } })
  const again = browser(api)
  await signIn(again, email)
  const late = await again.post('/v1/me/two-factor/challenge', { code })
  expect(late.json()).toMatchObject({ status: 401, ...refused('wrong_recovery_code') })
})

test('five wrong codes end the sign-in, and guessing on ends in a wait', async () => {
  const { email, uri } = await withSecondFactor()
  const codes: unknown[] = []
  const mine = browser(api)
  await signIn(mine, email)
  for (let times = 0; times < 6; times += 1) {
    const answer = await mine.post('/v1/me/two-factor/challenge', { code: '000000' })
    codes.push(answer.json<{ code: string }>().code)
  }
  expect(codes).toEqual([...Array<string>(5).fill('second_factor_wrong'), 'unauthenticated'])
  await signIn(mine, email)
  for (let times = 0; times < 5; times += 1) {
    await mine.post('/v1/me/two-factor/challenge', { code: '000000' })
  }
  await signIn(mine, email)
  await forgetAttempts()
  const locked = await mine.post('/v1/me/two-factor/challenge', { code: totp(uri) })
  expect(locked.json()).toMatchObject({ status: 429 })
  await api.db.$client.query(`UPDATE two_factors SET locked_until = now() - interval '1 s'`)
  const later = await mine.post('/v1/me/two-factor/challenge', { code: totp(uri) })
  expect(later.json()).toMatchObject({ state: 'signed_in' })
})

test('a code without a sign-in that waits for it opens nothing', async () => {
  const { uri } = await withSecondFactor()
  const answer = await browser(api).post('/v1/me/two-factor/challenge', { code: totp(uri) })
  expect(answer.json()).toMatchObject({
    status: 401,
    code: 'unauthenticated',
    errors: [{ path: 'body.code', code: 'sign_in_over' }],
  })
})

test('recovery codes are made anew, the former ones are void', async () => {
  const { email, mine, codes } = await withSecondFactor()
  const renewed = await mine.post('/v1/me/two-factor/recovery-codes')
  const { codes: fresh } = renewed.json<{ codes: string[] }>()
  expect(fresh.filter((code) => codes.includes(code))).toEqual([])
  const other = browser(api)
  await signIn(other, email)
  const old = await other.post('/v1/me/two-factor/challenge', { code: codes[1] ?? '' })
  expect(old.statusCode).toBe(401)
  const now = await other.post('/v1/me/two-factor/challenge', { code: fresh[1] ?? '' })
  expect(now.json()).toMatchObject({ state: 'signed_in' })
})

test('it is taken away by whoever proved a moment ago who it is, by nobody else', async () => {
  const { id, email, mine } = await withSecondFactor()
  const old = await createSession(api.db, id, new Date(Date.now() - 700_000))
  const refused = await api.app.inject({
    method: 'DELETE',
    url: '/v1/me/two-factor',
    headers: headersOf(old),
  })
  expect(refused.json()).toMatchObject({ code: 'reauthentication_needed' })
  expect((await mine.delete('/v1/me/two-factor')).statusCode).toBe(204)
  expect((await signIn(browser(api), email)).json()).toMatchObject({ state: 'signed_in' })
})

test('neither the key nor the recovery codes are kept as they are', async () => {
  const { id, uri, codes } = await withSecondFactor()
  const { rows } = await api.db.$client.query('SELECT * FROM two_factors WHERE user_id = $1', [id])
  const kept = JSON.stringify(rows)
  expect(rows).toHaveLength(1)
  for (const secret of [...codes, new URL(uri).searchParams.get('secret') ?? '']) {
    expect(kept).not.toContain(secret)
  }
})
