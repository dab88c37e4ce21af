import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { faults, problem, read, readPage } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
  const { id } = await createMerchant(api.db)
  for (let each = 0; each < 3; each += 1) await createProduct(api.db, { merchantId: id })
})
afterAll(() => api.close())

test.each([
  ['near=', 'query.near coordinates'],
  ['near=44', 'query.near coordinates'],
  ['near=44;2', 'query.near coordinates'],
  ['near=91,2', 'query.near coordinates'],
  ['near=44,181', 'query.near coordinates'],
  ['near=NaN,NaN', 'query.near coordinates'],
  ['near=1e1,2', 'query.near coordinates'],
  ['near=44,2&near=45,2', 'query.near once'],
  ['near=44,2&radiusKm=0', 'query.radiusKm minimum'],
  ['near=44,2&radiusKm=201', 'query.radiusKm maximum'],
  ['near=44,2&radiusKm=', 'query.radiusKm type'],
  ['near=44,2&radiusKm=Infinity', 'query.radiusKm type'],
  ['near=44,2&radiusKm=-Infinity', 'query.radiusKm type'],
  ['limit=Infinity', 'query.limit type'],
  ['priceMax=Infinity', 'query.priceMax type'],
  ['radiusKm=5', 'query.radiusKm needs'],
  ['sort=distance', 'query.sort needs'],
  ['includeUnknownHours=false', 'query.includeUnknownHours needs'],
  ['openAt=now&includeUnknownHours=oui', 'query.includeUnknownHours type'],
  ['openAt=', 'query.openAt instant-or-now'],
  ['openAt=NOW', 'query.openAt instant-or-now'],
  ['openAt=2026-11-24', 'query.openAt instant-or-now'],
  ['openAt=2026-11-24T10:00', 'query.openAt instant-or-now'],
  ['openAt=2026-02-30T10:00:00Z', 'query.openAt instant-or-now'],
  ['openAt=2026-11-24T25:00:00Z', 'query.openAt instant-or-now'],
  ['openAt=0000-01-01T00:00:00Z', 'query.openAt instant-or-now'],
  ['updatedSince=hier', 'query.updatedSince instant'],
  ['updatedSince=now', 'query.updatedSince instant'],
  ['updatedSince=9999-12-31T23:59:60Z', 'query.updatedSince instant'],
  ['category=Jouets', 'query.category.0 pattern'],
  ['category=inconnue', 'query.category unknown_value'],
  ['category=', 'query.category.0 pattern'],
  ['department=99', 'query.department unknown_value'],
  ['department=2C', 'query.department.0 pattern'],
  ['commune=99999', 'query.commune unknown_value'],
  ['epci=999999999', 'query.epci unknown_value'],
  ['label=inconnu', 'query.label unknown_value'],
  ['merchant=inconnu', 'query.merchant unknown_value'],
  ['madeIn=99', 'query.madeIn unknown_value'],
  ['madeIn=France', 'query.madeIn.0 pattern'],
  ['service=teleportation', 'query.service.0 enum'],
  ['priceMin=1.5', 'query.priceMin type'],
  ['priceMin=10&priceMax=9', 'query.priceMax order'],
  ['priceMax=99999999999999999999', 'query.priceMax maximum'],
  ['inStock=1', 'query.inStock type'],
  ['inStock=true&inStock=true', 'query.inStock once'],
  ['limit=101', 'query.limit maximum'],
  ['limit=1&limit=2', 'query.limit once'],
  ['limit=abc', 'query.limit type'],
  ['sort=price;drop', 'query.sort enum'],
  ['q=', 'query.q minLength'],
  ['q=%00', 'query.q malformed'],
  ['q=a%00b', 'query.q malformed'],
  ['q=%ff', 'query.q malformed'],
  ['q=%ed%a0%80', 'query.q malformed'],
  ['na%00me=a', 'query malformed'],
  ['__proto__=1', 'query.__proto__ unknown_parameter'],
  ['constructor=1', 'query.constructor unknown_parameter'],
  ['name=couteau', 'query.name unknown_parameter'],
  ['sort=relevance', 'query.sort needs'],
  ['literal=correction', 'query.literal needs'],
  ['explain=true', 'query.explain needs'],
  ['q=a&literal=tout', 'query.literal.0 enum'],
  ['q=a&literal=place&literal=tout', 'query.literal.1 enum'],
  ['facets=couleur', 'query.facets.0 pattern'],
  ['facets=category,', 'query.facets.0 pattern'],
  ['q=a&explain=oui', 'query.explain type'],
  ['=1', 'query. unknown_parameter'],
  ['page=', 'query.page minLength'],
])('?%s is refused by name', async (query, named) => {
  expect(await faults(api.app, `/v1/products?${query}`)).toEqual([named])
})

test('a huge parameter is refused by name, and so are too many values', async () => {
  expect(await faults(api.app, `/v1/products?q=${'a'.repeat(5000)}`)).toEqual(['query.q maxLength'])
  expect(await faults(api.app, `/v1/products?near=${'1'.repeat(5000)}`)).toEqual([
    'query.near coordinates',
    'query.near maxLength',
  ])
  const many = Array.from({ length: 21 }, () => 'department=48').join('&')
  expect(await faults(api.app, `/v1/products?${many}`)).toEqual(['query.department maxItems'])
})

test('values that exist nowhere are all named', async () => {
  const url =
    '/v1/products?department=99&department=98&commune=99999&category=a&category=b&merchant=c&label=d&radiusKm=1'
  expect(await faults(api.app, url)).toEqual([
    'query.category unknown_value',
    'query.category unknown_value',
    'query.commune unknown_value',
    'query.department unknown_value',
    'query.department unknown_value',
    'query.label unknown_value',
    'query.merchant unknown_value',
    'query.radiusKm needs',
  ])
  const { errors = [] } = await problem(api.app, url, 400, { 'accept-language': 'en' })
  expect(errors.map(({ message }) => message)).toContain('“98” does not exist here.')
})

test('the other lists refuse unknown parameters and values too', async () => {
  expect(await faults(api.app, '/v1/merchants?priceMin=1')).toEqual([
    'query.priceMin unknown_parameter',
  ])
  expect(await faults(api.app, '/v1/merchants?sort=price')).toEqual(['query.sort enum'])
  expect(await faults(api.app, '/v1/communes?near=&foo=1')).toEqual([
    'query.foo unknown_parameter',
    'query.near coordinates',
  ])
  expect(await faults(api.app, '/v1/communes?department=99')).toEqual([
    'query.department unknown_value',
  ])
  expect(await faults(api.app, '/v1/categories?commune=99999')).toEqual([
    'query.commune unknown_value',
  ])
  for (const url of [
    '/v1/territories',
    '/v1/categories/a',
    '/v1/products/a',
    '/v1/merchants/a',
    '/v1/communes/48095',
  ]) {
    expect(await faults(api.app, `${url}?fields=name`)).toEqual(['query.fields unknown_parameter'])
  }
})

test.each([
  'near=-44.5,2',
  'near=44.123456789012345,2.5',
  'near=%2044,2%20',
  'near=90,180',
  'near=0,0&radiusKm=0.1',
  'openAt=2026-11-24T10:00:00Z',
  'openAt=2026-11-24T10:00:00+01:00',
  'openAt=2026-11-24T10:00:00%2B01:00',
  'openAt=1970-01-01T00:00:00Z',
  'openAt=2199-12-31T23:59:59Z',
  'updatedSince=2026-11-24T10:00:00+01:00',
  'q=%25_%5C',
  "q='%3B%20DROP%20TABLE%20merchants",
  'q=%F0%9F%92%A9',
  'limit=100',
])('?%s is understood', async (query) => {
  for (const list of ['products', 'merchants']) {
    const { statusCode } = await api.app.inject(`/v1/${list}?${query}`)
    expect(statusCode).toBe(200)
  }
})

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a token of another search, of another list, or made up is refused', async () => {
  const { nextPage } = await readPage(api.app, '/v1/products?limit=1')
  const [digest, keys, count, exact] = JSON.parse(
    Buffer.from(nextPage!, 'base64url').toString(),
  ) as [string, string[], number, number]
  const [key, id] = keys
  const forged = [
    'x',
    encode(null),
    encode([]),
    encode(['other', keys, count, exact]),
    encode([digest, [key], count, exact]),
    encode([digest, [key, 'x'], count, exact]),
    encode([digest, [key, `${id}'`], count, exact]),
    encode([digest, ['2026-13-45 00:00:00+00', id], count, exact]),
    encode([digest, ['2026-02-30 00:00:00+00', id], count, exact]),
    encode([digest, ['infinity', id], count, exact]),
    encode([digest, [1, id], count, exact]),
    encode([digest, keys, -1, exact]),
    encode([digest, keys, 1e300, exact]),
  ]
  for (const token of forged) {
    const { code, errors } = await problem(api.app, `/v1/products?limit=1&page=${token}`, 400)
    expect([code, errors?.[0]?.path], token).toEqual(['invalid_page', 'query.page'])
  }
  await problem(api.app, `/v1/products?limit=1&sort=name&page=${nextPage}`, 400)
  await problem(api.app, `/v1/products?inStock=true&page=${nextPage}`, 400)
  await problem(api.app, `/v1/merchants?page=${nextPage}`, 400)
  await problem(api.app, `/v1/communes?page=${nextPage}`, 400)
  await read(api.app, `/v1/products?limit=2&page=${nextPage}`)
})

test.each([
  ['price', ['9999999999', '2147483648', '-2147483649', '1e5', 'x']],
  ['name', ["a'", 'É', 'a'.repeat(401)]],
])('keys of a sort by %s that the database would choke on are refused', async (sort, keys) => {
  const { nextPage } = await readPage(api.app, `/v1/products?limit=1&sort=${sort}`)
  const [digest, [, id]] = JSON.parse(Buffer.from(nextPage!, 'base64url').toString()) as [
    string,
    string[],
  ]
  for (const key of keys) {
    const token = encode([digest, [key, id], 3, 1])
    const { code } = await problem(api.app, `/v1/products?sort=${sort}&page=${token}`, 400)
    expect(code, key).toBe('invalid_page')
  }
})
