import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ProductSheetFields } from '@dansmazone/contract/product-sheet'
import { stockStates, unitNames } from '@dansmazone/contract/vocabulary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyProductFields } from '#sheets/empty-fields.ts'
import { normalProductFields } from '#sheets/normal-product.ts'
import { readWhole, vocabulary } from '#test/imports.ts'
import { unzipped } from '#test/unzipped.ts'
import { escapeFormula, unescapeFormula } from './columns.ts'
import { exportCells, exportHeaders } from './export-rows.ts'
import { readList, writeList } from './list-cell.ts'
import { writeCsv } from './write-csv.ts'
import { writeWorkbook } from './write-workbook.ts'
import type { WrittenCell } from './written-cell.ts'

const { labels, categorySlugs, attributes: known } = await vocabulary()

/** What breaks spreadsheets: formulas, quotes, separators, ends of lines, escapes, other scripts. */
const hostile = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\n',
  '\r',
  "'",
  '"',
  ';',
  ',',
  '\\',
  '\\n',
  '<b>',
  '&amp;',
  '_x000D_',
  '€',
  'é',
  '日本',
  '🧺',
  ' ',
  '1,5',
  'true',
  '[',
  '{',
  '\u00a0',
  '=1+1',
  "'=x",
  '"',
  '|',
  '＝',
)
const word = (maxLength: number) =>
  fc
    .array(fc.oneof(hostile, fc.string({ maxLength: 8, unit: 'grapheme' })), { maxLength: 6 })
    .map((parts) => parts.join('').slice(0, maxLength))
const filled = (maxLength: number) => word(maxLength).filter((text) => text.trim() !== '')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const origin = fc.record(
  {
    place: filled(120),
    insee: fc.constantFrom('12133', '2A004'),
    department: fc.constantFrom('12', '2A'),
  },
  { requiredKeys: ['place'] },
)
const gtin = fc.constantFrom('3017620422003', '96385074', '012345678905')
const price = fc.record({
  kind: fc.constantFrom('fixed' as const, 'from' as const, 'on_request' as const),
  cents: maybe(fc.integer({ min: 0, max: 100_000_000 })),
  quantity: maybe(fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000)),
  unit: maybe(fc.constantFrom(...unitNames)),
})

const sheet: fc.Arbitrary<ProductSheetFields> = fc.record({
  name: word(200),
  description: word(10_000),
  category: maybe(fc.constantFrom(...categorySlugs)),
  price,
  stock: fc.constantFrom(...stockStates),
  options: fc.array(
    fc.record({
      name: filled(60),
      values: fc.uniqueArray(filled(80), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
  attributes: fc.dictionary(
    fc
      .oneof(fc.stringMatching(/^[a-zA-Z]{1,12}$/), fc.constantFrom(...known.keys()))
      .filter((key) => key !== 'isbn' && key !== '__proto__'),
    fc.oneof(
      word(60),
      fc.integer(),
      // The database knows one zero.
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
      fc.boolean(),
      fc.array(word(20), { maxLength: 3 }),
    ),
    { maxKeys: 4 },
  ),
  gtin: maybe(gtin),
  buyUrl: maybe(fc.webUrl().filter((url) => /\/\/[^/]+\.[^/]/.test(url))),
  made: maybe(origin),
  material: maybe(origin),
  labels: fc.uniqueArray(fc.constantFrom(...labels), { maxLength: 3 }),
  images: fc.uniqueArray(fc.record({ mediaId: fc.uuid(), alt: word(300) }), {
    maxLength: 4,
    selector: ({ mediaId }) => mediaId,
  }),
})

const id = '019a62c3-4d00-7c61-82c5-3f0e5d7b9a11'
type Write = (lines: AsyncIterable<WrittenCell[]>) => Promise<Buffer>
const formats: [name: string, write: Write][] = [
  ['CSV', (lines) => buffer(Readable.from(writeCsv(lines)))],
  ['XLSX', (lines) => buffer(writeWorkbook(lines))],
]

async function throughFile(sheets: ProductSheetFields[], write: Write) {
  const attributes = [...new Set(sheets.flatMap((fields) => Object.keys(fields.attributes)))]
  async function* lines(): AsyncGenerator<WrittenCell[]> {
    yield exportHeaders(attributes, known)
    for (const [index, fields] of sheets.entries()) {
      const own = id.slice(0, -3) + String(index + 100)
      yield exportCells(
        { id: own, status: 'draft', fields },
        attributes,
        (mediaId) => `https://x.test/media/${mediaId}/960.jpeg`,
      )
    }
  }
  return await readWhole(await write(lines()))
}

test.each(formats)('what is exported as %s is imported as it was', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 4 }), async (given) => {
      const sheets = given.map(normalProductFields)
      const { products, reading } = await throughFile(sheets, write)
      expect(reading.format).toBe('dansmazone')
      const read = products.map(({ fields }) =>
        normalProductFields({ ...emptyProductFields, ...fields }),
      )
      expect(read).toEqual(sheets)
      expect(products.flatMap(({ remarks, images }) => [...remarks, ...images])).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('attributes are headed by their names; headers of keys, as older files have them, are still read', async () => {
  expect(exportHeaders(['netQuantity', 'other'], known).slice(-2)).toEqual([
    'Attribut Quantité nette',
    'Attribut other',
  ])
  for (const header of [
    'Attribut Quantité nette',
    'Attribut netQuantity',
    'attribut quantite nette ',
  ]) {
    const { products } = await readWhole(
      `Identifiant DansMaZone;Nom;${header}\r\n${id};Pain;500 g\r\n`,
    )
    expect(products[0]!.fields.attributes, header).toEqual({ netQuantity: '500 g' })
  }
  const headers = exportHeaders([...known.keys()], known)
  expect(new Set(headers).size).toBe(headers.length)
})

test('a price is written with both its cents, as a number', async () => {
  async function* lines(): AsyncGenerator<WrittenCell[]> {
    const fields = { ...emptyProductFields, price: { ...emptyProductFields.price, cents: 720 } }
    yield exportCells({ id, status: 'draft', fields }, [], String)
  }
  expect(await buffer(Readable.from(writeCsv(lines())))).toSatisfy((file: Buffer) =>
    file.toString().includes(';7,20;'),
  )
  const sheetOf = await unzipped(await buffer(writeWorkbook(lines())))
  expect(sheetOf['xl/worksheets/sheet1.xml']!.toString()).toContain(
    '<c r="F1" s="3"><v>7.2</v></c>',
  )
})

test.each(formats)('no cell of an exported %s begins like a formula', async (_, write) => {
  const attack = {
    ...emptyProductFields,
    name: '=HYPERLINK("http://evil.test")',
    description: '@SUM(A1)',
    buyUrl: null,
    attributes: { size: '+1', care: '\t=1' },
  }
  const file = await write(
    (async function* () {
      yield exportCells({ id, status: 'draft', fields: attack }, ['size', 'care'], String)
    })(),
  )
  // Of a workbook, what is read of it is text: no cell is a formula.
  const text = file[0] === 0x50 ? (await unzipped(file))['xl/worksheets/sheet1.xml']! : file
  const cells = text.toString('utf8').split(/;|<t[^>]*>/)
  expect(cells.filter((cell) => /^\ufeff?"?[=+\-@\t]/.test(cell))).toEqual([])
  expect(text.toString('utf8')).not.toContain('<f>')
})

test('texts survive being made safe, and lists being put in one cell', () => {
  fc.assert(fc.property(word(40), (text) => unescapeFormula(escapeFormula(text)) === text))
  fc.assert(
    fc.property(fc.array(word(20), { minLength: 1 }), (texts) => {
      const lines = texts.map((text) => text.replace(/\r/g, ''))
      if (lines.length === 1 && lines[0] === '') return
      expect(readList(writeList(lines))).toEqual(lines)
    }),
  )
})

test.each(formats)(
  'an export that fails in the middle of a %s fails, and does not hang',
  async (_, write) => {
    async function* lines(): AsyncGenerator<WrittenCell[]> {
      yield ['Nom']
      await Promise.reject(new Error('lost'))
    }
    await expect(write(lines())).rejects.toThrow('lost')
  },
)
