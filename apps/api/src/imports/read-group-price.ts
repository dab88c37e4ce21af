import type { ImportRemark } from '@dansmazone/contract/import'
import type { SheetPrice } from '@dansmazone/contract/product-sheet'
import type { Columns } from './columns.ts'
import type { DecimalSign } from './price-digits.ts'
import { type PriceContext, type PriceFound, type PriceReading, readPrice } from './prices.ts'
import { euros, remark, type RemarkCode } from './remarks.ts'
import { type Line, textOf } from './table.ts'
import { type Quantity, readQuantity } from './values.ts'

export type PriceSettings = { decimal: DecimalSign | null; decimalChosen: boolean }
type Found = { price: SheetPrice | null; quantities: Quantity[]; remarks: ImportRemark[] }

/**
 * The price of a product, from its variants: the lowest, if all can be read. One that cannot leaves the product
 * without a price, since it might be the lowest.
 */
export function readGroupPrice(
  lines: Line[],
  variants: Line[],
  columns: Columns,
  settings: PriceSettings,
): Found {
  const remarks: ImportRemark[] = []
  const told = variants.length > 0 ? variants : lines
  const read = (from: Line[]) => from.map((line) => readLinePrice(line, columns, settings, remarks))
  let readings = read(told).filter(isThere)
  if (readings.length === 0 && told !== lines) {
    readings = read(lines.filter((line) => !told.includes(line))).filter(isThere)
  }
  const quantities = told.map((line) => readLineQuantity(line, columns, settings, remarks))
  const [first, ...others] = quantities
  const same = others.every(
    (each) => each?.quantity === first?.quantity && each?.unit === first?.unit,
  )
  const price = join(readings, same ? (first ?? null) : null, remarks)
  return {
    price,
    quantities: quantities.filter((each) => each !== null),
    remarks: distinct(remarks),
  }
}

const isThere = (reading: PriceReading) => reading.state !== 'empty'

function join(
  readings: PriceReading[],
  quantity: Quantity | null,
  remarks: ImportRemark[],
): SheetPrice | null {
  const found = readings.flatMap((reading) => (reading.state === 'read' ? [reading] : []))
  if (readings.length === 0) {
    remarks.push(remark('price_missing', 'price'))
    return null
  }
  if (found.length < readings.length) return null
  const priced = found.filter(({ cents }) => cents !== null)
  if (priced.length < found.length) {
    return { kind: 'on_request', cents: null, quantity: null, unit: null }
  }
  const lowest = priced.reduce((low, each) => ((each.cents ?? 0) < (low.cents ?? 0) ? each : low))
  const differ = priced.some(({ cents }) => cents !== lowest.cents)
  if (differ && priced.length > 1 && lowest.cents !== null) {
    remarks.push(remark('variant_prices', 'price', {}, { price: euros(lowest.cents) }))
  }
  return {
    kind: differ || priced.some(({ kind }) => kind === 'from') ? 'from' : 'fixed',
    cents: lowest.cents,
    ...measure(lowest, differ ? null : quantity),
  }
}

const measure = ({ unit }: PriceFound, quantity: Quantity | null) => {
  const found = unit ?? quantity
  return { quantity: found?.quantity ?? null, unit: found?.unit ?? null }
}

function readLinePrice(
  line: Line,
  columns: Columns,
  settings: PriceSettings,
  remarks: ImportRemark[],
): PriceReading {
  const currency = columns.text(line, 'currency')
  const context: PriceContext = { ...settings, ...(currency && { currency }) }
  const usual = readCell(line, 'price', columns, context)
  const sale = readCell(line, 'salePrice', columns, context)
  const inSale = sale.state === 'read' && sale.cents !== null
  if (inSale && (usual.state !== 'read' || (usual.cents ?? 0) > (sale.cents ?? 0))) {
    const place = columns.place(line, 'salePrice')
    const dated = columns.text(line, 'saleUntil') !== '' || columns.text(line, 'saleFrom') !== ''
    if (!dated || usual.state === 'empty') {
      remarks.push(remark('sale_price', 'price', place))
      return sale
    }
    remarks.push(remark('sale_dated', 'price', place, { price: euros(sale.cents ?? 0) }))
  }
  sayPrice(usual, line, columns, remarks)
  return usual
}

const readCell = (
  line: Line,
  field: 'price' | 'salePrice',
  columns: Columns,
  context: PriceContext,
): PriceReading => readPrice(columns.cell(line, field), context)

function sayPrice(reading: PriceReading, line: Line, columns: Columns, remarks: ImportRemark[]) {
  const place = columns.place(line, 'price')
  if (reading.state === 'refused') {
    const code: RemarkCode = `price_${reading.fault}`
    const digits = textOf(place.value).replace(/\D/g, '')
    remarks.push(
      remark(code, 'price', place, {
        currency: reading.currency ?? '',
        low: `${digits.slice(0, -3)},${digits.slice(-3)}`,
        high: digits,
      }),
    )
  } else if (reading.state === 'read' && reading.guessed !== null) {
    const code: RemarkCode = `price_${reading.guessed}`
    remarks.push(remark(code, 'price', place, { price: euros(reading.cents ?? 0) }))
  }
}

function readLineQuantity(
  line: Line,
  columns: Columns,
  { decimal }: PriceSettings,
  remarks: ImportRemark[],
): Quantity | null {
  const cell = columns.cell(line, 'quantity')
  if (textOf(cell).trim() === '') return null
  const unit = columns.cell(line, 'unit')
  const quantity = readQuantity(cell, unit, decimal)
  // A number without a unit counts pieces; nothing is sold by weight or volume.
  const pieces = /^\d{1,4}([.,]0+)?$/.test(textOf(cell).trim()) && textOf(unit).trim() === ''
  if (quantity === null && !pieces) {
    remarks.push(remark('quantity_unreadable', 'price.quantity', columns.place(line, 'quantity')))
  }
  return quantity
}

/** The same of each variant is said once a cell. */
const distinct = (remarks: ImportRemark[]) => [
  ...new Map(remarks.map((each) => [`${each.code} ${each.cell ?? each.line}`, each])).values(),
]
