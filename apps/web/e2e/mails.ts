import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

type Mail = { to: string[]; subject: string; text: string; html: string | false }

/** Mails that have really arrived, oldest first. */
const arrived = async (address: string): Promise<Mail[]> => {
  const folder: unknown = test.info().config.metadata['mails']
  if (typeof folder !== 'string') throw new Error('E2E_MAILS names no folder.')
  const names = (await readdir(folder)).toSorted()
  const mails = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Mail),
  )
  return mails.filter(({ to }) => to.includes(address))
}

/** The mail of that subject to that address, waited for. */
export const mailTo = async (address: string, subject: RegExp): Promise<Mail> => {
  let found: Mail | undefined
  await expect(async () => {
    found = (await arrived(address)).findLast((mail) => subject.test(mail.subject))
    expect(found, `a mail to ${address} about ${subject}`).toBeDefined()
  }).toPass({ timeout: 15_000 })
  return found as Mail
}

/** The address that a mail leads to, by its token. */
export const linkIn = ({ text }: Mail): string => {
  const link = /https?:\/\/\S*[?&]jeton=\S+/.exec(text)?.[0]
  if (!link) throw new Error(`No link in: ${text}`)
  return link
}
