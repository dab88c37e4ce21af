import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { browser } from '#test/browser.ts'
import { createMerchant } from '#test/factories.ts'
import { demoAccounts } from './accounts.ts'

let api: Awaited<ReturnType<typeof testApp>>
let dataDir: string
beforeAll(async () => {
  api = await testApp()
  dataDir = await mkdtemp(join(tmpdir(), 'dansmazone-demo-accounts-'))
})
afterAll(async () => {
  await api.close()
  await rm(dataDir, { recursive: true })
})

const config = () => ({ demo: true, nodeEnv: 'development' as const, dataDir })

test('on a database without the demonstration there are none', async () => {
  expect(await demoAccounts(api.db, config())).toBeNull()
})

test('a merchant, a moderator and an administrator sign in with what is printed, at each start', async () => {
  const { id } = await createMerchant(api.db, { slug: 'torrefaction-de-l-embergue' })
  const made = await demoAccounts(api.db, config())
  expect(await demoAccounts(api.db, config())).toEqual(made)
  const seen = []
  for (const { email } of made?.accounts ?? []) {
    const answer = await browser(api).post('/v1/me/sessions', {
      email,
      password: made?.password ?? '',
    })
    seen.push(answer.json<{ account: { role: string; merchants: object[] } }>().account)
  }
  expect(seen).toMatchObject([
    { role: 'member', merchants: [{ id, role: 'owner', live: true }] },
    { role: 'moderator', merchants: [] },
    { role: 'admin', merchants: [] },
  ])
})

test('the password is of this installation, and for its owner’s eyes', async () => {
  const file = join(dataDir, 'demo-accounts.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readFile(file, 'utf8')).toMatch(/"password":"[0-9a-f]{4}(-[0-9a-f]{4}){3}"/)
})

test.each([{ demo: false }, { nodeEnv: 'production' as const }])('never with %o', async (other) => {
  expect(await demoAccounts(api.db, { ...config(), ...other })).toBeNull()
})
