import type { SheetStatus } from '@dansmazone/contract/merchant-sheet'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { StockState } from '@dansmazone/contract/vocabulary'
import type { Queries } from '#db/transaction.ts'
import { emptyProductFields } from '#sheets/empty-fields.ts'
import { statusSql } from '#sheets/stored-sheets.ts'
import { escapeFormula } from './columns.ts'
import { writeList } from './list-cell.ts'
import { attributeHeader, ownColumns } from './own-columns.ts'
import { priceKindWords } from './read-own-price.ts'
import { writeAttributeCell } from './read-own.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WrittenCell } from './written-cell.ts'

const batch = 500

export type ExportedProduct = { id: string; status: SheetStatus; fields: ProductSheetFields }

/** The products of a merchant by name, those in the bin left out. */
export async function* exportedProducts(
  db: Queries,
  merchantId: string,
): AsyncGenerator<ExportedProduct> {
  let after = ['', '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const { rows } = await db.$client.query<ExportedProduct & { nameKey: string }>(
      `SELECT s.id, s.name_key AS "nameKey", ${statusSql} AS status, s.fields FROM product_sheets s
       WHERE s.merchant_id = $1 AND s.deleted_at IS NULL AND (s.name_key, s.id) > ($2, $3::uuid)
       ORDER BY s.name_key, s.id LIMIT $4`,
      [merchantId, ...after, batch],
    )
    for (const row of rows) yield { ...row, fields: { ...emptyProductFields, ...row.fields } }
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = [last.nameKey, last.id]
  }
}

/** Attributes that any of them has: a column each. */
export async function exportedAttributes(db: Queries, merchantId: string): Promise<string[]> {
  const { rows } = await db.$client.query<{ key: string }>(
    `SELECT DISTINCT jsonb_object_keys(coalesce(fields->'attributes', '{}')) AS key FROM product_sheets
     WHERE merchant_id = $1 AND deleted_at IS NULL ORDER BY key`,
    [merchantId],
  )
  return rows.map(({ key }) => key)
}

export const exportHeaders = (attributes: string[], known: Vocabulary['attributes']): string[] => [
  ...ownColumns.map(([header]) => header),
  'État',
  ...attributes.map((key) => attributeHeader(key, known)),
]

export const stockWords: Record<StockState, string> = {
  in_stock: 'en stock',
  made_to_order: 'sur commande',
  out_of_stock: 'épuisé',
  unknown: 'inconnu',
}
const statusWords: Record<SheetStatus, string> = {
  draft: 'brouillon',
  submitted: 'en attente',
  refused: 'à corriger',
  published: 'en ligne',
  changed: 'en ligne, modifié',
  archived: 'archivé',
  suspended: 'suspendu',
  closed: 'fermé',
}

/** Where a picture is, as its sheet's line says it. */
export type PictureAddress = (mediaId: string, index: number) => string

/** A product as a line of our own files. Numbers stay numbers; no text can be run as a formula. */
export function exportCells(
  { id, status, fields }: ExportedProduct,
  attributes: string[],
  addressOf: PictureAddress,
): WrittenCell[] {
  const { price, options, made, material, images } = fields
  const cells: WrittenCell[] = [
    id,
    fields.name,
    fields.description,
    fields.category ?? '',
    priceKindWords[price.kind],
    price.cents === null ? '' : { euros: price.cents / 100 },
    price.quantity ?? '',
    price.unit ?? '',
    stockWords[fields.stock],
    ...[0, 1, 2].flatMap((slot) => [
      options[slot]?.name ?? '',
      writeList(options[slot]?.values ?? []),
    ]),
    fields.gtin ?? '',
    fields.buyUrl ?? '',
    ...[made, material].flatMap((origin) => [
      origin?.place ?? '',
      origin?.insee ?? '',
      origin?.department ?? '',
    ]),
    writeList(fields.labels),
    writeList(images.map(({ mediaId }, index) => addressOf(mediaId, index))),
    writeList(images.map(({ alt }) => alt)),
    statusWords[status],
    ...attributes.map((key) => {
      const value = Object.hasOwn(fields.attributes, key) ? fields.attributes[key] : undefined
      return value === undefined ? '' : writeAttributeCell(value)
    }),
  ]
  return cells.map((cell) => (typeof cell === 'string' ? escapeFormula(cell) : cell))
}
