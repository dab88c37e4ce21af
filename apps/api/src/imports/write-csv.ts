import type { WrittenCell } from './written-cell.ts'

/** The mark by which spreadsheets know UTF-8. */
const mark = '\uFEFF'

/** Lines as French spreadsheets open them: semicolons between cells, a comma before cents. */
export async function* writeCsv(lines: AsyncIterable<WrittenCell[]>): AsyncGenerator<string> {
  yield mark
  for await (const cells of lines) yield `${cells.map(writeCell).join(';')}\r\n`
}

function writeCell(cell: WrittenCell): string {
  const text =
    typeof cell === 'string'
      ? cell
      : (typeof cell === 'number' ? String(cell) : cell.euros.toFixed(2)).replace('.', ',')
  return /[;"\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
