import type { Problem } from '@dansmazone/contract/problem'
import type { Product } from '@dansmazone/contract/product'
import type { ProductSheet, ProductSheetRow } from '@dansmazone/contract/product-sheet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishProducts } from '#sheets/publish-products.ts'
import { done } from '#test/acting.ts'
import { testApp } from '#test/app.ts'
import { keepers } from '#test/keepers.ts'
import { completeProduct, ownPicture } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  api = await testApp()
})
afterAll(() => api.close())
const people = () => keepers(api)

test('the preview is what publishing shows, and publishes nothing', async () => {
  const { id, base, owner } = await people()
  const picture = await ownPicture(api.db, id)
  const product = await completeProduct(api.db, id, {
    images: [{ mediaId: picture, alt: 'Le couteau' }],
    options: [{ name: 'Manche', values: ['corne', 'buis'] }],
    attributes: { makerIsMerchant: true },
  })
  const previewed = await done(owner<Product>('GET', `${base}/${product}/preview`))
  expect(previewed.images[0]?.url).toContain(`/v1/pro/merchants/${id}/pictures/${picture}/960.jpeg`)
  expect((await api.app.inject(`/v1/products/${product}`)).statusCode).toBe(404)
  expect((await api.app.inject(`/v1/products/${previewed.slug}`)).statusCode).toBe(404)
  await publishProducts(api.db, id, [product])
  const {
    images: _,
    createdAt: __,
    updatedAt: ___,
    ...shown
  } = (await api.app.inject(`/v1/products/${product}`)).json<Product>()
  expect(previewed).toMatchObject(shown)
  expect(shown.attributes).toEqual({
    makerIsMerchant: true,
    makerName: 'SARL du Causse',
    makerAddress: expect.stringContaining('3 rue du Barri, 48000'),
    makerEmail: 'atelier@causse.example',
  })
  const bare = await done(owner<ProductSheet>('POST', base, { body: { name: 'Sans rien' } }))
  expect((await owner('GET', `${base}/${bare.id}/preview`)).status).toBe(409)
  const miscoded = await completeProduct(api.db, id, { gtin: '3017620422004' })
  const answer = await owner<Problem>('GET', `${base}/${miscoded}/preview`)
  expect(answer).toMatchObject({ status: 409, body: { errors: [{ code: 'incomplete' }] } })
})

test('sent twice under one key, a product is created once; the key serves nothing else', async () => {
  const { base, owner, editor } = await people()
  const headers = { 'idempotency-key': 'une-seule-fois' }
  const first = await owner<ProductSheet>('POST', base, { body: { name: 'Bol' }, headers })
  const again = await owner<ProductSheet>('POST', base, { body: { name: 'Bol' }, headers })
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.body).toEqual(first.body)
  expect(again.headers).toMatchObject({
    'idempotency-replayed': 'true',
    etag: first.headers.etag,
    location: first.headers.location,
  })
  expect((await owner('POST', base, { body: { name: 'Jatte' }, headers })).status).toBe(409)
  const others = await editor<ProductSheet>('POST', base, { body: { name: 'Bol' }, headers })
  expect(others.body.id).not.toBe(first.body.id)
  const refused = { body: { category: 'nulle-part' }, headers: { 'idempotency-key': 'refusee' } }
  expect((await owner('POST', base, refused)).status).toBe(400)
  expect((await owner('POST', base, { ...refused, body: { name: 'Vase' } })).status).toBe(201)
})

test('one picture is one draft, named after its file where that says something', async () => {
  const { id, base, owner } = await people()
  const [first, second] = [await ownPicture(api.db, id), await ownPicture(api.db, id, 'waiting')]
  await api.db.$client.query(
    `UPDATE media SET file_name = CASE id WHEN $1 THEN 'bol-bleu_emaille.JPG' ELSE 'IMG_2034.heic' END`,
    [first],
  )
  const { items } = await done(
    owner<{ items: ProductSheetRow[] }>('POST', `${base}/from-pictures`, {
      body: { pictures: [{ mediaId: first, alt: 'Un bol' }, { mediaId: second }] },
    }),
  )
  expect(items).toMatchObject([
    { name: 'Bol bleu emaille', image: { mediaId: first, alt: 'Un bol' }, status: 'draft' },
    { name: '', image: { mediaId: second }, missing: ['name', 'category', 'price', 'images'] },
  ])
})

test('a copy keeps all but what names one thing alone', async () => {
  const { id, base, owner } = await people()
  const source = await completeProduct(api.db, id, {
    gtin: '9782070360024',
    attributes: { isbn: '9782070360024', author: 'Camus' },
  })
  const copy = await done(owner<ProductSheet>('POST', `${base}/${source}/duplicate`))
  expect(copy).toMatchObject({
    status: 'draft',
    fields: { name: 'Couteau pliant (copie)', gtin: null, attributes: { author: 'Camus' } },
  })
})

test('the same request twice at once creates one product', async () => {
  const { base, owner } = await people()
  const sent = { body: { name: 'Bol' }, headers: { 'idempotency-key': 'en-meme-temps' } }
  const answers = await Promise.all([1, 2, 3].map(() => owner('POST', base, sent)))
  for (const { status } of answers) expect([201, 409]).toContain(status)
  const { total } = await done(owner<{ total: { count: number } }>('GET', base))
  expect(total.count).toBe(1)
})

test('of two changes of one version, one is made and the other hears of it', async () => {
  const { base, owner, editor } = await people()
  const { id } = await done(owner<ProductSheet>('POST', base, { body: { name: 'Bol' } }))
  const answers = await Promise.all(
    [owner, editor].map((each, index) =>
      each('PATCH', `${base}/${id}`, {
        body: { name: `Bol ${index}` },
        headers: { 'if-match': '"1"' },
      }),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412])
})
