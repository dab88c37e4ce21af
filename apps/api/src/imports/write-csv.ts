import type { Cell } from './table.ts'

/** The mark by which spreadsheets know UTF-8. */
const mark = '\uFEFF'

/** Lines as French spreadsheets open them: semicolons between cells, a comma before cents. */
export async function* writeCsv(lines: AsyncIterable<Cell[]>): AsyncGenerator<string> {
  yield mark
  for await (const cells of lines) yield `${cells.map(writeCell).join(';')}\r\n`
}

function writeCell(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : cell
  return /[;"\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
