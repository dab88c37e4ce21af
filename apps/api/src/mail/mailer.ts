import type { Locale } from '@dansmazone/contract/vocabulary'
import nodemailer from 'nodemailer'
import type { Database } from '#db/client.ts'
import type { JobQueue, SendOptions } from '#db/job-queue.ts'
import { outboxMails } from '#db/schema/accounts.ts'
import { layOut, type Mail } from './layout.ts'
import type { Letter, MailLanguage } from './letter.ts'
import { type TemplateName, templates, type ValuesOf } from './templates.ts'

export type Order<Name extends TemplateName = TemplateName> = {
  to: string
  template: Name
  locale: Locale
  values: ValuesOf<Name>
}

export type MailSettings = {
  /** Null: mails are kept in the database, for a developer to open. */
  smtpUrl: string | null
  from: string
}

type Options = { db: Database; jobs: JobQueue; settings: MailSettings; publicUrl: string }

const job = 'mail.send'
const connectTimeoutMs = 10_000
/** Mails may hold links that sign in: what was sent is not kept. */
const keepSeconds = 60
const mostInOutbox = 500

/** Mails leave in jobs, tried again for a day: whoever asks for one never waits for it, and never fails with it. */
export class Mailer {
  #jobs: JobQueue
  #transport: ReturnType<typeof openTransport> | null

  constructor({ db, jobs, settings, publicUrl }: Options) {
    this.#jobs = jobs
    this.#transport = settings.smtpUrl === null ? null : openTransport(settings.smtpUrl)
    const transport = this.#transport
    const options = { concurrency: 2, retryLimit: 30, retryDelaySeconds: 20, keepSeconds }
    jobs.define<Order>(job, options, async (order, { id }) => {
      const mail = compose(order, publicUrl)
      if (!transport) return await keep(db, order.to, mail)
      await transport.sendMail({
        ...mail,
        from: settings.from,
        to: { name: '', address: order.to },
        // The same for each try, so that a mailbox shows it once.
        messageId: `<${id}@${new URL(publicUrl).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    })
  }

  /** With `db`, a transaction: the mail leaves if it commits. */
  async send<Name extends TemplateName>(order: Order<Name>, { db }: Pick<SendOptions, 'db'> = {}) {
    await this.#jobs.send(job, order, db ? { db } : {})
  }

  close() {
    this.#transport?.close()
  }
}

/** The mail a template makes of these values. */
export function compose({ template, locale, values }: Order, publicUrl: string): Mail {
  const language: MailLanguage = locale === 'en' ? 'en' : 'fr'
  // Values and template belong together by the type of the order; the compiler cannot follow a union through.
  const write: (values: never) => Letter = templates[template][language]
  return layOut(write(values as never), language, publicUrl)
}

const openTransport = (url: string) =>
  nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    socketTimeout: 3 * connectTimeoutMs,
  })

async function keep(db: Database, to: string, mail: Mail) {
  await db.insert(outboxMails).values({ to, ...mail })
  await db.$client.query(
    `DELETE FROM outbox_mails WHERE created_at < now() - interval '7 days' OR id IN
       (SELECT id FROM outbox_mails ORDER BY created_at DESC OFFSET ${mostInOutbox})`,
  )
}
