import type { Commune, Territory } from '@dansmazone/contract/territory'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createEpci, createLabel } from '#test/reference-factories.ts'
import { read, readAll, readPage } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const { db } = api
  const epci = await createEpci(db, { code: '244800405', name: 'Cœur de Lozère' })
  await createCommune(db, {
    insee: '48095',
    name: 'Mende',
    postcodes: ['48000'],
    population: 12_327,
    epciCode: epci.code,
    lat: 44.518,
    lon: 3.5,
  })
  await createCommune(db, {
    insee: '48140',
    name: 'Saint-Chély-d’Apcher',
    postcodes: ['48200'],
    population: 4213,
    lat: 44.802,
    lon: 3.276,
  })
  await createCommune(db, {
    insee: '12250',
    name: 'Saint-Chély',
    postcodes: ['12470', '12560'],
    population: 500,
    departmentCode: '12',
    lat: 44.6,
    lon: 2.96,
  })
  await createCommune(db, {
    insee: '48099',
    name: 'Bourgs sur Colagne',
    postcodes: ['48100'],
    population: 2100,
    lat: null,
  })
  await db.$client.query(
    `INSERT INTO former_communes (insee, name, commune_insee) VALUES ('48049', 'Chirac', '48099'), ('48095', 'Mende', '48095')`,
  )
})
afterAll(() => api.close())

const found = async (query: string) =>
  (await readPage<Commune>(api.app, `/v1/communes?${query}`)).items.map(({ insee }) => insee)

test.each([
  ['', ['48095', '48140', '48099', '12250']],
  ['q=mende', ['48095']],
  ['q=MEN', ['48095']],
  ['q=St%20chely', ['12250', '48140']],
  ['q=saint-ch%C3%A9ly%20d', ['48140']],
  ['q=chirac', ['48099']],
  ['q=48', ['48095', '48140', '48099']],
  ['q=12560', ['12250']],
  ['q=%21%21', []],
  ['q=zzz', []],
  ['department=12', ['12250']],
  ['q=saint&department=48', ['48140']],
  ['near=44.6,2.96', ['12250', '48140', '48095']],
  ['near=44.6,2.96&q=48', ['48140', '48095']],
])('communes by ?%s', async (query, expected) => {
  expect(await found(query)).toEqual(expected)
})

test('every commune comes once, page after page, by size and by distance', async () => {
  for (const query of ['limit=1', 'limit=1&near=44.6,2.96', 'limit=1&q=saint']) {
    const pages = await readAll<Commune>(api.app, `/v1/communes?${query}`)
    expect(pages.map(({ insee }) => insee)).toEqual(
      await found(query.replace('limit=1', 'limit=100')),
    )
  }
})

test('a commune tells its place, its former names and what is published there', async () => {
  const { db } = api
  const { id } = await createMerchant(db, { communeInsee: '48099' })
  await createProduct(db, { merchantId: id })
  const other = await api.another()
  expect(await read(other, '/v1/communes/48099')).toEqual({
    insee: '48099',
    slug: 'commune-48099',
    name: 'Bourgs sur Colagne',
    formerNames: ['Chirac'],
    postcodes: ['48100'],
    department: { code: '48', name: 'Lozère' },
    epci: null,
    population: 2100,
    precision: 'none',
    merchantCount: 1,
    productCount: 1,
  })
  await other.close()
  await db.$client.query('DELETE FROM merchants')
})

test('the territory tells its region, departments, groupings, labels and sources', async () => {
  await createLabel(api.db, {
    code: 'epv',
    nameFr: 'Patrimoine vivant',
    nameEn: 'Living heritage',
    subject: 'merchant',
  })
  const territory = await read<Territory>(api.app, '/v1/territories', { 'accept-language': 'en' })
  const counts = { merchantCount: 0, productCount: 0 }
  expect(territory.region).toEqual({ code: '76', name: 'Occitanie', ...counts })
  expect(territory.departments.map(({ code }) => code)).toEqual(['12', '48'])
  expect(territory.epcis).toEqual([{ code: '244800405', name: 'Cœur de Lozère' }])
  expect(territory.labels).toEqual([
    {
      code: 'epv',
      name: 'Living heritage',
      description: 'What epv warrants.',
      subject: 'merchant',
      needsCheck: false,
    },
  ])
  expect(territory.sources.length).toBeGreaterThan(0)
})

test('a thousand who ask for counts at once make the database count once', async () => {
  const { db } = api
  const other = await api.another()
  await other.ready()
  const asked: string[] = []
  const query = db.$client.query.bind(db.$client)
  const watched = Object.assign(Object.create(db.$client) as typeof db.$client, {
    query: (statement: { name?: string }, ...rest: []) => {
      asked.push(statement.name ?? '')
      return query(statement as never, ...rest)
    },
  })
  const { createTerritory } = await import('./service.ts')
  const territory = createTerritory(
    Object.assign(Object.create(db) as typeof db, { $client: watched }),
    () => 1,
  )
  await Promise.all(Array.from({ length: 50 }, () => territory.findCommune('48095')))
  expect(asked.filter((name) => name === 'counts-by-place')).toHaveLength(1)
  await other.close()
})
