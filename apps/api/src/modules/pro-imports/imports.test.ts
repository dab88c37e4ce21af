import type { Import } from '@dansmazone/contract/import'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patchProductSheet } from '#sheets/product-sheets.ts'
import { importApi, price } from '#test/import-api.ts'
import { createCategory } from '#test/reference-factories.ts'
import { nobody, publishedMerchant, publishedProduct } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof importApi>>
beforeAll(async () => {
  api = await importApi()
  const rubric = await createCategory(api.db, { slug: 'maison' })
  await createCategory(api.db, {
    slug: 'vases',
    nameFr: 'Vases',
    parentId: rubric.id,
    synonyms: ['vase'],
  })
})
afterAll(() => api.close())

const three =
  'Référence;Nom;Prix;Stock\nV1;Vase bleu;35,00;2\nV2;Bol;12,50;0\nV3;Plat;1 250,00 €;1\n'

test('a file is read, shown row by row, then taken over as drafts', async () => {
  const shop = await api.member()
  const checked = await shop.read(three)
  expect(checked).toMatchObject({
    state: 'checked',
    counts: { create: 3, change: 0, same: 0, skip: 0 },
    totalRows: 3,
    reading: { format: 'spreadsheet', encoding: 'utf-8', separator: ';' },
  })
  const rows = await shop.rows(checked.id)
  expect(rows.map(({ name, plan, price: read, done }) => [name, plan, read?.cents, done])).toEqual([
    ['Vase bleu', 'create', 3500, false],
    ['Bol', 'create', 1250, false],
    ['Plat', 'create', 125_000, false],
  ])
  expect(rows[0]!.remarks).toContainEqual(
    expect.objectContaining({
      code: 'category_guessed',
      level: 'guess',
      message: expect.stringContaining('Vases'),
    }),
  )
  expect(await shop.sheets()).toEqual([])

  const done = await shop.act(checked.id, 'run')
  expect(done).toMatchObject({ state: 'done', doneRows: 3, undoUntil: expect.any(String) })
  const sheets = await shop.sheets()
  expect(
    sheets.map(({ fields, live }) => [
      fields.name,
      fields.price.cents,
      fields.stock,
      fields.category,
      live,
    ]),
  ).toEqual([
    ['Vase bleu', 3500, 'in_stock', 'vases', false],
    ['Bol', 1250, 'out_of_stock', null, false],
    ['Plat', 125_000, 'in_stock', null, false],
  ])
  const { rows: edits } = await api.db.$client.query(
    'SELECT origin, act, import_id AS "importId" FROM edits WHERE product_id = $1',
    [sheets[0]!.id],
  )
  expect(edits).toEqual([{ origin: 'import', act: 'created', importId: checked.id }])
})

test('the same file again changes nothing, even what members changed since', async () => {
  const shop = await api.member()
  await shop.take(three)
  const [vase] = await shop.sheets()
  await patchProductSheet(api.db, shop.merchantId, vase!.id, { price: price(4000) }, { by: nobody })
  const before = await shop.sheets()
  const again = await shop.read(three)
  expect(again.counts).toMatchObject({ create: 0, change: 0, same: 3 })
  await shop.act(again.id, 'run')
  expect(await shop.sheets()).toEqual(before)
})

test('a newer file changes what it says, and leaves what it says nothing of', async () => {
  const shop = await api.member()
  await shop.take(three)
  const [vase] = await shop.sheets()
  await patchProductSheet(
    api.db,
    shop.merchantId,
    vase!.id,
    { description: 'Écrit à la main.' },
    { by: nobody },
  )
  const newer = await shop.read(
    'Référence;Nom;Prix;Stock\nV1;Vase bleu;39,00;2\nV2;Bol;12,50;0\nV4;Tasse;9;1\n',
  )
  expect(newer.counts).toMatchObject({ create: 1, change: 1, same: 1 })
  const [changed] = await shop.rows(newer.id, '&plan=change')
  expect(changed).toMatchObject({ name: 'Vase bleu', changes: ['price'], productId: vase!.id })
  await shop.act(newer.id, 'run')
  const [after, , , cup] = await shop.sheets()
  expect(after!.fields).toMatchObject({ price: { cents: 3900 }, description: 'Écrit à la main.' })
  expect(cup!.fields.name).toBe('Tasse')
})

test('of a published product price and stock are public at once, the rest waits', async () => {
  const { id: merchantId } = await publishedMerchant(api.db)
  const shop = await api.member({ merchantId })
  const productId = await publishedProduct(api.db, merchantId, {
    name: 'Lampe',
    gtin: '3017620422003',
  })
  const done = await shop.take('Nom;Prix;EAN;Stock\nLampe de chevet;49,90;3017620422003;0\n')
  expect(done.counts).toMatchObject({ change: 1 })
  const { rows } = await api.db.$client.query(
    'SELECT name, price_cents AS cents, stock FROM products WHERE id = $1',
    [productId],
  )
  expect(rows).toEqual([{ name: 'Lampe', cents: 4990, stock: 'out_of_stock' }])
  const [sheet] = await shop.sheets()
  expect(sheet!.fields.name).toBe('Lampe de chevet')
})

test('a product made by hand is recognised by its name, once', async () => {
  const shop = await api.member()
  await shop.take('Nom;Prix\nTabouret;80\n')
  const other = await shop.read('Handle,Title,Variant Price,Option1 Name\nstool,Tabouret,85,\n')
  const [row] = await shop.rows(other.id)
  expect(row).toMatchObject({ plan: 'change', changes: ['price'] })
  expect(row!.remarks.map(({ code }) => code)).toContain('matched_by_name')
})

test('asked for twenty times at once, an import is taken over once', async () => {
  const shop = await api.member()
  const { id } = await shop.read(three)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => shop.ask('POST', `/imports/${id}/run`)),
  )
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 20 }, () => 200))
  await api.app.jobs.drain()
  expect(await shop.sheets()).toHaveLength(3)
  expect(await shop.get(id)).toMatchObject({ state: 'done', doneRows: 3 })
})

test('the same file taken over twice at once makes each product once', async () => {
  const shop = await api.member()
  const first = await shop.read(three)
  const second = await shop.read(three)
  expect([first.counts.create, second.counts.create]).toEqual([3, 3])
  await shop.told('POST', `/imports/${first.id}/run`)
  await shop.told('POST', `/imports/${second.id}/run`)
  await api.app.jobs.drain()
  expect(await shop.sheets()).toHaveLength(3)
  await shop.act(second.id, 'undo')
  expect((await shop.sheets()).filter(({ deleted }) => !deleted)).toHaveLength(3)
})

test('a cancelled import changes nothing more, and cannot be taken over', async () => {
  const shop = await api.member()
  const { id } = await shop.read(three)
  expect(await shop.act(id, 'cancellation')).toMatchObject({ state: 'cancelled' })
  expect((await shop.ask('POST', `/imports/${id}/run`)).statusCode).toBe(409)
  expect(await shop.sheets()).toEqual([])
})

test('what is in the bin is not brought back by a file', async () => {
  const shop = await api.member()
  await shop.take(three)
  const [vase] = await shop.sheets()
  await api.db.$client.query('UPDATE product_sheets SET deleted_at = now() WHERE id = $1', [
    vase!.id,
  ])
  const again = await shop.read(three.replace('35,00', '36,00'))
  expect(again.counts).toMatchObject({ skip: 1, same: 2, create: 0 })
})

test('lists of imports and rows come in pages', async () => {
  const shop = await api.member()
  for (let count = 0; count < 3; count += 1) await shop.read(three)
  const first = await shop.told<{ items: Import[]; nextPage: string; total: unknown }>(
    'GET',
    '/imports?limit=2',
  )
  expect(first.items).toHaveLength(2)
  expect(first.total).toEqual({ count: 3, exact: true })
  const second = await shop.told<{ items: Import[]; nextPage: null }>(
    'GET',
    `/imports?limit=2&page=${first.nextPage}`,
  )
  expect(second.items).toHaveLength(1)
  const rows = await shop.told<{ nextPage: string }>(
    'GET',
    `/imports/${first.items[0]!.id}/rows?limit=2`,
  )
  const rest = await shop.told<{ items: { name: string }[] }>(
    'GET',
    `/imports/${first.items[0]!.id}/rows?limit=2&page=${rows.nextPage}`,
  )
  expect(rest.items.map(({ name }) => name)).toEqual(['Plat'])
})
