import type { ImportRow } from '@dansmazone/contract/import'

/** Opened by a spreadsheet, what begins so would be computed. */
const computed = /^[=+\-@\t\r]/

const cell = (value: string | number | null): string => {
  const text = String(value ?? '')
  const plain = typeof value === 'string' && computed.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** What there is to say of the cells of a file, as French spreadsheets open it. */
export const problemsCsv = (rows: readonly ImportRow[], headers: readonly string[]): string => {
  const lines = rows.flatMap(({ line, name, remarks }) =>
    remarks.map((remark) => [
      remark.line ?? line,
      remark.cell,
      name,
      remark.column,
      remark.value,
      remark.message,
    ]),
  )
  const text = [headers, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')
  // Without its mark, Excel takes UTF-8 for something else.
  return `\ufeff${text}\r\n`
}
