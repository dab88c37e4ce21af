import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember, createSession, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { createMerchant } from '#test/factories.ts'
import { readMail, readMails } from '#test/mails.ts'

const byNumber = (one: number, other: number) => one - other

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
const call = (cookie: string, method: Method, url: string, payload?: object) =>
  api.app.inject({ method, url, headers: headersOf(cookie), ...(payload && { payload }) })
const of = (merchantId: string, rest: string) => `/v1/pro/merchants/${merchantId}/${rest}`

async function shop() {
  const owner = await createMember(api.db)
  const { merchantId } = owner
  const editor = await createMember(api.db, { merchantId, role: 'editor' })
  const stranger = await createMember(api.db)
  return { merchantId, owner, editor, stranger }
}
const rolesAt = async (merchantId: string) => {
  const { rows } = await api.db.$client.query<{ account_id: string; role: string }>(
    'SELECT account_id, role FROM members WHERE merchant_id = $1',
    [merchantId],
  )
  return Object.fromEntries(rows.map(({ account_id, role }) => [account_id, role]))
}

test('each act is for owners, but reading who is there and leaving; strangers know of nothing', async () => {
  const { merchantId, owner, editor, stranger } = await shop()
  const acts: [Method, string, object | undefined, number][] = [
    ['GET', 'members', undefined, 200],
    ['PATCH', `members/${owner.accountId}`, { role: 'editor' }, 403],
    ['DELETE', `members/${owner.accountId}`, undefined, 403],
    ['POST', 'ownership-transfer', { accountId: editor.accountId }, 403],
    ['GET', 'invitations', undefined, 403],
    ['POST', 'invitations', { email: 'a@exemple.test', role: 'editor' }, 403],
    ['DELETE', `invitations/${randomUUID()}`, undefined, 403],
    ['GET', 'join-requests', undefined, 403],
    ['POST', `join-requests/${randomUUID()}/decision`, { decision: 'accepted' }, 403],
  ]
  for (const [method, rest, payload, forEditor] of acts) {
    const url = of(merchantId, rest)
    const statuses = []
    for (const cookie of ['', stranger.cookie, editor.cookie]) {
      statuses.push((await call(cookie, method, url, payload)).statusCode)
    }
    expect(statuses, `${method} ${rest}`).toEqual([401, 404, forEditor])
  }
})

test('owners read addresses, editors names', async () => {
  const { merchantId, owner, editor } = await shop()
  const emails = async (cookie: string) => {
    const { items } = (await call(cookie, 'GET', of(merchantId, 'members'))).json<{
      items: { email: string | null; you: boolean; role: string }[]
    }>()
    return items.map(({ email, you, role }) => [role, you, email === null])
  }
  expect(await emails(owner.cookie)).toEqual([
    ['owner', true, false],
    ['editor', false, false],
  ])
  expect(await emails(editor.cookie)).toEqual([
    ['owner', false, true],
    ['editor', true, false],
  ])
})

test('an editor leaves; the last owner can neither leave nor become an editor, and is told which shop', async () => {
  const { merchantId, owner, editor } = await shop()
  const leave = ({ accountId, cookie }: typeof owner) =>
    call(cookie, 'DELETE', of(merchantId, `members/${accountId}`))
  const refused = await leave(owner)
  expect(refused.json()).toMatchObject({
    status: 409,
    code: 'last_owner',
    errors: [{ code: 'last_owner', message: expect.stringContaining('Commerce') as string }],
  })
  const demoted = await call(owner.cookie, 'PATCH', of(merchantId, `members/${owner.accountId}`), {
    role: 'editor',
  })
  expect(demoted.statusCode).toBe(409)
  expect((await leave(editor)).statusCode).toBe(204)
  expect((await call(editor.cookie, 'GET', of(merchantId, 'members'))).statusCode).toBe(404)
})

test('two owners who leave at once, or demote each other: one stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const one = await createMember(api.db)
    const { merchantId } = one
    const other = await createMember(api.db, { merchantId })
    const answers = await Promise.all([
      call(one.cookie, 'DELETE', of(merchantId, `members/${one.accountId}`)),
      call(other.cookie, 'DELETE', of(merchantId, `members/${other.accountId}`)),
    ])
    expect(answers.map(({ statusCode }) => statusCode).toSorted(byNumber)).toEqual([204, 409])
    expect(Object.values(await rolesAt(merchantId))).toEqual(['owner'])
  }
})

test('an owner who is about to be erased does not count as one who stays', async () => {
  const { merchantId, owner } = await shop()
  const going = await createAccount(api.db, { erasureAskedAt: new Date() })
  await createMember(api.db, { merchantId, accountId: going.id })
  const answer = await call(owner.cookie, 'DELETE', of(merchantId, `members/${owner.accountId}`))
  expect(answer.json()).toMatchObject({ code: 'last_owner' })
})

test('owners are made and unmade by whoever proved a moment ago who it is', async () => {
  const { merchantId, owner, editor } = await shop()
  const stale = await createSession(api.db, owner.accountId, new Date(Date.now() - 700_000))
  const url = of(merchantId, `members/${editor.accountId}`)
  const refused = await call(stale, 'PATCH', url, { role: 'owner' })
  expect(refused.json()).toMatchObject({ code: 'reauthentication_needed' })
  expect((await call(owner.cookie, 'PATCH', url, { role: 'owner' })).statusCode).toBe(204)
  expect((await readMails(api)).at(-1)?.text).toContain('vous êtes maintenant propriétaire')
  const removing = await call(stale, 'DELETE', url)
  expect(removing.json()).toMatchObject({ code: 'reauthentication_needed' })
  expect((await call(owner.cookie, 'DELETE', url)).statusCode).toBe(204)
  const { rows } = await api.db.$client.query(
    'SELECT act, account_id FROM edits WHERE merchant_id = $1 ORDER BY id',
    [merchantId],
  )
  expect(rows).toEqual([
    { act: 'member_changed', account_id: owner.accountId },
    { act: 'member_removed', account_id: owner.accountId },
  ])
})

test('a shop is given to another member, at once and whole', async () => {
  const { merchantId, owner, editor, stranger } = await shop()
  const give = (cookie: string, accountId: string) =>
    call(cookie, 'POST', of(merchantId, 'ownership-transfer'), { accountId })
  const stale = await createSession(api.db, owner.accountId, new Date(Date.now() - 700_000))
  expect((await give(stale, editor.accountId)).statusCode).toBe(403)
  expect((await give(owner.cookie, stranger.accountId)).statusCode).toBe(404)
  expect((await give(owner.cookie, owner.accountId)).statusCode).toBe(404)
  expect((await give(owner.cookie, editor.accountId)).statusCode).toBe(204)
  expect(await rolesAt(merchantId)).toEqual({
    [owner.accountId]: 'editor',
    [editor.accountId]: 'owner',
  })
  expect((await give(owner.cookie, editor.accountId)).statusCode).toBe(403)
})

test('someone asks to join: the owners are written to, and answer', async () => {
  const { merchantId, owner, editor } = await shop()
  const asking = await createAccount(api.db, { name: 'Sacha <b>' })
  const payload = { merchantId, message: 'Je reprends la boutique.' }
  const asked = await call(asking.cookie, 'POST', '/v1/pro/join-requests', payload)
  expect(asked.statusCode, asked.body).toBe(201)
  const again = await call(asking.cookie, 'POST', '/v1/pro/join-requests', payload)
  expect(again.json()).toMatchObject({ status: 409, errors: [{ code: 'already_asked' }] })
  const mine = await call(editor.cookie, 'POST', '/v1/pro/join-requests', { merchantId })
  expect(mine.json()).toMatchObject({ errors: [{ code: 'already_member' }] })
  const mails = (await readMails(api)).filter(({ subject }) => subject.startsWith('Sacha'))
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain('Je reprends la boutique.')

  const list = await call(owner.cookie, 'GET', of(merchantId, 'join-requests'))
  expect(list.json()).toMatchObject({ items: [{ email: asking.email, state: 'waiting' }] })
  const { id } = asked.json<{ id: string }>()
  const decide = (decision: string) =>
    call(owner.cookie, 'POST', of(merchantId, `join-requests/${id}/decision`), { decision })
  const elsewhere = await createMember(api.db)
  const stolen = await call(
    elsewhere.cookie,
    'POST',
    of(elsewhere.merchantId, `join-requests/${id}/decision`),
    { decision: 'accepted' },
  )
  expect(stolen.statusCode).toBe(404)
  expect((await decide('accepted')).statusCode).toBe(204)
  expect((await decide('refused')).json()).toMatchObject({ errors: [{ code: 'already_decided' }] })
  expect((await rolesAt(merchantId))[asking.id]).toBe('editor')
  expect((await readMail(api, asking.email)).subject).toMatch(/^Vous avez rejoint/)
})

test('accepting a request takes nothing from who has become an owner meanwhile', async () => {
  const { merchantId, owner } = await shop()
  const asking = await createAccount(api.db)
  const asked = await call(asking.cookie, 'POST', '/v1/pro/join-requests', { merchantId })
  const { id } = asked.json<{ id: string }>()
  await api.db.$client.query(
    `INSERT INTO members (merchant_id, account_id, role) VALUES ($1, $2, 'owner')`,
    [merchantId, asking.id],
  )
  const accepted = await call(
    owner.cookie,
    'POST',
    of(merchantId, `join-requests/${id}/decision`),
    { decision: 'accepted' },
  )
  expect(accepted.statusCode).toBe(204)
  expect((await rolesAt(merchantId))[asking.id]).toBe('owner')
  await readMails(api)
})

test('one may ask for a shop that nobody keeps yet, and take it back; an unknown one is missing', async () => {
  const merchant = await createMerchant(api.db)
  const asking = await createAccount(api.db)
  const ask = (merchantId: string) =>
    call(asking.cookie, 'POST', '/v1/pro/join-requests', { merchantId })
  expect((await ask(randomUUID())).statusCode).toBe(404)
  const { id } = (await ask(merchant.id)).json<{ id: string }>()
  expect(await readMails(api)).toEqual([])
  const own = await call(asking.cookie, 'GET', '/v1/pro/join-requests')
  expect(own.json()).toMatchObject({
    items: [{ id, merchantName: merchant.name, state: 'waiting' }],
  })
  const other = await createAccount(api.db)
  const url = `/v1/pro/join-requests/${id}`
  expect((await call(other.cookie, 'DELETE', url)).statusCode).toBe(404)
  expect((await call(asking.cookie, 'DELETE', url)).statusCode).toBe(204)
})

test('whoever asks to join a draft learns nothing of it but the answer', async () => {
  const { merchantId, owner } = await shop()
  await api.db.$client.query(
    `UPDATE merchant_sheets SET fields = '{"name": "Projet secret"}' WHERE id = $1`,
    [merchantId],
  )
  const [refused, accepted] = [await createAccount(api.db), await createAccount(api.db)]
  const ask = async ({ cookie }: typeof refused) =>
    (await call(cookie, 'POST', '/v1/pro/join-requests', { merchantId })).json<{ id: string }>().id
  const ids = [await ask(refused), await ask(accepted)]
  const told = async ({ cookie }: typeof refused) => {
    const list = await call(cookie, 'GET', '/v1/pro/join-requests')
    return [list.body, (await call(cookie, 'GET', '/v1/me/export')).body].join()
  }
  expect(await told(refused)).not.toContain('secret')
  await readMails(api)
  for (const [index, decision] of ['refused', 'accepted'].entries()) {
    const url = of(merchantId, `join-requests/${ids[index]}/decision`)
    expect((await call(owner.cookie, 'POST', url, { decision })).statusCode).toBe(204)
  }
  const mails = await readMails(api)
  const [no, yes] = [refused, accepted].map(({ email }) => mails.find(({ to }) => to === email))
  expect(no?.subject).toBe('Votre demande de tenir un commerce est refusée')
  expect(JSON.stringify(no)).not.toContain('secret')
  expect(yes?.subject).toContain('Projet secret')
  expect(await told(refused)).not.toContain('secret')
  expect(await told(accepted)).toContain('Projet secret')
})
