import type { MultiPolygon } from './types.ts'

/** A position on the whole-number grid of `gridStep` degrees, so that shared borders are equal. */
export type Point = readonly [x: number, y: number]

/** A closed line, its first point not repeated. Land lies on the left: outer rings turn anticlockwise. */
export type Ring = Point[]

/** West, south, east, north, on the grid. */
export type Box = readonly [number, number, number, number]

/** Degrees to a unit of the grid: 111 metres of latitude. */
export const gridStep = 1e-3

/** A grid coordinate in degrees. */
export const toDegrees = (value: number) => Number((value * gridStep).toFixed(3))

/** The area of a ring in square grid units, positive when anticlockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = at(ring, i + 1)
    sum += x * nextY - nextX * y
  })
  return sum / 2
}

/** The point at an index that may run past either end. */
export function at(ring: Ring, index: number): Point {
  const point = ring[((index % ring.length) + ring.length) % ring.length]
  if (!point) throw new Error('A ring has no point.')
  return point
}

export const samePoint = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]

/** Whether a point lies inside an area made of rings (even-odd rule). */
export function isInside([x, y]: Point, rings: Ring[]): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = at(ring, i + 1)
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside
    })
  }
  return inside
}

const edgeKey = (a: Point, b: Point) => `${a.join()}>${b.join()}`

/** Joins directed edges end to end into rings. */
export function stitch(edges: [Point, Point][]): Ring[] {
  const from = new Map<string, [Point, Point][]>()
  for (const edge of edges) {
    const key = edge[0].join()
    from.set(key, [...(from.get(key) ?? []), edge])
  }
  const rings: Ring[] = []
  for (const start of edges) {
    const ring: Ring = []
    let edge = from.get(start[0].join())?.pop()
    while (edge) {
      ring.push(edge[0])
      edge = from.get(edge[1].join())?.pop()
    }
    if (ring.length > 2) rings.push(ring)
  }
  return rings
}

/** The union of areas that share borders point for point: what is left when these cancel out. */
export function dissolve(rings: Ring[]): Ring[] {
  const edges = new Map<string, [Point, Point]>()
  for (const ring of rings) {
    ring.forEach((a, i) => {
      const b = at(ring, i + 1)
      if (!edges.delete(edgeKey(b, a))) edges.set(edgeKey(a, b), [a, b])
    })
  }
  return stitch([...edges.values()])
}

/** The part of a ring inside the box (Sutherland–Hodgman, one side of the box after the other). */
export function clip(ring: Ring, [west, south, east, north]: Box): Ring {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ]
  return sides.reduce((points, [axis, limit, sign]) => {
    const kept = (point: Point) => (point[axis] - limit) * sign >= 0
    const clipped: Point[] = []
    points.forEach((a, i) => {
      const b = at(points, i + 1)
      if (kept(a)) clipped.push(a)
      if (kept(a) !== kept(b)) clipped.push(crossing(a, b, axis, limit))
    })
    return clipped.filter((point, i) => !samePoint(point, at(clipped, i + 1)))
  }, ring)
}

/** Where a line meets a limit; the same whichever way the line runs. */
function crossing(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const [p, q] = a[axis] < b[axis] ? [a, b] : [b, a]
  const other = axis === 0 ? 1 : 0
  const share = (limit - p[axis]) / (q[axis] - p[axis])
  const value = Math.round(p[other] + share * (q[other] - p[other]))
  return axis === 0 ? [limit, value] : [value, limit]
}

/** What the land leaves of the box. The land's rings must be clipped to the box and dissolved. */
export function complement(land: Ring[], box: Box): Ring[] {
  const [west, south, east, north] = box
  const onSide = (a: Point, b: Point) =>
    (a[0] === b[0] && (a[0] === west || a[0] === east)) ||
    (a[1] === b[1] && (a[1] === south || a[1] === north))
  const edges: [Point, Point][] = []
  for (const ring of land) {
    ring.forEach((a, i) => {
      const b = at(ring, i + 1)
      if (!onSide(a, b)) edges.push([b, a])
    })
  }
  const points = land.flat()
  const sides: [from: Point, to: Point, along: 0 | 1, inward: Point][] = [
    [[west, south], [east, south], 0, [0, 0.5]],
    [[east, south], [east, north], 1, [-0.5, 0]],
    [[east, north], [west, north], 0, [0, -0.5]],
    [[west, north], [west, south], 1, [0.5, 0]],
  ]
  for (const [from, to, along, inward] of sides) {
    const across = along === 0 ? 1 : 0
    const stops = [from, to, ...points.filter((point) => point[across] === from[across])]
      .toSorted((a, b) => (a[along] - b[along]) * Math.sign(to[along] - from[along]))
      .filter((point, i, all) => i === 0 || !samePoint(point, all[i - 1] ?? from))
    stops.slice(1).forEach((b, i) => {
      const a = at(stops, i)
      const probe: Point = [(a[0] + b[0]) / 2 + inward[0], (a[1] + b[1]) / 2 + inward[1]]
      if (!isInside(probe, land)) edges.push([a, b])
    })
  }
  return stitch(edges)
}

/** Rings as GeoJSON: each hole goes with the smallest outer ring around it. */
export function toMultiPolygon(rings: Ring[]): MultiPolygon {
  const outers = rings
    .filter((ring) => signedArea(ring) > 0)
    .toSorted((a, b) => signedArea(a) - signedArea(b))
  const polygons = outers.map((outer) => [outer])
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const [a, b] = [at(hole, 0), at(hole, 1)]
    const inside: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    const owner = outers.findIndex(
      (outer) => signedArea(outer) > -signedArea(hole) && isInside(inside, [outer]),
    )
    polygons[owner]?.push(hole)
  }
  const position = ([x, y]: Point): [number, number] => [toDegrees(x), toDegrees(y)]
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((polygon) =>
      polygon.map((ring) => [...ring, at(ring, 0)].map(position)),
    ),
  }
}
