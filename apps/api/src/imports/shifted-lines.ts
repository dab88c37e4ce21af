import type { Columns } from './columns.ts'
import type { ImportedProduct } from './imported.ts'
import { remark } from './remarks.ts'
import { cellName, type Line, type Table, textOf } from './table.ts'

/**
 * Lines with more cells than there are titles, which their own separator has cut: `Vase,9,90` is not a vase for nine
 * euros. Where most lines are so, it is a column without a title, unless it is plain that all prices were cut.
 */
export function shiftedLines(
  { kind, separator }: Table,
  titles: number,
  lines: Line[],
  columns: Columns,
): Set<Line> {
  if (kind !== 'text' || titles === 0) return new Set()
  const longer = lines.filter(({ cells }) =>
    cells.slice(titles).some((cell) => textOf(cell).trim() !== ''),
  )
  const few = longer.length <= lines.length / 2
  return new Set(few || (separator === ',' && areCut(longer, columns)) ? longer : [])
}

/** A whole number and two figures, wherever a price should be. */
function areCut(lines: Line[], columns: Columns): boolean {
  const [price] = columns.of('price')
  if (!price) return false
  return lines.every(({ cells }) => {
    const [whole, cents] = [cells[price.index], cells[price.index + 1]].map((cell) =>
      textOf(cell).trim(),
    )
    return /^\d+$/.test(whole ?? '') && /^\d\d( ?€)?$/.test(cents ?? '')
  })
}

export function shiftedTold(line: Line, titles: number, columns: Columns): ImportedProduct {
  const name = columns.text(line, 'name')
  const extra = line.cells.findIndex((cell, index) => index >= titles && textOf(cell).trim() !== '')
  const place = { line: line.line, column: extra, value: line.cells[extra] ?? '' }
  return {
    line: line.line,
    sourceKey: `shifted:${cellName(extra, line.line)}`,
    ownId: null,
    name: name.slice(0, 200),
    fields: {},
    guessed: [],
    images: [],
    remarks: [remark('shifted_line', null, place)],
    skipped: true,
  }
}
