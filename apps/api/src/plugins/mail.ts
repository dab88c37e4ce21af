import fp from 'fastify-plugin'
import type { Database } from '#db/client.ts'
import { Mailer } from '#mail/mailer.ts'
import type { Config } from '#src/config.ts'
import { outboxPages } from './mail-outbox.ts'

declare module 'fastify' {
  interface FastifyInstance {
    mail: Mailer
  }
}

/** How anyone is written to. Without an SMTP server mails stay in the database, which development shows. */
export const mail = fp<{ config: Config; db: Database }>(
  async (app, { config, db }) => {
    const mailer = new Mailer({
      db,
      jobs: app.jobs,
      settings: config.mail,
      publicUrl: config.publicUrl,
    })
    app.decorate('mail', mailer)
    app.addHook('onClose', async () => mailer.close())
    if (config.mail.smtpUrl !== null) return
    if (config.nodeEnv === 'production') {
      app.log.warn('SMTP_URL is not set: mails are kept, nobody gets them')
    }
    if (config.nodeEnv === 'development') outboxPages(app, db)
  },
  { name: 'mail', dependencies: ['jobs'] },
)
