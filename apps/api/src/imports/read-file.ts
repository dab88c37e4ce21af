import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type {
  ImportColumn,
  ImportMapping,
  ImportReading,
  ImportRemark,
} from '@dansmazone/contract/import'
import { textKey } from '#lib/text-key.ts'
import { Columns } from './columns.ts'
import { formatOf, recogniseFormat } from './formats.ts'
import { type Group, groupLines } from './group-lines.ts'
import { findHeader } from './header-line.ts'
import { isUntaxed } from './header-words.ts'
import type { ImportedProduct } from './imported.ts'
import { mapColumns } from './mapping.ts'
import { decimalOf } from './price-digits.ts'
import { readOwnLine } from './read-own.ts'
import { type Reading, readProduct } from './read-product.ts'
import { readTable } from './read-table.ts'
import { remark } from './remarks.ts'
import { shiftedLines, shiftedTold } from './shifted-lines.ts'
import { cellName, type Line, limits, type Table, textOf, UnreadableFile } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

export type FileRead = {
  reading: ImportReading
  /** Of the headers, whatever stands under them: the merchant's choice is remembered under it. Empty without headers. */
  headerDigest: string
  remarks: ImportRemark[]
  products: () => AsyncGenerator<ImportedProduct>
}

export type ReadOptions = {
  vocabulary: Vocabulary
  /** What the merchant chose for files with these headers, if anything. */
  chosen: (headerDigest: string) => Promise<{ mapping: ImportMapping; remembered: boolean } | null>
}

/** Everything a file says: what it is, which column is what, and its products one by one. */
export async function readFile(bytes: Buffer, options: ReadOptions): Promise<FileRead> {
  const { vocabulary, chosen: ask } = options
  const table = await readTable(bytes)
  const at = findHeader(table.lines)
  const headers = headersOf(table, at)
  const lines = table.lines.slice(at + 1).filter(saysSomething)
  if (lines.length === 0) throw new UnreadableFile('no_products')
  if (lines.length > limits.lines) throw new UnreadableFile('too_many_lines')
  const format =
    table.kind === 'xml' ? formatOf('google_merchant') : recogniseFormat(headers, lines)
  const headerDigest = at < 0 ? '' : digestOf(headers)
  const chosen = await ask(headerDigest)
  const mapped = mapColumns(headers, lines, format, vocabulary, chosen)
  const columns = new Columns(mapped, table.kind !== 'xml')
  const titles = at < 0 ? 0 : widthOf(table.lines[at])
  const shifted = shiftedLines(table, titles, lines, columns)
  const sound = shifted.size > 0 ? lines.filter((line) => !shifted.has(line)) : lines
  const decimal = chosen?.mapping.decimal ?? findDecimal(sound, columns, format.dotted)
  const reading: Reading = {
    columns,
    format,
    vocabulary,
    prices: { decimal, decimalChosen: Boolean(chosen?.mapping.decimal) },
  }
  return {
    reading: {
      format: format.name,
      encoding: table.encoding,
      separator: table.separator,
      sheet: table.sheet,
      headerLine: at < 0 ? 0 : (table.lines[at]?.line ?? 0),
      decimal,
      maker: chosen?.mapping.maker ?? false,
      columns: mapped,
    },
    headerDigest,
    remarks: remarksOf(table, mapped, columns),
    products: () =>
      together(
        productsOf(sound, reading),
        Array.from(shifted, (line) => shiftedTold(line, titles, columns)),
      ),
  }
}

const headersOf = ({ lines }: Table, at: number): string[] => {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const found = at < 0 ? [] : (lines[at]?.cells ?? [])
  return Array.from({ length: width }, (_, index) => {
    const header = textOf(found[index]).trim()
    return header === '' ? `Colonne ${cellName(index, 1).slice(0, -1)}` : header.slice(0, 200)
  })
}

/** Cells up to the last that is filled. */
const widthOf = (line: Line | undefined) =>
  (line?.cells.findLastIndex((cell) => textOf(cell).trim() !== '') ?? -1) + 1

const saysSomething = ({ cells }: Line) => cells.some((cell) => textOf(cell).trim() !== '')

const digestOf = (headers: string[]) =>
  createHash('sha256')
    .update(JSON.stringify(headers.map((header) => textKey(header) || header)))
    .digest('base64url')

function findDecimal(lines: Line[], columns: Columns, dotted: boolean) {
  const texts = lines.flatMap((line) =>
    (['price', 'salePrice'] as const).flatMap((field) => {
      const cell = columns.cell(line, field)
      return typeof cell === 'string' && cell !== '' ? [cell] : []
    }),
  )
  const seen = decimalOf(texts)
  if (seen !== null || !dotted) return seen
  // Nothing speaks against the sign that such files use.
  return texts.some((text) => /\d,\d{1,2}(\D|$)/.test(text)) ? null : '.'
}

function remarksOf(table: Table, mapped: ImportColumn[], columns: Columns): ImportRemark[] {
  const remarks: ImportRemark[] = []
  if (table.brokenQuotes) remarks.push(remark('broken_quotes', null))
  if (!columns.has('name')) remarks.push(remark('no_name_column', 'name'))
  if (!columns.has('price')) {
    const untaxed = mapped.find(({ header }) => isUntaxed(header))
    remarks.push(
      untaxed
        ? remark('untaxed_column', 'price', { value: untaxed.header })
        : remark('no_price_column', 'price'),
    )
  }
  return remarks
}

/** In the order of the file. */
async function* together(
  products: AsyncGenerator<ImportedProduct>,
  others: ImportedProduct[],
): AsyncGenerator<ImportedProduct> {
  let at = 0
  for await (const product of products) {
    for (let next = others[at]; next && next.line < product.line; next = others[(at += 1)]) {
      yield next
    }
    yield product
  }
  yield* others.slice(at)
}

async function* productsOf(lines: Line[], reading: Reading): AsyncGenerator<ImportedProduct> {
  const { columns, format, vocabulary } = reading
  const own = format.name === 'dansmazone'
  const groups: Iterable<Group | Line> = own ? lines : groupLines(lines, columns, format)
  const seen = new Map<string, { line: number; name: string }>()
  let count = 0
  for (const each of groups) {
    count += 1
    // The process answers others in between.
    if (count % 100 === 0) await breathe()
    const product =
      'cells' in each ? readOwnLine(each, columns, vocabulary) : readProduct(each, reading)
    if (product) yield distinguish(product, seen)
  }
}

/** Two products of one key: the same again, or two that a shop gave one reference. */
function distinguish(
  product: ImportedProduct,
  seen: Map<string, { line: number; name: string }>,
): ImportedProduct {
  const known = seen.get(product.sourceKey)
  const { line, name } = product
  if (!known) {
    if (!product.skipped) seen.set(product.sourceKey, { line, name })
    return product
  }
  if (textKey(known.name) === textKey(name)) {
    const again = remark('duplicate', null, { line }, { line: known.line })
    return { ...product, remarks: [...product.remarks, again], skipped: true }
  }
  const [, , value = ''] = product.sourceKey.split(':')
  const named = {
    ...product,
    sourceKey: `${product.sourceKey}#${textKey(name)}`.slice(0, 400),
    ownId: null,
    remarks: [...product.remarks, remark('same_key', null, { line, value })],
  }
  return distinguish(named, seen)
}
