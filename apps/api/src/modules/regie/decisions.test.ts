import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import type { Problem } from '@dansmazone/contract/problem'
import type {
  DecisionOutcome,
  MerchantSubmission,
  ProductSubmission,
  SubmissionList,
} from '@dansmazone/contract/review'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createAccount, createMember } from '#test/accounts.ts'
import { acting, done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { livingMerchant, readyMerchant } from '#test/ready-merchant.ts'
import { completeProduct } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
let moderator: ReturnType<typeof acting>
let moderatorId: string
beforeAll(async () => {
  api = await testApp()
  const account = await createAccount(api.db, { role: 'moderator' })
  moderator = acting(api.app, account.cookie)
  moderatorId = account.id
})
afterAll(() => api.close())
afterEach(async () => {
  await api.app.jobs.drain({ early: true })
  await api.db.$client.query(
    'DELETE FROM merchants; DELETE FROM merchant_sheets; DELETE FROM outbox_mails',
  )
})

const submissions = '/v1/regie/submissions'
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })
const isPublic = async (path: string) => (await api.app.inject(path)).statusCode === 200
const codes = ({ errors = [] }: Problem) => errors.map(({ path, code }) => `${path} ${code}`)

async function submitted(overrides: Parameters<typeof readyMerchant>[1] = {}) {
  const merchant = await readyMerchant(api.db, overrides)
  const owner = acting(api.app, merchant.owner.cookie)
  const url = `/v1/pro/merchants/${merchant.id}`
  const sheet = await done(owner<MerchantSheet>('POST', `${url}/submission`, { body: {} }))
  return { ...merchant, act: owner, url, version: sheet.version }
}

const decide = (path: string, version: number, body: object) =>
  moderator<MerchantSubmission & Problem>('POST', `${submissions}/${path}/decision`, {
    body,
    headers: ifMatch(version),
  })
const approve = (path: string, version: number) => decide(path, version, { decision: 'approved' })

async function mails() {
  await api.app.jobs.drain({ early: true })
  const { rows } = await api.db.$client.query<{ to: string; subject: string; text: string }>(
    'DELETE FROM outbox_mails RETURNING "to", subject, text',
  )
  return rows
}

test('what waits is listed by merchant, the longest wait first', async () => {
  const first = await submitted({ name: 'Premier' })
  const second = await submitted({ name: 'Second' })
  await createMember(api.db, { merchantId: second.id, accountId: moderatorId })
  const list = await done(moderator<SubmissionList>('GET', `${submissions}?limit=1`))
  expect(list).toMatchObject({
    items: [{ merchantId: first.id, name: 'Premier', merchant: true, products: 1, mine: false }],
    total: { count: 2, exact: true },
    waiting: { merchants: 2, products: 2, joinRequests: 0, oldest: list.items[0]?.waitingSince },
  })
  const next = await done(
    moderator<SubmissionList>('GET', `${submissions}?limit=1&page=${list.nextPage}`),
  )
  expect(next).toMatchObject({ items: [{ merchantId: second.id, mine: true }], nextPage: null })
})

test('accepted, it is public as it was read; its owner is told and sees it', async () => {
  const { id, productId, owner, act, url, version } = await submitted({ name: 'Forge Neuve' })
  const read = await done(moderator<MerchantSubmission>('GET', `${submissions}/merchants/${id}`))
  expect(read).toMatchObject({
    id,
    version,
    stage: 'submitted',
    live: false,
    missing: [],
    terms: { version: '2026-11-22' },
    owners: [{ email: expect.any(String) }],
    products: [{ id: productId, version: 1, name: 'Couteau pliant', priceCents: 8500 }],
  })
  const fields = read.difference.map(({ field }) => field)
  expect(fields).toContain('address.street')
  expect(fields).not.toContain('story')
  const [category] = read.fields.categories
  expect(read.names[category ?? '']).toMatch(/^Catégorie/)

  expect((await approve(`products/${productId}`, 1)).status).toBe(409)
  expect((await approve(`merchants/${id}`, version)).body).toMatchObject({
    stage: 'settled',
    live: true,
    difference: [],
    lastDecision: { decision: 'approved' },
  })
  expect(await isPublic(`/v1/merchants/${id}`)).toBe(true)
  expect(await isPublic(`/v1/products/${productId}`)).toBe(false)
  expect((await approve(`products/${productId}`, 1)).status).toBe(200)
  expect(await isPublic(`/v1/products/${productId}`)).toBe(true)

  const sheet = await done(act<MerchantSheet>('GET', url))
  expect(sheet).toMatchObject({
    status: 'published',
    publicUrl: 'https://dansmazone.test/commercants/forge-neuve',
    lastDecision: { decision: 'approved' },
    confirmedAt: expect.any(String),
  })
  const sent = await mails()
  expect(sent.map(({ subject }) => subject).toSorted()).toEqual([
    '« Forge Neuve » : 1 produit publié',
    '« Forge Neuve » est en ligne',
  ])
  const { rows } = await api.db.$client.query('SELECT email FROM accounts WHERE id = $1', [
    owner.accountId,
  ])
  expect(sent.every(({ to }) => to === rows[0].email)).toBe(true)
  expect((await approve(`merchants/${id}`, version)).status).toBe(409)
})

test('refused, the reason reaches the owner by mail and in the app, and a correction may be submitted', async () => {
  const { id, act, url, version } = await submitted({ name: 'Floue' })
  const none = await decide(`merchants/${id}`, version, { decision: 'refused' })
  expect([none.status, codes(none.body)]).toEqual([400, ['body.reasonCode reason_needed']])
  for (const reasonCode of ['nowhere', 'price_wrong']) {
    const unknown = await decide(`merchants/${id}`, version, { decision: 'refused', reasonCode })
    expect(codes(unknown.body), reasonCode).toEqual(['body.reasonCode unknown_value'])
  }
  const vague = await decide(`merchants/${id}`, version, {
    decision: 'refused',
    reasonCode: 'other',
  })
  expect(codes(vague.body)).toEqual(['body.reason reason_needed'])
  const refused = await decide(`merchants/${id}`, version, {
    decision: 'refused',
    reasonCode: 'picture_unfit',
    reason: 'La devanture est floue.',
  })
  expect(refused.body).toMatchObject({ stage: 'refused', live: false })
  expect(await isPublic(`/v1/merchants/${id}`)).toBe(false)
  const sheet = await done(act<MerchantSheet>('GET', url))
  expect(sheet).toMatchObject({
    status: 'refused',
    lastDecision: {
      decision: 'refused',
      reasonCode: 'picture_unfit',
      reason: 'La devanture est floue.',
    },
  })
  const [mail] = await mails()
  expect(mail?.subject).toBe('« Floue » : une correction est demandée')
  expect(mail?.text).toContain('Une photo ne convient pas')
  expect(mail?.text).toContain('La devanture est floue.')
  const again = await done(act<MerchantSheet>('POST', `${url}/submission`, { body: {} }))
  expect(again.status).toBe('submitted')
})

test('what changed since it was read is not decided on, and who changed it is told', async () => {
  const { id, act, url, version } = await submitted()
  await done(act('PATCH', url, { body: { story: 'Autre' }, headers: ifMatch(version) }))
  const late = await approve(`merchants/${id}`, version)
  expect([late.status, late.body]).toMatchObject([
    412,
    { current: { version: version + 1, edits: [{ fields: ['story'] }] } },
  ])
  const unread = await moderator<Problem>('POST', `${submissions}/merchants/${id}/decision`, {
    body: { decision: 'approved' },
  })
  expect(codes(unread.body)).toEqual(['header.if-match required'])
  expect((await approve(`merchants/${id}`, version + 1)).status).toBe(200)
})

test('of what is public, only the difference is read, and the old state stays until it is accepted', async () => {
  const { id, owner } = await livingMerchant(api.db, { name: 'Ancien' })
  const act = acting(api.app, owner.cookie)
  const url = `/v1/pro/merchants/${id}`
  await done(act('PATCH', url, { body: { name: 'Nouveau' }, headers: ifMatch(2) }))
  await done(act('POST', `${url}/submission`, { body: {} }))
  const read = await done(moderator<MerchantSubmission>('GET', `${submissions}/merchants/${id}`))
  expect(read.difference).toEqual([{ field: 'name', before: 'Ancien', after: 'Nouveau' }])
  const name = async () =>
    (await api.app.inject(`/v1/merchants/${id}`)).json<{ name: string }>().name
  expect(await name()).toBe('Ancien')
  await decide(`merchants/${id}`, read.version, { decision: 'refused', reasonCode: 'forbidden' })
  expect(await name()).toBe('Ancien')
  await done(act('POST', `${url}/submission`, { body: {} }))
  await approve(`merchants/${id}`, read.version)
  expect(await name()).toBe('Nouveau')
  expect((await mails()).map(({ subject }) => subject)).toContain(
    'Vos changements sur « Nouveau » sont en ligne',
  )
  const { rows } = await api.db.$client.query(
    `SELECT decision, reason_code, proposed->>'name' AS proposed, published->>'name' AS published, decided_by
     FROM reviews WHERE merchant_id = $1 ORDER BY decided_at`,
    [id],
  )
  const common = { proposed: 'Nouveau', published: 'Ancien', decided_by: moderatorId }
  expect(rows).toEqual([
    { decision: 'refused', reason_code: 'forbidden', ...common },
    { decision: 'approved', reason_code: null, ...common },
  ])
})

test('many products are decided at once, those that changed are left; one mail tells', async () => {
  const { id, owner } = await livingMerchant(api.db, { name: 'Grande' })
  const act = acting(api.app, owner.cookie)
  const ids: string[] = []
  for (const name of ['Un', 'Deux', 'Trois']) ids.push(await completeProduct(api.db, id, { name }))
  await api.db.$client.query(
    `UPDATE product_sheets SET stage = 'submitted', submitted_at = now() WHERE id = ANY ($1)`,
    [ids],
  )
  const products = ids.map((productId, index) => ({ id: productId, version: index === 2 ? 9 : 1 }))
  const path = `${submissions}/merchants/${id}/products/decision`
  const refusedAll = await done(
    moderator<DecisionOutcome>('POST', path, {
      body: { decision: 'refused', reasonCode: 'price_wrong', products: products.slice(0, 1) },
    }),
  )
  expect(refusedAll).toEqual({ decided: 1, changed: [], underWay: false })
  const outcome = await done(
    moderator<DecisionOutcome>('POST', path, { body: { decision: 'approved', products } }),
  )
  expect(outcome).toEqual({ decided: 1, changed: [ids[0], ids[2]], underWay: false })
  expect(await isPublic(`/v1/products/${ids[1]}`)).toBe(true)
  expect(await isPublic(`/v1/products/${ids[0]}`)).toBe(false)
  const sent = await mails()
  expect(sent.map(({ subject }) => subject)).toEqual([
    '« Grande » : 1 produit publié, 1 à corriger',
  ])
  expect(sent[0]?.text).toContain('« Un » : Le prix est à vérifier')
  const sheet = await done(act<MerchantSheet>('GET', `/v1/pro/merchants/${id}`))
  expect(sheet.lastDecision).toBeUndefined()
  const product = await done(
    moderator<ProductSubmission>('GET', `${submissions}/products/${ids[0]}`),
  )
  expect(product).toMatchObject({
    stage: 'refused',
    merchantName: 'Grande',
    lastDecision: { reasonCode: 'price_wrong' },
  })
})

test('a large catalogue is published by a job', async () => {
  const { id, productId } = await livingMerchant(api.db)
  await api.db.$client.query(
    `INSERT INTO product_sheets (merchant_id, fields, stage, submitted_at)
     SELECT merchant_id, jsonb_set(fields, '{name}', to_jsonb('Couteau ' || n)), 'submitted', now()
     FROM product_sheets, generate_series(1, 250) AS n WHERE id = $1`,
    [productId],
  )
  const { products } = await done(
    moderator<MerchantSubmission>('GET', `${submissions}/merchants/${id}`),
  )
  const body = {
    decision: 'approved',
    products: products.map((product) => ({ id: product.id, version: product.version })),
  }
  const outcome = await done(
    moderator<DecisionOutcome>('POST', `${submissions}/merchants/${id}/products/decision`, {
      body,
    }),
  )
  expect(outcome).toEqual({ decided: 200, changed: [], underWay: true })
  await api.app.jobs.drain()
  const { productCount } = (await api.app.inject(`/v1/merchants/${id}`)).json<{
    productCount: number
  }>()
  expect(productCount).toBe(251)
})
