import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { createCommune, createLeaf, createMedia } from '#test/reference-factories.ts'
import { problem, read, readPage, slugs } from '#test/requests.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="12" height="9"/>')

async function keepPicture(key: string) {
  const { storage } = api.config
  const path = join(storage.driver === 'disk' ? storage.root : '', key)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, picture)
}

test.each([
  ['a draft', { status: 'draft' }, {}],
  ['a submitted product', { status: 'submitted' }, {}],
  ['an archived product', { status: 'archived' }, {}],
  ['a product of a suspended merchant', {}, { status: 'suspended' }],
  ['a product of a closed merchant', {}, { status: 'closed' }],
  ['a product of a draft merchant', {}, { status: 'draft' }],
] as const)('%s is nowhere', async (_name, product, merchant) => {
  const { db } = api
  const commune = await createCommune(db)
  const leaf = await createLeaf(db)
  const media = await createMedia(db, { storageKey: 'essai.svg' })
  await keepPicture('essai.svg')
  const made = await createMerchant(db, {
    slug: 'ancien',
    communeInsee: commune.insee,
    categories: [leaf.id],
    ...('status' in merchant && { logoMediaId: media.id }),
    ...merchant,
  })
  const { id } = await createProduct(db, {
    slug: 'vieux',
    merchantId: made.id,
    categoryId: leaf.id,
    ...product,
  })
  await db.$client.query(
    `INSERT INTO product_images (product_id, media_id, sort_order, alt) VALUES ($1, $2, 0, '')`,
    [id, media.id],
  )
  await db.$client.query(`UPDATE products SET slug = 'neuf'`)
  await db.$client.query(`UPDATE merchants SET slug = 'nouveau'`)

  const hidden = 'status' in merchant
  // Counts are kept a second: another application knows nothing of the past.
  const other = await api.another()
  for (const name of [id, 'vieux', 'neuf']) await problem(other, `/v1/products/${name}`, 404)
  expect(await readPage(other, '/v1/products')).toEqual({
    items: [],
    nextPage: null,
    total: { count: 0, exact: true },
  })
  expect(await slugs(other, `/v1/products?near=44.5,3.5`)).toEqual([])
  for (const name of [made.id, 'ancien', 'nouveau']) {
    if (hidden) await problem(other, `/v1/merchants/${name}`, 404)
  }
  expect(await slugs(other, '/v1/merchants')).toEqual(hidden ? [] : ['nouveau'])
  const refused = await other.inject('/v1/products?merchant=nouveau')
  expect(refused.statusCode).toBe(hidden ? 400 : 200)
  const counts = [0, hidden ? 0 : 1]
  const { items } = await read<{ items: { children: Record<string, unknown>[] }[] }>(
    other,
    '/v1/categories',
  )
  const category = items.flatMap(({ children }) => children).find(({ slug }) => slug === leaf.slug)!
  expect([category['productCount'], category['merchantCount']]).toEqual(counts)
  const place = await read<Record<string, unknown>>(other, `/v1/communes/${commune.insee}`)
  expect([place['productCount'], place['merchantCount']]).toEqual(counts)
  const { region } = await read<{ region: Record<string, unknown> }>(other, '/v1/territories')
  expect([region['productCount'], region['merchantCount']]).toEqual(counts)
  await problem(other, `/media/${media.id}/160.webp`, 404)
  await other.close()
  await db.$client.query('DELETE FROM merchants')
})

test('a picture already made is gone with what showed it, and back with it', async () => {
  const { app, db } = api
  const media = await createMedia(db, { storageKey: 'logo.svg' })
  await keepPicture('logo.svg')
  const { id } = await createMerchant(db, { logoMediaId: media.id })
  const status = async () => (await app.inject(`/media/${media.id}/160.webp`)).statusCode
  expect(await status()).toBe(200)
  await db.$client.query(`UPDATE merchants SET status = 'suspended' WHERE id = $1`, [id])
  expect(await status()).toBe(404)
  await db.$client.query(`UPDATE merchants SET status = 'published' WHERE id = $1`, [id])
  expect(await status()).toBe(200)
  await db.$client.query('DELETE FROM merchants')
})

test('a private street and phone appear nowhere, and the place shown is the commune’s', async () => {
  const { app, db } = api
  const commune = await createCommune(db, { lat: 44.1, lon: 3.1 })
  const merchant = await createMerchant(db, {
    slug: 'discret',
    communeInsee: commune.insee,
    street: '12 impasse Secrète',
    streetPublic: false,
    phone: '0565000000',
    phonePublic: false,
    lat: 44.123456,
    lon: 3.123456,
    precision: 'exact',
  })
  await createProduct(db, { slug: 'discret', merchantId: merchant.id })
  for (const url of [
    '/v1/merchants',
    '/v1/merchants/discret',
    '/v1/products',
    '/v1/products/discret',
  ]) {
    const { body } = await app.inject(url)
    expect(body).toContain('discret')
    expect(body).not.toMatch(/Secr|0565000000|44\.123|3\.123/)
  }
  const { address } = await read<{ address: object }>(app, '/v1/merchants/discret')
  expect(address).toMatchObject({ lat: 44.1, lon: 3.1, precision: 'approximate' })
  for (const list of ['merchants', 'products']) {
    const { items } = await readPage<{ distanceMeters: number }>(
      app,
      `/v1/${list}?near=44.1,3.1&radiusKm=1`,
    )
    expect(items.map(({ distanceMeters }) => distanceMeters)).toEqual([0])
    expect(await slugs(app, `/v1/${list}?near=44.123456,3.123456&radiusKm=1`)).toEqual([])
  }
  await db.$client.query('DELETE FROM merchants')
})

test('a private merchant in a commune without a place has no coordinates at all', async () => {
  const { app, db } = api
  const commune = await createCommune(db, { lat: null })
  await createMerchant(db, {
    slug: 'discret',
    communeInsee: commune.insee,
    streetPublic: false,
    lat: 44.123456,
    lon: 3.123456,
    precision: 'exact',
  })
  const { address } = await read<{ address: object }>(app, '/v1/merchants/discret')
  expect(address).toMatchObject({ precision: 'none' })
  expect(address).not.toHaveProperty('lat')
  await db.$client.query('DELETE FROM merchants')
})
