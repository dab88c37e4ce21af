import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import yazl from 'yazl'
import { readWhole } from '#test/imports.ts'
import { UnreadableFile } from './table.ts'
import { writeWorkbook } from './write-workbook.ts'

const fault = async (content: Buffer | string) => {
  try {
    const { products } = await readWhole(content)
    return `${products.length} products`
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code
    throw error
  }
}

const archive = async (entries: Record<string, Buffer | string>) => {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return await buffer(zip.outputStream)
}

const workbook = (sheet: string, more: Record<string, string> = {}) =>
  archive({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  })
const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c><c r="B1" t="inlineStr"><is><t>Prix</t></is></c></row>'

test('a workbook: texts, numbers, dates, formulas, hidden sheets, merged titles', async () => {
  const file = await archive({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Caché" state="hidden" r:id="rId2"/><sheet name="Tarif" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Tarif d’été</t></si><si><t>Nom</t></si><si><t>Prix TTC</t></si><si><r><t>Vase </t></r><r><t>bleu</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${header}</sheetData></worksheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="inlineStr"><is><t>Date de création</t></is></c></row>
      <row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4"><f>10*1.2345</f><v>12.345000000000001</v></c><c r="C4" s="1"><v>45000</v></c></row>
      <row r="5"><c r="A5" t="str"><f>"=1"</f><v>=1+cmd</v></c><c r="B5"><v>19.989999999999998</v></c><c r="C5" t="e"><v>#N/A</v></c></row>
      </sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells></worksheet>`,
  })
  const { reading, products } = await readWhole(file)
  expect(reading).toMatchObject({ sheet: 'Tarif', headerLine: 3 })
  expect(reading.columns[2]!.samples).toEqual(['2023-03-15'])
  expect(products.map(({ name, line, fields }) => [name, line, fields.price?.cents])).toEqual([
    ['Vase bleu', 4, 1235],
    ['=1+cmd', 5, 1999],
  ])
})

test('what stands in merged cells of a column counts for each of their lines', async () => {
  const text = (name: string, value: string) =>
    `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`
  const file = await workbook(
    `<row r="1">${text('A1', 'Rayon')}${text('B1', 'Nom')}${text('C1', 'Prix')}</row>
     <row r="2">${text('A2', 'Fromages')}${text('B2', 'Tomme')}<c r="C2"><v>24</v></c></row>
     <row r="3">${text('B3', 'Rocamadour')}<c r="C3"><v>3.5</v></c></row></sheetData>
     <mergeCells><mergeCell ref="A2:A3"/></mergeCells><sheetData>`,
  )
  const { products } = await readWhole(file)
  expect(products.map(({ name, fields }) => [name, fields.category])).toEqual([
    ['Tomme', 'fromages'],
    ['Rocamadour', 'fromages'],
  ])
})

test('a sheet that unfolds to more than it may is refused, whatever its archive says', async () => {
  const bomb = await workbook(
    `${header}<row r="2"><c r="A2" t="inlineStr"><is><t>${'a'.repeat(90_000)}</t></is></c></row>`.repeat(
      2500,
    ),
  )
  expect(bomb.length).toBeLessThan(2_000_000)
  expect(await fault(bomb)).toBe('unfolds_too_much')
  // The same, with sizes that lie.
  const lying = Buffer.from(bomb)
  for (
    let at = lying.indexOf('PK\u0001\u0002');
    at >= 0;
    at = lying.indexOf('PK\u0001\u0002', at + 4)
  ) {
    if (lying.readUInt32LE(at + 24) > 1_000_000) lying.writeUInt32LE(1000, at + 24)
  }
  expect(['unfolds_too_much', 'broken']).toContain(await fault(lying))
})

test('an archive whose names climb out of it is refused', async () => {
  const file = await archive({ 'xl/workbook.xml': '<workbook/>', 'aa/bb/cc/climb.xml': '<x/>' })
  const climbing = Buffer.from(
    file.toString('latin1').replaceAll('aa/bb/cc/', '../../../'),
    'latin1',
  )
  expect(await fault(climbing)).toBe('broken')
})

test('entities are never read from elsewhere, nor unfolded', async () => {
  const xxe =
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>'
  expect(await fault(xxe)).toBe('document_type')
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><item><title>&b;</title></item></rss>'
  expect(await fault(laughs)).toBe('document_type')
  expect(await fault('<rss><channel><item><title>&secret;</title></item></channel></rss>')).toBe(
    'broken',
  )
  expect(
    await fault(
      await workbook(header, { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "b">]><sst/>' }),
    ),
  ).toBe('document_type')
})

test.each([
  ['', 'empty'],
  ['  \n\n', 'empty'],
  ['%PDF-1.7 …', 'pdf'],
  [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'picture'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old_excel'],
  [Buffer.from('PK\u0003\u0004 not an archive'), 'broken'],
  ['<rss><channel><item><title>A', 'broken'],
  ['<rss><channel><title>Rien</title></channel></rss>', 'no_products'],
  ['Nom;Prix\n', 'no_products'],
  [`Nom;Prix\n${'x'.repeat(100_001)};1\n`, 'cell_too_long'],
  [`${'a;'.repeat(1001)}\n1;2\n`, 'too_many_columns'],
  [`Nom;Prix\n${'a;1\n'.repeat(50_001)}`, 'too_many_lines'],
  [Buffer.alloc(21 * 1024 * 1024, 0x61), 'too_large'],
])('refuses what is no table, or too much of one (%#)', async (content, expected) => {
  expect(await fault(content)).toBe(expected)
})

test('no bytes whatever end the process or take it long', async () => {
  const start = fc.constantFrom(
    '',
    '<?xml version="1.0"?>',
    'PK\u0003\u0004',
    'Nom;Prix\n',
    '"',
    '<rss><item>',
    '\ufeff',
    'Handle,Title,Variant Price\n',
  )
  const bytes = fc.uint8Array({ maxLength: 400 })
  await fc.assert(
    fc.asyncProperty(start, bytes, async (head, tail) => {
      expect(typeof (await fault(Buffer.concat([Buffer.from(head), tail])))).toBe('string')
    }),
    { numRuns: 300 },
  )
})

test('texts of any kind survive a workbook', async () => {
  const text = 'a_x0041_\u0001\tb\r\n<&>"\ud83e\uddfa _x005F_ é'
  async function* lines() {
    yield ['Nom', 'Description']
    yield ['Vase', text]
  }
  const { products } = await readWhole(await buffer(writeWorkbook(lines())))
  expect(products[0]!.fields.description).toBe('a_x0041_\tb\n<&>"\ud83e\uddfa _x005F_ é')
})

test('descriptions lose their scripts and keep their words', async () => {
  const hostile =
    '<p onclick="x()">Bonjour <b>à tous</b></p><script>steal()</script><style>p{}</style><img src=x onerror=alert(1)><iframe src="https://evil.test"></iframe><a href="javascript:1">lien</a>'
  const { products } = await readWhole(`Nom,Description\nVase,"${hostile.replaceAll('"', '""')}"\n`)
  expect(products[0]!.fields.description).toBe('Bonjour à tous\n\nlien')
})
