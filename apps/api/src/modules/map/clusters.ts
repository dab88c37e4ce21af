import type { MapBox } from '#lib/mercator.ts'

/** Merchants of one cell of the map, or of several that would be drawn over each other. */
export type Group = MapBox & {
  count: number
  /** Their middle. */
  x: number
  y: number
  /** One of them. */
  id: string
}

/** A cell is about as wide as two markers: 2^6 pixels, of a world that is 2^9 pixels wide at zoom 0. */
const cellBits = 6
const worldBits = 9

/** Markers nearer to each other than this share of a cell would overlap. */
const overlap = 0.75

/** Cells in one answer: more than a large screen shows. */
const mostCells = 2048

/** How many bits of a place are within its cell; cells grow where a box holds too many for its zoom. */
export function cellShift({ minX, minY, maxX, maxY }: MapBox, zoom: number, bits: number): number {
  let shift = bits - worldBits + cellBits - zoom
  const across = (min: number, max: number) => (max >> shift) - (min >> shift) + 1
  while (across(minX, maxX) * across(minY, maxY) > mostCells) shift += 1
  return shift
}

/** Neighbouring cells whose markers would overlap become one, the largest taking in the others. */
export function mergeOverlapping(cells: Group[], shift: number): Group[] {
  const reach = overlap * 2 ** shift
  const kept = new Map<string, Group[]>()
  const place = (value: number) => Math.floor(value / reach)
  const largestFirst = cells.toSorted((a, b) => b.count - a.count || a.y - b.y || a.x - b.x)
  for (const cell of largestFirst) {
    const [column, row] = [place(cell.x), place(cell.y)]
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => kept.get(`${column + dx} ${row + dy}`) ?? []),
    )
    const near = around.find(({ x, y }) => Math.hypot(x - cell.x, y - cell.y) < reach)
    if (near) absorb(near, cell)
    else kept.set(`${column} ${row}`, [...(kept.get(`${column} ${row}`) ?? []), { ...cell }])
  }
  return [...kept.values()].flat().toSorted((a, b) => a.y - b.y || a.x - b.x)
}

/** The place of the larger stays: it was chosen so that nothing overlaps it. */
function absorb(group: Group, cell: Group) {
  group.count += cell.count
  group.minX = Math.min(group.minX, cell.minX)
  group.minY = Math.min(group.minY, cell.minY)
  group.maxX = Math.max(group.maxX, cell.maxX)
  group.maxY = Math.max(group.maxY, cell.maxY)
}
