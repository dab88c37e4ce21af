import { at, type Point, type Ring, samePoint } from './geometry.ts'

/** A ring and how far, in grid units, its simplified line may stray; where rings meet, the finer wins. */
export interface RingToSimplify {
  ring: Ring
  tolerance: number
}

// A degree of longitude is shorter than one of latitude: at 45°, by this much.
const longitudeShrink = 0.7

function distanceToLine(p: Point, a: Point, b: Point): number {
  const [px, py] = [(p[0] - a[0]) * longitudeShrink, p[1] - a[1]]
  const [bx, by] = [(b[0] - a[0]) * longitudeShrink, b[1] - a[1]]
  const length2 = bx * bx + by * by
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / length2))
  return Math.hypot(px - t * bx, py - t * by)
}

/** Douglas–Peucker: keeps the ends, and every point the line would miss by more than the tolerance. */
function simplifyLine(line: Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  const distances = line.map((point) => distanceToLine(point, first, last))
  const farthest = Math.max(...distances)
  if (farthest <= tolerance) return [first, last]
  const split = distances.indexOf(farthest)
  return [
    ...simplifyLine(line.slice(0, split + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(split), tolerance),
  ]
}

/** Points where more than two lines meet: they must stay, whatever the tolerance. */
function junctions(rings: Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>()
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const key = point.join()
      const set = neighbours.get(key) ?? new Set<string>()
      neighbours.set(key, set.add(at(ring, i - 1).join()).add(at(ring, i + 1).join()))
    })
  }
  return new Set([...neighbours].filter(([, set]) => set.size > 2).map(([key]) => key))
}

const isBefore = (a: Point, b: Point) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])

/** Cuts a ring at its junctions; one without any starts at its westernmost point, whoever owns it. */
function cut(ring: Ring, stops: Set<string>): Point[][] {
  let start = ring.findIndex((point) => stops.has(point.join()))
  if (start < 0) start = ring.reduce((best, p, i) => (isBefore(p, at(ring, best)) ? i : best), 0)
  const arcs: Point[][] = []
  let arc: Point[] = [at(ring, start)]
  for (let i = start + 1; i <= start + ring.length; i++) {
    const point = at(ring, i)
    arc.push(point)
    if (stops.has(point.join()) || i === start + ring.length) {
      arcs.push(arc)
      arc = [point]
    }
  }
  return arcs
}

/** An arc's own direction, so that both areas beside it simplify the same line. */
function oriented(arc: Point[]): { line: Point[]; reversed: boolean } {
  const reverse = arc.toReversed()
  const reversed = arc.findIndex((point, i) => !samePoint(point, reverse[i] ?? point))
  const [a, b] = [arc[reversed], reverse[reversed]]
  return a && b && isBefore(b, a)
    ? { line: reverse, reversed: true }
    : { line: arc, reversed: false }
}

/** Simplifies rings together: a border shared by two of them stays shared. */
export function simplifyTogether(rings: RingToSimplify[]): Ring[] {
  const stops = junctions(rings.map(({ ring }) => ring))
  const cuts = rings.map(({ ring, tolerance }) =>
    cut(ring, stops).map((arc) => {
      const { line, reversed } = oriented(arc)
      return { line, reversed, tolerance, key: line.join(' ') }
    }),
  )
  const tolerances = new Map<string, number>()
  for (const { key, tolerance } of cuts.flat()) {
    tolerances.set(key, Math.min(tolerance, tolerances.get(key) ?? Infinity))
  }
  return cuts.map((arcs) =>
    arcs.flatMap(({ line, reversed, key, tolerance }) => {
      const simple = simplifyLine(line, tolerances.get(key) ?? tolerance)
      return (reversed ? simple.toReversed() : simple).slice(0, -1)
    }),
  )
}
