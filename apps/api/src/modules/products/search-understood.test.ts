import type { ProductList } from '@dansmazone/contract/product'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCategory, createCommune, createLabel } from '#test/reference-factories.ts'
import { read } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  api = await testApp()
  const { db } = api
  const commune = (
    name: string,
    departmentCode: string,
    lat: number,
    lon: number,
    population = 20_000,
  ) => createCommune(db, { name, departmentCode, lat, lon, population })
  const rodez = await commune('Rodez', '12', 44.35, 2.57)
  const mende = await commune('Mende', '48', 44.518, 3.499)
  const condom = await commune('Condom', '32', 43.957, 0.372, 6000)
  await db.$client.query(`UPDATE departments SET name = 'Aveyron' WHERE code = '12'`)
  await db.$client.query(`UPDATE departments SET name = 'Gers' WHERE code = '32'`)
  await createLabel(db, { code: 'bio', nameFr: 'Agriculture biologique' })
  const crafts = await createCategory(db, { slug: 'hygiene', nameFr: 'Hygiène' })
  const soaps = await createCategory(db, { slug: 'savons', nameFr: 'Savons', parentId: crafts.id })
  const toys = await createCategory(db, { slug: 'jouets', nameFr: 'Jouets', parentId: crafts.id })
  const inRodez = await createMerchant(db, {
    name: 'Savonnerie des Cornaux',
    slug: 'savonnerie-des-cornaux',
    communeInsee: rodez.insee,
    services: ['local_delivery'],
    hours: { 7: '{[0,1440)}' },
  })
  const inMende = await createMerchant(db, {
    communeInsee: mende.insee,
    services: ['repair'],
    hours: { 1: '{[0,1440)}' },
  })
  const inCondom = await createMerchant(db, { communeInsee: condom.insee, services: ['repair'] })
  const sell = (slug: string, merchantId: string, name: string, more = {}) =>
    createProduct(db, { slug, merchantId, categoryId: soaps.id, name, ...more })
  await sell('rodez', inRodez.id, 'Savon à la lavande', {
    priceCents: 500,
    labels: [{ code: 'bio' }],
    made: { departmentCode: '12', inRegion: true },
  })
  await sell('mende', inMende.id, 'Savon au miel', { priceCents: 1500 })
  await sell('condom', inCondom.id, 'Savon à l’armagnac', { priceCents: 2500 })
  await sell('etui', inMende.id, 'Étui à condom', { categoryId: toys.id, priceCents: 900 })
})
afterAll(() => api.close())

const search = (q: string, more = '') =>
  read<ProductList>(api.app, `/v1/products?q=${encodeURIComponent(q)}${more}`)
const slugs = ({ items }: ProductList) => items.map(({ slug }) => slug)

test.each([
  [
    'place',
    'savon à Rodez',
    { mode: 'filter', place: { kind: 'commune', name: 'Rodez' } },
    ['rodez', 'condom', 'mende'],
    ['radius'],
  ],
  [
    'place',
    'savon près de Mende',
    { mode: 'filter', place: { name: 'Mende' } },
    ['mende', 'rodez', 'condom'],
    ['radius'],
  ],
  [
    'place',
    'savon dans le Gers',
    { mode: 'filter', place: { kind: 'department', code: '32' } },
    ['condom', 'rodez', 'mende'],
    ['filter'],
  ],
  ['price', 'savon moins de 10 €', { mode: 'filter', price: { max: 1000 } }, ['rodez'], []],
  [
    'price',
    'savon entre 10 et 20 euros',
    { mode: 'filter', price: { min: 1000, max: 2000 } },
    ['mende'],
    [],
  ],
  [
    'time',
    'savon ouvert dimanche matin',
    { mode: 'filter', time: { now: false, part: 'morning' } },
    ['rodez', 'condom'],
    [],
  ],
  [
    'service',
    'savon livraison',
    { mode: 'either', services: ['local_delivery', 'shipping'] },
    ['rodez', 'condom', 'mende'],
    [],
  ],
  [
    'label',
    'savon bio',
    { mode: 'either', label: { code: 'bio' } },
    ['rodez', 'condom', 'mende'],
    [],
  ],
  [
    'origin',
    'savon fabriqué en Aveyron',
    { mode: 'filter', madeIn: { kind: 'department', code: '12' } },
    ['rodez'],
    [],
  ],
] as const)(
  '%s is understood in “%s”, said, and what answers it comes first',
  async (kind, q, understood, found, relaxed) => {
    const page = await search(q)
    const [first] = page.interpretation?.understood ?? []
    expect(first).toMatchObject({ kind, ...understood })
    expect(slugs(page)[0]).toBe(found[0])
    expect(slugs(page).toSorted()).toEqual([...found].map(String).toSorted())
    expect(page.interpretation?.relaxed.map((each) => each.kind)).toEqual(relaxed)
    expect(q).toContain(first?.words)
  },
)

test('a rubric is understood, and found with the words', async () => {
  const { interpretation } = await search('savons')
  expect(interpretation?.understood).toMatchObject([
    { kind: 'rubric', mode: 'either', words: 'savons', category: { slug: 'savons' } },
  ])
})

test('a merchant’s name gives what it has', async () => {
  const page = await search('savonnerie des cornaux')
  expect(page.interpretation?.understood).toMatchObject([
    { kind: 'merchant', mode: 'either', merchant: { slug: 'savonnerie-des-cornaux' } },
  ])
  expect(slugs(page)).toEqual(['rodez'])
})

test.each([
  ['place', 'savon à Rodez'],
  ['price', 'savon moins de 10 €'],
  ['time', 'savon ouvert dimanche matin'],
  ['service', 'savon livraison'],
  ['label', 'savon bio'],
  ['origin', 'savon fabriqué en Aveyron'],
  ['rubric', 'savons'],
  ['merchant', 'savonnerie des cornaux'],
])('literal=%s reads “%s” as plain words', async (kind, q) => {
  const { interpretation } = await search(q, `&literal=${kind}`)
  expect(interpretation?.understood.map((each) => each.kind)).not.toContain(kind)
})

test('an ambiguous word is ranked both ways, and swallowed by neither', async () => {
  const page = await search('condom')
  expect(page.interpretation?.understood).toMatchObject([{ kind: 'place', mode: 'either' }])
  expect(slugs(page).toSorted()).toEqual(['condom', 'etui'])
  expect(slugs(await search('condom', '&literal=place'))).toEqual(['etui'])
})

test('a filter asked for stands before the one read in the text', async () => {
  expect(slugs(await search('savon moins de 10 €', '&priceMax=2000')).toSorted()).toEqual([
    'mende',
    'rodez',
  ])
  expect(slugs(await search('savon à Rodez', '&near=44.518,3.499&radiusKm=5'))).toEqual(['mende'])
})

test('a filter asked for is never given up, though the text reads another', async () => {
  const at = '&openAt=2026-11-24T10:00:00%2B01:00&includeUnknownHours=false'
  for (const more of ['&near=44.7,2.0&radiusKm=1', '&priceMax=300', at]) {
    const page = await search('savon à Rodez moins de 10 € ouvert dimanche', more)
    expect(slugs(page), more).toEqual([])
    expect(page.interpretation?.relaxed).toEqual([])
  }
})

test('several things are understood at once, each said with its words', async () => {
  const page = await search('savon bio à Rodez moins de 10 € ouvert dimanche')
  expect(slugs(page)).toEqual(['rodez'])
  expect(page.interpretation?.words).toBe('savon bio')
  expect(page.interpretation?.understood.map(({ kind }) => kind).toSorted()).toEqual([
    'label',
    'place',
    'price',
    'rubric',
    'time',
  ])
})

test('what a time says is the time that items are open at', async () => {
  const { items } = await search('savon ouvert dimanche matin')
  expect(items.map(({ merchant }) => merchant.openState)).toEqual(['open', 'unknown'])
})

test('typing mistakes are corrected, said, and left alone when asked', async () => {
  const page = await search('savno lavende')
  expect(slugs(page)[0]).toBe('rodez')
  expect(page.interpretation).toMatchObject({
    words: 'savon lavande',
    corrections: [
      { from: 'savno', to: 'savon' },
      { from: 'lavende', to: 'lavande' },
    ],
  })
  const literal = await search('savno lavende', '&literal=correction')
  expect(literal).toMatchObject({ items: [], interpretation: { corrections: [], relaxed: [] } })
})
