import type { ImportField, ImportRemark } from '@dansmazone/contract/import'
import type { AttributeValue } from '@dansmazone/contract/product'
import type { ProductSheetFields, SheetOrigin } from '@dansmazone/contract/product-sheet'
import { type Columns, unescapeFormula } from './columns.ts'
import type { ImportedImage, ImportedProduct } from './imported.ts'
import { readList } from './list-cell.ts'
import { attributeKeyOfOwn } from './own-columns.ts'
import { readOwnPrice } from './read-own-price.ts'
import { remark, type RemarkCode } from './remarks.ts'
import { type Line, textOf } from './table.ts'
import { readAddress, readGtin, readStock } from './values.ts'
import type { Vocabulary } from './vocabulary.ts'

const mediaAddress =
  /(?:^|\/)(?:media|photos)\/(?:[^/]*-)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/.]|$)/i
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A line of one of our own files: what it says is the whole product, what is empty there is empty. */
export function readOwnLine(line: Line, columns: Columns, vocabulary: Vocabulary): ImportedProduct {
  const remarks: ImportRemark[] = []
  const fields: Partial<ProductSheetFields> = {}
  const raw = (field: ImportField) => {
    const [column] = columns.of(field)
    return column ? unescapeFormula(textOf(line.cells[column.index])) : ''
  }
  const text = (field: ImportField) => raw(field).trim()
  const say = (code: RemarkCode, field: string, column: ImportField, values = {}) =>
    remarks.push(remark(code, field, columns.place(line, column), values))
  const told = (field: ImportField) => columns.has(field)

  if (told('name')) fields.name = text('name').slice(0, 200)
  if (told('description')) fields.description = raw('description').slice(0, 10_000)
  if (told('category')) {
    const slug = text('category')
    if (slug === '' || vocabulary.categorySlugs.has(slug)) fields.category = slug || null
    else {
      const guess = vocabulary.categorise({ paths: [slug], tags: [], name: '' })
      if (guess) {
        fields.category = guess.slug
        say('category_guessed', 'category', 'category', { name: guess.name })
      } else say('category_unknown', 'category', 'category')
    }
  }
  const price = readOwnPrice(line, columns, remarks)
  if (price) fields.price = price
  if (told('stock')) {
    const stock = text('stock') === '' ? 'unknown' : readStock(text('stock'))
    if (stock) fields.stock = stock
    else say('stock_unreadable', 'stock', 'stock')
  }
  if (told('option1Name')) fields.options = readOwnOptions(raw)
  if (told('gtin')) {
    const gtin = text('gtin') === '' ? { gtin: null } : readGtin(text('gtin'))
    if (typeof gtin === 'object') fields.gtin = gtin.gtin
    else say(gtin, 'gtin', 'gtin')
  }
  if (told('buyUrl')) {
    const address = readAddress(text('buyUrl'))
    if (address !== null || text('buyUrl') === '') fields.buyUrl = address
    else say('address_wrong', 'buyUrl', 'buyUrl')
  }
  for (const fact of ['made', 'material'] as const) {
    if (!told(fact)) continue
    const origin = readOrigin(text(fact), text(`${fact}Insee`), text(`${fact}Department`))
    if (origin === undefined) say('origin_wrong', fact, fact)
    else fields[fact] = origin
  }
  if (told('labels')) {
    const labels = readList(text('labels'))
    fields.labels = labels.filter((label) => vocabulary.labels.has(label)).slice(0, 20)
    for (const label of labels) {
      if (!vocabulary.labels.has(label)) say('label_unknown', 'labels', 'labels', { value: label })
    }
  }
  if (columns.has('attribute')) fields.attributes = readOwnAttributes(line, columns, vocabulary)
  const images: ImportedImage[] = []
  if (told('images')) {
    const alts = readList(raw('imageAlt'))
    fields.images = []
    for (const [index, address] of readList(raw('images')).entries()) {
      const alt = (alts[index] ?? '').slice(0, 300)
      const [, mediaId] = mediaAddress.exec(address) ?? []
      const url = readAddress(address)
      if (mediaId) fields.images.push({ mediaId: mediaId.toLowerCase(), alt })
      else if (url) images.push({ url, alt })
      else if (address.trim() !== '') say('image_not_address', 'images', 'images')
    }
  }
  const id = text('id').toLowerCase()
  const name = fields.name ?? ''
  const nameless = name === '' && !uuid.test(id)
  if (nameless) say('no_name', 'name', 'name')
  return {
    line: line.line,
    sourceKey: `dansmazone:${uuid.test(id) ? id : name}`,
    ownId: uuid.test(id) ? id : null,
    name,
    fields,
    guessed: [],
    images,
    remarks,
    skipped: nameless,
  }
}

function readOwnOptions(raw: (field: ImportField) => string) {
  return ([1, 2, 3] as const).flatMap((slot) => {
    const name = raw(`option${slot}Name`).trim().slice(0, 60)
    const values = readList(raw(`option${slot}Value`)).filter((value) => value.trim() !== '')
    return name === '' || values.length === 0
      ? []
      : [{ name, values: values.map((value) => value.slice(0, 80)).slice(0, 100) }]
  })
}

/** Undefined: it cannot be read. */
function readOrigin(
  place: string,
  insee: string,
  department: string,
): SheetOrigin | null | undefined {
  if (place === '') return null
  const sound =
    place.length <= 120 &&
    /^(\d{5}|2[AB]\d{3}|)$/.test(insee) &&
    /^(\d{2,3}|2[AB]|)$/.test(department)
  if (!sound) return undefined
  return { place, ...(insee && { insee }), ...(department && { department }) }
}

function readOwnAttributes(
  line: Line,
  columns: Columns,
  { attributes }: Vocabulary,
): Record<string, AttributeValue> {
  return Object.fromEntries(
    columns.of('attribute').flatMap((column): [string, AttributeValue][] => {
      const key = attributeKeyOfOwn(column.header, attributes)
      const text = unescapeFormula(textOf(columns.placeOf(line, column).value))
      if (!key || !/^[a-zA-Z]{1,40}$/.test(key) || text.trim() === '') return []
      return [[key, readAttributeCell(text)]]
    }),
  )
}

/** Numbers, yes and no, lists, and texts that look like those are written as JSON. */
export function writeAttributeCell(value: AttributeValue): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return typeof readAttributeCell(value) === 'string' && !value.startsWith('"')
    ? value
    : JSON.stringify(value)
}

function readAttributeCell(text: string): AttributeValue {
  if (!/^\s*(["[]|-?\d|true|false)/.test(text)) return text
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return value
    }
    return Array.isArray(value) && value.every((each): each is string => typeof each === 'string')
      ? value
      : text
  } catch {
    return text
  }
}
