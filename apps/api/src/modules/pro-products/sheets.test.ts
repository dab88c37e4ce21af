import type { EditList } from '@dansmazone/contract/joining'
import type { Problem } from '@dansmazone/contract/problem'
import type { ProductSheet, ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { ifMatch, keepers } from '#test/keepers.ts'
import { completeProduct, leafSlug, publishedProduct } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())
const people = () => keepers(api)

test('a draft needs nothing, says what it lacks, and is nowhere public', async () => {
  const { base, owner } = await people()
  const created = await owner<ProductSheet>('POST', base, { body: {} })
  expect(created).toMatchObject({
    status: 201,
    headers: {
      etag: '"1"',
      location: `${base}/${created.body.id}`,
      'cache-control': 'private, no-store',
    },
    body: { status: 'draft', live: false, publicUrl: null, missing: ['name', 'category', 'price'] },
  })
  const { app } = api
  expect((await app.inject(`/v1/products/${created.body.id}`)).statusCode).toBe(404)
})

test('a change on top of unread ones is refused, and says who changed what', async () => {
  const { base, owner, editor } = await people()
  const { id } = await done(owner<ProductSheet>('POST', base, { body: { name: 'Bol' } }))
  const one = `${base}/${id}`
  expect((await owner('PATCH', one, { body: { name: 'Jatte' } })).status).toBe(400)
  const first = await editor<ProductSheet>('PATCH', one, {
    body: { name: 'Coupe', stock: 'in_stock' },
    headers: ifMatch(1),
  })
  expect(first).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { version: 2 } })
  const late = await owner<Problem>('PATCH', one, { body: { name: 'Jatte' }, headers: ifMatch(1) })
  expect(late).toMatchObject({
    status: 412,
    body: {
      code: 'precondition_failed',
      current: {
        version: 2,
        edits: [{ by: expect.stringContaining('Personne'), fields: ['name', 'stock'] }],
      },
    },
  })
  const again = await owner<ProductSheet>('PATCH', one, {
    body: { name: 'Jatte' },
    headers: ifMatch(2),
  })
  expect(again.body).toMatchObject({ version: 3, fields: { name: 'Jatte', stock: 'in_stock' } })
  const same = await owner<ProductSheet>('PATCH', one, {
    body: { name: ' Jatte ' },
    headers: ifMatch(3),
  })
  expect(same.body.version).toBe(3)
  const history = await done(owner<EditList>('GET', `${one}/history?limit=2`))
  expect(history).toMatchObject({
    total: { count: 3 },
    items: [
      { act: 'changed', changes: [{ field: 'name', before: 'Coupe', after: 'Jatte' }] },
      { act: 'changed', changes: [{ field: 'name' }, { field: 'stock' }] },
    ],
  })
  const rest = await done(owner<EditList>('GET', `${one}/history?limit=2&page=${history.nextPage}`))
  expect(rest).toMatchObject({ nextPage: null, items: [{ act: 'created' }] })
})

test('what is deleted is gone at once and comes back as it was', async () => {
  const { id, base, owner } = await people()
  const product = await publishedProduct(api.db, id)
  const one = `${base}/${product}`
  const shown = async () => (await api.app.inject(`/v1/products/${product}`)).statusCode
  expect(await shown()).toBe(200)
  expect((await owner('DELETE', one)).status).toBe(204)
  expect(await shown()).toBe(404)
  expect((await done(owner<{ items: [] }>('GET', base))).items).toEqual([])
  expect(
    (await done(owner<{ items: ProductSheetRow[] }>('GET', `${base}?deleted=true`))).items,
  ).toHaveLength(1)
  expect((await owner('PATCH', one, { body: { name: 'Z' }, headers: ifMatch(1) })).status).toBe(404)
  const restored = await done(owner<ProductSheet>('POST', `${one}/restore`))
  expect(restored).toMatchObject({ status: 'published', live: true, deletedAt: null })
  expect(await shown()).toBe(200)
  const archived = await done(owner<ProductSheet>('POST', `${one}/archive`))
  expect(archived).toMatchObject({ status: 'archived', live: false, publicUrl: null })
  expect(await shown()).toBe(404)
  await owner('DELETE', one)
  await owner('POST', `${one}/restore`)
  expect(await shown()).toBe(404)
  expect(await done(owner<ProductSheet>('POST', `${one}/unarchive`))).toMatchObject({
    status: 'published',
    live: true,
  })
})

test('a submission names each thing that is missing; complete, it waits and can be taken back', async () => {
  const { base, owner } = await people()
  const food = await leafSlug(api.db, { template: 'food' })
  const { id } = await done(
    owner<ProductSheet>('POST', base, {
      body: {
        name: 'Pâté',
        category: food,
        price: { kind: 'fixed', cents: 650, quantity: null, unit: null },
        attributes: { netQuantity: '180 g', ingredients: 'porc, sel', pages: 3 },
      },
    }),
  )
  const one = `${base}/${id}`
  const refused = await owner<Problem>('POST', `${one}/submission`)
  expect(refused).toMatchObject({
    status: 409,
    body: {
      errors: [
        { path: 'body.attributes.allergens', code: 'incomplete' },
        { path: 'body.price.unit' },
      ],
    },
  })
  const sheet = await done(owner<ProductSheet>('GET', one))
  expect(sheet).toMatchObject({
    status: 'draft',
    version: 1,
    missing: ['attributes.allergens', 'price.unit'],
  })
  await owner('PATCH', one, {
    body: {
      attributes: { ...sheet.fields.attributes, allergens: [] },
      price: { kind: 'fixed', cents: 650, quantity: 180, unit: 'g' },
    },
    headers: ifMatch(1),
  })
  const submitted = await done(owner<ProductSheet>('POST', `${one}/submission`))
  expect(submitted).toMatchObject({ status: 'submitted', missing: [], version: 3 })
  expect(submitted.fields.attributes).not.toHaveProperty('pages')
  const edited = await owner<ProductSheet>('PATCH', one, {
    body: { name: 'Pâté de foie' },
    headers: ifMatch(3),
  })
  expect(edited.body.status).toBe('submitted')
  const spoilt = await owner<ProductSheet>('PATCH', one, {
    body: { name: '' },
    headers: ifMatch(4),
  })
  expect(spoilt.body.status).toBe('draft')
  await owner('PATCH', one, { body: { name: 'Pâté' }, headers: ifMatch(5) })
  await done(owner('POST', `${one}/submission`))
  expect(await done(owner<ProductSheet>('DELETE', `${one}/submission`))).toMatchObject({
    status: 'draft',
  })
})

test('changes that wait can be left; what was never public has nothing to go back to', async () => {
  const { id, base, owner } = await people()
  const product = await publishedProduct(api.db, id, { name: 'Bol' })
  const one = `${base}/${product}`
  await owner('PATCH', one, { body: { name: 'Coupe' }, headers: ifMatch(1) })
  const unread = await owner<Problem>('POST', `${one}/discard`, { headers: ifMatch(1) })
  expect(unread).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
  const left = await done(owner<ProductSheet>('POST', `${one}/discard`, { headers: ifMatch(2) }))
  expect(left).toMatchObject({
    status: 'published',
    pending: [],
    fields: { name: 'Bol' },
    version: 3,
  })
  const draft = await completeProduct(api.db, id)
  expect((await owner('POST', `${base}/${draft}/discard`, { headers: ifMatch(1) })).status).toBe(
    409,
  )
})

test.each([
  [{ __mine: 'a' }, 'body.attributes'],
  [{ ['a'.repeat(41)]: 'a' }, 'body.attributes'],
  [{ material: 'a'.repeat(10_001) }, 'body.attributes.material'],
  [{ allergens: Array.from({ length: 101 }, String) }, 'body.attributes.allergens'],
])('attributes are named by letters and are not endless: %#', async (attributes, path) => {
  const { base, owner } = await people()
  const { status, body } = await owner<Problem>('POST', base, { body: { attributes } })
  expect(status).toBe(400)
  expect(body.errors?.[0]?.path).toContain(path)
})
