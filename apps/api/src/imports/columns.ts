import type { ImportColumn, ImportField } from '@dansmazone/contract/import'
import type { Place } from './remarks.ts'
import { type Cell, type Line, textOf } from './table.ts'

/** Cells of a line by what their columns are. */
export class Columns {
  readonly all: readonly ImportColumn[]
  readonly #byField = new Map<ImportField, ImportColumn[]>()

  /** Feeds have elements, not cells: there is no `D12` to name. */
  readonly #named: boolean

  constructor(columns: readonly ImportColumn[], named = true) {
    this.all = columns
    this.#named = named
    for (const column of columns) {
      if (column.field === null) continue
      const same = this.#byField.get(column.field) ?? []
      same.push(column)
      this.#byField.set(column.field, same)
    }
  }

  has(field: ImportField): boolean {
    return this.#byField.has(field)
  }

  of(field: ImportField): readonly ImportColumn[] {
    return this.#byField.get(field) ?? []
  }

  /** The first filled cell of the field. */
  cell(line: Line, field: ImportField): Cell {
    for (const { index } of this.of(field)) {
      const cell = line.cells[index]
      if (cell !== undefined && textOf(cell).trim() !== '') return cell
    }
    return ''
  }

  text(line: Line, field: ImportField): string {
    return unescapeFormula(textOf(this.cell(line, field))).trim()
  }

  /** Where the field's cell of this line stands. */
  place(line: Line, field: ImportField): Place {
    const filled = this.of(field).find(({ index }) => textOf(line.cells[index]).trim() !== '')
    const column = filled ?? this.of(field)[0]
    if (!column) return { line: line.line }
    return this.placeOf(line, column)
  }

  placeOf(line: Line, { index, header }: ImportColumn): Place {
    const value = line.cells[index] ?? ''
    return { header, line: line.line, value, ...(this.#named && { column: index }) }
  }
}

const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A spreadsheet runs what begins like a formula: such a text is written after an apostrophe. */
export const escapeFormula = (text: string) => (dangerous.test(text) ? `'${text}` : text)

/** The text itself, of what was written so. */
export const unescapeFormula = (text: string) =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text
