import { type Cell, type Line, limits, type Table, UnreadableFile } from './table.ts'
import { isDateFormat, toDate } from './workbook-dates.ts'
import { WorkbookParts } from './workbook-parts.ts'

/** The first sheet of an XLSX workbook that is shown and has something in it. Formulas are read as what they show. */
export async function readWorkbook(bytes: Buffer): Promise<Table> {
  const parts = await WorkbookParts.open(bytes)
  if (!parts.has('xl/workbook.xml')) throw new UnreadableFile('archive')
  const { sheets, dates1904 } = await readSheets(parts)
  const strings = await readStrings(parts)
  const dateStyles = await readDateStyles(parts)
  for (const { name, path } of sheets) {
    const lines = await readSheet(parts, path, { strings, dateStyles, dates1904 })
    if (lines.length < 1) continue
    const table = {
      kind: 'workbook' as const,
      encoding: null,
      separator: null,
      brokenQuotes: false,
    }
    return { ...table, sheet: name, lines }
  }
  throw new UnreadableFile('empty')
}

async function readSheets(parts: WorkbookParts) {
  const named: { name: string; relation: string }[] = []
  let dates1904 = false
  await parts.read('xl/workbook.xml', {
    open(tag, attributes) {
      if (tag === 'workbookPr') dates1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (tag !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      named.push({ name: attributes['name'] ?? '', relation })
    },
  })
  const targets = new Map<string, string>()
  await parts.read('xl/_rels/workbook.xml.rels', {
    open(tag, attributes) {
      if (tag !== 'Relationship') return
      const target = attributes['Target'] ?? ''
      targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  const sheets = named.flatMap(({ name, relation }) => {
    const path = targets.get(relation)
    return path && parts.has(path) ? [{ name, path }] : []
  })
  return { sheets, dates1904 }
}

/** Texts that cells refer to; of phonetic guides nothing is read. */
async function readStrings(parts: WorkbookParts): Promise<string[]> {
  const strings: string[] = []
  let current = ''
  let inText = false
  let phonetic = false
  await parts.read('xl/sharedStrings.xml', {
    open(tag) {
      if (tag === 'si') current = ''
      else if (tag === 'rPh') phonetic = true
      else if (tag === 't') inText = !phonetic
    },
    text(text) {
      if (inText) current += text
    },
    close(tag) {
      if (tag === 't') inText = false
      else if (tag === 'rPh') phonetic = false
      else if (tag === 'si') strings.push(unescapeText(current))
    },
  })
  return strings
}

/** Which styles show a number as a date. */
async function readDateStyles(parts: WorkbookParts): Promise<Set<number>> {
  const formats = new Map<number, string>()
  const styles = new Set<number>()
  let inCells = false
  let index = 0
  await parts.read('xl/styles.xml', {
    open(tag, attributes) {
      if (tag === 'numFmt') {
        formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      } else if (tag === 'cellXfs') inCells = true
      else if (tag === 'xf' && inCells) {
        const format = Number(attributes['numFmtId'] ?? 0)
        if (isDateFormat(format, formats.get(format))) styles.add(index)
        index += 1
      }
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false
    },
  })
  return styles
}

type Lookup = { strings: string[]; dateStyles: Set<number>; dates1904: boolean }

async function readSheet(parts: WorkbookParts, path: string, lookup: Lookup): Promise<Line[]> {
  const lines: Line[] = []
  const merged: string[] = []
  let line = 0
  let cells: Cell[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let value = ''
  let inValue = false
  await parts.read(path, {
    open(tag, attributes) {
      if (tag === 'row') {
        line = Number(attributes['r'] ?? line + 1)
        cells = []
        column = -1
      } else if (tag === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        if (column >= limits.columns) throw new UnreadableFile('too_many_columns')
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        value = ''
      } else if (tag === 'v' || tag === 't') inValue = true
      else if (tag === 'mergeCell') merged.push(attributes['ref'] ?? '')
    },
    text(text) {
      if (!inValue) return
      value += text
      if (value.length > limits.cell) throw new UnreadableFile('cell_too_long')
    },
    close(tag) {
      if (tag === 'v' || tag === 't') inValue = false
      else if (tag === 'c') {
        const cell = toCell(value, type, style, lookup)
        if (cell === '') return
        while (cells.length < column) cells.push('')
        cells[column] = cell
      } else if (tag === 'row' && cells.length > 0) {
        if (lines.length > limits.lines + 20) throw new UnreadableFile('too_many_lines')
        lines.push({ line, cells })
      }
    },
  })
  return fillMerged(lines, merged)
}

/** A cell merged with those under it is written once: it counts for each of their lines. */
function fillMerged(lines: Line[], merged: string[]): Line[] {
  const byLine = new Map(lines.map((line, index) => [line.line, index]))
  for (const reference of merged.slice(0, limits.lines)) {
    const [, letters, first, other, last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? []
    const column = columnOf(letters)
    if (letters !== other || column === null) continue
    const value = lines[byLine.get(Number(first)) ?? -1]?.cells[column]
    if (value === undefined || value === '') continue
    for (let line = Number(first) + 1; line <= Math.min(Number(last), limits.lines); line += 1) {
      const index = byLine.get(line)
      const found = index === undefined ? undefined : lines[index]
      if (!found || index === undefined) continue
      const cells = [...found.cells]
      while (cells.length < column) cells.push('')
      cells[column] = value
      lines[index] = { line, cells }
    }
  }
  return lines
}

function toCell(value: string, type: string, style: number, lookup: Lookup): Cell {
  switch (type) {
    case 's':
      return lookup.strings[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'true' : value === '0' ? 'false' : ''
    case 'n': {
      if (value === '') return ''
      const number = Number(value)
      if (!Number.isFinite(number)) return value
      if (lookup.dateStyles.has(style)) return toDate(number, lookup.dates1904)
      // What a spreadsheet shows of a number that computing has made a hair longer.
      return Number(number.toPrecision(15))
    }
    case 'd':
      return value
    // Errors (#N/A …) say nothing.
    case 'e':
      return ''
    default:
      return unescapeText(value)
  }
}

function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? []
  if (!letters) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Workbooks write characters that XML cannot hold as `_x000D_`. */
const unescapeText = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
