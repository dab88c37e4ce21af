import type { ImportRemark } from '@dansmazone/contract/import'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import type { Columns } from './columns.ts'
import type { Format } from './formats.ts'
import type { Group } from './group-lines.ts'
import type { ImportedProduct } from './imported.ts'
import { textOfHtml, cutText, oneLine } from './plain-text.ts'
import { readProductAttributes } from './read-attributes.ts'
import { readDescription } from './read-description.ts'
import { type PriceSettings, readGroupPrice } from './read-group-price.ts'
import { readGroupStock } from './read-group-stock.ts'
import { readGroupImages } from './read-images.ts'
import { readOptions } from './read-options.ts'
import { remark } from './remarks.ts'
import { type Line, textOf } from './table.ts'
import { readAddress, readGtin, readStatus } from './values.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Reading = {
  columns: Columns
  format: Format
  vocabulary: Vocabulary
  prices: PriceSettings
}

/** The product that lines of a file tell of together. */
export function readProduct(group: Group, reading: Reading): ImportedProduct | null {
  const { columns, format } = reading
  const [first] = group.lines
  if (!first) return null
  if (group.isTitle) return titleTold(first, group.section ?? '', columns)
  const remarks: ImportRemark[] = group.remarks.map((code) =>
    remark(code, null, { line: first.line }),
  )
  const teller = group.lines.find((line) => columns.text(line, 'name') !== '') ?? first
  const name = readName(teller, columns, remarks)
  const found = readOptions(group.lines, columns, format)
  const {
    price,
    quantities,
    remarks: ofPrice,
  } = readGroupPrice(group.lines, found.variants, columns, reading.prices)
  const options = withSizes(found.options, quantities)
  const {
    attributes,
    rest,
    remarks: ofAttributes,
  } = readProductAttributes(first, found.single, reading)
  const { description, remarks: ofText } = readDescription(group.lines, columns, rest)
  const { images, remarks: ofImages } = readGroupImages(group.lines, columns)
  const { stock, remarks: ofStock } = readGroupStock(group.lines, found.variants, columns)
  remarks.push(...found.remarks, ...ofPrice, ...ofAttributes, ...ofText, ...ofImages, ...ofStock)

  const fields: Partial<ProductSheetFields> = { name }
  if (description !== null) fields.description = description
  if (price) fields.price = price
  if (stock) fields.stock = stock
  if (options.length > 0) fields.options = options
  if (Object.keys(attributes).length > 0) fields.attributes = attributes
  readCodes(group.lines, found.variants, columns, fields, remarks)
  const category = readCategory(group, teller, name, reading, remarks)
  if (category) fields.category = category
  return {
    line: first.line,
    sourceKey: sourceKeyOf(group, first, name, columns, format),
    ownId: null,
    name,
    fields,
    guessed: category ? ['category'] : [],
    images,
    ...standing(name, first, columns, remarks),
  }
}

/** No product, but nothing of a file goes unsaid. */
function titleTold(line: Line, title: string, { all }: Columns): ImportedProduct {
  const at = line.cells.findIndex((cell) => textOf(cell).trim() !== '')
  const header = all[at]?.header
  const place = { line: line.line, column: at, value: title, ...(header && { header }) }
  return {
    line: line.line,
    sourceKey: `title:${line.line}`,
    ownId: null,
    name: title,
    fields: {},
    guessed: [],
    images: [],
    remarks: [remark('section_title', null, place)],
    skipped: true,
  }
}

function readName(line: Line, columns: Columns, remarks: ImportRemark[]): string {
  const name = oneLine(textOfHtml(columns.text(line, 'name')).text)
  if (name.length > 200) remarks.push(remark('name_cut', 'name', columns.place(line, 'name')))
  return cutText(name, 200)
}

/** Whether it is taken over at all. */
function standing(name: string, line: Line, columns: Columns, remarks: ImportRemark[]) {
  const status = readStatus(columns.cell(line, 'status'))
  if (name === '') remarks.push(remark('no_name', 'name', columns.place(line, 'name')))
  else if (status === 'gone') remarks.push(remark('archived', null, columns.place(line, 'status')))
  else if (status === 'draft') remarks.push(remark('draft', null, columns.place(line, 'status')))
  // Of what is not taken over, what it lacks besides is of no interest.
  const told = name === '' ? remarks.filter(({ level }) => level === 'error') : remarks
  return { remarks: told, skipped: name === '' || status === 'gone' }
}

/** Variants that differ by what they hold alone: the sizes are the option. */
function withSizes(
  options: ProductSheetFields['options'],
  quantities: { quantity: number; unit: string }[],
): ProductSheetFields['options'] {
  const sizes = [
    ...new Set(
      quantities.map(({ quantity, unit }) => `${String(quantity).replace('.', ',')} ${unit}`),
    ),
  ]
  return options.length === 0 && sizes.length > 1
    ? [{ name: 'Contenance', values: sizes.slice(0, 100) }]
    : options
}

function readCodes(
  lines: Line[],
  variants: Line[],
  columns: Columns,
  fields: Partial<ProductSheetFields>,
  remarks: ImportRemark[],
) {
  const [first] = lines
  if (!first) return
  // A code is that of one variant: of several, none is the product's.
  const coded = lines.filter((line) => columns.text(line, 'gtin') !== '')
  const [line] = coded
  if (line && coded.length === 1 && variants.length < 2) {
    const gtin = readGtin(columns.cell(line, 'gtin'))
    if (typeof gtin === 'object') fields.gtin = gtin.gtin
    else remarks.push(remark(gtin, 'gtin', columns.place(line, 'gtin')))
  }
  const link = columns.text(first, 'buyUrl')
  if (link === '') return
  const address = readAddress(link)
  if (address !== null && address.length <= 500) fields.buyUrl = address
  else remarks.push(remark('address_wrong', 'buyUrl', columns.place(first, 'buyUrl')))
}

function readCategory(
  { section }: Group,
  line: Line,
  name: string,
  { columns, vocabulary }: Reading,
  remarks: ImportRemark[],
): string | null {
  const filed = columns.of('category').map(({ index }) => String(line.cells[index] ?? '').trim())
  const paths = [...filed, section ?? ''].filter((path) => path !== '' && !/^[\d,; ]+$/.test(path))
  const exact = paths.find((path) => vocabulary.categorySlugs.has(path))
  if (exact) return exact
  const tags = columns
    .of('tags')
    .flatMap(({ index }) => String(line.cells[index] ?? '').split(/[,;|\n]/))
    .map((tag) => tag.replaceAll('_', ' ').trim())
    .filter((tag) => tag !== '')
  const guess = vocabulary.categorise({ paths, tags, name })
  const { header, column } = columns.place(line, 'category')
  const place = {
    line: line.line,
    value: guess?.from ?? paths[0] ?? '',
    ...(header && { header }),
    ...(column !== undefined && { column }),
  }
  if (guess) remarks.push(remark('category_guessed', 'category', place, { name: guess.name }))
  else if (paths.length > 0) remarks.push(remark('category_unknown', 'category', place))
  else remarks.push(remark('category_missing', 'category', { line: line.line }))
  return guess?.slug ?? null
}

/** What the product is known by in what it comes from: the next import finds it by this. */
function sourceKeyOf(
  { key }: Group,
  line: Line,
  name: string,
  columns: Columns,
  format: Format,
): string {
  const source = format.name === 'spreadsheet' ? 'table' : format.name
  const id = columns.text(line, 'id')
  const sku = columns.text(line, 'sku')
  const gtin = columns.text(line, 'gtin')
  const [kind, value] = key
    ? ['group', key]
    : id
      ? ['id', id]
      : sku
        ? ['sku', sku]
        : gtin
          ? ['gtin', gtin]
          : ['name', name]
  return `${source}:${kind}:${value}`.slice(0, 400)
}
