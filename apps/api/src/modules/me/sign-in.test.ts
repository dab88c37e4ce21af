import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { browser } from '#test/browser.ts'
import { readMail, readMails, tokenIn } from '#test/mails.ts'
import { goodPassword, signedInPerson } from '#test/sign-in.ts'

const byNumber = (one: number, other: number) => one - other

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp({ TRUST_PROXY: 'true' })
})
afterAll(() => api.close())

const code = (answer: { json: () => unknown }) => (answer.json() as { code?: string }).code

test('a wrong password and an unknown address are answered alike', async () => {
  const { email } = await signedInPerson(api)
  const bodies = []
  for (const tried of [email, 'inconnue@exemple.test']) {
    const answer = await browser(api).post('/v1/me/sessions', {
      email: tried,
      password: 'pas du tout celui-là',
    })
    const { requestId: _, ...problem } = answer.json<{ requestId: string }>()
    bodies.push({ problem, headers: Object.keys(answer.headers) })
  }
  expect(bodies[0]?.problem).toMatchObject({ status: 401, code: 'wrong_credentials' })
  expect(bodies[1]).toEqual(bodies[0])
})

test('signing in makes another session of whatever the browser held: nothing can be fixed beforehand', async () => {
  const { email, mine } = await signedInPerson(api)
  const before = mine.session()
  await mine.post('/v1/me/sessions', { email, password: goodPassword })
  expect(mine.session()).not.toBe(before)
  const old = await api.app.inject({
    url: '/v1/me',
    headers: { cookie: `__Secure-dansmazone.session=${before}` },
  })
  expect(old.statusCode).toBe(401)

  const planted = browser(api)
  planted.cookies.set('__Secure-dansmazone.session', 'planted.by-another-site')
  await planted.post('/v1/me/sessions', { email, password: goodPassword })
  expect(planted.session()).not.toContain('planted')
  expect((await planted.get('/v1/me')).json()).toMatchObject({ email })
})

test('guessing is refused after ten times from one network; elsewhere the owner still gets in', async () => {
  const { email } = await signedInPerson(api)
  const guess = (password: string, ip: string) =>
    api.app.inject({
      method: 'POST',
      url: '/v1/me/sessions',
      headers: { 'x-forwarded-for': ip },
      payload: { email, password },
    })
  const statuses = []
  for (let times = 0; times < 12; times += 1) {
    statuses.push((await guess(`pas celui-là ${times}`, '192.0.2.1')).statusCode)
  }
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  const right = await guess(goodPassword, '192.0.2.1')
  expect([right.statusCode, code(right)]).toEqual([429, 'rate_limited'])
  expect(Number(right.headers['retry-after'])).toBeGreaterThan(800)
  expect((await guess(goodPassword, '198.51.100.7')).statusCode).toBe(200)
})

test('attempts at once are counted at once, on every instance', async () => {
  const { email } = await signedInPerson(api)
  const other = await api.another()
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, index) =>
      (index % 2 ? api.app : other).inject({
        method: 'POST',
        url: '/v1/me/sessions',
        headers: { 'x-forwarded-for': '192.0.2.77' },
        payload: { email, password: `au hasard ${index}` },
      }),
    ),
  )
  expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10)
  await other.close()
})

test('what is counted says nothing of who tried', async () => {
  const { rows } = await api.db.$client.query<{ key: string }>('SELECT key FROM attempts')
  expect(rows.length).toBeGreaterThan(0)
  for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/)
})

test('a link signs in once, goes on where it was asked to, and only known addresses get one', async () => {
  const { email } = await createAccount(api.db, { locale: 'en' })
  const mine = browser(api)
  await mine.post('/v1/me/magic-links', { email: 'personne@exemple.test' })
  const asked = await mine.post('/v1/me/magic-links', { email, next: '/pro/abc' })
  expect(asked.json()).toEqual({ email })
  const mail = await readMail(api, email)
  expect(mail.subject).toBe('Your sign-in link')
  expect(mail.text).toContain('/lien?jeton=')
  expect(mail.text).toContain('&suite=%2Fpro%2Fabc')
  const { rows } = await api.db.$client.query(
    'SELECT FROM verifications WHERE identifier LIKE $1 OR value LIKE $1',
    [`%${tokenIn(mail)}%`],
  )
  expect(rows).toHaveLength(0)
  const answers = await Promise.all(
    [1, 2, 3].map(() => browser(api).post('/v1/me/magic-links/session', { token: tokenIn(mail) })),
  )
  expect(answers.map(({ statusCode }) => statusCode).toSorted(byNumber)).toEqual([200, 400, 400])
  const refused = answers.find(({ statusCode }) => statusCode === 400)
  expect(refused && code(refused)).toBe('link_expired')
})

test('a link past its half hour is refused', async () => {
  const { email } = await createAccount(api.db)
  await browser(api).post('/v1/me/magic-links', { email })
  const token = tokenIn(await readMail(api, email))
  await api.db.$client.query(`UPDATE verifications SET expires_at = now() - interval '1 s'`)
  const answer = await browser(api).post('/v1/me/magic-links/session', { token })
  expect(code(answer)).toBe('link_expired')
})

test('sessions are listed in words, and ended one by one or all but this one', async () => {
  const { id, email, mine } = await signedInPerson(api)
  const phone = browser(
    api,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
  )
  const desk = browser(
    api,
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
  )
  for (const each of [phone, desk]) {
    await each.post('/v1/me/sessions', { email, password: goodPassword })
  }
  const list = (await mine.get('/v1/me/sessions')).json<{
    items: { id: string; device: string; current: boolean }[]
  }>()
  expect(list.items.map(({ device, current }) => [device, current])).toEqual([
    ['Firefox sur Android', true],
    ['Edge sur Windows', false],
    ['Safari sur iPhone', false],
  ])
  const [, onDesk] = list.items
  const stranger = await signedInPerson(api)
  expect((await stranger.mine.delete(`/v1/me/sessions/${onDesk?.id}`)).statusCode).toBe(404)
  expect((await desk.get('/v1/me')).statusCode).toBe(200)
  expect((await mine.delete(`/v1/me/sessions/${onDesk?.id}`)).statusCode).toBe(204)
  expect((await desk.get('/v1/me')).statusCode).toBe(401)
  expect((await mine.delete('/v1/me/sessions')).statusCode).toBe(204)
  expect((await phone.get('/v1/me')).statusCode).toBe(401)
  expect((await mine.get('/v1/me')).statusCode).toBe(200)
  const { rows } = await api.db.$client.query(
    'SELECT ip_address FROM sessions WHERE user_id = $1',
    [id],
  )
  expect(rows).toEqual([{ ip_address: '' }])
})

test('signing out ends the session on the server too', async () => {
  const { mine } = await signedInPerson(api)
  const cookie = `__Secure-dansmazone.session=${mine.session()}`
  expect((await mine.delete('/v1/me/sessions/current')).statusCode).toBe(204)
  expect(mine.session()).toBeUndefined()
  expect((await api.app.inject({ url: '/v1/me', headers: { cookie } })).statusCode).toBe(401)
})

test('a forgotten password is chosen anew by mail, once, and every session ends', async () => {
  const { email, mine } = await signedInPerson(api)
  const elsewhere = browser(api)
  await elsewhere.post('/v1/me/password-resets', { email: 'personne@exemple.test' })
  await elsewhere.post('/v1/me/password-resets', { email })
  const token = tokenIn(await readMail(api, email))
  const weak = await elsewhere.put('/v1/me/password-resets', { token, password: 'motdepasse1' })
  expect(weak.json()).toMatchObject({ errors: [{ code: 'weak_password' }] })
  const password = 'une girafe dans le métro bleu'
  const statuses = await Promise.all(
    [1, 2].map(async () => {
      const answer = await elsewhere.put('/v1/me/password-resets', { token, password })
      return answer.statusCode
    }),
  )
  expect(statuses.toSorted(byNumber)).toEqual([204, 400])
  expect((await mine.get('/v1/me')).statusCode).toBe(401)
  expect((await readMails(api)).map(({ subject }) => subject)).toEqual([
    'Votre mot de passe a changé',
  ])
  const old = await elsewhere.post('/v1/me/sessions', { email, password: goodPassword })
  expect(old.statusCode).toBe(401)
  expect((await elsewhere.post('/v1/me/sessions', { email, password })).statusCode).toBe(200)
})

test('name and language are changed, and nothing else is', async () => {
  const { mine } = await signedInPerson(api)
  const changed = await mine.patch('/v1/me', { name: ' Dominique ', locale: 'en' })
  expect(changed.json()).toMatchObject({ name: 'Dominique', locale: 'en' })
  for (const body of [{ role: 'admin' }, { email: 'x@exemple.test' }, {}]) {
    expect((await mine.patch('/v1/me', body)).statusCode).toBe(400)
  }
})
