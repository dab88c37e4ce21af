import { type Suggestions, Suggestions as SuggestionsSchema } from '@dansmazone/contract/suggest'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCategory, createCommune } from '#test/reference-factories.ts'
import { faults, read } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const { db } = api
  await createPlaces()
  const crafts = await createCategory(db, {
    slug: 'artisanat-d-art',
    nameFr: 'Artisanat d’art',
    nameEn: 'Fine crafts',
  })
  const knives = await createCategory(db, {
    slug: 'couteaux',
    parentId: crafts.id,
    nameFr: 'Couteaux',
    nameEn: 'Knives',
    synonyms: ['canif', 'couteau de poche'],
    icon: 'pocket-knife',
  })
  const baskets = await createCategory(db, {
    slug: 'vannerie',
    parentId: crafts.id,
    nameFr: 'Vannerie',
    nameEn: 'Basketry',
  })
  const forge = await createMerchant(db, {
    slug: 'forge',
    name: 'La Forge de l’Aubrac',
    kind: 'artisan',
    communeInsee: '12119',
  })
  const shop = await createMerchant(db, {
    slug: 'coutellerie',
    name: 'Coutellerie du Rouergue',
    communeInsee: '12202',
  })
  const product = (name: string, merchantId: string, categoryId: string, more = {}) =>
    createProduct(db, { name, merchantId, categoryId, ...more })
  await product('Couteau de Laguiole, corne blonde', forge.id, knives.id, {
    slug: 'laguiole-corne',
    images: [{ alt: 'Le couteau fermé' }, { alt: 'Ouvert' }],
  })
  await product('Couteau de Laguiole en olivier', forge.id, knives.id)
  await product('Laguiole pliant 12 cm', shop.id, knives.id)
  await product('Couteau à beurre', shop.id, knives.id)
  await product('Coutelas de berger', shop.id, knives.id)
  await product('Panier à lavande', shop.id, baskets.id)
  await product('Savon à la lavande', shop.id, baskets.id)
  await product('Huile d’olive', shop.id, baskets.id)
  await product('Couteau secret', shop.id, knives.id, { status: 'draft' })
  for (const status of ['draft', 'submitted', 'suspended', 'closed'] as const) {
    const hidden = await createMerchant(db, { name: `Coutellerie cachée ${status}`, status })
    await product('Couteau caché', hidden.id, knives.id)
  }
  await db.$client.query('SELECT count_search_words()')
  await db.$client.query(
    `INSERT INTO search_queries (key, shown, times, found, last_day) VALUES
       ('couteau pliant', 'couteau pliant', 9, 3, current_date), ('couteau en corne', 'couteau en corne', 12, 2, current_date),
       ('cadeau couteau', 'cadeau couteau', 90, 2, current_date), ('couteau rare', 'couteau rare', 4, 1, current_date),
       ('couteau vain', 'couteau vain', 50, 0, current_date)`,
  )
})
afterAll(() => api.close())

async function createPlaces() {
  const { db } = api
  const commune = (insee: string, name: string, population: number, postcode: string) =>
    createCommune(db, {
      insee,
      name,
      population,
      postcodes: [postcode],
      departmentCode: insee.slice(0, 2),
    })
  await commune('12119', 'Laguiole', 1200, '12210')
  await commune('12202', 'Rodez', 24_000, '12000')
  await commune('12208', 'Saint-Affrique', 8000, '12400')
  await commune('12223', 'Argences en Aubrac', 1600, '12420')
  await db.$client.query(
    `INSERT INTO former_communes (insee, name, commune_insee) VALUES ('12221', 'Sainte-Geneviève-sur-Argence', '12223')`,
  )
}

const suggest = (q: string, headers = {}) =>
  read<Suggestions>(api.app, `/v1/suggest?q=${encodeURIComponent(q)}`, headers)
const nothing = { queries: [], categories: [], products: [], merchants: [], communes: [] }

const told = async (q: string) => {
  const { queries, categories, products, merchants, communes } = await suggest(q)
  return {
    queries: queries.map(({ text }) => text),
    categories: categories.map(({ slug }) => slug),
    products: products.map(({ name }) => name),
    merchants: merchants.map(({ slug }) => slug),
    communes: communes.map(({ name }) => name),
  }
}

test('what is typed is completed by everything there is', async () => {
  expect(await suggest('cout')).toMatchObject({
    queries: [
      { text: 'couteau en corne' },
      { text: 'couteau pliant' },
      { text: 'cadeau couteau' },
      { text: 'couteau' },
      { text: 'coutelas' },
    ],
    categories: [
      {
        slug: 'couteaux',
        name: 'Couteaux',
        parent: { slug: 'artisanat-d-art', name: 'Artisanat d’art' },
        icon: 'pocket-knife',
      },
    ],
    merchants: [
      {
        slug: 'coutellerie',
        name: 'Coutellerie du Rouergue',
        kind: 'shop',
        commune: { name: 'Rodez' },
      },
    ],
    communes: [],
  })
})

test('a product comes with its first picture, its merchant and where it is sold', async () => {
  const { products } = await suggest('couteau de lag')
  expect(products[0]).toMatchObject({
    slug: 'laguiole-corne',
    name: 'Couteau de Laguiole, corne blonde',
    merchant: { name: 'La Forge de l’Aubrac' },
    commune: { name: 'Laguiole' },
    image: { alt: 'Le couteau fermé' },
    illustration: '/media/illustrations/couteaux',
  })
  expect(products[0]?.image?.url).toMatch(/^https:\/\/dansmazone\.test\/media\/.+\/960\.jpeg$/)
  expect(products[1]).not.toHaveProperty('image')
})

test('the last word is completed by what stands beside the others', async () => {
  const { queries, products } = await told('couteau la')
  expect(queries).toEqual(['couteau laguiole'])
  expect(products).toEqual([
    'Couteau de Laguiole, corne blonde',
    'Couteau de Laguiole en olivier',
    'Laguiole pliant 12 cm',
  ])
})

test.each([
  ['coutau', 'queries', ['couteau en corne', 'couteau pliant', 'cadeau couteau', 'couteau']],
  ['coutau lagu', 'queries', ['couteau laguiole']],
  ['COUTEAU  À be', 'queries', ['couteau à beurre']],
  ['huile d’ol', 'queries', ['huile d’olive']],
  [
    'couteau',
    'queries',
    [
      'couteau en corne',
      'couteau pliant',
      'cadeau couteau',
      'couteau de poche',
      'couteau de laguiole',
    ],
  ],
  ['couteau de', 'queries', ['couteau de poche', 'couteau de laguiole']],
  ['savonlav', 'queries', []],
  ['bassket', 'categories', []],
  ['knives', 'categories', ['couteaux']],
  ['canif', 'categories', ['couteaux']],
  ['poche', 'categories', ['couteaux']],
  ['artisanat art', 'categories', ['artisanat-d-art']],
  ['vanerie', 'categories', ['vannerie']],
  ['olivier', 'products', ['Couteau de Laguiole en olivier']],
  ['lavende', 'products', ['Panier à lavande', 'Savon à la lavande']],
  ['rouerg', 'merchants', ['coutellerie']],
  ['la for', 'merchants', ['forge']],
  ['forge aub', 'merchants', ['forge']],
  ['rod', 'communes', ['Rodez']],
  ['st aff', 'communes', ['Saint-Affrique']],
  ['12', 'communes', ['Rodez', 'Saint-Affrique', 'Argences en Aubrac']],
  ['couteau 12', 'communes', []],
] as const)('%s: %s', async (q, group, expected) => {
  expect((await told(q))[group]).toEqual(expected)
})

test('a former commune is suggested as the one it is part of', async () => {
  const { communes } = await suggest('ste genev')
  expect(communes).toEqual([
    {
      insee: '12223',
      slug: 'commune-12223',
      name: 'Argences en Aubrac',
      department: { code: '12', name: 'Département 12' },
      formerName: 'Sainte-Geneviève-sur-Argence',
    },
  ])
  expect((await suggest('argences')).communes[0]).not.toHaveProperty('formerName')
})

test('categories are named in the language asked for', async () => {
  const { categories } = await suggest('couteau', { 'accept-language': 'en' })
  expect(categories).toMatchObject([{ name: 'Knives', parent: { name: 'Fine crafts' } }])
})

test('nothing unpublished is ever suggested', async () => {
  for (const q of [
    'cach',
    'couteau cache',
    'Coutellerie cachée',
    'secret',
    'couteau sec',
    'suspended',
  ]) {
    const { products, merchants, queries } = await told(q)
    const names = [...products, ...merchants, ...queries].join(' ')
    expect(names, q).not.toMatch(/cach|secret|suspended/)
  }
})

test('of past searches, only those often made that found something', async () => {
  expect((await told('couteau r')).queries).toEqual([])
  expect((await told('couteau v')).queries).toEqual([])
})

test.each([
  ' ',
  '!!!',
  '& | ! : * ( ) \' " \\',
  "couteau' | 'a':* & !",
  "'couteau",
  '\\',
  '🔪🧺',
  'нож',
  'نص',
  '刀',
  'x\u0001y\u001f',
  '%_%',
  '$1',
  '<script>',
  'a'.repeat(100),
  'é'.repeat(100),
  '🔪'.repeat(100),
  '½ ﬁ ß',
  '1 2 3 4 5 6 7 8 9 0 '.repeat(5),
])('%s is answered', async (q) => {
  const answer = await suggest(q)
  expect([...Value.Errors(SuggestionsSchema, answer)]).toEqual([])
})

test.each(['!!!', '🔪🧺', '刀', "' \\"])('nothing is known of %s', async (q) => {
  expect(await suggest(q)).toEqual(nothing)
})

test('what is not a text to complete is refused and named', async () => {
  expect(await faults(api.app, '/v1/suggest')).toEqual(['query.q required'])
  expect(await faults(api.app, '/v1/suggest?q=')).toEqual(['query.q minLength'])
  expect(await faults(api.app, `/v1/suggest?q=${'a'.repeat(101)}`)).toEqual(['query.q maxLength'])
  expect(await faults(api.app, '/v1/suggest?q=a&q=b')).toEqual(['query.q once'])
  expect(await faults(api.app, '/v1/suggest?q=a%00')).toEqual(['query.q malformed'])
  expect(await faults(api.app, '/v1/suggest?q=a&limit=3')).toEqual([
    'query.limit unknown_parameter',
  ])
})

test('an answer may be kept for ten seconds', async () => {
  const { headers } = await api.app.inject('/v1/suggest?q=cout')
  expect(headers['cache-control']).toBe('public, max-age=10')
  expect(headers['etag']).toBeTruthy()
})
