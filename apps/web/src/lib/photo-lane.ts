import type { ProductSheetRow } from '@dansmazone/contract/product-sheet'

/** All that is written by hand is there; its pictures make themselves. */
export const isWritten = ({ missing }: ProductSheetRow): boolean =>
  missing.every((field) => field === 'images')

/** Begun from a photo, and still to be written: what was imported or typed is completed elsewhere. */
export const isToWrite = (row: ProductSheetRow): boolean =>
  row.status === 'draft' && row.image !== null && !isWritten(row)

type Visit = {
  /** Products that were to be written at some time of this visit: written, one stays until one goes on. */
  met: ReadonlySet<string>
  /** Those begun from the photos of this visit. */
  made: ReadonlySet<string>
}

/** What is gone through now, oldest first: the photos just taken, else all that wait; and how many others wait. */
export const photoLane = (
  rows: ProductSheetRow[],
  { met, made }: Visit,
): { lane: ProductSheetRow[]; others: number } => {
  // Ids are in the order of creation.
  const all = rows.filter(({ id }) => met.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const own = all.filter(({ id }) => made.has(id))
  if (own.length === 0) return { lane: all, others: 0 }
  return { lane: own, others: all.filter((row) => !made.has(row.id) && isToWrite(row)).length }
}
