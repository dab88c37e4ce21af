import type { ProductPrices, SheetReduction } from '@dansmazone/contract/pro-products'
import type { Problem } from '@dansmazone/contract/problem'
import type { Product } from '@dansmazone/contract/product'
import type { ProductSheet } from '@dansmazone/contract/product-sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishProducts } from '#sheets/publish-products.ts'
import { done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { keepers } from '#test/keepers.ts'
import { completeProduct, leafSlug, publishedProduct } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())

const dayMs = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString()
const fixed = (cents: number) => ({ kind: 'fixed' as const, cents, quantity: null, unit: null })

/** A published product whose prices are these, each so many days ago, and its owner. */
async function priced(history: [daysAgo: number, cents: number][], overrides = {}) {
  const { id, base, owner } = await keepers(api)
  const [, cents] = history.at(-1) ?? [0, 1000]
  const product = await publishedProduct(api.db, id, { price: fixed(cents), ...overrides })
  await rewriteLog(product, history)
  const one = `${base}/${product}`
  const price = async (amount: number) => {
    const { version } = await done(owner<ProductSheet>('GET', one))
    return owner<ProductSheet & Problem>('PATCH', one, {
      body: { price: fixed(amount) },
      headers: { 'if-match': `"${version}"` },
    })
  }
  const reduce = (body: object) =>
    owner<SheetReduction & Problem>('POST', `${one}/reductions`, { body })
  const shown = async () => (await api.app.inject(`/v1/products/${product}`)).json<Product>()
  return { one, owner, product, price, reduce, shown }
}

/** The log as it would be, had these prices been set then: only a test may write it. */
async function rewriteLog(product: string, history: [number, number][]) {
  const { $client } = api.db
  await $client.query('ALTER TABLE price_log DISABLE TRIGGER price_log_append_only')
  await $client.query('DELETE FROM price_log WHERE product_id = $1', [product])
  await $client.query('ALTER TABLE price_log ENABLE TRIGGER price_log_append_only')
  for (const [daysAgo, cents] of history) {
    await $client.query(
      `INSERT INTO price_log (product_id, price_kind, price_cents, valid_from)
       VALUES ($1, 'fixed', $2, now() - $3 * interval '1 day')`,
      [product, cents, daysAgo],
    )
  }
}

const codes = ({ status, body }: { status: number; body: Problem }) => [
  status,
  ...(body.errors ?? []).map(({ path, code }) => `${path} ${code}`),
]

test('a price unchanged for a year is what a reduction crosses out', async () => {
  const { reduce, shown, owner, one } = await priced([[365, 2000]])
  const reduction = await done(reduce({ cents: 1500, until: inDays(10) }))
  expect(reduction).toMatchObject({ state: 'in_force', referenceCents: 2000, announced: true })
  expect(await shown()).toMatchObject({
    price: { cents: 1500 },
    reduction: { cents: 1500, previousCents: 2000 },
  })
  const prices = await done(owner<ProductPrices>('GET', `${one}/prices`))
  expect(prices).toMatchObject({
    log: [{ cents: 1500 }, { cents: 2000 }],
    regularCents: 2000,
    referenceCents: 2000,
    lowestCents: null,
  })
})

test('raised, then cut: the price before the rise is what counts, and nothing is announced', async () => {
  const { reduce, shown } = await priced([
    [200, 1500],
    [10, 2000],
  ])
  const reduction = await done(reduce({ cents: 1600 }))
  expect(reduction).toMatchObject({ referenceCents: 1500, announced: false })
  expect(await shown()).toMatchObject({ price: { cents: 1600 } })
  expect(await shown()).not.toHaveProperty('reduction')
})

test('cuts that follow one another keep the price before the first', async () => {
  const { reduce, one, owner } = await priced([[90, 2000]])
  const middle = inDays(10)
  await done(reduce({ cents: 1700, until: middle }))
  const second = await done(reduce({ cents: 1400, since: middle, until: inDays(20) }))
  expect(second).toMatchObject({ state: 'planned', referenceCents: 2000 })
  await api.db.$client.query('SELECT apply_reductions($1)', [inDays(11)])
  const { items } = await done(owner<{ items: SheetReduction[] }>('GET', `${one}/reductions`))
  expect(items).toMatchObject([
    { cents: 1400, state: 'in_force', referenceCents: 2000, announced: true },
    { cents: 1700, state: 'over', referenceCents: 2000 },
  ])
})

test('two reductions never overlap, and none is of the past', async () => {
  const { reduce } = await priced([[90, 2000]])
  await done(reduce({ cents: 1700, since: inDays(5), until: inDays(10) }))
  expect(codes(await reduce({ cents: 1500, since: inDays(9) }))).toEqual([
    409,
    'body.since overlap',
  ])
  expect(codes(await reduce({ cents: 1500 }))).toEqual([409, 'body.since overlap'])
  expect(codes(await reduce({ cents: 1500, since: inDays(-3) }))).toEqual([400, 'body.since past'])
  expect(codes(await reduce({ cents: 1500, since: inDays(4), until: inDays(3) }))).toEqual([
    400,
    'body.until order',
  ])
  expect(codes(await reduce({ cents: 2000, since: inDays(30) }))).toEqual([
    409,
    'body.cents lowers_nothing',
  ])
  expect((await reduce({ cents: 1900, until: inDays(4.9) })).status).toBe(201)
})

test('a price written while a reduction is in force is the one it returns to', async () => {
  const { reduce, price, shown, owner, one } = await priced([[90, 2000]])
  const { id } = await done(reduce({ cents: 1500 }))
  expect(await done(price(2400))).toMatchObject({ status: 'published', pending: [] })
  expect(await shown()).toMatchObject({
    price: { cents: 1500 },
    reduction: { previousCents: 2000 },
  })
  expect(codes(await price(1500))).toEqual([409, 'body.price.cents reduction_in_force'])
  expect((await owner('DELETE', `${one}/reductions/${id}`)).status).toBe(204)
  expect(await shown()).toMatchObject({ price: { cents: 2400 } })
  expect(await shown()).not.toHaveProperty('reduction')
  expect(codes(await owner<Problem>('DELETE', `${one}/reductions/${id}`))).toEqual([
    409,
    'params.reductionId past',
  ])
  const prices = await done(owner<ProductPrices>('GET', `${one}/prices`))
  expect(prices.log.map(({ cents }) => cents)).toEqual([2400, 1500, 2000])
})

test('a planned reduction can be taken back, and leaves no trace on the price', async () => {
  const { reduce, shown, owner, one } = await priced([[90, 2000]])
  const { id } = await done(reduce({ cents: 1500, since: inDays(3) }))
  expect((await owner('DELETE', `${one}/reductions/${id}`)).status).toBe(204)
  expect(await done(owner<{ items: [] }>('GET', `${one}/reductions`))).toEqual({ items: [] })
  await api.db.$client.query('SELECT apply_reductions($1)', [inDays(4)])
  expect(await shown()).toMatchObject({ price: { cents: 2000 } })
})

test('a new book is never reduced by more than five percent, a used one is', async () => {
  const category = await leafSlug(api.db, { template: 'book' })
  const book = (condition: string) => priced([[90, 1999]], { category, attributes: { condition } })
  const { reduce, price, owner, one } = await book('new')
  expect((await done(owner<ProductPrices>('GET', `${one}/prices`))).lowestCents).toBe(1900)
  expect(codes(await reduce({ cents: 1899 }))).toEqual([409, 'body.cents book_reduction'])
  await done(reduce({ cents: 1900 }))
  expect(codes(await price(2100))).toEqual([409, 'body.price.cents book_reduction'])
  const used = await book('used')
  await done(used.reduce({ cents: 500 }))
  await done(
    used.owner('PATCH', used.one, {
      body: { attributes: { condition: 'new' } },
      headers: { 'if-match': '"1"' },
    }),
  )
  const { merchant } = await used.shown()
  await publishProducts(api.db, merchant.id, [used.product])
  expect(await used.shown()).toMatchObject({ price: { cents: 1999 } })
})

test('what is not online has no reduction', async () => {
  const { id, base, owner } = await keepers(api)
  const draft = await completeProduct(api.db, id)
  const answer = await owner<Problem>('POST', `${base}/${draft}/reductions`, { body: { cents: 1 } })
  expect(codes(answer)).toEqual([409, 'params.productId not_published'])
  const prices = await done(owner<ProductPrices>('GET', `${base}/${draft}/prices`))
  expect(prices).toEqual({ log: [], regularCents: null, referenceCents: null, lowestCents: null })
})
