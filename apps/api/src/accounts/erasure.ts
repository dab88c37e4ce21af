import type { Erasure } from '@dansmazone/contract/account'
import { accountPath } from '@dansmazone/contract/site-paths'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { inTransaction, type Queries } from '#db/transaction.ts'
import type { Mailer } from '#mail/mailer.ts'
import { eraseDrafts } from '#sheets/erase-drafts.ts'
import { erasureWords } from './erasure-words.ts'
import { findReader, lastOwnerOf } from './members.ts'
import { erasureDelayDays } from './read-account.ts'

type Needs = { db: Database; mail: Mailer; publicUrl: string }

/** A draft that nobody else has seen goes with the only person who keeps it. */
const isOwnDraft = `(NOT s.live AND s.stage = 'editing' AND s.submitted_at IS NULL
  AND NOT EXISTS (SELECT FROM members o WHERE o.merchant_id = s.id AND o.account_id <> m.account_id))`

/** Open shops that would have nobody who answers for them. */
async function findObstacles(db: Queries, accountId: string) {
  const { rows } = await db.$client.query<{ merchantId: string; name: string }>(
    `SELECT s.id AS "merchantId", s.name FROM members m JOIN merchant_sheets s ON s.id = m.merchant_id
     WHERE m.account_id = $1 AND m.role = 'owner' AND s.closed_at IS NULL AND NOT ${isOwnDraft}
       AND NOT EXISTS (
         SELECT FROM members o JOIN accounts a ON a.id = o.account_id
         WHERE o.merchant_id = s.id AND o.role = 'owner' AND o.account_id <> $1 AND a.erasure_asked_at IS NULL)
     ORDER BY s.name_key, s.id`,
    [accountId],
  )
  return rows
}

/** Nobody joins or leaves these shops until the transaction is over. */
const lockShops = (tx: Queries, accountId: string) =>
  tx.$client.query(
    `SELECT FROM merchant_sheets s JOIN members m ON m.merchant_id = s.id
     WHERE m.account_id = $1 ORDER BY s.id FOR NO KEY UPDATE OF s`,
    [accountId],
  )

export async function explainErasure(
  db: Database,
  accountId: string,
  locale: Locale,
): Promise<Erasure> {
  const { rows } = await db.$client.query<{ asked_at: Date | null }>(
    'SELECT erasure_asked_at AS asked_at FROM accounts WHERE id = $1',
    [accountId],
  )
  const askedAt = rows[0]?.asked_at ?? null
  return {
    dueAt: dueAfter(askedAt ?? new Date()).toISOString(),
    asked: askedAt !== null,
    ...erasureWords[locale === 'en' ? 'en' : 'fr'],
    obstacles: await findObstacles(db, accountId),
  }
}

/** Refused while a shop would be left without an owner. Asking again changes nothing. */
export async function askForErasure(
  { db, mail, publicUrl }: Needs,
  accountId: string,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockShops(tx, accountId)
    const obstacles = await findObstacles(tx, accountId)
    if (obstacles.length > 0) throw lastOwnerOf(obstacles.map(({ name }) => name))
    const { rowCount } = await tx.$client.query(
      'UPDATE accounts SET erasure_asked_at = now() WHERE id = $1 AND erasure_asked_at IS NULL',
      [accountId],
    )
    if (rowCount === 0) return
    const { email, name, locale } = await findReader(tx, accountId)
    const day = dueAfter(new Date()).toLocaleDateString(locale === 'en' ? 'en-GB' : 'fr-FR', {
      dateStyle: 'long',
      timeZone: 'Europe/Paris',
    })
    const values = { name, day, url: publicUrl + accountPath() }
    await mail.send({ to: email, template: 'erasureAsked', locale, values }, { db: tx })
  })
}

export async function cancelErasure(db: Database, accountId: string): Promise<void> {
  await db.$client.query('UPDATE accounts SET erasure_asked_at = NULL WHERE id = $1', [accountId])
}

/** Erases those whose delay is over; answers how many, and how many a shop holds back. */
export async function eraseDue(needs: Needs): Promise<{ erased: number; heldBack: number }> {
  const { rows } = await needs.db.$client.query<{ id: string }>(
    `SELECT id FROM accounts WHERE erasure_asked_at <= now() - make_interval(days => $1) ORDER BY erasure_asked_at`,
    [erasureDelayDays],
  )
  let erased = 0
  for (const { id } of rows) if (await erase(needs, id)) erased += 1
  return { erased, heldBack: rows.length - erased }
}

/** Its rows go with the account or lose its id, as the tables say; the rest is here. */
async function erase({ db, mail }: Needs, accountId: string): Promise<boolean> {
  return await inTransaction(db, async (tx) => {
    await lockShops(tx, accountId)
    if ((await findObstacles(tx, accountId)).length > 0) return false
    const { rows } = await tx.$client.query<{ email: string; name: string; locale: Locale }>(
      `SELECT email, name, locale FROM accounts WHERE id = $1
         AND erasure_asked_at <= now() - make_interval(days => $2) FOR UPDATE`,
      [accountId, erasureDelayDays],
    )
    const [person] = rows
    // Taken back, or done by another process, since the list was made.
    if (!person) return false
    const { email, name, locale } = person
    const drafts = await tx.$client.query<{ id: string }>(
      `SELECT s.id FROM merchant_sheets s JOIN members m ON m.merchant_id = s.id
       WHERE m.account_id = $1 AND s.closed_at IS NULL AND ${isOwnDraft}`,
      [accountId],
    )
    await eraseDrafts(
      tx,
      drafts.rows.map(({ id }) => id),
    )
    await tx.$client.query('DELETE FROM invitations WHERE email = $1', [email])
    await tx.$client.query('DELETE FROM outbox_mails WHERE "to" = $1', [email])
    await tx.$client.query('DELETE FROM verifications WHERE value LIKE $1 OR value LIKE $2', [
      `%${accountId}%`,
      `%"${email}"%`,
    ])
    await tx.$client.query('DELETE FROM accounts WHERE id = $1', [accountId])
    await mail.send({ to: email, template: 'accountErased', locale, values: { name } }, { db: tx })
    return true
  })
}

const dueAfter = (askedAt: Date) => new Date(askedAt.getTime() + erasureDelayDays * 86_400_000)
