import { Product } from '@dansmazone/contract/product'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct, createReduction } from '#test/factories.ts'
import { createCategory, createCommune, createLabel } from '#test/reference-factories.ts'
import { read, readPage } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const product = (slug: string, headers?: Record<string, string>) =>
  read<Product>(api.app, `/v1/products/${slug}`, headers)

test('a product tells all it has, in the language asked for', async () => {
  const { db } = api
  const commune = await createCommune(db, {
    insee: '12119',
    name: 'Laguiole',
    slug: 'laguiole-12119',
    departmentCode: '12',
    lat: 44.68465,
    lon: 2.84666,
  })
  const rubric = await createCategory(db, {
    slug: 'artisanat-d-art',
    nameFr: 'Artisanat d’art',
    nameEn: 'Crafts',
    nameOc: 'Artesanat',
  })
  const leaf = await createCategory(db, {
    slug: 'couteaux',
    parentId: rubric.id,
    nameFr: 'Couteaux',
    nameEn: 'Knives',
    nameOc: 'Cotèls',
  })
  await createLabel(db, {
    code: 'fait-main',
    nameFr: 'Fait main',
    nameEn: 'Handmade',
    nameOc: 'Fach man',
  })
  const merchant = await createMerchant(db, {
    slug: 'forge',
    name: 'La Forge',
    kind: 'artisan',
    communeInsee: commune.insee,
    services: ['repair'],
  })
  const { id } = await createProduct(db, {
    slug: 'laguiole',
    name: 'Laguiole pliant',
    merchantId: merchant.id,
    categoryId: leaf.id,
    priceCents: 14_200,
    gtin: '9782070360024',
    buyUrl: 'https://forge.example/laguiole',
    attributes: { material: 'Corne', weight: 120, dishwasher: false, colours: ['blond', 'brun'] },
    made: {
      place: 'Laguiole (Aveyron)',
      insee: '12119',
      departmentCode: '12',
      evidence: 'checked',
      checkedBy: 'CMA Aveyron',
      validUntil: '2199-06-30',
    },
    material: { place: 'Brésil' },
    labels: [
      {
        code: 'fait-main',
        evidence: 'checked',
        checkedBy: 'CMA Aveyron',
        validUntil: '2199-06-30',
      },
    ],
    images: [
      { alt: 'Le couteau ouvert', width: 700, height: 500, thumbhash: 'abcd' },
      { alt: 'Fermé', width: 90, height: 60 },
    ],
    verifiedAt: new Date('2026-10-01T08:00:00Z'),
    createdAt: new Date('2026-09-01T08:00:00Z'),
    updatedAt: new Date('2026-10-02T08:00:00Z'),
  })
  const shown = await product('laguiole', { 'accept-language': 'en' })
  expect([...Value.Errors(Product, shown)]).toEqual([])
  const { images, ...rest } = shown
  const [large, small] = images
  expect(rest).toEqual({
    id,
    slug: 'laguiole',
    url: 'https://dansmazone.test/produits/laguiole',
    name: 'Laguiole pliant',
    description: 'Fait à la main dans notre atelier, en petite série.',
    category: {
      slug: 'couteaux',
      name: 'Knives',
      path: [
        { slug: 'artisanat-d-art', name: 'Crafts' },
        { slug: 'couteaux', name: 'Knives' },
      ],
    },
    price: { kind: 'fixed', cents: 14_200 },
    stock: 'in_stock',
    illustration: '/media/illustrations/couteaux',
    origin: {
      sold: {
        place: 'Laguiole (Département 12)',
        insee: '12119',
        department: '12',
        inRegion: true,
        evidence: 'declared',
      },
      made: {
        place: 'Laguiole (Aveyron)',
        insee: '12119',
        department: '12',
        inRegion: true,
        evidence: 'checked',
        checkedBy: 'CMA Aveyron',
        until: '2199-06-30',
      },
      material: { place: 'Brésil', inRegion: false, evidence: 'declared' },
    },
    labels: [
      {
        code: 'fait-main',
        name: 'Handmade',
        evidence: 'checked',
        checkedBy: 'CMA Aveyron',
        until: '2199-06-30',
      },
    ],
    template: 'other',
    attributes: { material: 'Corne', weight: 120, dishwasher: false, colours: ['blond', 'brun'] },
    gtin: '9782070360024',
    buyUrl: 'https://forge.example/laguiole',
    services: ['repair'],
    merchant: {
      id: merchant.id,
      slug: 'forge',
      name: 'La Forge',
      kind: 'artisan',
      commune: { insee: '12119', name: 'Laguiole', slug: 'laguiole-12119' },
      department: { code: '12', name: 'Département 12' },
      lat: 44.68465,
      lon: 2.84666,
      openState: 'unknown',
    },
    verifiedAt: '2026-10-01T08:00:00.000Z',
    createdAt: '2026-09-01T08:00:00.000Z',
    updatedAt: '2026-10-02T08:00:00.000Z',
  })
  expect(large).toMatchObject({
    alt: 'Le couteau ouvert',
    width: 700,
    height: 500,
    thumbhash: 'abcd',
  })
  expect(large!.sources[0]).toEqual({
    type: 'image/avif',
    srcset: [160, 320, 640]
      .map(
        (width) => `${new URL(large!.url).pathname.replace('960.jpeg', `${width}.avif`)} ${width}w`,
      )
      .join(', '),
  })
  expect(small!.sources[2]!.srcset).toMatch(/160\.jpeg 160w$/)
  const [listed] = (await readPage<Product>(api.app, '/v1/products?merchant=forge')).items
  expect(listed).toEqual(await product('laguiole'))
})

test.each([
  [1450, 50, 'cl', { quantity: 50, unit: 'cl', centsPerUnit: 2900, per: 'l' }],
  [990, 250, 'g', { quantity: 250, unit: 'g', centsPerUnit: 3960, per: 'kg' }],
  [1000, 1.5, 'kg', { quantity: 1.5, unit: 'kg', centsPerUnit: 667, per: 'kg' }],
  [333, 330, 'ml', { quantity: 330, unit: 'ml', centsPerUnit: 1009, per: 'l' }],
  [0, 1, 'l', { quantity: 1, unit: 'l', centsPerUnit: 0, per: 'l' }],
] as const)(
  '%i cents for %d %s also says its price by kilogram or litre',
  async (priceCents, quantity, unit, expected) => {
    const { slug } = await createProduct(api.db, { priceCents, quantity, unit })
    expect((await product(slug)).price).toEqual({
      kind: 'fixed',
      cents: priceCents,
      unit: expected,
    })
  },
)

test('a price on request has no amount, by unit or otherwise', async () => {
  const { slug } = await createProduct(api.db, { priceKind: 'on_request', quantity: 1, unit: 'kg' })
  expect((await product(slug)).price).toEqual({ kind: 'on_request', cents: null })
})

test('a label that has expired is not shown', async () => {
  const { code } = await createLabel(api.db)
  const { slug } = await createProduct(api.db, { labels: [{ code, validUntil: '2026-01-01' }] })
  expect((await product(slug)).labels).toEqual([])
})

const apply = () => api.db.$client.query('SELECT apply_reductions()')
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('a reduction in force shows the lowest price of the thirty days before', async () => {
  const { id, slug } = await createProduct(api.db, { priceCents: 2000, createdAt: daysAgo(90) })
  const [since, until] = [daysAgo(2), daysAgo(-5)]
  await createReduction(api.db, { productId: id, cents: 1500, since, until })
  await apply()
  const { price, reduction } = await product(slug)
  expect(price.cents).toBe(1500)
  expect(reduction).toEqual({
    cents: 1500,
    previousCents: 2000,
    since: since.toISOString(),
    until: until.toISOString(),
  })
})

test('a reduction that does not lower the lowest price of the thirty days before is not shown', async () => {
  const { db } = api
  const { id, slug } = await createProduct(db, { priceCents: 1500, createdAt: daysAgo(10) })
  await db.$client.query('UPDATE products SET price_cents = 2000 WHERE id = $1', [id])
  await createReduction(db, { productId: id, cents: 1500, since: new Date() })
  await apply()
  const { price, reduction } = await product(slug)
  expect(price.cents).toBe(1500)
  expect(reduction).toBeUndefined()
})

test('a reduction the merchant has overridden is not shown', async () => {
  const { db } = api
  const { id, slug } = await createProduct(db, { priceCents: 2000, createdAt: daysAgo(90) })
  await createReduction(db, { productId: id, cents: 1500, since: daysAgo(1) })
  await apply()
  await db.$client.query('UPDATE products SET price_cents = 1400 WHERE id = $1', [id])
  expect(await product(slug)).not.toHaveProperty('reduction')
})
