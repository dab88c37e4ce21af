import type { ImportColumn, ImportField, ImportMapping } from '@dansmazone/contract/import'
import { type Content, contentOf } from './column-content.ts'
import { fieldInFormat, type Format } from './formats.ts'
import { fieldOfHeader, isUntaxed } from './header-words.ts'
import { shorten } from './remarks.ts'
import { type Line, textOf } from './table.ts'
import { attributeKeyOf, type Vocabulary } from './vocabulary.ts'

/** Fields that make sense once; a second column is given to nobody. */
const single = new Set<ImportField>([
  'id',
  'group',
  'sku',
  'parent',
  'type',
  'name',
  'price',
  'salePrice',
  'priceKind',
  'currency',
  'stock',
  'stockCount',
  'gtin',
  'buyUrl',
  'quantity',
  'unit',
  'option1Name',
  'option1Value',
  'option2Name',
  'option2Value',
  'option3Name',
  'option3Value',
  'summary',
  'combination',
])

/** What each column is: by the format, by its header, by what stands in it; what the merchant chose comes before all. */
export function mapColumns(
  headers: string[],
  lines: Line[],
  format: Format,
  vocabulary: Vocabulary,
  chosen: { mapping: ImportMapping; remembered: boolean } | null,
): ImportColumn[] {
  const picked = chosen?.mapping.columns
  const contents = headers.map((_, index) => contentOf(sample(lines, index)))
  const columns = headers.map((header, index): ImportColumn => {
    const base = { index, header, samples: samplesOf(lines, index) }
    if (picked) {
      const field = picked.find((column) => column.index === index)?.field ?? null
      return { ...base, field, confidence: 1, by: chosen?.remembered ? 'remembered' : 'chosen' }
    }
    const content = contents[index]
    const field = content ? byHeader(header, index, format, content, vocabulary) : null
    return { ...base, field, confidence: field ? 0.95 : 0, by: field ? 'header' : 'nothing' }
  })
  if (picked) return columns
  dropSeconds(columns, contents)
  // Our own files and those of shops are what their headers say, no more.
  if (format.name === 'spreadsheet') fillByContent(columns, contents)
  // Nothing else can be the name: the header is believed after all.
  const named = columns.find(
    ({ header, field }) => field === null && fieldOfHeader(header) === 'name',
  )
  if (named && columns.every(({ field }) => field !== 'name')) {
    Object.assign(named, { field: 'name', confidence: 0.6, by: 'header' })
  }
  return columns
}

function byHeader(
  header: string,
  index: number,
  format: Format,
  content: Content,
  vocabulary: Vocabulary,
): ImportField | null {
  const known = fieldInFormat(format, header, index)
  if (known !== undefined) return known
  if (isUntaxed(header)) return null
  const field = fieldOfHeader(header)
  if (field) return contradicts(field, content) ? null : field
  return attributeKeyOf(header, vocabulary) ? 'attribute' : null
}

/** A header may say anything: cells that cannot be what it says are believed. */
function contradicts(field: ImportField, content: Content): boolean {
  if (content.filled < 3) return false
  switch (field) {
    case 'price':
      return content.price < 0.2 && content.letters > 0.8
    case 'gtin':
      return content.gtin === 0 && content.letters > 0.8
    case 'name':
      return content.letters < 0.1 || content.address > 0.8
    case 'images':
      return content.number > 0.9
    case 'buyUrl':
      return content.address === 0
    case 'description':
      return content.number > 0.9
    case 'stockCount':
      return content.number < 0.2 && content.stock < 0.2
    default:
      return false
  }
}

function dropSeconds(columns: ImportColumn[], contents: Content[]) {
  for (const field of single) {
    const same = columns.filter((column) => column.field === field)
    if (same.length < 2) continue
    const best = same.toSorted(
      (a, b) =>
        (contents[b.index]?.filled ?? 0) - (contents[a.index]?.filled ?? 0) || a.index - b.index,
    )[0]
    for (const column of same) {
      if (column !== best) Object.assign(column, { field: null, confidence: 0, by: 'nothing' })
    }
  }
}

type Guess = { field: ImportField; many?: boolean; fits: (content: Content) => number }

/** In the order in which columns are given away; how well one fits is between 0 and 1. */
const guesses: Guess[] = [
  { field: 'images', many: true, fits: ({ picture }) => (picture > 0.6 ? picture : 0) },
  { field: 'buyUrl', fits: ({ address }) => (address > 0.6 ? address * 0.9 : 0) },
  { field: 'gtin', fits: ({ gtin, filled }) => (gtin > 0.7 && filled > 1 ? gtin * 0.9 : 0) },
  {
    field: 'quantity',
    fits: ({ quantity, letters }) => (quantity > 0.7 && letters <= 1 ? quantity * 0.7 : 0),
  },
  { field: 'price', fits: ({ money, price }) => (money > 0.5 && price > 0.7 ? price * 0.8 : 0) },
  {
    field: 'stock',
    fits: ({ stock, distinct }) => (stock > 0.8 && distinct <= 0.5 ? stock * 0.7 : 0),
  },
  { field: 'description', fits: ({ length, letters }) => (length > 60 && letters > 0.8 ? 0.7 : 0) },
  {
    field: 'name',
    fits: ({ length, letters, distinct, stock }) =>
      letters > 0.8 && length <= 90 && length > 2 && distinct > 0.6 && stock < 0.5 ? 0.6 : 0,
  },
  {
    field: 'category',
    fits: ({ letters, distinct, length, filled, stock }) =>
      letters > 0.8 && length < 50 && distinct <= 0.6 && filled > 3 && stock < 0.5 ? 0.5 : 0,
  },
]

function fillByContent(columns: ImportColumn[], contents: Content[]) {
  for (const { field, many, fits } of guesses) {
    if (columns.some((column) => column.field === field)) continue
    const free = columns
      .filter((column) => column.field === null && !isUntaxed(column.header))
      .map((column) => ({ column, fit: fits(contents[column.index] ?? contentOf([])) }))
      .filter(({ fit }) => fit > 0)
      .toSorted((a, b) => b.fit - a.fit || a.column.index - b.column.index)
    for (const { column, fit } of many ? free : free.slice(0, 1)) {
      Object.assign(column, { field, confidence: Number(fit.toFixed(2)), by: 'content' })
    }
  }
}

const sample = (lines: Line[], index: number) =>
  lines.slice(0, 2000).map(({ cells }) => cells[index] ?? '')

const samplesOf = (lines: Line[], index: number) =>
  [...new Set(sample(lines.slice(0, 200), index).map((cell) => textOf(cell).trim()))]
    .filter((text) => text !== '')
    .slice(0, 3)
    .map((text) => shorten(text, 80))
