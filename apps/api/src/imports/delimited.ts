import { Readable } from 'node:stream'
import { type Options, parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
import { decode } from './encoding.ts'
import { type Line, limits, type Table, UnreadableFile } from './table.ts'

const separators = [';', ',', '\t', '|']

/** Lines of a delimited text, whatever its encoding, its separator and its quoting. */
export async function readDelimited(bytes: Buffer): Promise<Table> {
  const { text, encoding } = decode(bytes)
  if (text.slice(0, 4000).includes('\u0000')) throw new UnreadableFile('not_a_table')
  const { body, skipped, declared } = afterDeclaration(text)
  const separator = declared ?? findSeparator(body)
  const table = { kind: 'text' as const, encoding, separator, sheet: null }
  try {
    return { ...table, lines: await readLines(body, separator, skipped, true), brokenQuotes: false }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    return { ...table, lines: await readLines(body, separator, skipped, false), brokenQuotes: true }
  }
}

/** Excel's own first line, `sep=;`. */
function afterDeclaration(text: string) {
  const [first, separator] = /^sep=(.)\r?\n/i.exec(text) ?? []
  return first && separator
    ? { body: text.slice(first.length), skipped: 1, declared: separator }
    : { body: text, skipped: 0, declared: null }
}

const common: Options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
}

async function readLines(
  text: string,
  separator: string,
  skipped: number,
  quotes: boolean,
): Promise<Line[]> {
  const parser = parse({
    ...common,
    delimiter: separator,
    max_record_size: limits.cell * 20,
    info: true,
    ...(!quotes && { quote: false as const }),
  })
  Readable.from(slicesOf(text)).pipe(parser)
  const lines: Line[] = []
  let next = skipped + 1
  for await (const record of parser as AsyncIterable<{
    record: string[]
    info: { lines: number }
  }>) {
    const { record: cells, info } = record
    const line = next
    next = skipped + info.lines + 1
    if (cells.every((cell) => cell === '')) continue
    if (cells.length > limits.columns) throw new UnreadableFile('too_many_columns')
    if (cells.some((cell) => cell.length > limits.cell)) throw new UnreadableFile('cell_too_long')
    // Some lines above the headers are titles.
    if (lines.length > limits.lines + 20) throw new UnreadableFile('too_many_lines')
    lines.push({ line, cells })
  }
  return lines
}

/** In slices, so that the process answers others in between. */
function* slicesOf(text: string) {
  const slice = 64 * 1024
  for (let start = 0; start < text.length; start += slice) yield text.slice(start, start + slice)
}

/** The one that cuts the first lines into the same number of cells, and into more than one. */
export function findSeparator(text: string): string {
  const sample = text.slice(0, 64 * 1024)
  let best = { separator: ';', score: 0 }
  for (const separator of separators) {
    const score = Math.max(...[true, false].map((quotes) => evenness(sample, separator, quotes)))
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function evenness(sample: string, separator: string, quotes: boolean): number {
  const counts = new Map<number, number>()
  let total = 0
  const count = (cells: string[]) => {
    if (cells.every((cell) => cell === '')) return
    total += 1
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  try {
    const records = parseNow(sample, {
      ...common,
      delimiter: separator,
      to: 60,
      ...(!quotes && { quote: false as const }),
      skip_records_with_error: true,
    }) as unknown as string[][]
    // The last may have been cut in the middle.
    for (const record of records.length > 2 ? records.slice(0, -1) : records) count(record)
  } catch {
    return 0
  }
  let score = 0
  for (const [cells, times] of counts) {
    if (cells > 1) score = Math.max(score, (times / total) * Math.log2(cells + 1))
  }
  return quotes ? score : score * 0.8
}
