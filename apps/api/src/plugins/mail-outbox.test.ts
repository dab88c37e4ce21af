import { expect, test } from 'vitest'
import { testApp } from '#test/app.ts'

const write = async (api: Awaited<ReturnType<typeof testApp>>) => {
  const values = { name: '<b>Camille</b>', url: 'https://dansmazone.test/lien?jeton=a' }
  await api.app.mail.send({ to: 'c@exemple.test', template: 'magicLink', locale: 'fr', values })
  await api.app.jobs.drain()
}

test('in development mails that nobody takes are shown', async () => {
  const api = await testApp({ NODE_ENV: 'development', WORKERS: 'false' })
  await write(api)
  const list = await api.app.inject('/dev/outbox')
  expect(list.headers['content-type']).toBe('text/html; charset=utf-8')
  const [, id = ''] = /href="\/dev\/outbox\/([^"]+)"/.exec(list.body) ?? []
  const one = await api.app.inject(`/dev/outbox/${id}`)
  expect(one.body).toContain('<a href="https://dansmazone.test/lien?jeton=a">')
  expect(one.body).toContain('&lt;b&gt;Camille')
  const html = await api.app.inject(`/dev/outbox/${id}/html`)
  expect(html.body).toContain('Votre lien de connexion')
  expect((await api.app.inject('/dev/outbox/nothing')).statusCode).toBe(404)
  await api.close()
})

test.each([
  { NODE_ENV: 'production', WORKERS: 'false' },
  { NODE_ENV: 'test' },
  {
    NODE_ENV: 'development',
    WORKERS: 'false',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'a@exemple.test',
  },
])('nowhere else: %o', async (environment) => {
  const api = await testApp(environment)
  expect(api.app.hasRoute({ method: 'GET', url: '/dev/outbox' })).toBe(false)
  await api.close()
})
