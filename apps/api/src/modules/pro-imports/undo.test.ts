import type { EditList } from '@dansmazone/contract/joining'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shelveProducts } from '#sheets/product-acts.ts'
import { patchProductSheet } from '#sheets/product-sheets.ts'
import { publishProducts } from '#sheets/publish-products.ts'
import { importApi, price } from '#test/import-api.ts'
import { createCategory } from '#test/reference-factories.ts'
import { nobody, publishedMerchant } from '#test/sheets.ts'

let api: Awaited<ReturnType<typeof importApi>>
beforeAll(async () => {
  api = await importApi()
  const rubric = await createCategory(api.db)
  await createCategory(api.db, { nameFr: 'Vases', parentId: rubric.id, synonyms: ['vase'] })
})
afterAll(() => api.close())

const three =
  'Référence;Nom;Prix;Stock\nV1;Vase bleu;35,00;2\nV2;Bol;12,50;0\nV3;Plat;1 250,00 €;1\n'

test('undoing takes back what was created and changed, and leaves what was edited since', async () => {
  const shop = await api.member()
  await shop.take('Référence;Nom;Prix\nA;Ancien;10\n')
  const done = await shop.take(
    'Référence;Nom;Prix\nA;Ancien renommé;11\nB;Neuf;20\nC;Retouché;30\n',
  )
  const [, , touched] = await shop.sheets()
  await patchProductSheet(
    api.db,
    shop.merchantId,
    touched!.id,
    { description: 'À moi.' },
    { by: nobody },
  )

  const undone = await shop.act(done.id, 'undo')
  expect(undone).toMatchObject({
    state: 'undone',
    doneRows: 0,
    counts: { left: 1 },
    undoUntil: null,
  })
  expect(
    (await shop.sheets()).map(({ fields, deleted }) => [fields.name, fields.price.cents, deleted]),
  ).toEqual([
    ['Ancien', 1000, false],
    ['Neuf', 2000, true],
    ['Retouché', 3000, false],
  ])
  const [, , left] = await shop.rows(done.id)
  expect(left!.remarks.map(({ code }) => code)).toContain('left_edited')

  const again = await shop.read(
    'Référence;Nom;Prix\nA;Ancien renommé;11\nB;Neuf;20\nC;Retouché;30\n',
  )
  expect(again.counts).toMatchObject({ create: 1, change: 1, same: 1 })
})

test('undoing field by field: what was changed since stays, the rest goes back', async () => {
  const shop = await api.member()
  await shop.take('Référence;Nom;Prix;Description\nA;Banc;100;En chêne\n')
  const done = await shop.take('Référence;Nom;Prix;Description\nA;Banc;120;En hêtre\n')
  const [bench] = await shop.sheets()
  await patchProductSheet(
    api.db,
    shop.merchantId,
    bench!.id,
    { price: price(13_000) },
    { by: nobody },
  )
  await shop.act(done.id, 'undo')
  const [after] = await shop.sheets()
  expect(after!.fields).toMatchObject({ price: { cents: 13_000 }, description: 'En chêne' })
})

test('what was published since an import is left where it is', async () => {
  const { id: merchantId } = await publishedMerchant(api.db)
  const shop = await api.member({ merchantId })
  const done = await shop.take('Nom;Prix\nVase public;20\n')
  const [vase] = await shop.sheets()
  await publishProducts(api.db, merchantId, [vase!.id])
  const undone = await shop.act(done.id, 'undo')
  expect(undone.counts.left).toBe(1)
  expect((await shop.sheets()).map(({ live, deleted }) => [live, deleted])).toEqual([[true, false]])
})

test('undoing brings back what the import put away, not what a member put away since', async () => {
  const shop = await api.member()
  const done = await shop.take('Référence;Nom;Prix\nA;Parti;10\nB;Rangé;20\n')
  const [gone, kept] = (await shop.sheets()).map(({ id }) => id)
  await api.db.$client.query(`UPDATE import_rows SET plan = 'archive' WHERE import_id = $1`, [
    done.id,
  ])
  const by = { ...nobody, importId: done.id }
  await shelveProducts(api.db, shop.merchantId, [gone!, kept!], 'archive', by)
  await shelveProducts(api.db, shop.merchantId, [kept!], 'unarchive', nobody)
  await shelveProducts(api.db, shop.merchantId, [kept!], 'archive', nobody)
  await shop.act(done.id, 'undo')
  expect((await shop.sheets()).map(({ fields, archived }) => [fields.name, archived])).toEqual([
    ['Parti', false],
    ['Rangé', true],
  ])
})

test('what an import had taken over when it failed can be undone, and undoing that failed, tried again', async () => {
  const shop = await api.member()
  const { id } = await shop.take(three)
  for (const rows of ['3', '1']) {
    // As jobs that were tried too often leave it.
    await api.db.$client.query(
      `UPDATE imports SET state = 'failed', problem = 'unexpected', done_rows = $2 WHERE id = $1`,
      [id, rows],
    )
    expect((await shop.get(id)).undoUntil).not.toBeNull()
    expect(await shop.act(id, 'undo')).toMatchObject({ state: 'undone' })
  }
  expect((await shop.sheets()).every(({ deleted }) => deleted)).toBe(true)
})

test('after thirty days nothing can be undone', async () => {
  const shop = await api.member()
  const { id } = await shop.take(three)
  await api.db.$client.query(
    `UPDATE imports SET finished_at = now() - interval '31 days' WHERE id = $1`,
    [id],
  )
  expect((await shop.get(id)).undoUntil).toBeNull()
  expect((await shop.ask('POST', `/imports/${id}/undo`)).statusCode).toBe(409)
  expect(await shop.sheets()).toHaveLength(3)
})

test('the history has one entry for an import, for taking it back, for an act on many products; each unfolds', async () => {
  const shop = await api.member()
  const history = async (query = '') => await shop.told<EditList>('GET', `/history${query}`)
  await shop.take('Référence;Nom;Prix\nV1;Vase;35\n', 'ancien.csv')
  const done = await shop.take(three, 'nouveau.csv')
  const sheets = await shop.sheets()
  await shop.told('PATCH', '/products/rows', {
    products: sheets.slice(0, 2).map(({ id }) => ({ id })),
    change: { stock: 'made_to_order' },
  })
  await patchProductSheet(
    api.db,
    shop.merchantId,
    sheets[0]!.id,
    { price: price(1) },
    { by: nobody },
  )
  await shop.act(done.id, 'undo')

  const { items, total } = await history()
  const told = items.map(({ act, together }) => {
    if (!together) return act
    const { acts, fileName, undone } = together
    const done = acts.map((each) => `${each.act} ${each.products}`).toSorted()
    return [fileName, undone, ...done]
  })
  expect(told).toEqual([
    ['nouveau.csv', true, 'changed 1', 'deleted 1'],
    'changed',
    [null, false, 'changed 2'],
    ['nouveau.csv', false, 'changed 1', 'created 2'],
    ['ancien.csv', false, 'created 1'],
  ])
  expect(total.count).toBe(5)
  expect(items[3]!.together!.importId).toBe(done.id)
  const first = await history(`?of=${items[3]!.id}&limit=2`)
  const rest = await history(`?of=${items[3]!.id}&limit=2&page=${first.nextPage}`)
  const unfolded = [...first.items, ...rest.items]
  expect(unfolded.map(({ productName, act, together }) => [productName, act, together])).toEqual(
    expect.arrayContaining([
      ['Vase', 'changed', undefined],
      ['Bol', 'created', undefined],
      ['Plat', 'created', undefined],
    ]),
  )
  expect(unfolded).toHaveLength(3)

  const other = await api.member()
  expect((await other.told<EditList>('GET', `/history?of=${items[3]!.id}`)).items).toEqual([])
})
