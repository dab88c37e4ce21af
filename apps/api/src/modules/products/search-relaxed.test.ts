import type { ProductList } from '@dansmazone/contract/product'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createLeaf } from '#test/reference-factories.ts'
import { read, readAll } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
let leaf: { id: string; slug: string }
const insee = { rodez: '', near: '', far: '' }
beforeAll(async () => {
  api = await testApp()
  const { db } = api
  leaf = await createLeaf(db)
  const commune = async (name: string, departmentCode: string, lat: number) =>
    (await createCommune(db, { name, departmentCode, lat, lon: 2.57, population: 20_000 })).insee
  insee.rodez = await commune('Rodez', '12', 44.35)
  insee.near = await commune('Naucelle', '12', 44.05)
  insee.far = await commune('Valras', '34', 43.25)
  await db.$client.query(`UPDATE departments SET name = 'Aveyron' WHERE code = '12'`)
  await db.$client.query(`UPDATE departments SET name = 'Hérault' WHERE code = '34'`)
})
beforeEach(() => api.db.$client.query('DELETE FROM merchants'))
afterAll(() => api.close())

const search = (q: string, more = '') =>
  read<ProductList>(api.app, `/v1/products?q=${encodeURIComponent(q)}${more}`)
const slugs = ({ items }: ProductList) => items.map(({ slug }) => slug)
const sell = async (
  slug: string,
  name: string,
  more: Parameters<typeof createMerchant>[1] = {},
  product = {},
) => {
  const { id } = await createMerchant(api.db, { communeInsee: insee.rodez, ...more })
  await createProduct(api.db, { merchantId: id, categoryId: leaf.id, slug, name, ...product })
}

const enough = async (name: string, more = {}) => {
  for (let each = 0; each < 10; each += 1) await sell(`${name.toLowerCase()}-${each}`, name, more)
}
const sunday = { 7: '{[0,1440)}' }
const monday = { 1: '{[0,1440)}' }

test('a search that finds enough gives nothing up', async () => {
  await enough('Toupin', { hours: sunday })
  await sell('loin', 'Toupin', { communeInsee: insee.far, hours: sunday })
  const page = await search('toupin à Rodez ouvert dimanche matin')
  expect(slugs(page)).toHaveLength(10)
  expect(page.interpretation?.relaxed).toEqual([])
})

test('what is not near is looked for farther, step by step, and the step is said', async () => {
  await sell('a-33-km', 'Toupin', { communeInsee: insee.near })
  expect(await search('toupin à Rodez')).toMatchObject({
    items: [{ slug: 'a-33-km' }],
    interpretation: { relaxed: [{ kind: 'radius', fromKm: 25, toKm: 40 }] },
  })
  await api.db.$client.query('DELETE FROM merchants')
  await sell('a-122-km', 'Toupin', { communeInsee: insee.far })
  expect(await search('toupin à Rodez')).toMatchObject({
    items: [{ slug: 'a-122-km' }],
    interpretation: { relaxed: [{ kind: 'radius', fromKm: 25, toKm: null }] },
  })
})

test('out of the department that was named, the nearest comes first', async () => {
  await sell('loin', 'Toupin', { communeInsee: insee.far })
  await sell('pres', 'Toupin', { communeInsee: insee.near })
  const page = await search('toupin dans le Hérault')
  expect(page.interpretation?.relaxed).toEqual([{ kind: 'filter', understood: 'place' }])
  expect(slugs(page)).toEqual(['loin', 'pres'])
})

test('the place is given up before the time, and the time before a word', async () => {
  await sell('loin-ouvert', 'Toupin vernissé', { communeInsee: insee.far, hours: sunday })
  await sell('ici-ferme', 'Toupin vernissé', { hours: monday })
  const q = 'toupin vernissé à Rodez ouvert dimanche'
  const farther = await search(q)
  expect(slugs(farther)).toContain('loin-ouvert')
  expect(farther.interpretation?.relaxed[0]).toMatchObject({ kind: 'radius' })

  await api.db.$client.query('DELETE FROM merchants')
  await sell('ici-ferme', 'Toupin vernissé', { hours: monday })
  const whenever = await search(q)
  expect(slugs(whenever)).toEqual(['ici-ferme'])
  expect(whenever.interpretation?.relaxed).toEqual([{ kind: 'filter', understood: 'time' }])

  await api.db.$client.query('DELETE FROM merchants')
  await sell('ici-autre', 'Toupin blanc', { hours: sunday })
  const fewer = await search(q)
  expect(slugs(fewer)).toEqual(['ici-autre'])
  expect(fewer.interpretation?.relaxed).toEqual([{ kind: 'words', dropped: ['vernissé'] }])
})

test('words are dropped one after the other, and those that the first found lacks are said', async () => {
  await sell('un', 'Chandelle')
  await sell('deux', 'Chandelle parfumée')
  const page = await search('chandelle parfumée xylographe zythologue')
  expect(slugs(page)[0]).toBe('deux')
  expect(page.interpretation?.relaxed).toEqual([
    { kind: 'words', dropped: ['xylographe', 'zythologue'] },
  ])
})

test('a price is kept while anything answers it, and given up last', async () => {
  await sell('cher', 'Toupin vernissé', {}, { priceCents: 9000 })
  const q = 'toupin vernissé moins de 20 €'
  const dear = await search(q)
  expect(slugs(dear)).toEqual(['cher'])
  expect(dear.interpretation?.relaxed).toEqual([{ kind: 'filter', understood: 'price' }])
  await sell('juste', 'Toupin vernissé', {}, { priceCents: 1500 })
  const just = await search(q)
  expect(slugs(just)).toEqual(['juste'])
  expect(just.interpretation?.relaxed).toEqual([])
})

test('where nothing is found, nothing is given up', async () => {
  await sell('bol', 'Bol')
  for (const q of [
    'xylographe',
    'xylographe zythologue',
    'xylographe à Rodez ouvert dimanche moins de 10 €',
  ]) {
    expect(await search(q), q).toMatchObject({
      items: [],
      nextPage: null,
      total: { count: 0, exact: true },
      interpretation: { relaxed: [] },
    })
  }
})

test('filters asked for are never given up', async () => {
  await sell('toupin', 'Toupin vernissé', {}, { priceCents: 9000 })
  const filters = [
    'priceMax=1000',
    'near=43.25,2.57&radiusKm=5',
    'department=34',
    'service=repair',
    'inStock=false',
  ]
  for (const filter of filters) {
    const page = await search('toupin vernissé xylographe', `&${filter}`)
    expect(slugs(page), filter).toEqual([])
    expect(page.interpretation?.relaxed, filter).toEqual([])
  }
})

test('in every order, the same is given up and the same is found', async () => {
  await sell('a-33-km', 'Toupin vernissé', { communeInsee: insee.near })
  await sell('loin', 'Toupin', { communeInsee: insee.far })
  const relevance = await search('toupin vernissé à Rodez')
  for (const sort of ['newest', 'price', 'name', 'distance']) {
    const page = await search('toupin vernissé à Rodez', `&sort=${sort}`)
    expect(slugs(page).toSorted(), sort).toEqual(slugs(relevance).toSorted())
    expect(
      page.interpretation?.relaxed.map(({ kind }) => kind),
      sort,
    ).toEqual(relevance.interpretation?.relaxed.map(({ kind }) => kind))
    expect(page.total, sort).toEqual(relevance.total)
  }
})

test('pages of a search that gave something up go on with what it gave up', async () => {
  await enough('Toupin', { communeInsee: insee.far })
  const listed = await readAll(
    api.app,
    `/v1/products?limit=3&q=${encodeURIComponent('toupin bleu à Rodez ouvert dimanche')}`,
  )
  expect(listed).toHaveLength(10)
  expect(new Set(listed.map(({ id }) => id)).size).toBe(10)
})

test('a product of the place that was named comes before others as good', async () => {
  await sell('loin', 'Toupin', { communeInsee: insee.near })
  await sell('ici', 'Toupin')
  expect(slugs(await search('toupin Rodez'))[0]).toBe('ici')
})

test('a gift for someone is a gift, though nothing names them', async () => {
  await sell('coffret', 'Coffret cadeau')
  await sell('bol', 'Bol')
  expect(await search('cadeau pour mamie')).toMatchObject({
    items: [{ slug: 'coffret' }],
    interpretation: { relaxed: [] },
  })
  expect(await search('cadeau zorglub')).toMatchObject({
    items: [{ slug: 'coffret' }],
    interpretation: { relaxed: [{ kind: 'words', dropped: ['zorglub'] }] },
  })
})
