/** The items of a page in the order of the list; one unpublished in between is left out. */
export function inOrder<Found extends { id: string }, Row extends { id: string }, Item>(
  listed: Found[],
  rows: Row[],
  toItem: (row: Row, found: Found) => Item,
): Item[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return listed.flatMap((found) => {
    const row = byId.get(found.id)
    return row ? [toItem(row, found)] : []
  })
}
