import type { Cell } from './table.ts'

/** A cell of a file that we write; a price is a number that shows both its cents. */
export type WrittenCell = Cell | { euros: number }
