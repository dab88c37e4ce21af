import type { EditList, MerchantSheetList, Terms } from '@dansmazone/contract/joining'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import type { Problem } from '@dansmazone/contract/problem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { submitProducts } from '#sheets/submit-products.ts'
import { createAccount, createMember } from '#test/accounts.ts'
import { acting, done, statuses } from '#test/acting.ts'
import { answeringServer, json } from '#test/answering-server.ts'
import { testApp } from '#test/app.ts'
import { livingMerchant, readyMerchant } from '#test/ready-merchant.ts'
import { createCommune } from '#test/reference-factories.ts'
import { completeProduct, nobody } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
let register: Awaited<ReturnType<typeof answeringServer>>
beforeAll(async () => {
  register = await answeringServer(json({ results: [] }))
  api = await testApp({ COMPANY_REGISTER_URL: register.url })
})
afterAll(async () => {
  await api.close()
  await register.close()
})

const someone = async (role?: 'moderator') => {
  const account = await createAccount(api.db, role ? { role } : {})
  return Object.assign(acting(api.app, account.cookie), { id: account.id })
}
const anonymous = () => acting(api.app, null)
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })
const codes = ({ errors = [] }: Problem) => errors.map(({ path, code }) => `${path} ${code}`)

test('a name is enough to begin, and whoever begins owns it', async () => {
  const act = await someone()
  const begun = await act<MerchantSheet>('POST', '/v1/pro/merchants', { body: { name: 'Atelier' } })
  expect(begun.status).toBe(201)
  expect(begun.headers).toMatchObject({
    location: `/v1/pro/merchants/${begun.body.id}`,
    etag: '"1"',
    'cache-control': 'private, no-store',
  })
  expect(begun.body).toMatchObject({
    status: 'draft',
    role: 'owner',
    live: false,
    publicUrl: null,
    fields: { name: 'Atelier', description: '', phonePublic: true },
    checklist: { done: 0, total: 6, ready: false },
  })
  const { items } = await done(act<MerchantSheetList>('GET', '/v1/pro/merchants'))
  expect(items).toMatchObject([
    { id: begun.body.id, name: 'Atelier', status: 'draft', products: { total: 0 } },
  ])
})

test('products are counted by what is left to do about them', async () => {
  const { id, owner } = await livingMerchant(api.db)
  const act = acting(api.app, owner.cookie)
  const [draft, sent, archived] = [
    await completeProduct(api.db, id),
    await completeProduct(api.db, id),
    await completeProduct(api.db, id),
  ]
  const counts = async () =>
    (await done(act<MerchantSheetList>('GET', '/v1/pro/merchants'))).items[0]?.products
  expect(await counts()).toEqual({ total: 4, live: 1, waiting: 0, drafts: 3, refused: 0 })
  await submitProducts(api.db, id, [sent], nobody)
  await api.db.$client.query('UPDATE product_sheets SET archived_at = now() WHERE id = $1', [
    archived,
  ])
  expect(await counts()).toEqual({ total: 4, live: 1, waiting: 1, drafts: 1, refused: 0 })
  const url = `/v1/pro/merchants/${id}/products/${draft}`
  await act('DELETE', url, { headers: ifMatch(1) })
  await api.db.$client.query(`UPDATE product_sheets SET stage = 'refused' WHERE id = $1`, [sent])
  expect(await counts()).toEqual({ total: 3, live: 1, waiting: 0, drafts: 0, refused: 1 })
})

test.each([
  [{}, 'body.name required'],
  [{ name: '   ' }, 'body.name pattern'],
  [{ name: 'x', role: 'owner' }, 'body.role unknown_parameter'],
  [{ name: 'x', stage: 'settled', live: true }, 'body.live unknown_parameter'],
  [{ name: 'x', siret: '73282932000075' }, 'body.siret invalid'],
  [{ name: 'x', socials: { facebook: 'javascript:alert(1)' } }, 'body.socials.facebook pattern'],
  [{ name: 'x', categories: ['nulle-part'] }, 'body.categories.0 unknown_value'],
  [{ name: 'x', website: 'javascript:alert(1)' }, 'body.website web_address'],
])('%j is refused: %s', async (body, fault) => {
  const act = await someone()
  const answer = await act<Problem>('POST', '/v1/pro/merchants', { body })
  expect(answer.status).toBe(400)
  expect(codes(answer.body)).toContain(fault)
})

test('someone who trades in their own name keeps the phone private until they say otherwise', async () => {
  const siret = '73282932000074'
  const company = { siren: siret.slice(0, 9), nature_juridique: '1000', statut_diffusion: 'O' }
  register.become(json({ results: [company] }))
  const act = await someone()
  const begin = async (more: object) =>
    (
      await done(
        act<MerchantSheet>('POST', '/v1/pro/merchants', { body: { name: 'x', siret, ...more } }),
      )
    ).fields.phonePublic
  expect(await begin({})).toBe(false)
  expect(await begin({ phonePublic: true })).toBe(true)
  register.become(json({}, 500))
  expect(await begin({})).toBe(true)
})

test('nobody prepares merchants without end', async () => {
  const act = await someone()
  const answers: number[] = []
  for (let time = 0; time < 21; time += 1) {
    answers.push((await act('POST', '/v1/pro/merchants', { body: { name: `n${time}` } })).status)
  }
  expect([new Set(answers.slice(0, 20)), answers[20]]).toEqual([new Set([201]), 409])
})

test('a merchant is read and changed by its members alone', async () => {
  const { id, owner } = await readyMerchant(api.db)
  const editor = await createMember(api.db, { merchantId: id, role: 'editor' })
  const elsewhere = await createMember(api.db)
  const people = [
    anonymous(),
    acting(api.app, elsewhere.cookie),
    await someone('moderator'),
    acting(api.app, editor.cookie),
    acting(api.app, owner.cookie),
  ]
  const one = `/v1/pro/merchants/${id}`
  for (const path of ['', '/preview', '/history', '/terms']) {
    expect(await statuses(people, 'GET', one + path), path).toEqual([401, 404, 404, 200, 200])
  }
  const patch = { body: { story: 'Depuis 1920.' }, headers: { 'if-match': '"2"' } }
  expect(await statuses(people, 'PATCH', one, patch)).toEqual([401, 404, 404, 200, 412])
  const discard = { headers: { 'if-match': '"3"' } }
  expect(await statuses(people, 'POST', `${one}/discard`, discard)).toEqual([
    401, 404, 404, 409, 409,
  ])
  const terms = { body: { version: '2026-11-22' } }
  expect(await statuses(people, 'PUT', `${one}/terms`, terms)).toEqual([401, 404, 404, 403, 200])
  const confirm = await statuses(people, 'POST', `${one}/confirmation`)
  expect(confirm).toEqual([401, 404, 404, 409, 409])
  const close = await statuses(people, 'POST', `${one}/closing`)
  expect(close).toEqual([401, 404, 404, 403, 409])
  const reopen = await statuses(people, 'DELETE', `${one}/closing`)
  expect(reopen).toEqual([401, 404, 404, 403, 409])
  const withdraw = await statuses(people, 'DELETE', `${one}/submission`)
  expect(withdraw).toEqual([401, 404, 404, 409, 409])
  const submit = await statuses(people, 'POST', `${one}/submission`, { body: {} })
  expect(submit).toEqual([401, 404, 404, 200, 409])
  expect(await statuses(people, 'DELETE', one)).toEqual([401, 404, 404, 403, 204])
  expect(await statuses(people, 'GET', one)).toEqual([401, 404, 404, 404, 404])
})

test('what another member changed meanwhile is told, not overwritten', async () => {
  const { id, owner } = await readyMerchant(api.db)
  const act = acting(api.app, owner.cookie)
  const url = `/v1/pro/merchants/${id}`
  const first = await act<MerchantSheet>('PATCH', url, {
    body: { phone: '05 65 00 00 00' },
    headers: ifMatch(2),
  })
  expect([first.headers['etag'], first.body.version]).toEqual(['"3"', 3])
  const late = await act<Problem & { current: object }>('PATCH', url, {
    body: { phone: '06' },
    headers: ifMatch(2),
  })
  expect(late.status).toBe(400)
  const late2 = await act<Problem & { current: object }>('PATCH', url, {
    body: { phone: '06 00 00 00 00' },
    headers: ifMatch(2),
  })
  expect([late2.status, late2.body.current]).toMatchObject([
    412,
    { version: 3, edits: [{ fields: ['phone'] }] },
  ])
  const forgotten = await act<Problem>('PATCH', url, { body: { phone: null } })
  expect([forgotten.status, codes(forgotten.body)]).toEqual([400, ['header.if-match required']])
})

test('what is written in another form is refused in words, not by a pattern', async () => {
  const { id, owner } = await readyMerchant(api.db)
  const { status, body } = await acting(api.app, owner.cookie)<Problem>(
    'PATCH',
    `/v1/pro/merchants/${id}`,
    { body: { phone: '0565', email: 'x', website: 'savons.fr' }, headers: ifMatch(2) },
  )
  expect([status, codes(body).toSorted()]).toEqual([
    400,
    ['body.email email', 'body.phone phone', 'body.website web_address'],
  ])
  expect(body.errors?.map(({ message }) => message).join(' ')).not.toMatch(/[\^${\\]/)
})

test('a pin stands near its commune', async () => {
  const { id, owner, commune } = await readyMerchant(api.db)
  const act = acting(api.app, owner.cookie)
  const address = {
    street: null,
    streetPublic: true,
    postcode: '48000',
    communeInsee: commune.insee,
    lat: Number(commune.lat) + 0.05,
    lon: Number(commune.lon),
    precision: 'exact',
  }
  const url = `/v1/pro/merchants/${id}`
  const near = await act('PATCH', url, { body: { address }, headers: ifMatch(2) })
  expect(near.status).toBe(200)
  const far = await act<Problem>('PATCH', url, {
    body: { address: { ...address, lat: 48.85, lon: 2.35 } },
    headers: ifMatch(3),
  })
  expect([far.status, codes(far.body)]).toEqual([400, ['body.address.lat too_far']])
  const nowhere = await createCommune(api.db, { lat: null })
  const unplaced = await act('PATCH', url, {
    body: { address: { ...address, communeInsee: nowhere.insee } },
    headers: ifMatch(3),
  })
  expect(unplaced.status).toBe(200)
})

test('the checklist says what is left, until nothing is', async () => {
  const act = await someone()
  const { id } = await done(
    act<MerchantSheet>('POST', '/v1/pro/merchants', { body: { name: 'x' } }),
  )
  const { checklist } = await done(act<MerchantSheet>('GET', `/v1/pro/merchants/${id}`))
  expect(checklist.steps).toEqual([
    {
      step: 'identity',
      done: false,
      missing: ['description', 'categories', 'siret', 'legalName', 'email'],
    },
    { step: 'place', done: false, missing: ['address'] },
    { step: 'hours', done: false, missing: ['hours'] },
    { step: 'photo', done: false, missing: ['images'] },
    { step: 'product', done: false, missing: ['products'] },
    { step: 'terms', done: false, missing: ['terms'] },
  ])
  const refused = await act<Problem>('POST', `/v1/pro/merchants/${id}/submission`, { body: {} })
  expect(refused.status).toBe(409)
  expect(codes(refused.body)).toContain('body.siret incomplete')
  const ready = await readyMerchant(api.db)
  const owner = acting(api.app, ready.owner.cookie)
  const whole = await done(owner<MerchantSheet>('GET', `/v1/pro/merchants/${ready.id}`))
  expect(whole.checklist).toMatchObject({ done: 6, ready: true })
})

test('the charter is accepted in force, and dated', async () => {
  const act = await someone()
  const { id } = await done(
    act<MerchantSheet>('POST', '/v1/pro/merchants', { body: { name: 'x' } }),
  )
  const url = `/v1/pro/merchants/${id}/terms`
  const { version } = await done(act<Terms>('GET', '/v1/pro/terms'))
  expect((await act('PUT', url, { body: { version: '2020-01-01' } })).status).toBe(409)
  expect(await done(act('GET', url))).toMatchObject({ version: null, current: version })
  const first = await done(act('PUT', url, { body: { version } }))
  expect(first).toMatchObject({ version, acceptedAt: expect.any(String) })
  expect(await done(act('PUT', url, { body: { version } }))).toEqual(first)
})

test('the history tells who did what, page by page', async () => {
  const { id, owner } = await readyMerchant(api.db)
  const act = acting(api.app, owner.cookie)
  for (const [index, story] of ['un', 'deux', 'trois'].entries()) {
    await done(
      act('PATCH', `/v1/pro/merchants/${id}`, { body: { story }, headers: ifMatch(index + 2) }),
    )
  }
  const url = `/v1/pro/merchants/${id}/history?limit=2`
  const first = await done(act<EditList>('GET', url))
  expect(first.items.map(({ act: name, changes }) => [name, changes])).toEqual([
    ['changed', [{ field: 'story', before: 'deux', after: 'trois' }]],
    ['changed', [{ field: 'story', before: 'un', after: 'deux' }]],
  ])
  expect(first.items[0]).toMatchObject({ by: expect.stringMatching(/^Personne/), origin: 'member' })
  const next = await done(act<EditList>('GET', `${url}&page=${first.nextPage}`))
  expect(next.items.length).toBe(2)
  expect(next.total).toEqual(first.total)
  const other = await readyMerchant(api.db)
  const elsewhere = acting(api.app, other.owner.cookie)
  const foreign = `/v1/pro/merchants/${other.id}/history?limit=2&page=${first.nextPage}`
  expect((await elsewhere('GET', foreign)).status).toBe(400)
})
