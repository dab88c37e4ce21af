import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '#db/transaction.ts'
import { testDatabase, type TestDatabase } from '#test/database.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import {
  completeMerchant,
  labelFor,
  leafSlug,
  nobody,
  ownPicture,
  publishedMerchant,
  publishedProduct,
} from '#test/sheets.ts'
import { publicMerchantFields, publicProductFields } from './live-fields.ts'
import { ensureSheets, patchMerchantSheet, readMerchantSheet } from './merchant-sheets.ts'
import { discardChanges } from './product-acts.ts'
import { readProductSheet } from './product-rows.ts'
import { patchProductSheet } from './product-sheets.ts'
import { publishMerchant } from './publish-merchant.ts'
import { publishProducts } from './publish-products.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.db.$client.query<Row>(sql, values)).rows

test('a merchant published reads back as its sheet, every field of it', async () => {
  const { db } = database
  const label = await labelFor(db, { code: 'producteur-fermier' })
  const { id } = await completeMerchant(db, {
    labels: [label],
    categories: [await leafSlug(db), await leafSlug(db)],
    services: ['shipping', 'on_site_sale'],
    socials: { instagram: '@causse', facebook: '' },
    phone: '05 65 00 00 00',
    phonePublic: false,
    hours: {
      kind: 'weekly',
      weekly: [
        { day: 'saturday', spans: [{ opens: '18:00', closes: '01:00' }] },
        { day: 'monday', spans: [] },
        {
          day: 'tuesday',
          spans: [
            { opens: '14:00', closes: '19:00' },
            { opens: '09:00', closes: '12:00' },
            { opens: '11:00', closes: '12:30' },
          ],
        },
        { day: 'sunday', spans: [{ opens: '00:00', closes: '00:00' }] },
      ],
      seasons: [
        {
          name: 'Été',
          from: '06-15',
          to: '09-15',
          weekly: [{ day: 'friday', spans: [{ opens: '09:00', closes: '20:00' }] }],
        },
      ],
      special: [{ date: '2026-12-24', spans: [], note: 'Réveillon' }],
      holidays: 'closed',
    },
    closures: [
      { from: '2027-02-10', to: null },
      { from: '2027-01-10', to: '2027-01-20', reason: 'Congés' },
    ],
  })
  await patchMerchantSheet(
    db,
    id,
    {
      images: [{ mediaId: await ownPicture(db, id), alt: 'La forge' }],
      logo: await ownPicture(db, id),
    },
    { by: nobody },
  )
  expect(await publicMerchantFields(db, id)).toBeNull()
  await publishMerchant(db, id)
  const sheet = await readMerchantSheet(db, id)
  expect(sheet).toMatchObject({ pending: [], status: 'published', live: true, stage: 'settled' })
  expect(await publicMerchantFields(db, id)).toEqual(sheet?.fields)
  expect(sheet?.fields.hours.weekly[0]).toEqual({
    day: 'tuesday',
    spans: [
      { opens: '09:00', closes: '12:30' },
      { opens: '14:00', closes: '19:00' },
    ],
  })
})

test('a product published reads back as its sheet, every field of it', async () => {
  const { db } = database
  const { id: merchantId, commune } = await publishedMerchant(db)
  const id = await publishedProduct(db, merchantId, {
    name: '  Confiture d’églantine ',
    price: { kind: 'from', cents: 650, quantity: 0.3501, unit: 'kg' },
    options: [{ name: 'Taille', values: ['petite', 'grande', 'petite'] }],
    attributes: { pages: 12, isbn: '2-07-036002-4', allergens: ['milk', 'eggs'], weight: '' },
    buyUrl: 'https://causse.example/confiture',
    made: { place: 'Mende', insee: commune.insee },
    material: { place: 'Portugal' },
    images: [{ mediaId: await ownPicture(db, merchantId), alt: 'Le pot' }],
    labels: [await labelFor(db, { code: 'fait-main' })],
  })
  const sheet = await readProductSheet(db, merchantId, id)
  expect(sheet).toMatchObject({ pending: [], status: 'published', live: true, stage: 'settled' })
  expect((await publicProductFields(db, [id])).get(id)).toEqual(sheet?.fields)
  expect(sheet?.fields).toMatchObject({
    name: 'Confiture d’églantine',
    gtin: '9782070360024',
    made: { place: 'Mende', insee: commune.insee, department: '48' },
    attributes: { pages: 12, isbn: '9782070360024', allergens: ['eggs', 'milk'] },
  })
})

test('price, stock and where to buy are public at once, the rest waits', async () => {
  const { db } = database
  const { id: merchantId } = await publishedMerchant(db)
  const id = await publishedProduct(db, merchantId)
  const patched = await patchProductSheet(
    db,
    merchantId,
    id,
    {
      name: 'Couteau fermant',
      price: { kind: 'fixed', cents: 9000, quantity: null, unit: null },
      stock: 'made_to_order',
    },
    { by: nobody, ifVersion: 1 },
  )
  expect(patched).toMatchObject({ pending: ['name'], status: 'changed', version: 2, live: true })
  expect((await publicProductFields(db, [id])).get(id)).toMatchObject({
    name: 'Couteau pliant',
    price: { cents: 9000 },
    stock: 'made_to_order',
  })
  await publishProducts(db, merchantId, [id])
  const [product] = await rows('SELECT name, slug FROM products WHERE id = $1', [id])
  expect(product).toMatchObject({
    name: 'Couteau fermant',
    slug: expect.stringMatching(/^couteau-fermant/),
  })
  expect(
    await rows('SELECT price_cents FROM price_log WHERE product_id = $1 ORDER BY id', [id]),
  ).toEqual([{ price_cents: 8500 }, { price_cents: 9000 }])
})

test('what a merchant says of its hours and its privacy is public at once, its name waits', async () => {
  const { db } = database
  const { id } = await publishedMerchant(db)
  const sheet = await readMerchantSheet(db, id)
  const address = sheet?.fields.address
  if (!address) throw new Error('no address')
  const patched = await patchMerchantSheet(
    db,
    id,
    {
      name: 'Autre nom',
      phone: '05 65 11 11 11',
      address: { ...address, streetPublic: false, street: '9 rue Neuve' },
      closures: [{ from: '2026-12-25', to: '2026-12-31' }],
    },
    { by: nobody },
  )
  expect(patched).toMatchObject({ pending: ['name', 'address'], status: 'changed' })
  expect(await publicMerchantFields(db, id)).toMatchObject({
    name: 'Coutellerie du Causse',
    phone: '05 65 11 11 11',
    address: { street: '3 rue du Barri', streetPublic: false },
    closures: [{ from: '2026-12-25', to: '2026-12-31' }],
  })
})

test('a change taken back leaves nothing waiting', async () => {
  const { db } = database
  const { id: merchantId } = await publishedMerchant(db)
  const id = await publishedProduct(db, merchantId)
  const patch = (name: string) => patchProductSheet(db, merchantId, id, { name }, { by: nobody })
  expect(await patch('Canif')).toMatchObject({ status: 'changed' })
  expect(await patch('Couteau pliant')).toMatchObject({ status: 'published', stage: 'settled' })
})

test('giving up changes that are accepted at the same moment gives up nothing', async () => {
  const { db } = database
  const { id: merchantId } = await publishedMerchant(db)
  const id = await publishedProduct(db, merchantId)
  const conditions = { by: nobody }
  await patchProductSheet(db, merchantId, id, { name: 'Couteau droit' }, conditions)
  let discarding: ReturnType<typeof discardChanges> | undefined
  await inTransaction(db, async (tx) => {
    await publishProducts(tx, merchantId, [id])
    discarding = discardChanges(db, merchantId, id, { by: nobody })
    await pause(200)
  })
  expect(await discarding).toMatchObject({
    changed: [],
    sheet: { status: 'published', fields: { name: 'Couteau droit' } },
  })
})

test('labels granted on evidence stay when a merchant is published again', async () => {
  const { db } = database
  const declared = await labelFor(db, { code: 'bio' })
  const granted = await labelFor(db, { code: 'maitre-artisan', needsCheck: true })
  const { id } = await publishedMerchant(db, { labels: [declared] })
  await rows(
    `INSERT INTO merchant_labels (merchant_id, label_code, evidence, checked_by) VALUES ($1, $2, 'checked', 'CMA')`,
    [id, granted],
  )
  await rows(
    `UPDATE merchant_labels SET evidence = 'checked', checked_by = 'Ecocert' WHERE merchant_id = $1 AND label_code = $2`,
    [id, declared],
  )
  const patched = await patchMerchantSheet(db, id, { name: 'Nouveau nom' }, { by: nobody })
  expect(patched.pending).toEqual(['name'])
  await publishMerchant(db, id)
  expect(
    await rows(
      'SELECT label_code, evidence FROM merchant_labels WHERE merchant_id = $1 ORDER BY 1',
      [id],
    ),
  ).toEqual([
    { label_code: 'bio', evidence: 'checked' },
    { label_code: 'maitre-artisan', evidence: 'checked' },
  ])
})

test('two products of one name have addresses of their own, and an old one leads to the new', async () => {
  const { db } = database
  const { id: merchantId } = await publishedMerchant(db)
  const first = await publishedProduct(db, merchantId, { name: 'Bol en grès' })
  const second = await publishedProduct(db, merchantId, { name: 'Bol en grès !' })
  const slugs = async () =>
    rows<{ slug: string }>('SELECT slug FROM products WHERE id = ANY ($1) ORDER BY created_at', [
      [first, second],
    ])
  expect(await slugs()).toEqual([
    { slug: 'bol-en-gres' },
    { slug: `bol-en-gres-${second.slice(-6)}` },
  ])
  await patchProductSheet(db, merchantId, first, { name: 'Coupe' }, { by: nobody })
  await publishProducts(db, merchantId, [first])
  expect(await slugs()).toEqual([{ slug: 'coupe' }, { slug: `bol-en-gres-${second.slice(-6)}` }])
  expect(await rows('SELECT slug FROM slug_history WHERE target_id = $1', [first])).toEqual([
    { slug: 'bol-en-gres' },
  ])
})

test('sheets of a merchant that was public already say what is public, and nothing waits', async () => {
  const { db } = database
  const merchant = await createMerchant(db, { hours: { 1: '{[540,720)}' }, images: [{}] })
  const product = await createProduct(db, {
    merchantId: merchant.id,
    attributes: { allergens: ['milk', 'eggs'] },
    images: [{}],
    made: {},
  })
  await ensureSheets(db, merchant.id)
  await ensureSheets(db, merchant.id)
  const sheet = await readMerchantSheet(db, merchant.id)
  expect(sheet).toMatchObject({ status: 'published', pending: [], fields: { name: merchant.name } })
  const patched = await patchProductSheet(
    db,
    merchant.id,
    product.id,
    { stock: 'out_of_stock' },
    { by: nobody },
  )
  expect(patched).toMatchObject({ status: 'published', pending: [], version: 2 })
  expect(await rows('SELECT changes FROM edits WHERE product_id = $1', [product.id])).toEqual([
    { changes: { stock: { before: 'in_stock', after: 'out_of_stock' } } },
  ])
})
