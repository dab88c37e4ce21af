import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { browser } from '#test/browser.ts'
import { readMail, readMails, tokenIn } from '#test/mails.ts'
import { goodPassword, signedInPerson } from '#test/sign-in.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

async function stalePerson() {
  const person = await signedInPerson(api)
  await api.db.$client.query(
    `UPDATE sessions SET created_at = now() - interval '1 hour' WHERE user_id = $1`,
    [person.id],
  )
  return person
}

test.each<['put' | 'post', string, object | undefined]>([
  ['put', '/v1/me/password', { password: 'une phrase toute neuve' }],
  ['put', '/v1/me/email', { email: 'nouvelle@exemple.test' }],
  ['post', '/v1/me/two-factor', undefined],
  ['post', '/v1/me/two-factor/recovery-codes', undefined],
  ['post', '/v1/me/passkeys/options', undefined],
])('%s %s wants who it is proved again', async (method, url, body) => {
  const { mine } = await stalePerson()
  const answer = await mine[method](url, body)
  expect(answer.json()).toMatchObject({ status: 403, code: 'reauthentication_needed' })
})

test('the password proves it, a wrong one does not; the session is another one then', async () => {
  const { mine } = await stalePerson()
  const before = mine.session()
  const wrong = await mine.post('/v1/me/reauthentication', { password: 'pas celui-là' })
  expect(wrong.json()).toMatchObject({ status: 401, code: 'wrong_credentials' })
  expect(mine.session()).toBe(before)
  const right = await mine.post('/v1/me/reauthentication', { password: goodPassword })
  const { session } = right.json<{ session: { freshUntil: string } }>()
  expect(Date.parse(session.freshUntil)).toBeGreaterThan(Date.now() + 500_000)
  expect(mine.session()).not.toBe(before)
  const old = { cookie: `__Secure-dansmazone.session=${before}` }
  expect((await api.app.inject({ url: '/v1/me', headers: old })).statusCode).toBe(401)
})

test('a right password is not called wrong where it could not be looked up', async () => {
  const { mine } = await stalePerson()
  await api.db.$client.query('ALTER TABLE credentials RENAME TO elsewhere')
  const answer = await mine.post('/v1/me/reauthentication', { password: goodPassword })
  await api.db.$client.query('ALTER TABLE elsewhere RENAME TO credentials')
  expect(answer.statusCode).toBe(500)
})

test('a code sent by mail proves it, once, to whom it was sent', async () => {
  const { email, mine } = await stalePerson()
  const stranger = await stalePerson()
  expect((await mine.post('/v1/me/reauthentication/codes')).statusCode).toBe(202)
  const [code = ''] = /\b\d{6}\b/.exec((await readMail(api, email)).text) ?? []
  const tryWith = async (who: typeof mine) =>
    (await who.post('/v1/me/reauthentication', { code })).statusCode
  expect(await tryWith(stranger.mine)).toBe(401)
  expect(await tryWith(mine)).toBe(200)
  expect(await tryWith(mine)).toBe(401)
})

test('codes cannot be guessed: ten tries, then a wait', async () => {
  const { mine } = await stalePerson()
  const statuses = []
  for (let times = 0; times < 11; times += 1) {
    const answer = await mine.post('/v1/me/reauthentication', { code: '123456' })
    statuses.push(answer.statusCode)
  }
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429])
})

test('another password ends every other session and is told by mail', async () => {
  const { email, mine } = await signedInPerson(api)
  const other = browser(api)
  await other.post('/v1/me/sessions', { email, password: goodPassword })
  const password = 'une girafe dans le métro bleu'
  expect((await mine.put('/v1/me/password', { password })).json()).toMatchObject({ email })
  expect((await mine.get('/v1/me')).statusCode).toBe(200)
  expect((await other.get('/v1/me')).statusCode).toBe(401)
  expect((await readMail(api, email)).subject).toBe('Votre mot de passe a changé')
  expect((await other.post('/v1/me/sessions', { email, password })).statusCode).toBe(200)
})

test('another address is in force once its mailbox has answered; the former is told at once', async () => {
  const { email, mine } = await signedInPerson(api)
  const wanted = 'Camille.Nouvelle@exemple.test'
  await mine.post('/v1/me/password-resets', { email })
  const reset = tokenIn(await readMail(api, email))
  expect((await mine.put('/v1/me/email', { email: wanted })).json()).toEqual({ email: wanted })
  const mails = await readMails(api)
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    [email, 'L’adresse de votre compte va changer'],
    [wanted.toLowerCase(), 'Confirmez votre nouvelle adresse'],
  ])
  expect((await mine.get('/v1/me')).json()).toMatchObject({ email })
  const token = tokenIn(mails[1]!)
  const confirm = () => browser(api).post('/v1/me/email/confirmations', { token })
  expect((await confirm()).json()).toEqual({ email: wanted.toLowerCase() })
  expect((await confirm()).json()).toMatchObject({ code: 'link_expired' })
  expect((await mine.get('/v1/me')).json()).toMatchObject({ email: wanted.toLowerCase() })
  const old = await mine.put('/v1/me/password-resets', {
    token: reset,
    password: 'girafe du métro bleu',
  })
  expect(old.json()).toMatchObject({ code: 'link_expired' })
})

test('an address that is taken is answered alike, and its owner told', async () => {
  const { mine } = await signedInPerson(api)
  const { email } = await createAccount(api.db)
  expect((await mine.put('/v1/me/email', { email })).json()).toEqual({ email })
  const [, second] = await readMails(api)
  expect([second?.to, second?.subject]).toEqual([email, 'Vous avez déjà un compte'])
})

test('an address that someone else confirmed first stays theirs', async () => {
  const { mine } = await signedInPerson(api)
  const email = 'disputee@exemple.test'
  await mine.put('/v1/me/email', { email })
  const token = tokenIn((await readMails(api))[1]!)
  await createAccount(api.db, { email })
  const answer = await browser(api).post('/v1/me/email/confirmations', { token })
  expect(answer.statusCode).toBe(409)
})
