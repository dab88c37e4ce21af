import { Readable } from 'node:stream'
import type { Queries } from '#db/transaction.ts'
import type { Storage } from '#lib/storage.ts'
import { textKey } from '#lib/text-key.ts'
import { Archive } from './archive.ts'
import {
  exportCells,
  exportedAttributes,
  exportedProducts,
  exportHeaders,
  type PictureAddress,
} from './export-rows.ts'
import { loadAttributes } from './load-vocabulary.ts'
import { writeCsv } from './write-csv.ts'
import { writeWorkbook } from './write-workbook.ts'
import type { WrittenCell } from './written-cell.ts'

export const exportFormats = ['csv', 'xlsx', 'zip'] as const
export type ExportFormat = (typeof exportFormats)[number]

type Needs = { db: Queries; storage: Storage; publicUrl: string }

/** The products of a merchant as a file, written while it is sent. */
export function exportFile(needs: Needs, merchantId: string, format: ExportFormat): Readable {
  const { db, publicUrl } = needs
  const online: PictureAddress = (mediaId) => `${publicUrl}/media/${mediaId}/960.jpeg`
  switch (format) {
    case 'csv':
      return Readable.from(writeCsv(linesOf(db, merchantId, online)))
    case 'xlsx':
      return writeWorkbook(linesOf(db, merchantId, online))
    case 'zip':
      return exportArchive(needs, merchantId)
  }
}

async function* linesOf(
  db: Queries,
  merchantId: string,
  addressOf: PictureAddress,
): AsyncGenerator<WrittenCell[]> {
  const attributes = await exportedAttributes(db, merchantId)
  yield exportHeaders(attributes, await loadAttributes())
  for await (const product of exportedProducts(db, merchantId)) {
    yield exportCells(product, attributes, addressOf)
  }
}

/** The spreadsheets, the merchant's own sheet, and the photos of each product in its order. */
function exportArchive({ db, storage }: Needs, merchantId: string): Readable {
  const archive = new Archive()
  const local: PictureAddress = (mediaId, index) => `photos/${index + 1}-${mediaId}.jpg`
  const fill = async () => {
    archive.add('produits.csv', Readable.from(writeCsv(linesOf(db, merchantId, local))))
    archive.add('produits.xlsx', writeWorkbook(linesOf(db, merchantId, local)))
    archive.add('merchant.json', await merchantJson(db, merchantId))
    for await (const { path, storageKey } of photosOf(db, merchantId)) {
      if (!(await storage.exists(storageKey))) continue
      archive.addLater(path, () => storage.getStream(storageKey))
    }
    archive.end()
  }
  fill().catch((error: unknown) => archive.fail(error))
  return archive.output
}

async function merchantJson(db: Queries, merchantId: string): Promise<Buffer> {
  const { rows } = await db.$client.query<{ fields: unknown }>(
    'SELECT fields FROM merchant_sheets WHERE id = $1',
    [merchantId],
  )
  return Buffer.from(JSON.stringify(rows[0]?.fields ?? {}, null, 2))
}

/** `photos/Couteau pliant/1-<id>.jpg`: the name is for people, the id is what an import reads. */
async function* photosOf(db: Queries, merchantId: string) {
  const folders = new Map<string, number>()
  for await (const { fields } of exportedProducts(db, merchantId)) {
    if (fields.images.length === 0) continue
    const { rows } = await db.$client.query<{ id: string; storageKey: string; mimeType: string }>(
      `SELECT id, storage_key AS "storageKey", mime_type AS "mimeType" FROM media
       WHERE id = ANY ($1) AND state = 'ready'`,
      [fields.images.map(({ mediaId }) => mediaId)],
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    const name = textKey(fields.name).replaceAll(' ', '-').slice(0, 60) || 'sans-nom'
    const times = (folders.get(name) ?? 0) + 1
    folders.set(name, times)
    const folder = times === 1 ? name : `${name}-${times}`
    for (const [index, { mediaId }] of fields.images.entries()) {
      const media = byId.get(mediaId)
      if (!media) continue
      const extension = media.mimeType.split('/')[1] ?? 'jpg'
      yield {
        path: `photos/${folder}/${index + 1}-${mediaId}.${extension === 'jpeg' ? 'jpg' : extension}`,
        storageKey: media.storageKey,
      }
    }
  }
}
