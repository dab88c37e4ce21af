import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { browser } from '#test/browser.ts'
import { UsageError } from './command.ts'
import { createAdminCommand } from './create-admin.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

async function run(flags: Record<string, string>) {
  const said: string[] = []
  const context = {
    config: api.config,
    connect: async () => api.db,
    say: (line: string) => void said.push(line),
    progress: () => undefined,
  }
  await createAdminCommand.run(context, flags, [])
  const [, token = ''] = /jeton=([\w-]+)$/m.exec(said.join('\n')) ?? []
  return { said, token }
}

test('an administrator sets the password by the printed link, once, and signs in', async () => {
  const { said, token } = await run({ email: 'Regie@Exemple.test', name: 'Dominique' })
  expect(said[0]).toBe('regie@exemple.test is an administrator')
  expect(said.join('\n')).not.toMatch(/password is/)
  const password = 'une girafe dans le métro bleu'
  const mine = browser(api)
  const set = () => mine.put('/v1/me/password-resets', { token, password })
  expect((await set()).statusCode).toBe(204)
  expect((await set()).statusCode).toBe(400)
  const signedIn = await mine.post('/v1/me/sessions', { email: 'regie@exemple.test', password })
  expect(signedIn.json()).toMatchObject({
    state: 'signed_in',
    account: { role: 'admin', name: 'Dominique' },
  })
})

test('an account that exists becomes one, and keeps its name', async () => {
  const { email, cookie } = await createAccount(api.db, { name: 'Sacha' })
  const { said } = await run({ email })
  expect(said[0]).toBe(`${email} is an administrator now`)
  const me = await api.app.inject({ url: '/v1/me', headers: { cookie } })
  expect(me.json()).toMatchObject({ role: 'admin', name: 'Sacha' })
})

test.each([{}, { email: 'nobody' }, { email: '' }])(
  '%o is answered with the usage',
  async (flags) => {
    await expect(run(flags)).rejects.toThrow(UsageError)
  },
)
