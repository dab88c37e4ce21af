export type Cell = { row: number; column: number }
export type GridSize = { rows: number; columns: number; page: number }

const within = (value: number, last: number) => Math.min(Math.max(value, 0), Math.max(last, 0))

/** Where a key leads from a cell, as in any grid (ARIA authoring practices); null where it leads nowhere. */
export const movedCell = (
  { row, column }: Cell,
  key: string,
  control: boolean,
  { rows, columns, page }: GridSize,
): Cell | null => {
  const [lastRow, lastColumn] = [rows - 1, columns - 1]
  const to = (toRow: number, toColumn: number) => ({
    row: within(toRow, lastRow),
    column: within(toColumn, lastColumn),
  })
  switch (key) {
    case 'ArrowUp':
      return to(control ? 0 : row - 1, column)
    case 'ArrowDown':
      return to(control ? lastRow : row + 1, column)
    case 'ArrowLeft':
      return to(row, control ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, control ? lastColumn : column + 1)
    case 'PageUp':
      return to(row - page, column)
    case 'PageDown':
      return to(row + page, column)
    case 'Home':
      return control ? to(0, 0) : to(row, 0)
    case 'End':
      return control ? to(lastRow, lastColumn) : to(row, lastColumn)
  }
  return null
}

/** What is chosen when one goes from an anchor to a row with Shift: all between, and what was chosen before. */
export const rangeBetween = (ids: readonly string[], from: number, to: number): string[] =>
  ids.slice(Math.min(from, to), Math.max(from, to) + 1)
