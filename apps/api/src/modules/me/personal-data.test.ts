import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountUpkeep } from '#accounts/account-upkeep.ts'
import { createAccount, createMember, createSession, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { createMerchant } from '#test/factories.ts'
import { insert } from '#test/insert.ts'
import { readMail, readMails } from '#test/mails.ts'

const byNumber = (one: number, other: number) => one - other

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const call = (cookie: string, method: 'GET' | 'POST' | 'DELETE', url: string) =>
  api.app.inject({ method, url, headers: headersOf(cookie) })
const query = async (sql: string, values: unknown[] = []) =>
  (await api.db.$client.query(sql, values)).rows as Record<string, unknown>[]
async function nightPasses() {
  await api.app.jobs.send(accountUpkeep, {})
  await api.app.jobs.drain()
}
const longAgo = (id: string) =>
  query(`UPDATE accounts SET erasure_asked_at = now() - interval '31 days' WHERE id = $1`, [id])

/** Every column that refers to accounts, as the database has it. */
const references = () =>
  query(
    `SELECT c.conrelid::regclass::text AS table, a.attname AS column, c.confdeltype AS rule
     FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.confrelid = 'accounts'::regclass ORDER BY 1, 2`,
  )

test('the export has a part for every table that knows accounts, and why it is kept', async () => {
  const { cookie } = await createAccount(api.db)
  const answer = await call(cookie, 'GET', '/v1/me/export')
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="dansmazone-/)
  const data = answer.json<{ about: { part: string; why: string; keptFor: string }[] }>()
  const parts = data.about.map(({ part }) => part)
  const tables = new Set((await references()).map(({ table }) => String(table)))
  const camel = (name: string) =>
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  expect(parts).toEqual(expect.arrayContaining([...tables].map(camel)))
  for (const { part, why, keptFor } of data.about) {
    expect(data, part).toHaveProperty(part)
    expect([why, keptFor].every((text) => text.length > 5)).toBe(true)
  }
})

test('it has what is one’s own and nobody else’s, and no secret', async () => {
  const { accountId, merchantId, cookie } = await createMember(api.db)
  const other = await createMember(api.db, { merchantId, role: 'editor' })
  for (const id of [accountId, other.accountId]) {
    await insert(api.db, 'edits', { merchantId, accountId: id, act: 'changed', changes: '{}' })
    await insert(api.db, 'terms_acceptances', {
      merchantId,
      accountId: id,
      document: 'conditions',
      version: '1',
    })
  }
  const answer = await call(cookie, 'GET', '/v1/me/export')
  const data = answer.json<Record<string, unknown[]>>()
  expect(data['edits']).toHaveLength(1)
  expect(data['termsAcceptances']).toHaveLength(1)
  expect(data['members']).toMatchObject([{ merchantId, role: 'owner' }])
  expect(data['sessions']).toMatchObject([{ device: 'Appareil inconnu' }])
  expect(answer.body).not.toContain(other.accountId)
  const [session] = await query('SELECT token FROM sessions WHERE user_id = $1', [accountId])
  expect(answer.body).not.toContain(session?.['token'])
  const stale = await createSession(api.db, accountId, new Date(Date.now() - 700_000))
  expect((await call(stale, 'GET', '/v1/me/export')).statusCode).toBe(403)
})

test('erasing is explained, wants a fresh session, and can be taken back for thirty days', async () => {
  const { id, email, cookie } = await createAccount(api.db)
  const explained = (await call(cookie, 'GET', '/v1/me/erasure')).json<{
    asked: boolean
    removed: string[]
    remains: { what: string; why: string }[]
  }>()
  expect(explained).toMatchObject({ asked: false, obstacles: [] })
  expect(explained.remains.length).toBeGreaterThan(2)
  const stale = await createSession(api.db, id, new Date(Date.now() - 700_000))
  expect((await call(stale, 'POST', '/v1/me/erasure')).statusCode).toBe(403)

  const asked = await call(cookie, 'POST', '/v1/me/erasure')
  expect(asked.statusCode).toBe(202)
  const due = Date.parse(asked.json<{ dueAt: string }>().dueAt)
  expect(Math.round((due - Date.now()) / 86_400_000)).toBe(30)
  expect((await readMail(api, email)).subject).toBe('Votre compte sera effacé')
  expect((await call(cookie, 'GET', '/v1/me')).json()).toMatchObject({ erasure: {} })
  await nightPasses()
  expect((await call(cookie, 'DELETE', '/v1/me/erasure')).statusCode).toBe(204)
  await nightPasses()
  expect((await call(cookie, 'GET', '/v1/me')).json()).toMatchObject({ erasure: null })
})

test('thirty days later nothing says who it was, and the history of shops is whole', async () => {
  const staff = await createAccount(api.db, { name: 'Ariane Introuvable', role: 'moderator' })
  const { id: accountId, email } = staff
  const { merchantId } = await createMember(api.db)
  await createMember(api.db, { merchantId, accountId, role: 'editor' })
  const draft = await createMember(api.db, { accountId })
  const references_ = { merchantId, accountId }
  await insert(api.db, 'edits', { ...references_, act: 'changed', changes: '{}' })
  await insert(api.db, 'terms_acceptances', { ...references_, document: 'c', version: '1' })
  await insert(api.db, 'join_requests', { ...references_, message: 'Introuvable' })
  await insert(api.db, 'reviews', {
    merchantId,
    decision: 'approved',
    proposed: '{}',
    decidedBy: accountId,
  })
  await insert(api.db, 'invitations', {
    merchantId,
    email,
    role: 'editor',
    tokenHash: 'x',
    expiresAt: new Date(Date.now() + 1e9),
  })
  await query(`INSERT INTO outbox_mails ("to", subject, html, text) VALUES ($1, 's', 'h', 't')`, [
    email,
  ])
  await insert(api.db, 'verifications', {
    identifier: 'i',
    value: JSON.stringify({ accountId, email }),
    expiresAt: new Date(Date.now() + 1e9),
  })
  expect((await call(staff.cookie, 'POST', '/v1/me/erasure')).statusCode).toBe(202)
  await readMails(api)
  await longAgo(accountId)
  await nightPasses()

  const [last] = await readMails(api)
  expect([last?.to, last?.subject]).toEqual([email, 'Votre compte est effacé'])
  expect((await call(staff.cookie, 'GET', '/v1/me')).statusCode).toBe(401)
  const tables = await query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  for (const { name } of tables) {
    const left = await query(
      `SELECT count(*)::int AS count FROM "${String(name)}" t
       WHERE t::text LIKE $1 OR t::text LIKE $2 OR t::text LIKE '%Introuvable%'`,
      [`%${accountId}%`, `%${email}%`],
    )
    expect(left, String(name)).toEqual([{ count: 0 }])
  }
  for (const [table, column] of [
    ['edits', 'account_id'],
    ['terms_acceptances', 'account_id'],
    ['reviews', 'decided_by'],
  ]) {
    const kept = await query(`SELECT ${column} AS who FROM ${table} WHERE merchant_id = $1`, [
      merchantId,
    ])
    expect(kept, table).toEqual([{ who: null }])
  }
  expect(await query('SELECT FROM merchant_sheets WHERE id = $1', [draft.merchantId])).toEqual([])
  expect(await query('SELECT FROM merchant_sheets WHERE id = $1', [merchantId])).toHaveLength(1)
})

test('the only owner of a shop cannot be erased: the shop is named', async () => {
  const merchant = await createMerchant(api.db, { name: 'Poterie du Gardon' })
  await query('SELECT ensure_sheets($1)', [merchant.id])
  const owner = await createMember(api.db, { merchantId: merchant.id })
  const refused = await call(owner.cookie, 'POST', '/v1/me/erasure')
  expect(refused.json()).toMatchObject({
    code: 'last_owner',
    errors: [
      {
        message:
          '« Poterie du Gardon » n’aurait plus de propriétaire : confiez-le d’abord à un autre membre, ou fermez-le.',
      },
    ],
  })
  const explained = await call(owner.cookie, 'GET', '/v1/me/erasure')
  expect(explained.json()).toMatchObject({ obstacles: [{ name: 'Poterie du Gardon' }] })
  await query('UPDATE merchant_sheets SET closed_at = now() WHERE id = $1', [merchant.id])
  expect((await call(owner.cookie, 'POST', '/v1/me/erasure')).statusCode).toBe(202)
})

test('of two owners who ask at once, one stays', async () => {
  const merchant = await createMerchant(api.db)
  await query('SELECT ensure_sheets($1)', [merchant.id])
  const one = await createMember(api.db, { merchantId: merchant.id })
  const other = await createMember(api.db, { merchantId: merchant.id })
  const answers = await Promise.all(
    [one, other].map(({ cookie }) => call(cookie, 'POST', '/v1/me/erasure')),
  )
  expect(answers.map(({ statusCode }) => statusCode).toSorted(byNumber)).toEqual([202, 409])
})

test('each night what is past its time is swept, addresses never confirmed among it', async () => {
  const unconfirmed = await createAccount(api.db, { emailVerified: false })
  const confirmed = await createAccount(api.db)
  await query(`UPDATE accounts SET created_at = now() - interval '8 days'`)
  await query(`UPDATE sessions SET expires_at = now() - interval '1 s' WHERE user_id = $1`, [
    confirmed.id,
  ])
  await nightPasses()
  expect(await query('SELECT FROM accounts WHERE id = $1', [unconfirmed.id])).toEqual([])
  expect(await query('SELECT FROM accounts WHERE id = $1', [confirmed.id])).toHaveLength(1)
  expect(await query('SELECT FROM sessions WHERE user_id = $1', [confirmed.id])).toEqual([])
})
