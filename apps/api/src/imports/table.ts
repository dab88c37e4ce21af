/** A number is one that the file itself holds as a number; everything else is text. */
export type Cell = string | number

/** One line of a file. `line` counts from 1, as an editor or a spreadsheet shows it. */
export type Line = { line: number; cells: readonly Cell[] }

/** A file as lines of cells, before anything is understood of it. */
export type Table = {
  kind: 'text' | 'workbook' | 'xml'
  encoding: string | null
  separator: string | null
  sheet: string | null
  lines: Line[]
  /** Where quotes did not close: the lines were cut at every line end. */
  brokenQuotes: boolean
}

export const limits = {
  bytes: 20 * 1024 * 1024,
  lines: 50_000,
  columns: 1000,
  /** Characters of one cell. */
  cell: 100_000,
  /** Bytes that a compressed workbook may unfold to. */
  unfolded: 120 * 1024 * 1024,
}

export const fileFaults = [
  'empty',
  'too_large',
  'too_many_lines',
  'too_many_columns',
  'cell_too_long',
  'not_a_table',
  'broken',
  'old_excel',
  'archive',
  'picture',
  'pdf',
  'unfolds_too_much',
  'document_type',
  'no_products',
] as const
export type FileFault = (typeof fileFaults)[number]

/** Why a file cannot be read at all. */
export class UnreadableFile extends Error {
  readonly code: FileFault

  constructor(code: FileFault) {
    super(code)
    this.code = code
  }
}

export const textOf = (cell: Cell | undefined) => (cell === undefined ? '' : String(cell))

/** The cell as spreadsheets name it: `D12`. */
export function cellName(column: number, line: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${line}`
}
