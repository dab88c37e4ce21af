import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStorage } from '#lib/storage.ts'
import { patchProductSheet } from '#sheets/product-sheets.ts'
import { importApi } from '#test/import-api.ts'
import { nobody, ownPicture } from '#test/sheets.ts'
import { unzipped } from '#test/unzipped.ts'

let api: Awaited<ReturnType<typeof importApi>>
beforeAll(async () => {
  api = await importApi()
})
afterAll(() => api.close())

const three =
  'Référence;Nom;Prix;Stock\nV1;Vase bleu;35,00;2\nV2;Bol;12,50;0\nV3;Plat;1 250,00 €;1\n'

test('an export imported again changes nothing, pictures included; edited, it changes what was edited', async () => {
  const shop = await api.member()
  await shop.take(three)
  const [vase] = await shop.sheets()
  const mediaId = await ownPicture(api.db, shop.merchantId)
  await patchProductSheet(
    api.db,
    shop.merchantId,
    vase!.id,
    {
      name: '=Vase; "bleu"',
      images: [{ mediaId, alt: 'Un vase\nsur une table' }],
      attributes: { material: 'Grès', allergens: ['milk'] },
      options: [{ name: 'Taille', values: ['S', 'M, L'] }],
    },
    { by: nobody },
  )
  for (const format of ['csv', 'xlsx']) {
    const file = await shop.ask('GET', `/export.${format}`)
    expect(file.statusCode).toBe(200)
    const read = await shop.read(file.rawPayload, `produits.${format}`)
    expect(read.reading!.format).toBe('dansmazone')
    expect(read.counts, JSON.stringify(await shop.rows(read.id))).toMatchObject({
      same: 3,
      errors: 0,
    })
  }
  const csv = (await shop.ask('GET', '/export.csv')).body
  const edited = await shop.take(
    csv
      .replace(';12,50;', ';13,5;')
      .replace(/\/media\/[0-9a-f-]+/, '/media/019a62c3-4d01-7f2a-9b0c-5d6e7f801234'),
  )
  expect(edited.counts).toMatchObject({ change: 2, same: 1 })
  const after = await shop.sheets()
  expect(after.map(({ fields }) => fields.price.cents)).toEqual([3500, 1350, 125_000])
  // Another's picture, or none at all, is taken from nobody.
  expect(after[0]!.fields.images).toEqual([])
})

test('the archive has the photos of each product in order', async () => {
  const shop = await api.member()
  await shop.take(three)
  const [vase] = await shop.sheets()
  const ids = [await ownPicture(api.db, shop.merchantId), await ownPicture(api.db, shop.merchantId)]
  const storage = await createStorage(api.config.storage)
  for (const id of ids) {
    await storage.put(`originals/${id}`, `photo ${id}`)
    await api.db.$client.query(
      `UPDATE media SET storage_key = 'originals/' || id, mime_type = 'image/jpeg' WHERE id = $1`,
      [id],
    )
  }
  const images = ids.toReversed().map((mediaId) => ({ mediaId, alt: '' }))
  await patchProductSheet(api.db, shop.merchantId, vase!.id, { images }, { by: nobody })
  const zip = await shop.ask('GET', '/export.zip')
  expect(zip.headers['content-type']).toBe('application/zip')
  const entries = await unzipped(zip.rawPayload)
  expect(Object.keys(entries)).toEqual([
    'produits.csv',
    'produits.xlsx',
    'merchant.json',
    `photos/vase-bleu/1-${ids[1]}.jpg`,
    `photos/vase-bleu/2-${ids[0]}.jpg`,
  ])
  expect(entries[`photos/vase-bleu/1-${ids[1]}.jpg`]!.toString()).toBe(`photo ${ids[1]}`)
  const again = await shop.read(entries['produits.csv']!)
  expect(again.counts).toMatchObject({ same: 3, errors: 0 })
  const refused = await shop.read(zip.rawPayload, 'produits.zip')
  expect(refused).toMatchObject({ state: 'failed', problem: { code: 'archive' } })
})
