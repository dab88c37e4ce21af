import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '#db/transaction.ts'
import { createProductSheet, patchProductSheet } from '#sheets/product-sheets.ts'
import { createMerchant, createProduct } from '#test/factories.ts'
import { insert } from '#test/insert.ts'
import { pictureApi } from '#test/picture-api.ts'
import { createMedia } from '#test/reference-factories.ts'
import { nobody } from '#test/sheets.ts'
import { sweepJob } from './sweep.ts'

let api: Awaited<ReturnType<typeof pictureApi>>
beforeAll(async () => {
  api = await pictureApi()
})
afterAll(() => api.close())

async function sweep() {
  await api.app.jobs.send(sweepJob, {})
  await api.app.jobs.drain()
}

/** Sent long ago. */
async function old() {
  const { id } = await api.made()
  await api.db.$client.query(
    `UPDATE media SET created_at = now() - interval '25 hours' WHERE id = $1`,
    [id],
  )
  return id
}

const sheet = (fields: object, more: object = {}) =>
  insert<{ id: string }>(api.db, 'product_sheets', {
    merchantId: api.owner.merchantId,
    fields: JSON.stringify(fields),
    ...more,
  })
const remains = async (id: string) => (await api.ask('GET', `${api.base}/${id}`)).statusCode === 200

test('a picture that nothing shows goes after a day, with its files; one just sent stays', async () => {
  const orphan = await old()
  const { id: fresh } = await api.made()
  await sweep()
  expect([await remains(orphan), await remains(fresh)]).toEqual([false, true])
  expect(await api.isKept(`originals/${orphan}`)).toBe(false)
  expect(await api.isKept(`variants/${orphan}`)).toBe(false)
  expect(await api.isKept(`originals/${fresh}`)).toBe(true)
})

test('whatever may still be shown stays: drafts, deleted ones that may come back, the public, imports', async () => {
  const [drafted, deleted, logo, shown, before, arriving] = [
    await old(),
    await old(),
    await old(),
    await old(),
    await old(),
    await old(),
  ]
  await sheet({ name: 'Bol', images: [{ mediaId: drafted, alt: '' }] })
  await sheet({ name: 'Pot', images: [{ mediaId: deleted, alt: '' }] }, { deletedAt: new Date() })
  await api.db.$client.query(`UPDATE merchant_sheets SET fields = $2 WHERE id = $1`, [
    api.owner.merchantId,
    JSON.stringify({ name: 'Poterie', logo, images: null }),
  ])
  const product = await createProduct(api.db)
  await insert(api.db, 'product_images', {
    productId: product.id,
    mediaId: shown,
    sortOrder: 0,
    alt: '',
  })
  const { id: productId } = await sheet({ name: 'Plat', images: [] })
  const importOf = (state: string) =>
    insert<{ id: string }>(api.db, 'imports', {
      merchantId: api.owner.merchantId,
      state,
      fileName: 'a.csv',
      fileKey: 'a',
      bytes: 1,
    })
  await insert(api.db, 'import_rows', {
    importId: (await importOf('done')).id,
    position: 1,
    line: 1,
    sourceKey: 'a',
    plan: 'change',
    productId,
    before: JSON.stringify({ fields: { images: [{ mediaId: before, alt: '' }] } }),
  })
  await insert(api.db, 'import_images', {
    importId: (await importOf('running')).id,
    productId,
    url: 'https://example.test/a.jpg',
    sortOrder: 0,
    mediaId: arriving,
  })
  await sweep()
  const kept = [drafted, deleted, logo, shown, before, arriving]
  expect(await Promise.all(kept.map(remains))).toEqual(kept.map(() => true))
})

test('a picture that a sheet is just coming to show stays', async () => {
  const { db, owner } = api
  const taken = await old()
  const product = await createProductSheet(db, owner.merchantId, {}, nobody)
  await inTransaction(db, async (tx) => {
    const images = [{ mediaId: taken, alt: '' }]
    await patchProductSheet(tx, owner.merchantId, product, { images }, { by: nobody })
    await sweep()
  })
  expect(await remains(taken)).toBe(true)
})

test('files of no picture go, but those just written, and those of others', async () => {
  const day = 86_400_000
  const idAt = (ms: number) => {
    const hex = Math.floor(ms).toString(16).padStart(12, '0')
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7c61-82c5-3f0e5d7b9a11`
  }
  const lost = idAt(Date.now() - 2 * day)
  const arriving = idAt(Date.now())
  const keep = async (key: string) => {
    const path = join(api.root, key)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, 'x')
  }
  const gone = [`originals/${lost}`, `incoming/${lost}`, `variants/${lost}/160.webp`]
  const kept = [
    `originals/${arriving}`,
    `incoming/${arriving}`,
    'originals/photo.png',
    'demo/a.svg',
    'variants/illustrations-1/a/160.webp',
  ]
  for (const key of [...gone, ...kept]) await keep(key)
  await sweep()
  expect(await Promise.all(gone.map(api.isKept))).toEqual(gone.map(() => false))
  expect(await Promise.all(kept.map(api.isKept))).toEqual(kept.map(() => true))
})

test('the demonstration’s pictures are left alone', async () => {
  const { id } = await createMedia(api.db)
  await createMerchant(api.db)
  await api.db.$client.query(
    `UPDATE media SET created_at = now() - interval '9 days' WHERE id = $1`,
    [id],
  )
  await sweep()
  const { rowCount } = await api.db.$client.query('SELECT FROM media WHERE id = $1', [id])
  expect(rowCount).toBe(1)
})
