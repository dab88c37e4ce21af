import { readDelimited } from './delimited.ts'
import { limits, type Table, UnreadableFile } from './table.ts'
import { readWorkbook } from './workbook.ts'
import { readXmlFeed } from './xml-feed.ts'

const beginsWith = (bytes: Buffer, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/** The lines of a file, told by its first bytes: what it is called counts for nothing. */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length > limits.bytes) throw new UnreadableFile('too_large')
  if (bytes.every((byte) => byte <= 0x20)) throw new UnreadableFile('empty')
  if (beginsWith(bytes, 0x50, 0x4b)) return await readWorkbook(bytes)
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile('old_excel')
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new UnreadableFile('pdf')
  if (isPicture(bytes)) throw new UnreadableFile('picture')
  const table = looksXml(bytes) ? await readXmlFeed(bytes) : await readDelimited(bytes)
  if (table.lines.length === 0) throw new UnreadableFile('empty')
  return table
}

const isPicture = (bytes: Buffer) =>
  beginsWith(bytes, 0xff, 0xd8, 0xff) ||
  beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  beginsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  bytes.subarray(4, 8).toString('latin1') === 'ftyp'

const looksXml = (bytes: Buffer) =>
  /^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(\?xml|!DOCTYPE|rss|feed|products|!--|\w+[\s>])/i.test(
    bytes.subarray(0, 400).toString('latin1').replaceAll('\u0000', ''),
  )
