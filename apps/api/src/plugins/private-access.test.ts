import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember, createSession, headersOf } from '#test/accounts.ts'
import { testApp } from '#test/app.ts'
import { type Operation, privateOperations } from '#test/operations.ts'
import { nobodysId } from '#test/schema-values.ts'

/** What editors may not do, even of a shop they keep; the rest is theirs too. Adding to it is a decision. */
const ownersOnly = [
  'acceptTerms',
  'changeMember',
  'closeOwnMerchant',
  'decideJoinRequest',
  'eraseOwnMerchant',
  'inviteMember',
  'listInvitations',
  'listJoinRequests',
  // Whoever is not oneself.
  'removeMember',
  'reopenOwnMerchant',
  'transferOwnership',
  'withdrawInvitation',
]

let api: Awaited<ReturnType<typeof testApp>>
let operations: Operation[]
beforeAll(async () => {
  api = await testApp()
  operations = (await privateOperations(api.app)).filter(({ open }) => !open)
})
afterAll(() => api.close())

type Who = { cookie: string; names?: Record<string, string>; naming?: string; everything?: boolean }

/**
 * With what the route asks for; `names`: of the parts of its address, those left out are nobody's; `naming`: what is sent
 * speaks of this.
 */
async function call(
  operation: Operation,
  { cookie, names = {}, naming = nobodysId, everything = false }: Who,
) {
  const { payload, headers } = operation.request(everything)
  const answer = await api.app.inject({
    method: operation.method,
    url: operation.address(names),
    headers: { ...headersOf(cookie), 'if-match': '"1"', ...headers },
    ...(payload !== undefined && { payload: replaceIds(payload, naming) }),
  })
  const said = answer.body.replaceAll(naming, '').replace(/"requestId":"[^"]*"/, '')
  return { status: answer.statusCode, said }
}

const replaceIds = (payload: object | string, id: string): object | string =>
  typeof payload === 'string'
    ? payload
    : (JSON.parse(JSON.stringify(payload).replaceAll(nobodysId, id)) as object)

test('a member does what is the members’: owners all of it, editors all but this', async () => {
  const refused: string[] = []
  const ofShops = operations.filter(({ path }) => path.startsWith('/v1/pro/merchants/{merchantId}'))
  expect(ofShops.length).toBeGreaterThan(50)
  for (const operation of ofShops) {
    const owner = await createMember(api.db)
    const { merchantId } = owner
    const editor = await createMember(api.db, { merchantId, role: 'editor' })
    const asEditor = await call(operation, { cookie: editor.cookie, names: { merchantId } })
    const asOwner = await call(operation, { cookie: owner.cookie, names: { merchantId } })
    if (asEditor.status === 403) refused.push(operation.operationId)
    expect([401, 403], `${operation.operationId} ${asOwner.said}`).not.toContain(asOwner.status)
    expect(asEditor.status, operation.operationId).not.toBe(401)
    for (const { status } of [asOwner, asEditor]) {
      expect(status, operation.operationId).toBeLessThan(500)
    }
  }
  expect(refused.toSorted()).toEqual(ownersOnly)
})

/** By the name of the part of an address: something of a merchant that another account keeps. */
async function belongings() {
  const { merchantId, accountId } = await createMember(api.db)
  const one = async (sql: string, values: unknown[]) => {
    const { rows } = await api.db.$client.query<{ id: string }>(`${sql} RETURNING id`, values)
    return rows[0]!.id
  }
  const asking = await createAccount(api.db)
  const productId = await one(
    `INSERT INTO product_sheets (merchant_id, fields) VALUES ($1, '{"name":"Vase"}')`,
    [merchantId],
  )
  const joinRequestId = await one(
    'INSERT INTO join_requests (merchant_id, account_id) VALUES ($1, $2)',
    [merchantId, asking.id],
  )
  await createSession(api.db, accountId)
  const { rows } = await api.db.$client.query<{ id: string }>(
    'SELECT id FROM sessions WHERE user_id = $1',
    [accountId],
  )
  return {
    accountId,
    productId,
    joinRequestId,
    sessionId: rows[0]!.id,
    requestId: joinRequestId,
    mediaId: await one(
      `INSERT INTO media (merchant_id, storage_key, mime_type, width, height) VALUES ($1, 'x', 'image/webp', 9, 9)`,
      [merchantId],
    ),
    importId: await one(
      `INSERT INTO imports (merchant_id, state, file_name, file_key, bytes) VALUES ($1, 'checked', 'a.csv', 'x', 1)`,
      [merchantId],
    ),
    feedId: await one(
      `INSERT INTO feeds (merchant_id, url, state) VALUES ($1, 'https://flux.invalid/', 'paused')`,
      [merchantId],
    ),
    invitationId: await one(
      `INSERT INTO invitations (merchant_id, email, role, token_hash, expires_at)
       VALUES ($1, 'x@exemple.test', 'editor', gen_random_uuid()::text, now() + interval '1 day')`,
      [merchantId],
    ),
    passkeyId: await one(
      `INSERT INTO passkeys (user_id, public_key, credential_id, counter, device_type, backed_up)
       VALUES ($1, 'x', gen_random_uuid()::text, 0, 'x', false)`,
      [accountId],
    ),
    reductionId: randomUUID(),
  }
}

const counted = ['product_sheets', 'media', 'imports', 'feeds', 'invitations', 'join_requests']
const state = async () => {
  const all = counted
    .map((table) => `SELECT to_jsonb(t) AS row FROM ${table} t`)
    .join(' UNION ALL ')
  const { rows } = await api.db.$client.query<{ rows: string }>(
    `SELECT md5(string_agg(row::text, '' ORDER BY row::text)) AS rows FROM (${all}) AS a`,
  )
  return rows[0]!.rows
}

test('under one’s own address, what is another’s is as missing as what never was, and stays as it is', async () => {
  const theirs = await belongings()
  const { cookie, merchantId } = await createMember(api.db)
  const before = await state()
  const nested = operations.filter(
    ({ path }) => !path.startsWith('/v1/regie') && /\{(?!merchantId|token|siret)/.test(path),
  )
  expect(nested.length).toBeGreaterThan(30)
  for (const operation of nested) {
    const [found, missing] = [
      await call(operation, { cookie, names: { ...theirs, merchantId } }),
      await call(operation, { cookie, names: { merchantId } }),
    ]
    expect(found.status, `${operation.operationId} ${found.said}`).toBe(404)
    expect(found, operation.operationId).toEqual(missing)
  }
  expect(await state()).toBe(before)
})

test('what is another’s is nothing that one’s own can be said to show, hold or be given to', async () => {
  const theirs = await belongings()
  const { cookie, merchantId } = await createMember(api.db)
  const before = await state()
  const speaking = operations.filter(
    ({ path, request }) =>
      path.startsWith('/v1/pro/merchants/') &&
      JSON.stringify(request(true).payload ?? '').includes(nobodysId),
  )
  expect(speaking.length).toBeGreaterThan(2)
  for (const operation of speaking) {
    const names = { merchantId }
    const asking = { cookie, names, everything: true }
    const missing = await call(operation, { ...asking, naming: randomUUID() })
    expect(missing.status, operation.operationId).toBeGreaterThanOrEqual(400)
    for (const naming of [theirs.mediaId, theirs.productId, theirs.accountId]) {
      expect(await call(operation, { ...asking, naming }), operation.operationId).toEqual(missing)
    }
  }
  expect(await state()).toBe(before)
})

test('the back office is closed to owners and editors, on what is theirs too', async () => {
  const owner = await createMember(api.db)
  const { merchantId } = owner
  const editor = await createMember(api.db, { merchantId, role: 'editor' })
  const staff = operations.filter(({ path }) => path.startsWith('/v1/regie'))
  expect(staff.length).toBeGreaterThan(5)
  for (const operation of staff) {
    for (const { cookie } of [owner, editor]) {
      const { status } = await call(operation, { cookie, names: { merchantId } })
      expect(status, operation.operationId).toBe(403)
    }
  }
})
