import type { ProductRowsResult } from '@dansmazone/contract/pro-products'
import type { ProductSheet } from '@dansmazone/contract/product-sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProductSheets } from '#sheets/product-sheets.ts'
import { done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { keepers } from '#test/keepers.ts'
import { completeProduct, leafSlug, nobody, publishedProduct } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

/** A merchant and an owner who changes rows of it. */
async function grid() {
  const { id, base, owner, otherMerchant } = await keepers(api)
  const rows = (body: object) => owner<ProductRowsResult>('PATCH', `${base}/rows`, { body })
  const read = (product: string) => done(owner<ProductSheet>('GET', `${base}/${product}`))
  return { id, base, owner, otherMerchant, rows, read }
}

test('each row says what came of it, and one that cannot be stops no other', async () => {
  const { id, rows, read, otherMerchant } = await grid()
  const [live, draft] = [
    await publishedProduct(api.db, id),
    await completeProduct(api.db, id, {
      price: { kind: 'on_request', cents: null, quantity: null, unit: null },
    }),
  ]
  const theirs = await completeProduct(api.db, otherMerchant)
  const result = await done(
    rows({
      products: [
        { id: live, version: 1, fields: { stock: 'out_of_stock' } },
        { id: draft, version: 7, fields: { name: 'Trop tard' } },
        { id: theirs, fields: { name: 'À moi' } },
      ],
      change: { price: { to: 9990 } },
    }),
  )
  expect(result).toMatchObject({
    counts: { ok: 1, conflict: 1, missing: 1, refused: 0, unchanged: 0 },
    items: [
      { id: live, outcome: 'ok', version: 2, status: 'published' },
      { id: draft, outcome: 'conflict' },
      { id: theirs, outcome: 'missing' },
    ],
  })
  expect((await read(live)).fields).toMatchObject({ stock: 'out_of_stock', price: { cents: 9990 } })
  const shown = (await api.app.inject(`/v1/products/${live}`)).json<{
    price: { cents: number }
    stock: string
  }>()
  expect(shown).toMatchObject({ price: { cents: 9990 }, stock: 'out_of_stock' })
  const gone = await done(
    rows({
      products: [
        { id: live, fields: { price: { kind: 'fixed', cents: null, quantity: null, unit: null } } },
      ],
    }),
  )
  expect(gone.items).toMatchObject([
    { outcome: 'refused', errors: [{ path: 'body.price.cents', code: 'required' }] },
  ])
})

test('percents are taken of what is there and rounded as asked', async () => {
  const { id, rows, read } = await grid()
  const price = (cents: number | null) => ({
    kind: cents === null ? ('on_request' as const) : ('fixed' as const),
    cents,
    quantity: null,
    unit: null,
  })
  const ids = await createProductSheets(
    api.db,
    id,
    [1234, 1000, 20, null].map((cents) => ({ name: 'Bol', price: price(cents) })),
    nobody,
  )
  const after = async (change: object) => {
    const { items } = await done(
      rows({ products: ids.map((each) => ({ id: each })), change: { price: change } }),
    )
    const cents = await Promise.all(ids.map(async (each) => (await read(each)).fields.price.cents))
    return { cents, outcomes: items.map(({ outcome }) => outcome) }
  }
  expect(await after({ percent: 10 })).toEqual({
    cents: [1357, 1100, 22, null],
    outcomes: ['ok', 'ok', 'ok', 'unchanged'],
  })
  expect((await after({ endingCents: '90' })).cents).toEqual([1390, 1090, 90, null])
  expect((await after({ percent: -50, endingCents: '50' })).cents).toEqual([650, 550, 50, null])
  expect((await after({ to: 700 })).cents).toEqual([700, 700, 700, 700])
  expect((await after({ to: null })).cents).toEqual([null, null, null, null])
})

test('a filter is all that the list shows under it', async () => {
  const { id, rows, owner, base } = await grid()
  const category = await leafSlug(api.db)
  await createProductSheets(
    api.db,
    id,
    Array.from({ length: 450 }, (_, index) => ({
      name: index % 3 ? `Bol ${index}` : `Vase ${index}`,
      category,
    })),
    nobody,
  )
  const result = await done(
    rows({ filter: { q: 'vasé', category: [category] }, change: { stock: 'made_to_order' } }),
  )
  expect(result).toEqual({
    items: [],
    counts: { ok: 150, unchanged: 0, conflict: 0, refused: 0, missing: 0 },
  })
  const { total } = await done(
    owner<{ total: { count: number } }>('GET', `${base}?stock=made_to_order&status=draft&limit=1`),
  )
  expect(total.count).toBe(150)
})

test('many are submitted, put away and brought back, each by what it allows', async () => {
  const { id, rows } = await grid()
  const ready = await completeProduct(api.db, id)
  const bare = await completeProduct(api.db, id, { name: '' })
  const live = await publishedProduct(api.db, id)
  const products = [ready, bare, live].map((each) => ({ id: each }))
  const outcomes = async (act: string) =>
    (await done(rows({ products, act }))).items.map(({ outcome, status }) => [outcome, status])
  expect(await outcomes('submit')).toEqual([
    ['ok', 'submitted'],
    ['refused', undefined],
    ['unchanged', 'published'],
  ])
  expect(await outcomes('withdraw')).toEqual([
    ['ok', 'draft'],
    ['unchanged', 'draft'],
    ['unchanged', 'published'],
  ])
  expect(await outcomes('archive')).toEqual(products.map(() => ['ok', 'archived']))
  expect((await api.app.inject(`/v1/products/${live}`)).statusCode).toBe(404)
  expect(await outcomes('submit')).toEqual(products.map(() => ['refused', undefined]))
  expect(await outcomes('unarchive')).toEqual([
    ['ok', 'draft'],
    ['ok', 'draft'],
    ['ok', 'published'],
  ])
  expect(await outcomes('delete')).toEqual([
    ['ok', 'draft'],
    ['ok', 'draft'],
    ['ok', 'draft'],
  ])
  expect(await outcomes('archive')).toEqual(products.map(() => ['missing', undefined]))
  expect((await outcomes('restore'))[2]).toEqual(['ok', 'published'])
  expect((await api.app.inject(`/v1/products/${live}`)).statusCode).toBe(200)
})

test('the merchant makes many at once: those that ask who does and name nobody', async () => {
  const { id, rows, read } = await grid()
  const [toy, food] = [
    await leafSlug(api.db, { template: 'toy' }),
    await leafSlug(api.db, { template: 'food' }),
  ]
  const facts = { ageFrom: 3, warnings: 'Petites pièces.' }
  const bare = await completeProduct(api.db, id, { category: toy, attributes: facts })
  const named = await completeProduct(api.db, id, {
    category: toy,
    attributes: { ...facts, makerName: 'Une autre maison' },
  })
  const jam = await completeProduct(api.db, id, { category: food })
  const moved = await completeProduct(api.db, id, { category: food, attributes: facts })
  const products = [{ id: bare }, { id: named }, { id: jam }]
  const outcomes = async (body: object) =>
    (await done(rows(body))).items.map(({ outcome }) => outcome)
  expect((await read(bare)).missing).toContain('attributes.makerName')
  expect(await outcomes({ products, change: { maker: true } })).toEqual([
    'ok',
    'unchanged',
    'unchanged',
  ])
  const after = await read(bare)
  expect(after.fields.attributes).toEqual({ ...facts, makerIsMerchant: true })
  expect(after.missing.filter((field) => field.startsWith('attributes.maker'))).toEqual([])
  expect((await read(named)).fields.attributes).not.toHaveProperty('makerIsMerchant')
  expect((await read(jam)).fields.attributes).not.toHaveProperty('makerIsMerchant')
  expect(
    await outcomes({ products: [{ id: moved }], change: { category: toy, maker: true } }),
  ).toEqual(['ok'])
  expect((await read(moved)).fields.attributes).toMatchObject({ makerIsMerchant: true })
  expect(await outcomes({ products, change: { maker: false } })).toEqual([
    'ok',
    'unchanged',
    'unchanged',
  ])
  expect((await read(bare)).fields.attributes).toEqual(facts)
})

test('what says nothing to do, or to whom, is refused', async () => {
  const { id, rows } = await grid()
  const product = await completeProduct(api.db, id)
  const status = async (body: object) => (await rows(body)).status
  expect(await status({ change: { stock: 'in_stock' } })).toBe(400)
  expect(await status({ products: [{ id: product }] })).toBe(400)
  expect(await status({ products: [{ id: product }], filter: {}, act: 'archive' })).toBe(400)
  expect(await status({ products: [{ id: product }, { id: product }], act: 'archive' })).toBe(400)
  expect(await status({ products: [{ id: product, fields: { gtin: null } }] })).toBe(400)
  expect(await status({ filter: { merchant: 'x' }, act: 'archive' })).toBe(400)
})

test('pages follow each other under every sort, each product once', async () => {
  const { id, owner, base } = await grid()
  await createProductSheets(
    api.db,
    id,
    Array.from({ length: 23 }, (_, index) => ({
      name: `Bol ${index % 5}`,
      price: {
        kind: 'fixed' as const,
        cents: index % 4 ? index % 3 : null,
        quantity: null,
        unit: null,
      },
      stock: index % 2 ? ('in_stock' as const) : ('unknown' as const),
    })),
    nobody,
  )
  for (const sort of [
    'name',
    '-name',
    'updatedAt',
    '-updatedAt',
    'price',
    '-price',
    'stock',
    'status',
  ]) {
    const seen: string[] = []
    let page = ''
    do {
      const answer = await done(
        owner<{ items: { id: string }[]; nextPage: string | null; total: { count: number } }>(
          'GET',
          `${base}?sort=${sort}&limit=5${page}`,
        ),
      )
      expect(answer.total).toEqual({ count: 23, exact: true })
      seen.push(...answer.items.map((item) => item.id))
      page = answer.nextPage === null ? '' : `&page=${answer.nextPage}`
    } while (page !== '')
    expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 23, 23])
  }
  expect((await owner('GET', `${base}?limit=1001`)).status).toBe(400)
  expect((await owner('GET', `${base}?page=abc`)).status).toBe(400)
})
