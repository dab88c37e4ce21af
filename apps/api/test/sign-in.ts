import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import type { Database } from '#db/client.ts'
import { type AccountOverrides, createAccount } from './accounts.ts'
import { browser } from './browser.ts'

export const goodPassword = 'trois moutons sous un figuier'

/** Someone with a password, and a browser where that someone has just signed in with it. */
export async function signedInPerson(
  api: { app: FastifyInstance; db: Database },
  overrides: AccountOverrides = {},
) {
  const { id, email } = await createAccount(api.db, overrides)
  const { password } = await api.app.auth.$context
  await api.db.$client.query(
    `INSERT INTO credentials (user_id, account_id, provider_id, password) VALUES ($1::uuid, $1::uuid::text, 'credential', $2)`,
    [id, await password.hash(goodPassword)],
  )
  await api.db.$client.query('DELETE FROM sessions WHERE user_id = $1', [id])
  const mine = browser(api)
  const answer = await mine.post('/v1/me/sessions', { email, password: goodPassword })
  expect(answer.json(), answer.body).toMatchObject({ state: 'signed_in' })
  return { id, email, mine }
}
