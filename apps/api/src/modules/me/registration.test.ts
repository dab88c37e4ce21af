import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { browser } from '#test/browser.ts'
import { readMail, readMails, tokenIn } from '#test/mails.ts'

const password = 'trois moutons sous un figuier'
let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const person = (email: string) => ({ email, name: 'Camille Roux', password })

test('an account is in force once its address is confirmed, and signed in by that', async () => {
  const mine = browser(api)
  const asked = await mine.post('/v1/me/registrations', {
    ...person('Camille@Exemple.test'),
    next: '/pro/nouveau?siret=1',
  })
  expect(asked.statusCode, asked.body).toBe(202)
  expect(String(asked.headers['set-cookie'])).toMatch(
    /^__Host-dansmazone\.registration=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  const early = await mine.post('/v1/me/sessions', { email: 'camille@exemple.test', password })
  expect(early.json()).toMatchObject({ status: 403, code: 'email_unverified' })

  const mail = await readMail(api, 'camille@exemple.test')
  expect(mail.text).toContain(
    `https://dansmazone.test/verification?jeton=${tokenIn(mail)}&suite=%2Fpro%2Fnouveau%3Fsiret%3D1`,
  )
  const verified = await mine.post('/v1/me/verifications', { token: tokenIn(mail) })
  expect(verified.json()).toMatchObject({
    state: 'signed_in',
    account: {
      email: 'camille@exemple.test',
      name: 'Camille Roux',
      role: 'member',
      hasPassword: true,
      merchants: [],
      erasure: null,
    },
  })
  expect((await mine.get('/v1/me')).statusCode).toBe(200)

  const again = await browser(api).post('/v1/me/verifications', { token: tokenIn(mail) })
  expect(again.json()).toEqual({ state: 'sign_in_needed' })
  expect(again.headers['set-cookie']).toBeUndefined()
})

test('a known address is answered like an unknown one, and told by mail', async () => {
  const { email } = await createAccount(api.db)
  const mine = browser(api)
  const known = await mine.post('/v1/me/registrations', person(email))
  const unknown = await mine.post('/v1/me/registrations', person('inconnue@exemple.test'))
  expect(known.statusCode).toBe(unknown.statusCode)
  expect(known.json()).toEqual({ email })
  expect(Object.keys(known.headers).toSorted()).toEqual(Object.keys(unknown.headers).toSorted())
  const mails = await readMails(api)
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    [email, 'Vous avez déjà un compte'],
    ['inconnue@exemple.test', 'Confirmez votre adresse'],
  ])
  const { rows } = await api.db.$client.query(
    'SELECT count(*)::int AS count FROM credentials c JOIN accounts a ON a.id = c.user_id WHERE email = $1',
    [email],
  )
  expect(rows).toEqual([{ count: 0 }])
})

test('whoever registers an address last has it: links of earlier mails are of no use', async () => {
  const email = 'deux-fois@exemple.test'
  const mine = browser(api)
  await mine.post('/v1/me/registrations', person(email))
  const first = await readMail(api, email)
  await mine.post('/v1/me/registrations', {
    ...person(email),
    password: 'un autre long secret à moi',
  })
  const second = await readMail(api, email)
  const early = await mine.post('/v1/me/verifications', { token: tokenIn(first) })
  expect(early.json()).toMatchObject({ status: 400, code: 'link_expired' })
  expect((await mine.post('/v1/me/verifications', { token: tokenIn(second) })).statusCode).toBe(200)
  expect((await browser(api).post('/v1/me/sessions', { email, password })).statusCode).toBe(401)
})

const theirs = 'un autre long secret pas à vous'
const enter = (email: string, tried: string) =>
  browser(api).post('/v1/me/sessions', { email, password: tried })

test('a password typed by someone else is not the account’s, whichever mail is opened', async () => {
  const email = 'convoitee@exemple.test'
  const mine = browser(api)
  await mine.post('/v1/me/registrations', person(email))
  await readMail(api, email)
  await browser(api).post('/v1/me/registrations', { ...person(email), password: theirs })
  const verified = await mine.post('/v1/me/verifications', {
    token: tokenIn(await readMail(api, email)),
  })
  expect(verified.json()).toMatchObject({ state: 'signed_in', account: { hasPassword: false } })
  expect((await enter(email, theirs)).statusCode).toBe(401)
  expect((await enter(email, password)).statusCode).toBe(401)

  const mail = await readMail(api, email)
  expect(mail.subject).toBe('Choisissez votre mot de passe')
  const chosen = await mine.put('/v1/me/password-resets', { token: tokenIn(mail), password })
  expect(chosen.statusCode, chosen.body).toBe(204)
  expect((await enter(email, password)).json()).toMatchObject({ state: 'signed_in' })
})

test('the browser that registered keeps its password, after another address and another mail too', async () => {
  const [email, other] = ['boutique@exemple.test', 'atelier@exemple.test']
  const mine = browser(api)
  await mine.post('/v1/me/registrations', person(email))
  await mine.post('/v1/me/registrations', person(other))
  await readMails(api)
  await mine.post('/v1/me/verification-mails', { email })
  const verified = await mine.post('/v1/me/verifications', {
    token: tokenIn(await readMail(api, email)),
  })
  expect(verified.json()).toMatchObject({ state: 'signed_in', account: { hasPassword: true } })
  expect((await enter(email, password)).json()).toMatchObject({ state: 'signed_in' })
})

test('an account asked for twice at once is made once, and both are answered alike', async () => {
  const email = 'double-clic@exemple.test'
  const answers = await Promise.all(
    [1, 2].map(() => browser(api).post('/v1/me/registrations', person(email))),
  )
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202])
  const mails = await readMails(api)
  expect(mails.some(({ subject }) => subject === 'Confirmez votre adresse')).toBe(true)
  const { rows } = await api.db.$client.query('SELECT FROM accounts WHERE email = $1', [email])
  expect(rows).toHaveLength(1)
})

test('a link that was altered, or is past its time, confirms nothing', async () => {
  const email = 'perime@exemple.test'
  const mine = browser(api)
  await mine.post('/v1/me/registrations', person(email))
  const token = tokenIn(await readMail(api, email))
  const altered = await mine.post('/v1/me/verifications', { token: `${token.slice(0, -3)}AAA` })
  expect(altered.json()).toMatchObject({ code: 'link_expired' })
})

test('the link is sent again on demand, to whom it can help, and nobody can tell', async () => {
  const email = 'renvoi@exemple.test'
  const mine = browser(api)
  await mine.post('/v1/me/registrations', person(email))
  await readMail(api, email)
  for (const to of [email, 'personne-ici@exemple.test']) {
    const answer = await mine.post('/v1/me/verification-mails', { email: to })
    expect([answer.statusCode, answer.json()]).toEqual([202, { email: to }])
  }
  expect((await readMail(api, email)).subject).toBe('Confirmez votre adresse')
})

test.each([
  ['azertyuiop', 'weak_password'],
  ['camille roux', 'weak_password'],
  ['court', 'minLength'],
])('the password %s is refused with what to do', async (weak, code) => {
  const answer = await browser(api).post('/v1/me/registrations', {
    ...person('faible@exemple.test'),
    password: weak,
  })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toMatchObject({ errors: [{ path: 'body.password', code }] })
  expect(
    answer.json<{ errors: { message: string }[] }>().errors[0]?.message.length,
  ).toBeGreaterThan(15)
})

test('nothing that was not asked for can be set', async () => {
  const answer = await browser(api).post('/v1/me/registrations', {
    ...person('masse@exemple.test'),
    role: 'admin',
    emailVerified: true,
  })
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('body.role')
})

test.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', '/a b'])(
  'nobody is sent on to %s',
  async (next) => {
    const answer = await browser(api).post('/v1/me/registrations', {
      ...person('ailleurs@exemple.test'),
      next,
    })
    expect(answer.statusCode).toBe(400)
  },
)

test('an address gets so many mails an hour, whoever asks for them', async () => {
  const statuses: number[] = []
  const waits: number[] = []
  for (let times = 0; times < 8; times += 1) {
    const answer = await browser(api).post('/v1/me/magic-links', { email: 'Cible@exemple.test' })
    statuses.push(answer.statusCode)
    waits.push(Number(answer.headers['retry-after'] ?? 0))
  }
  expect(statuses).toEqual([202, 202, 202, 202, 202, 202, 429, 429])
  expect(waits.at(-1)).toBeGreaterThan(3000)
})
