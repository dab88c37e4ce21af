import type { Confirmation } from '@dansmazone/contract/joining'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { extendSeasons } from '#sheets/extend-seasons.ts'
import { createMember } from '#test/accounts.ts'
import { acting, done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { livingMerchant } from '#test/ready-merchant.ts'
import { askWhatIsStillTrue } from './upkeep.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())
afterEach(() =>
  api.db.$client.query(
    'DELETE FROM merchants; DELETE FROM merchant_sheets; DELETE FROM outbox_mails',
  ),
)

const dayMs = 86_400_000
const start = new Date('2026-01-10T08:00:00Z')
const after = (days: number) => new Date(start.getTime() + days * dayMs)

/** The upkeep of one day; answers the mails it sent: to whom, about what, and the secret in it. */
async function upkeep(now: Date) {
  const { db, app, config } = api
  const counts = await askWhatIsStillTrue({ db, mail: app.mail, publicUrl: config.publicUrl }, now)
  await app.jobs.drain()
  const { rows } = await db.$client.query<{ to: string; subject: string; text: string }>(
    'DELETE FROM outbox_mails RETURNING "to", subject, text',
  )
  return {
    ...counts,
    mails: rows.map(({ to, subject, text }) => ({
      to,
      subject,
      token: /\/pro\/confirmer\?jeton=([\w-]+)/.exec(text)?.[1] ?? '',
    })),
  }
}

/** Public, last confirmed at the start. */
async function merchantOf(overrides: Parameters<typeof livingMerchant>[1] = {}) {
  const merchant = await livingMerchant(api.db, { name: 'Atelier du Causse', ...overrides })
  await api.db.$client.query('UPDATE merchant_sheets SET confirmed_at = $2 WHERE id = $1', [
    merchant.id,
    start,
  ])
  await api.db.$client.query('UPDATE merchants SET verified_at = $2 WHERE id = $1', [
    merchant.id,
    start,
  ])
  return merchant
}
const isPublic = async (id: string) =>
  (await api.app.inject(`/v1/merchants/${id}`)).statusCode === 200
const anyone = () => acting(api.app, null)
const subjects = (mails: { subject: string }[]) => mails.map(({ subject }) => subject)

test('asks after eleven months, twice more, gives notice after thirteen, then closes; one click brings it back', async () => {
  const { id, owner } = await merchantOf()
  await createMember(api.db, { merchantId: id, role: 'editor' })
  expect(await upkeep(after(330))).toEqual({ asked: 0, lapsed: 0, mails: [] })
  const first = await upkeep(after(335))
  expect(subjects(first.mails)).toEqual(['« Atelier du Causse », tout est encore vrai ?'])
  expect((await upkeep(after(336))).mails).toEqual([])
  expect(subjects((await upkeep(after(349))).mails)).toEqual([
    'Rappel : « Atelier du Causse », tout est encore vrai ?',
  ])
  expect(subjects((await upkeep(after(363))).mails)).toEqual([
    'Rappel : « Atelier du Causse », tout est encore vrai ?',
  ])
  expect((await upkeep(after(395))).mails).toEqual([])
  const notice = await upkeep(after(397))
  expect(subjects(notice.mails)).toEqual([
    '« Atelier du Causse » sera retiré du site le 13 mars 2027',
  ])
  expect((await upkeep(after(426))).lapsed).toBe(0)
  expect(await isPublic(id)).toBe(true)
  const gone = await upkeep(after(427))
  expect([gone.lapsed, subjects(gone.mails)]).toEqual([
    1,
    ['« Atelier du Causse » n’est plus sur le site'],
  ])
  expect(await isPublic(id)).toBe(false)
  const act = acting(api.app, owner.cookie)
  expect(await done(act<MerchantSheet>('GET', `/v1/pro/merchants/${id}`))).toMatchObject({
    status: 'closed',
    lapsed: true,
    live: false,
  })
  expect((await upkeep(after(500))).mails).toEqual([])

  // The secrets of mails of a faked past have run out by now: the last is made anew.
  await api.db.$client.query(
    "UPDATE verifications SET created_at = now(), expires_at = now() + interval '1 day'",
  )
  const url = `/v1/pro/confirmations/${gone.mails[0]?.token}`
  expect(await done(anyone()<Confirmation>('GET', url))).toMatchObject({
    merchantName: 'Atelier du Causse',
    state: 'waiting',
    live: false,
  })
  expect(await isPublic(id)).toBe(false)
  expect(await done(anyone()<Confirmation>('POST', url))).toMatchObject({
    state: 'done',
    live: true,
  })
  expect(await isPublic(id)).toBe(true)
  const again = await done(anyone()<Confirmation>('POST', url))
  expect(again).toMatchObject({ state: 'done' })
  const { rows } = await api.db.$client.query(
    `SELECT act, account_id AS by FROM edits WHERE merchant_id = $1 AND act IN ('lapsed', 'confirmed') ORDER BY id`,
    [id],
  )
  expect(rows).toEqual([
    { act: 'lapsed', by: null },
    { act: 'confirmed', by: owner.accountId },
  ])
})

test('an answer ends the asking for another eleven months', async () => {
  const { id, owner } = await merchantOf()
  await upkeep(after(335))
  await api.db.$client.query(
    `UPDATE merchant_sheets SET confirmed_at = $2, asks = 0, asked_at = NULL WHERE id = $1`,
    [id, after(340)],
  )
  expect((await upkeep(after(430))).mails).toEqual([])
  expect((await upkeep(after(675))).asked).toBe(1)
  const act = acting(api.app, owner.cookie)
  await done(act('POST', `/v1/pro/merchants/${id}/confirmation`))
  const { rows } = await api.db.$client.query('SELECT asks, asked_at FROM merchant_sheets')
  expect(rows).toEqual([{ asks: 0, asked_at: null }])
})

test('however late the upkeep comes, nothing is closed without every mail before', async () => {
  await merchantOf()
  const late = after(900)
  const days = [0, 1, 14, 28, 42, 71, 72].map((days) => new Date(late.getTime() + days * dayMs))
  const seen: number[] = []
  for (const now of days) {
    const { asked, lapsed } = await upkeep(now)
    seen.push(asked + 10 * lapsed)
  }
  expect(seen).toEqual([1, 0, 1, 1, 1, 0, 10])
})

test('every owner is written to, in their language; nobody is asked of what nobody keeps', async () => {
  const { id, owner } = await merchantOf()
  const second = await createMember(api.db, { merchantId: id })
  await api.db.$client.query(`UPDATE accounts SET locale = 'en' WHERE id = $1`, [second.accountId])
  const left = await merchantOf({ name: 'Sans personne' })
  await api.db.$client.query('DELETE FROM members WHERE merchant_id = $1', [left.id])
  const { mails } = await upkeep(after(335))
  expect(subjects(mails).toSorted()).toEqual([
    '« Atelier du Causse », tout est encore vrai ?',
    '“Atelier du Causse”, is all still true?',
  ])
  // Each has a secret of their own, which is worth nothing once they are gone.
  await api.db.$client.query("UPDATE verifications SET expires_at = now() + interval '1 day'")
  await api.db.$client.query('DELETE FROM members WHERE account_id = $1', [owner.accountId])
  const answers = await Promise.all(
    mails.map(({ token }) => anyone()('GET', `/v1/pro/confirmations/${token}`)),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]))
})

test.each(['x', 'a'.repeat(40), '%00'])('the secret %s opens nothing', async (token) => {
  const url = `/v1/pro/confirmations/${token}`
  const { status } = await anyone()('GET', url)
  const posted = await anyone()('POST', url)
  expect([404, 400]).toContain(status)
  expect([404, 400]).toContain(posted.status)
})

test('seasons are written out again before they run out, without dating the merchant anew', async () => {
  const spans = [{ opens: '10:00', closes: '18:00' }]
  const { id } = await merchantOf({
    hours: {
      kind: 'weekly',
      weekly: [],
      seasons: [{ name: 'Été', from: '06-01', to: '08-31', weekly: [{ day: 'monday', spans }] }],
      special: [],
      holidays: 'open',
    },
  })
  const state = async () => {
    const { rows } = await api.db.$client.query<{ last: string; count: number; updated: Date }>(
      `SELECT max(s.day)::text AS last, count(*)::int, m.updated_at AS updated
       FROM special_days s JOIN merchants m ON m.id = s.merchant_id WHERE m.id = $1 GROUP BY m.updated_at`,
      [id],
    )
    return rows[0]!
  }
  const before = await state()
  const later = new Date(Date.now() + 300 * dayMs)
  expect(await extendSeasons(api.db, later)).toBe(1)
  const extended = await state()
  expect(extended.last > before.last).toBe(true)
  expect(extended.updated).toEqual(before.updated)
})
