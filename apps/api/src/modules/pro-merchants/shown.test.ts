import type { Merchant } from '@dansmazone/contract/merchant'
import type { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishMerchant } from '#sheets/publish-merchant.ts'
import { createAccount } from '#test/accounts.ts'
import { acting, done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { livingMerchant, readyMerchant } from '#test/ready-merchant.ts'
import { read } from '#test/requests.ts'
import { leafSlug } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const someone = async () => acting(api.app, (await createAccount(api.db)).cookie)
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

test('the preview is what shoppers will see, and shows it to nobody else', async () => {
  const { id, owner, mediaId } = await readyMerchant(api.db, { name: 'Aperçu' })
  const act = acting(api.app, owner.cookie)
  const seen = await done(act<Merchant>('GET', `/v1/pro/merchants/${id}/preview`))
  expect(seen).toMatchObject({
    id,
    slug: 'apercu',
    name: 'Aperçu',
    images: [
      {
        alt: 'La devanture',
        url: `https://dansmazone.test/v1/pro/merchants/${id}/pictures/${mediaId}/960.jpeg`,
      },
    ],
  })
  expect((await api.app.inject(`/v1/merchants/${id}`)).statusCode).toBe(404)
  expect((await api.app.inject('/v1/merchants/apercu')).statusCode).toBe(404)
  const sheet = await done(act<MerchantSheet>('GET', `/v1/pro/merchants/${id}`))
  expect([sheet.status, sheet.live, sheet.version]).toEqual(['draft', false, 2])
  const bare = await someone()
  const { id: draft } = await done(
    bare<MerchantSheet>('POST', '/v1/pro/merchants', { body: { name: 'x' } }),
  )
  expect((await bare('GET', `/v1/pro/merchants/${draft}/preview`)).status).toBe(409)
})

test('once public, a change that waits shows in the preview alone, and can be given up', async () => {
  const category = await leafSlug(api.db)
  const { id, owner } = await livingMerchant(api.db, { name: 'Avant' })
  const act = acting(api.app, owner.cookie)
  const url = `/v1/pro/merchants/${id}`
  const changed = await done(
    act<MerchantSheet>('PATCH', url, {
      body: { name: 'Après', categories: [category], phone: '05 65 11 22 33' },
      headers: ifMatch(2),
    }),
  )
  expect(changed).toMatchObject({ status: 'changed', live: true, pending: ['name', 'categories'] })
  const shown = async () => await read<Merchant>(api.app, `/v1/merchants/${id}`)
  expect(await shown()).toMatchObject({ name: 'Avant', phone: '05 65 11 22 33' })
  expect(await done(act('GET', `${url}/preview`))).toMatchObject({ name: 'Après' })
  const back = await done(
    act<MerchantSheet>('POST', `${url}/discard`, { headers: ifMatch(changed.version) }),
  )
  expect(back).toMatchObject({ status: 'published', pending: [], fields: { name: 'Avant' } })
  expect((await act('DELETE', url)).status).toBe(409)
})

test('a private street and phone stay so from the sheet to every public answer', async () => {
  const { id, owner, commune } = await readyMerchant(api.db, {
    name: 'Discrète',
    phone: '05 65 99 88 77',
    phonePublic: false,
  })
  const act = acting(api.app, owner.cookie)
  const sheet = await done(act<MerchantSheet>('GET', `/v1/pro/merchants/${id}`))
  const address = {
    ...sheet.fields.address,
    street: '7 impasse Cachée',
    streetPublic: false,
    lat: Number(commune.lat) + 0.0123,
    lon: commune.lon,
  }
  await done(act('PATCH', `/v1/pro/merchants/${id}`, { body: { address }, headers: ifMatch(2) }))
  await publishMerchant(api.db, id)
  for (const url of [
    `/v1/merchants/${id}`,
    '/v1/merchants?q=discr%C3%A8te',
    '/v1/suggest?q=discr',
  ]) {
    const { body, statusCode } = await api.app.inject(url)
    expect([statusCode, body.includes('iscr')]).toEqual([200, true])
    expect(body).not.toMatch(/Cach|05 65 99|44\.53/)
  }
})

test('seasons are told as seasons, not as hundreds of days, and hold', async () => {
  const span = (opens: string, closes: string) => [{ opens, closes }]
  const { id } = await livingMerchant(api.db, {
    hours: {
      kind: 'weekly',
      weekly: [{ day: 'monday', spans: span('09:00', '12:00') }],
      seasons: [
        {
          name: 'Été',
          from: '01-01',
          to: '12-31',
          weekly: [{ day: 'tuesday', spans: span('10:00', '19:00') }],
        },
      ],
      special: [{ date: '2100-12-24', spans: [], note: 'Réveillon' }],
      holidays: 'closed',
    },
  })
  const { openingHours } = await read<Merchant>(api.app, `/v1/merchants/${id}`)
  expect(openingHours.seasons).toMatchObject([{ name: 'Été', from: '01-01', to: '12-31' }])
  expect(openingHours.seasons?.[0]?.weekly.map(({ spans }) => spans.length)).toEqual([
    0, 1, 0, 0, 0, 0, 0,
  ])
  expect(openingHours.special).toEqual([{ date: '2100-12-24', spans: [], note: 'Réveillon' }])
})
