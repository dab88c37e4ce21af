import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type BrowserContext } from '@playwright/test'

/** The moderator of the demonstration. */
export const staffPerson = async () => {
  const folder: unknown = test.info().config.metadata['data']
  if (typeof folder !== 'string') throw new Error('E2E_DATA names no folder.')
  const file = await readFile(join(folder, 'demo-accounts.json'), 'utf8')
  const { password } = JSON.parse(file) as { password: string }
  return { email: 'moderation@dansmazone.example', password }
}

/** Signs a browser in as that moderator. */
export const signInStaff = async (
  { request }: BrowserContext,
  baseURL: string | undefined,
): Promise<void> => {
  const signedIn = await request.post('/v1/me/sessions', {
    headers: { origin: baseURL ?? '' },
    data: await staffPerson(),
  })
  expect(signedIn.status(), await signedIn.text()).toBe(200)
}
