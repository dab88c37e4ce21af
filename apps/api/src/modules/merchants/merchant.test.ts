import { Merchant } from '@dansmazone/contract/merchant'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createLabel, createLeaf, createMedia } from '#test/reference-factories.ts'
import { read, readPage } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

test('a merchant tells all it lets be known', async () => {
  const { db, app } = api
  const commune = await createCommune(db, {
    insee: '30010',
    name: 'Anduze',
    slug: 'anduze-30010',
    departmentCode: '30',
    lat: 44.0536,
    lon: 3.985,
  })
  const leaf = await createLeaf(db, { slug: 'vases' })
  const label = await createLabel(db, { code: 'epv', nameFr: 'Patrimoine vivant' })
  const ended = await createLabel(db, { code: 'ancien' })
  const logo = await createMedia(db)
  const { id } = await createMerchant(db, {
    slug: 'poterie',
    name: 'La Poterie',
    kind: 'artisan',
    communeInsee: commune.insee,
    street: '4 chemin du Four',
    postcode: '30140',
    story: 'Depuis 1892.',
    phone: '0466000000',
    email: 'four@poterie.example',
    website: 'https://poterie.example',
    shopUrl: 'https://poterie.example/boutique',
    socials: { instagram: '@poterie' },
    services: ['workshop_visit'],
    siret: '73282932000074',
    legalName: 'La Poterie SARL',
    legalForm: 'SARL',
    register: 'RNE Nîmes',
    logoMediaId: logo.id,
    categories: [leaf.id],
    labels: [
      { code: label.code, evidence: 'checked', checkedBy: 'Préfecture' },
      { code: ended.code, validUntil: '2026-01-01' },
    ],
    images: [{ alt: 'Le four' }],
    verifiedAt: new Date('2026-10-01T08:00:00Z'),
    createdAt: new Date('2026-09-01T08:00:00Z'),
    updatedAt: new Date('2026-10-02T08:00:00Z'),
  })
  for (const alt of ['un', 'deux', 'trois', 'quatre']) {
    await createProduct(db, {
      merchantId: id,
      categoryId: leaf.id,
      images: [{ alt }],
      createdAt: new Date('2026-09-02'),
    })
  }
  await createProduct(db, {
    merchantId: id,
    categoryId: leaf.id,
    status: 'draft',
    images: [{ alt: 'brouillon' }],
  })
  const shown = await read<Merchant>(app, '/v1/merchants/poterie')
  expect([...Value.Errors(Merchant, shown)]).toEqual([])
  const { images, productImages, logo: shownLogo, updatedAt: _updatedAt, ...rest } = shown
  expect(rest).toEqual({
    id,
    slug: 'poterie',
    url: 'https://dansmazone.test/commercants/poterie',
    name: 'La Poterie',
    kind: 'artisan',
    description: 'Une boutique de la rue principale.',
    story: 'Depuis 1892.',
    address: {
      street: '4 chemin du Four',
      postcode: '30140',
      commune: { insee: '30010', name: 'Anduze', slug: 'anduze-30010' },
      department: { code: '30', name: 'Département 30' },
      lat: 44.0536,
      lon: 3.985,
      precision: 'exact',
    },
    phone: '04 66 00 00 00',
    email: 'four@poterie.example',
    website: 'https://poterie.example',
    shopUrl: 'https://poterie.example/boutique',
    socials: { instagram: '@poterie' },
    openingHours: {
      known: false,
      byAppointment: false,
      weekly: [],
      special: [],
      holidays: 'unknown',
      timezone: 'Europe/Paris',
    },
    closures: [],
    openState: 'unknown',
    services: ['workshop_visit'],
    labels: [
      { code: 'epv', name: 'Patrimoine vivant', evidence: 'checked', checkedBy: 'Préfecture' },
    ],
    categories: [{ slug: 'vases', name: expect.any(String) as string }],
    productCount: 4,
    siret: '73282932000074',
    legal: { name: 'La Poterie SARL', form: 'SARL', register: 'RNE Nîmes' },
    verifiedAt: '2026-10-01T08:00:00.000Z',
    createdAt: '2026-09-01T08:00:00.000Z',
  })
  expect(images.map(({ alt }) => alt)).toEqual(['Le four'])
  expect(shownLogo?.alt).toBe('La Poterie')
  expect(productImages.map(({ alt }) => alt)).toEqual(['quatre', 'trois', 'deux'])
  const [listed] = (await readPage<Merchant>(app, '/v1/merchants?q=poterie')).items
  expect(listed).toEqual({ ...shown, highlight: { name: [[3, 10]] } })
})

test('what is not known is absent', async () => {
  const { slug } = await createMerchant(api.db)
  const shown = await read<object>(api.app, `/v1/merchants/${slug}`)
  expect(Object.values(shown).filter((value) => value === undefined)).toEqual([])
  for (const absent of [
    'story',
    'phone',
    'email',
    'website',
    'shopUrl',
    'siret',
    'logo',
    'distanceMeters',
    'openStateUntil',
  ]) {
    expect(shown).not.toHaveProperty(absent)
  }
  expect(shown).toMatchObject({ verifiedAt: null, legal: {} })
})
