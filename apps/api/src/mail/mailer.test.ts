import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { compose } from './mailer.ts'
import type { TemplateName } from './templates.ts'
import * as notices from './templates/account-notices.ts'
import * as account from './templates/account.ts'
import { productsDecided } from './templates/decisions.ts'
import * as members from './templates/members.ts'

/** A real server on a port of its own; `refusing` times it says that it is busy. */
async function smtpServer() {
  const received: ParsedMail[] = []
  const state = { refusing: 0 }
  const server = new SMTPServer({
    authMethods: ['PLAIN', 'LOGIN'],
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'boutique' && password === 'secret'
        ? done(null, { user: username })
        : done(new Error('Who are you?')),
    onData: (stream, _session, done) => {
      const refused = state.refusing > 0
      if (refused) state.refusing -= 1
      simpleParser(stream, (failure: Error | null, mail) => {
        if (!refused && !failure) received.push(mail)
        done(refused ? Object.assign(new Error('Busy'), { responseCode: 451 }) : failure)
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    state,
    url: `smtp://boutique:secret@127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

let smtp: Awaited<ReturnType<typeof smtpServer>>
let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  smtp = await smtpServer()
  api = await testApp({ SMTP_URL: smtp.url, MAIL_FROM: 'DansMaZone <bonjour@dansmazone.test>' })
})
afterAll(async () => {
  await api.close()
  await smtp.close()
})

const url = 'https://dansmazone.test/lien?jeton=abc&suite=%2Fpro'
const send = (name: string, locale: 'fr' | 'en' | 'oc' = 'fr', to = 'camille@exemple.test') =>
  api.app.mail.send({ to, template: 'magicLink', locale, values: { name, url } })

test('a server receives the mail as HTML and as text, in French or English', async () => {
  await send('Élodie')
  await send('Élodie', 'en')
  await send('Élodie', 'oc')
  await api.app.jobs.drain()
  const [french, english, occitan] = smtp.received.splice(0)
  expect(french).toMatchObject({
    subject: 'Votre lien de connexion',
    from: { text: '"DansMaZone" <bonjour@dansmazone.test>' },
    to: { text: 'camille@exemple.test' },
  })
  expect(french?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(french?.text).toContain('Bonjour Élodie,')
  expect(french?.text).toContain(url)
  expect(String(french?.html)).toContain('<html lang="fr"')
  expect(String(french?.html)).toContain(`href="${url.replace('&', '&amp;')}"`)
  expect(english?.subject).toBe('Your sign-in link')
  expect(occitan?.subject).toBe('Votre lien de connexion')
})

test('whatever someone is called stays text', async () => {
  const name = '<script>alert(1)</script>"\u2028'
  await send(name)
  await api.app.jobs.drain()
  const html = String(smtp.received.splice(0)[0]?.html)
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;')
})

test('neither an address nor a name adds a header or a reader', async () => {
  const values = {
    merchant: 'Chez\r\nBcc: evil@exemple.test',
    by: 'A\nB',
    url,
    role: 'editor' as const,
  }
  await api.app.mail.send({ to: 'x@exemple.test', template: 'memberInvited', locale: 'fr', values })
  await api.app.jobs.drain()
  const [mail] = smtp.received.splice(0)
  expect(mail?.bcc).toBeUndefined()
  expect(mail?.subject).toBe('Rejoignez « Chez Bcc: evil@exemple.test »')
})

test('a server that is busy is asked again, with the same message id; who asked waited for nothing', async () => {
  smtp.state.refusing = 1
  await send('Camille')
  await expect(api.app.jobs.drain()).rejects.toThrow(/451|Busy/)
  expect(smtp.received).toEqual([])
  await api.app.jobs.drain({ early: true })
  expect(smtp.received.splice(0)).toHaveLength(1)
})

test('a server that is not there fails no request', async () => {
  const gone = await testApp({ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@exemple.test' })
  const answer = await gone.app.inject({
    method: 'POST',
    url: '/v1/me/registrations',
    payload: {
      email: 'sans-courriel@exemple.test',
      name: 'Sans',
      password: 'trois moutons sous un figuier',
    },
  })
  expect(answer.statusCode).toBe(202)
  await expect(gone.app.jobs.drain()).rejects.toThrow(/ECONNREFUSED/)
  await gone.close()
})

test('tall punctuation stays with its word, in French alone', () => {
  const values = { name: 'Zoé', merchant: 'Le Bol', url, first: true }
  const written = (locale: 'fr' | 'en') =>
    compose(
      { to: 'x@exemple.test', template: 'merchantApproved', locale, values },
      'https://dansmazone.test',
    )
  const { html } = written('fr')
  expect(html).toContain('«\u00a0Le Bol\u00a0»\u00a0: elle est')
  expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/ [:;!?»]|« /)
  expect(written('en').text).toContain('See the page:')
  expect(written('en').text).not.toContain(' :')
})

test('one product is told as one', () => {
  const refusal = { product: 'Bol', title: 'Photo floue', text: '', reason: '' }
  const letter = (approved: number, refused: number) =>
    productsDecided.fr({
      name: 'Zoé',
      merchant: 'Le Bol',
      url,
      approved,
      refused,
      refusals: refused > 0 ? [refusal] : [],
    })
  expect(letter(1, 0).preview).toBe('Il est visible dès maintenant.')
  expect(letter(2, 0).preview).toBe('Ils sont visibles dès maintenant.')
  expect(letter(0, 2).paragraphs.at(-1)).toBe('Et 1 autre, dans votre espace.')
  expect(letter(0, 3).paragraphs.at(-1)).toBe('Et 2 autres, dans votre espace.')
})

test('every mail about accounts has its words in both languages, and nothing from elsewhere', () => {
  const values = new Proxy({}, { get: (_, key) => (/url/i.test(String(key)) ? url : 'editor') })
  const names = Object.keys({ ...account, ...notices, ...members }) as TemplateName[]
  for (const template of names) {
    for (const locale of ['fr', 'en'] as const) {
      const order = { to: 'x@exemple.test', template, locale, values: values as never }
      const mail = compose(order, 'https://dansmazone.test')
      expect(mail.subject.length, template).toBeGreaterThan(5)
      expect(mail.text, template).not.toContain('undefined')
      expect(mail.html, template).not.toMatch(/undefined|<img|<link|<script|<table|url\(/)
    }
  }
})
