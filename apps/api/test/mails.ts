import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import type { Database } from '#db/client.ts'

export type KeptMail = { to: string; subject: string; text: string; html: string }
type Api = { app: FastifyInstance; db: Database }

/** Every mail written since the last time, in order: the jobs that write them are run first. */
export async function readMails({ app, db }: Api): Promise<KeptMail[]> {
  await app.jobs.drain()
  const { rows } = await db.$client.query<KeptMail>(
    `WITH taken AS (DELETE FROM outbox_mails RETURNING *)
     SELECT "to", subject, text, html FROM taken ORDER BY id`,
  )
  return rows
}

/** The only mail there is, which has to be for this address. */
export async function readMail(api: Api, to: string): Promise<KeptMail> {
  const mails = await readMails(api)
  expect(mails.map((mail) => mail.to)).toEqual([to])
  return mails[0] as KeptMail
}

/** The token of the link in a mail. */
export function tokenIn({ text }: KeptMail): string {
  const [, token = ''] = /[?&]jeton=([^&\s]+)/.exec(text) ?? []
  return decodeURIComponent(token)
}
