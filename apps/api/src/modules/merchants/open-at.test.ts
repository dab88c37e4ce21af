import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct, type MerchantOverrides } from '#test/factories.ts'
import { createCommune } from '#test/reference-factories.ts'
import { read, readPage, slugs } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let communeInsee = ''
beforeAll(async () => {
  api = await testApp()
  communeInsee = (await createCommune(api.db)).insee
})
afterAll(() => api.close())

type Shown = { openState: string; openStateUntil?: string }

/** What a shop says at an instant, and whether both lists find it among the open and among the maybe open. */
async function shown(shop: MerchantOverrides, at: string) {
  const { db, app } = api
  const merchant = await createMerchant(db, { communeInsee, ...shop })
  await createProduct(db, { merchantId: merchant.id, slug: 'produit' })
  const query = `openAt=${encodeURIComponent(at)}`
  const merchants = await readPage<Shown>(app, `/v1/merchants?${query}`)
  const products = await readPage<Shown & { merchant: Shown }>(app, `/v1/products?${query}`)
  const certain = `${query}&includeUnknownHours=false`
  const open = [
    await slugs(app, `/v1/merchants?${certain}`),
    await slugs(app, `/v1/products?${certain}`),
  ].map(({ length }) => length === 1)
  await db.$client.query('DELETE FROM merchants')
  const [item] = merchants.items
  const [product] = products.items
  expect(product?.openState).toBe(item?.openState)
  expect(product?.merchant.openState).toBe(item?.openState)
  expect(product?.merchant.openStateUntil).toBe(item?.openStateUntil)
  expect(open).toEqual([item?.openState === 'open', item?.openState === 'open'])
  expect(merchants.total.count).toBe(merchants.items.length)
  return item ? [item.openState, item.openStateUntil] : ['closed']
}

const weekdays = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((day) => [day, '{[570,750),[840,1140)}']),
)
const nights = { 5: '{[1080,1560)}' }

// 23 November 2026 is a Monday; Paris is at +01:00.
test.each<[string, MerchantOverrides, string, (string | undefined)[]]>([
  ['before opening', { hours: weekdays }, '2026-11-23T09:29:59+01:00', ['closed']],
  [
    'at opening',
    { hours: weekdays },
    '2026-11-23T09:30:00+01:00',
    ['open', '2026-11-23T11:30:00.000Z'],
  ],
  ['at noon', { hours: weekdays }, '2026-11-23T12:30:00+01:00', ['closed']],
  [
    'at the last minute',
    { hours: weekdays },
    '2026-11-23T18:59:59+01:00',
    ['open', '2026-11-23T18:00:00.000Z'],
  ],
  ['at closing', { hours: weekdays }, '2026-11-23T19:00:00+01:00', ['closed']],
  ['on a closed day', { hours: weekdays }, '2026-11-22T10:00:00+01:00', ['closed']],
  [
    'over midnight, before it',
    { hours: nights },
    '2026-11-27T23:00:00+01:00',
    ['open', '2026-11-28T01:00:00.000Z'],
  ],
  [
    'over midnight, after it',
    { hours: nights },
    '2026-11-28T01:59:00+01:00',
    ['open', '2026-11-28T01:00:00.000Z'],
  ],
  ['over midnight, at its end', { hours: nights }, '2026-11-28T02:00:00+01:00', ['closed']],
  [
    'on a special day',
    { hours: weekdays, specialDays: [{ day: '2026-11-22', spans: '{[600,720)}' }] },
    '2026-11-22T10:30:00+01:00',
    ['open', '2026-11-22T11:00:00.000Z'],
  ],
  [
    'on a day closed for once',
    { hours: weekdays, specialDays: [{ day: '2026-11-23', spans: '{}' }] },
    '2026-11-23T10:00:00+01:00',
    ['closed'],
  ],
  [
    'during a closure, its last day included',
    { hours: weekdays, closures: [{ from: '2026-11-16', to: '2026-11-23' }] },
    '2026-11-23T10:00:00+01:00',
    ['closed'],
  ],
  [
    'the day after a closure',
    { hours: weekdays, closures: [{ from: '2026-11-16', to: '2026-11-22' }] },
    '2026-11-23T10:00:00+01:00',
    ['open', '2026-11-23T11:30:00.000Z'],
  ],
  [
    'closed until further notice',
    { hours: weekdays, closures: [{ from: '2026-01-01' }] },
    '2026-11-23T10:00:00+01:00',
    ['closed'],
  ],
  [
    'a closure rules a special day',
    {
      hours: weekdays,
      closures: [{ from: '2026-11-23', to: '2026-11-23' }],
      specialDays: [{ day: '2026-11-23', spans: '{[0,1440)}' }],
    },
    '2026-11-23T10:00:00+01:00',
    ['closed'],
  ],
  [
    'on a public holiday, open on those',
    { hours: weekdays, holidays: 'open' },
    '2026-11-11T10:00:00+01:00',
    ['open', '2026-11-11T11:30:00.000Z'],
  ],
  [
    'on a public holiday, closed on those',
    { hours: weekdays, holidays: 'closed' },
    '2026-11-11T10:00:00+01:00',
    ['closed'],
  ],
  [
    'on a public holiday, nobody knows',
    { hours: weekdays, holidays: 'unknown' },
    '2026-11-11T10:00:00+01:00',
    ['unknown', '2026-11-11T11:30:00.000Z'],
  ],
  [
    'on a public holiday with a special day',
    {
      hours: weekdays,
      holidays: 'closed',
      specialDays: [{ day: '2026-11-11', spans: '{[540,720)}' }],
    },
    '2026-11-11T10:00:00+01:00',
    ['open', '2026-11-11T11:00:00.000Z'],
  ],
  [
    'with hours nobody knows',
    { hoursKind: 'unknown' },
    '2026-11-23T10:00:00+01:00',
    ['unknown', undefined],
  ],
  [
    'by appointment',
    { hoursKind: 'by_appointment' },
    '2026-11-23T10:00:00+01:00',
    ['unknown', undefined],
  ],
  [
    'with unknown hours but a special day',
    { hoursKind: 'unknown', specialDays: [{ day: '2026-11-23', spans: '{[540,720)}' }] },
    '2026-11-23T10:00:00+01:00',
    ['open', '2026-11-23T11:00:00.000Z'],
  ],
  [
    'the hour the clock skips in March',
    { hours: { 7: '{[90,210)}' } },
    '2026-03-29T00:59:00Z',
    ['open', '2026-03-29T01:30:00.000Z'],
  ],
  [
    'after the clock has skipped over it',
    { hours: { 7: '{[120,180)}' } },
    '2026-03-29T01:00:00Z',
    ['closed'],
  ],
  [
    'the hour the clock repeats in October, first time',
    { hours: { 7: '{[120,150)}' } },
    '2026-10-25T00:10:00Z',
    ['open', '2026-10-25T00:30:00.000Z'],
  ],
  [
    'the hour the clock repeats in October, second time',
    { hours: { 7: '{[120,150)}' } },
    '2026-10-25T01:10:00Z',
    ['open', '2026-10-25T01:30:00.000Z'],
  ],
  [
    'asked long ago',
    { hours: weekdays, specialDays: [{ day: '2020-11-23', spans: '{}' }] },
    '2020-11-23T10:00:00+01:00',
    ['closed'],
  ],
])('%s', async (_name, shop, at, expected) => {
  expect(await shown(shop, at)).toEqual(expected)
})

test('without openAt the state is of now, and nobody is left out', async () => {
  const { app, db } = api
  const always = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, '{[0,1440)}']))
  await createMerchant(db, { slug: 'toujours', communeInsee, hours: always, holidays: 'open' })
  await createMerchant(db, { slug: 'jamais', communeInsee, closures: [{ from: '2020-01-01' }] })
  const { items } = await readPage<Shown & { slug: string }>(app, '/v1/merchants?sort=name')
  expect(items.map(({ slug, openState }) => [slug, openState])).toEqual([
    ['toujours', 'open'],
    ['jamais', 'closed'],
  ])
  expect(await slugs(app, '/v1/merchants?openAt=now')).toEqual(['toujours'])
  await db.$client.query('DELETE FROM merchants')
})

test('hours are told as people say them; past special days and closures are not told', async () => {
  const { app, db } = api
  const day = (offset: number) =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
  await createMerchant(db, {
    slug: 'horaires',
    communeInsee,
    hours: { 1: '{[570,750),[840,1140)}', 5: '{[1080,1560)}', 6: '{[0,1440)}' },
    holidays: 'closed',
    specialDays: [
      { day: day(-2), spans: '{}' },
      { day: day(5), spans: '{[600,1440)}', note: 'Nocturne' },
    ],
    closures: [
      { from: day(-30), to: day(-2) },
      { from: day(10), to: day(20), reason: 'Congés' },
      { from: day(40) },
    ],
  })
  const { openingHours, closures } = await read<Record<string, unknown>>(
    app,
    '/v1/merchants/horaires',
  )
  expect(openingHours).toEqual({
    known: true,
    byAppointment: false,
    weekly: [
      {
        day: 'monday',
        spans: [
          { opens: '09:30', closes: '12:30' },
          { opens: '14:00', closes: '19:00' },
        ],
      },
      { day: 'tuesday', spans: [] },
      { day: 'wednesday', spans: [] },
      { day: 'thursday', spans: [] },
      { day: 'friday', spans: [{ opens: '18:00', closes: '02:00' }] },
      { day: 'saturday', spans: [{ opens: '00:00', closes: '24:00' }] },
      { day: 'sunday', spans: [] },
    ],
    special: [{ date: day(5), spans: [{ opens: '10:00', closes: '24:00' }], note: 'Nocturne' }],
    holidays: 'closed',
    timezone: 'Europe/Paris',
  })
  expect(closures).toEqual([
    { from: day(10), to: day(20), reason: 'Congés' },
    { from: day(40), to: null },
  ])
})

test('spans that opens and closes could not tell are refused', async () => {
  const { db } = api
  for (const spans of ['{[1440,1500)}', '{[0,2000)}', '{[600,2100)}', '{[-10,60)}', '{[600,)}']) {
    await expect(createMerchant(db, { communeInsee, hours: { 1: spans } })).rejects.toThrow(
      /_spans/,
    )
  }
})
