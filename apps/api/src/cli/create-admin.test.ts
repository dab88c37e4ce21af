import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { browser } from '#test/browser.ts'
import { type Command, CommandError, UsageError } from './command.ts'
import { createAdminCommand, removeTwoFactorCommand } from './create-admin.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

async function run(flags: Record<string, string>, command: Command = createAdminCommand) {
  const said: string[] = []
  const context = {
    config: api.config,
    connect: async () => api.db,
    say: (line: string) => void said.push(line),
    progress: () => undefined,
  }
  await command.run(context, flags, [])
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

test('whoever has lost every way to have a code is asked for none, and signed out', async () => {
  const { id, email, cookie } = await createAccount(api.db)
  await api.app.auth.api.writeSecondFactor({ body: { userId: id, secret: 'key' } })
  await api.db.$client.query('UPDATE accounts SET two_factor_enabled = true WHERE id = $1', [id])
  await run({ email }, removeTwoFactorCommand)
  const { rows } = await api.db.$client.query(
    'SELECT two_factor_enabled AS on, (SELECT count(*)::int FROM two_factors WHERE user_id = a.id) AS left FROM accounts a WHERE id = $1',
    [id],
  )
  expect(rows).toEqual([{ on: false, left: 0 }])
  expect((await api.app.inject({ url: '/v1/me', headers: { cookie } })).statusCode).toBe(401)
  const unknown = run({ email: 'personne@exemple.test' }, removeTwoFactorCommand)
  await expect(unknown).rejects.toThrow(CommandError)
})
