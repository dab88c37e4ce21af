import type { ImportRemark } from '@dansmazone/contract/import'
import type { SheetPrice } from '@dansmazone/contract/product-sheet'
import type { PriceKind } from '@dansmazone/contract/vocabulary'
import { textKey } from '#lib/text-key.ts'
import type { Columns } from './columns.ts'
import { readPrice } from './prices.ts'
import { remark } from './remarks.ts'
import { type Line, textOf } from './table.ts'
import { readUnit } from './values.ts'

export const priceKindWords: Record<PriceKind, string> = {
  fixed: 'fixe',
  from: 'à partir de',
  on_request: 'sur demande',
}
const kinds = new Map(
  Object.entries(priceKindWords).map(([kind, word]) => [textKey(word), kind as PriceKind]),
)

/** The price of a line of our own; null where the columns are not there, or cannot be read. */
export function readOwnPrice(
  line: Line,
  columns: Columns,
  remarks: ImportRemark[],
): SheetPrice | null {
  if (!columns.has('price')) return null
  const reading = readPrice(columns.cell(line, 'price'), {
    decimal: ',',
    decimalChosen: true,
    zeroIsFree: true,
  })
  if (reading.state === 'refused') {
    const values = { currency: reading.currency ?? '', low: '', high: '' }
    remarks.push(remark(`price_${reading.fault}`, 'price', columns.place(line, 'price'), values))
    return null
  }
  const said = kinds.get(textKey(columns.text(line, 'priceKind')))
  const kind = said ?? (reading.state === 'read' ? reading.kind : 'fixed')
  const quantity = readOwnQuantity(line, columns)
  if (quantity === null) {
    remarks.push(remark('quantity_unreadable', 'price.quantity', columns.place(line, 'quantity')))
  }
  const unit = readUnit(columns.cell(line, 'unit'))?.[0] ?? null
  return {
    kind,
    cents: kind === 'on_request' || reading.state === 'empty' ? null : reading.cents,
    quantity: quantity || null,
    unit: quantity ? unit : null,
  }
}

/** 0: none is given; null: it cannot be read. */
function readOwnQuantity(line: Line, columns: Columns): number | null {
  const text = textOf(columns.cell(line, 'quantity')).replace(/[\s\u00a0\u202f]/g, '')
  if (text === '') return 0
  const quantity = /^\d{1,7}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : 0
  return quantity > 0 && quantity <= 1_000_000 ? quantity : null
}
