import { confirmationPath, merchantPath } from '@dansmazone/contract/site-paths'
import { recipientsOf, type Recipient } from '#accounts/recipients.ts'
import type { Database } from '#db/client.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import type { Mailer } from '#mail/mailer.ts'
import { writeEdit } from '#sheets/edits.ts'
import { hideMerchant } from '#sheets/publish-merchant.ts'
import { mintConfirmation } from './confirmations.ts'
import * as repository from './upkeep-repository.ts'

export type UpkeepNeeds = { db: Database; mail: Mailer; publicUrl: string }

const noticeDays = 30
const byUpkeep = { accountId: null, origin: 'upkeep' } as const

/**
 * Asks whether all is still true: after eleven months, again two and four weeks later; after thirteen months a notice,
 * and a month after the notice the listing is closed. Every step waits for the one before, however late that came.
 */
export async function askWhatIsStillTrue(
  { db, mail, publicUrl }: UpkeepNeeds,
  now: Date,
): Promise<{ asked: number; lapsed: number }> {
  const counts = { asked: 0, lapsed: 0 }
  for (const id of await repository.listDue(db, now)) {
    const step = await inTransaction(db, async (tx) => {
      const due = await repository.takeDue(tx, id, now)
      if (!due) return null
      const recipients = await recipientsOf(tx, due.id)
      if (due.asks >= repository.asksBeforeLapse) await lapse(tx, due.id, now)
      else await repository.setAsked(tx, due.id, due.asks + 1, now)
      for (const recipient of recipients) {
        const of = { merchantId: due.id, accountId: recipient.accountId }
        const url = publicUrl + confirmationPath(await mintConfirmation(tx, of, now))
        await write(
          mail,
          tx,
          { due, recipient, url, pageUrl: publicUrl + merchantPath(due.slug) },
          now,
        )
      }
      return due.asks >= repository.asksBeforeLapse ? 'lapsed' : 'asked'
    })
    if (step) counts[step] += 1
  }
  return counts
}

async function lapse(tx: Queries, id: string, now: Date) {
  await hideMerchant(tx, id, 'closed')
  await repository.setLapsed(tx, id, now)
  await writeEdit(tx, byUpkeep, { merchantId: id, productId: null, act: 'lapsed' })
}

type Letter = { due: repository.Due; recipient: Recipient; url: string; pageUrl: string }

async function write(
  mail: Mailer,
  tx: Queries,
  { due, recipient, url, pageUrl }: Letter,
  now: Date,
) {
  const { email: to, locale, name } = recipient
  const shop = { name, merchant: due.name, url }
  const time = due.asks + 1
  if (due.asks >= repository.asksBeforeLapse) {
    await mail.send({ to, locale, template: 'lapsed', values: shop }, { db: tx })
  } else if (time === repository.asksBeforeLapse) {
    const end = new Date(now.getTime() + noticeDays * 86_400_000)
    const day = end.toLocaleDateString(locale === 'en' ? 'en-GB' : 'fr-FR', {
      timeZone: 'Europe/Paris',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    await mail.send({ to, locale, template: 'lapseNotice', values: { ...shop, day } }, { db: tx })
  } else {
    const values = { ...shop, time, pageUrl }
    await mail.send({ to, locale, template: 'stillTrue', values }, { db: tx })
  }
}
