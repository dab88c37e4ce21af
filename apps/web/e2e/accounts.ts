import { createHmac } from 'node:crypto'
import { expect, type BrowserContext } from '@playwright/test'
import { linkIn, mailTo } from './mails.ts'

export type Person = { name: string; email: string; password: string }

/** Somebody nobody else in these tests is. */
export const somebody = (name = 'Camille Roux'): Person => ({
  name,
  email: `${crypto.randomUUID()}@exemple.fr`,
  password: 'brebis corbeau vitrail 92',
})

const byte = () => Math.floor(Math.random() * 254) + 1
const someNetwork = () => `10.${byte()}.${byte()}.${byte()}`

/** Registers, confirms by the mail received and so signs the browser in, without its pages: for tests of what comes after. */
export const signUp = async (
  { request }: BrowserContext,
  baseURL: string | undefined,
  person = somebody(),
): Promise<Person> => {
  const headers = { origin: baseURL ?? '', 'x-forwarded-for': someNetwork() }
  const registered = await request.post('/v1/me/registrations', {
    headers,
    data: { name: person.name, email: person.email, password: person.password },
  })
  expect(registered.status(), await registered.text()).toBe(202)
  const token = new URL(linkIn(await mailTo(person.email, /Confirmez/))).searchParams.get('jeton')
  const verified = await request.post('/v1/me/verifications', { headers, data: { token } })
  expect(verified.status(), await verified.text()).toBe(200)
  return person
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator application shows now for a secret (RFC 6238). */
export const codeOf = (secret: string): string => {
  const bits = Array.from(secret.replaceAll(' ', ''), (letter) =>
    base32.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2))
  const moment = Buffer.alloc(8)
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', Buffer.from(bytes)).update(moment).digest()
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
