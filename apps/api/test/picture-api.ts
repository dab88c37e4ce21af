import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Picture } from '@dansmazone/contract/picture'
import { expect } from 'vitest'
import { createMember, headersOf } from './accounts.ts'
import { testApp } from './app.ts'
import { photo, pictureForm } from './pictures.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
type Asked = { cookie?: string; payload?: object }
type Sent = { cookie?: string; to?: string }

/** The application, and a merchant whose members send pictures to it. */
export async function pictureApi(environment: Record<string, string> = {}) {
  const api = await testApp(environment)
  const { storage } = api.config
  const root = storage.driver === 'disk' ? storage.root : ''
  const owner = await createMember(api.db)
  const { merchantId } = owner
  const base = `/v1/pro/merchants/${merchantId}/pictures`

  const ask = (method: Method, url: string, { cookie = owner.cookie, payload }: Asked = {}) =>
    api.app.inject({ method, url, headers: headersOf(cookie), ...(payload && { payload }) })

  const send = (
    file: Buffer,
    options: Parameters<typeof pictureForm>[1] = {},
    { cookie = owner.cookie, to = base }: Sent = {},
  ) => {
    const { payload, headers } = pictureForm(file, options)
    return api.app.inject({
      method: 'POST',
      url: to,
      payload,
      headers: { ...headersOf(cookie), ...headers },
    })
  }

  async function sent(file?: Buffer) {
    const answer = await send(file ?? (await photo().jpeg().toBuffer()))
    expect(answer.statusCode, answer.body).toBe(201)
    return answer.json<Picture>()
  }

  const read = async (id: string) => (await ask('GET', `${base}/${id}`)).json<Picture>()

  return {
    ...api,
    root,
    base,
    owner,
    ask,
    send,
    sent,
    read,
    /** Sent, and made into what is shown. */
    made: async (file?: Buffer) => {
      const { id } = await sent(file)
      await api.app.jobs.drain()
      return await read(id)
    },
    isKept: (key: string) =>
      access(join(root, key)).then(
        () => true,
        () => false,
      ),
  }
}
