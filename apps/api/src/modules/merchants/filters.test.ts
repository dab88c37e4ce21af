import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import {
  createCategory,
  createCommune,
  createEpci,
  createLabel,
} from '#test/reference-factories.ts'
import { readPage, slugs } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  await fill()
})
afterAll(() => api.close())

async function fill() {
  const { db } = api
  await createEpci(db, { code: '200067171', name: 'Aubrac' })
  await createCommune(db, {
    insee: '12119',
    departmentCode: '12',
    epciCode: '200067171',
    lat: 44.6847,
    lon: 2.8467,
  })
  await createCommune(db, { insee: '30010', departmentCode: '30', lat: 44.0536, lon: 3.985 })
  for (const code of ['artisan', 'bio', 'fait-main']) await createLabel(db, { code })
  const art = await createCategory(db, { slug: 'artisanat-d-art' })
  const knives = await createCategory(db, { slug: 'couteaux', parentId: art.id })
  const toys = await createCategory(db, { slug: 'jouets' })
  const wooden = await createCategory(db, { slug: 'jouets-en-bois', parentId: toys.id })
  const cutler = await createMerchant(db, {
    slug: 'coutelier',
    name: 'Coutellerie de l’Aubrac',
    communeInsee: '12119',
    services: ['repair', 'shipping'],
    labels: [{ code: 'artisan' }, { code: 'bio', validUntil: '2021-12-31' }],
  })
  await createProduct(db, {
    merchantId: cutler.id,
    categoryId: knives.id,
    made: { insee: '12119', departmentCode: '12' },
    labels: [{ code: 'fait-main' }],
  })
  await createProduct(db, { merchantId: cutler.id, categoryId: wooden.id, status: 'draft' })
  await createMerchant(db, {
    slug: 'jouets-d-anduze',
    name: 'Élan & Compagnie',
    communeInsee: '30010',
    categories: [wooden.id],
    services: ['shipping'],
    labels: [{ code: 'bio' }],
    updatedAt: new Date('2026-10-01T00:00:00Z'),
  })
}

const found = async (query: string) => (await slugs(api.app, `/v1/merchants?${query}`)).toSorted()

test.each([
  ['category=couteaux', ['coutelier']],
  ['category=artisanat-d-art', ['coutelier']],
  ['category=jouets', ['jouets-d-anduze']],
  ['category=jouets-en-bois&category=couteaux', ['coutelier', 'jouets-d-anduze']],
  ['department=12', ['coutelier']],
  ['department=12&department=30', ['coutelier', 'jouets-d-anduze']],
  ['epci=200067171', ['coutelier']],
  ['commune=30010', ['jouets-d-anduze']],
  ['near=44.05,3.98&radiusKm=5', ['jouets-d-anduze']],
  ['service=shipping', ['coutelier', 'jouets-d-anduze']],
  ['service=shipping&service=repair', ['coutelier']],
  ['label=artisan', ['coutelier']],
  ['label=bio', ['jouets-d-anduze']],
  ['label=fait-main', []],
  ['madeIn=region', ['coutelier']],
  ['madeIn=12', ['coutelier']],
  ['madeIn=30010', []],
  ['q=aubrac%20COUTEL&department=12', ['coutelier']],
  ['q=ELAN', ['jouets-d-anduze']],
  ['updatedSince=2026-10-01T00:00:01Z', ['coutelier']],
  ['updatedSince=2026-10-01T00:00:00Z', ['coutelier', 'jouets-d-anduze']],
])('merchants by %s', async (query, expected) => {
  expect(await found(query)).toEqual(expected)
})

test('all filters combine, under each sort', async () => {
  const all =
    'category=couteaux&department=12&epci=200067171&commune=12119&near=44.68,2.85&radiusKm=10&openAt=now&includeUnknownHours=true&service=repair&label=artisan&madeIn=region&updatedSince=2026-01-01T00:00:00Z&q=aubrac'
  for (const sort of ['relevance', 'distance', 'newest', 'name']) {
    const { items, total } = await readPage(api.app, `/v1/merchants?${all}&sort=${sort}`)
    expect(items.map(({ slug }) => slug)).toEqual(['coutelier'])
    expect(total).toEqual({ count: 1, exact: true })
  }
})

test('a merchant counts its published products', async () => {
  const { items } = await readPage<{ productCount: number }>(api.app, '/v1/merchants?sort=name')
  expect(items.map(({ productCount }) => productCount)).toEqual([1, 0])
})
