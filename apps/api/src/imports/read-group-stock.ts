import type { ImportRemark } from '@dansmazone/contract/import'
import type { StockState } from '@dansmazone/contract/vocabulary'
import type { Columns } from './columns.ts'
import { remark } from './remarks.ts'
import type { Line } from './table.ts'
import { readCount, readFlag, readStock } from './values.ts'

/** Whether any of the variants can be had; null where the file says nothing of it. */
export function readGroupStock(
  lines: Line[],
  variants: Line[],
  columns: Columns,
): { stock: StockState | null; remarks: ImportRemark[] } {
  const remarks: ImportRemark[] = []
  const told = variants.length > 0 ? variants : lines.slice(0, 1)
  const states = told
    .map((line) => readLineStock(line, columns, remarks))
    .filter((state) => state !== null)
  const order: StockState[] = ['in_stock', 'made_to_order', 'unknown', 'out_of_stock']
  return { stock: order.find((state) => states.includes(state)) ?? null, remarks }
}

function readLineStock(line: Line, columns: Columns, remarks: ImportRemark[]): StockState | null {
  const said = columns.text(line, 'stock')
  const count = columns.text(line, 'stockCount')
  const toOrder =
    /^(continue|notify|autoris)/i.test(columns.text(line, 'backorder')) ||
    readFlag(columns.cell(line, 'backorder')) === true
  if (said !== '') {
    const state = readStock(columns.cell(line, 'stock'))
    if (state === 'out_of_stock' && toOrder) return 'made_to_order'
    if (state !== null) return state
    remarks.push(remark('stock_unreadable', 'stock', columns.place(line, 'stock')))
  }
  // What a shop does not count can always be had there.
  const tracked = columns.text(line, 'stockTracked')
  if (columns.has('stockTracked') && (tracked === '' || readFlag(tracked) === false)) {
    return count === '' ? null : 'in_stock'
  }
  if (count === '') return toOrder ? 'made_to_order' : null
  const number = readCount(columns.cell(line, 'stockCount'))
  if (number === null) {
    const state = readStock(columns.cell(line, 'stockCount'))
    if (state === null)
      remarks.push(remark('stock_unreadable', 'stock', columns.place(line, 'stockCount')))
    return state
  }
  return number > 0 ? 'in_stock' : toOrder ? 'made_to_order' : 'out_of_stock'
}
