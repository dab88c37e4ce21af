/**
 * Path builders. Points are written "x,y x,y"; a trailing "!" makes a corner, other points are
 * passed smoothly. Paths use only absolute M, C, Q and Z, so that numbers alternate x and y.
 */
type Point = { x: number; y: number; corner: boolean }

const round = (n: number): number => Math.round(n * 10) / 10

function parse(points: string): Point[] {
  return points
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [x, y] = word.replace('!', '').split(',').map(Number)
      return { x: x ?? 0, y: y ?? 0, corner: word.endsWith('!') }
    })
}

function segment(p0: Point, p1: Point, p2: Point, p3: Point): string {
  if (p1.corner && p2.corner) {
    return `Q${round((p1.x + p2.x) / 2)} ${round((p1.y + p2.y) / 2)} ${round(p2.x)} ${round(p2.y)}`
  }
  const out = p1.corner
    ? { x: p1.x + (p2.x - p1.x) / 3, y: p1.y + (p2.y - p1.y) / 3 }
    : { x: p1.x + (p2.x - p0.x) / 6, y: p1.y + (p2.y - p0.y) / 6 }
  const into = p2.corner
    ? { x: p2.x - (p2.x - p1.x) / 3, y: p2.y - (p2.y - p1.y) / 3 }
    : { x: p2.x - (p3.x - p1.x) / 6, y: p2.y - (p3.y - p1.y) / 6 }
  return `C${round(out.x)} ${round(out.y)} ${round(into.x)} ${round(into.y)} ${round(p2.x)} ${round(p2.y)}`
}

function trace(points: Point[], closed: boolean): string {
  const count = points.length
  const at = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)
    return points[index] ?? { x: 0, y: 0, corner: true }
  }
  let d = `M${round(at(0).x)} ${round(at(0).y)}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    d += segment(at(i - 1), at(i), at(i + 1), at(i + 2))
  }
  return closed ? `${d}Z` : d
}

/** A closed outline. */
export const shape = (points: string): string => trace(parse(points), true)

/** An open line. */
export const curve = (points: string): string => trace(parse(points), false)

/** A closed outline of straight edges. */
export const poly = (points: string): string =>
  trace(
    parse(points).map((p) => ({ ...p, corner: true })),
    true,
  )

/** An open line of straight segments. */
export const zigzag = (points: string): string =>
  trace(
    parse(points).map((p) => ({ ...p, corner: true })),
    false,
  )

/** A body of revolution around x = cx; the profile lists "half-width,y" from top to bottom. */
export function turned(profile: string, cx = 0): string {
  const right = parse(profile)
  const left = right.filter((p) => p.x !== 0).toReversed()
  return trace(
    [...right.map((p) => ({ ...p, x: cx + p.x })), ...left.map((p) => ({ ...p, x: cx - p.x }))],
    true,
  )
}

export function ellipse(cx: number, cy: number, rx: number, ry = rx): string {
  const kx = rx * 0.5523
  const ky = ry * 0.5523
  const n = (...values: number[]): string => values.map(round).join(' ')
  return (
    `M${n(cx - rx, cy)}C${n(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)}` +
    `C${n(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)}` +
    `C${n(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)}` +
    `C${n(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)}Z`
  )
}

/** A rectangle from its top left corner, its corners rounded by r. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r === 0) return poly(`${x},${y} ${x + w},${y} ${x + w},${y + h} ${x},${y + h}`)
  const [x2, y2] = [x + w, y + h]
  return (
    `M${x + r} ${y}Q${x + w / 2} ${y} ${x2 - r} ${y}Q${x2} ${y} ${x2} ${y + r}` +
    `Q${x2} ${y + h / 2} ${x2} ${y2 - r}Q${x2} ${y2} ${x2 - r} ${y2}` +
    `Q${x + w / 2} ${y2} ${x + r} ${y2}Q${x} ${y2} ${x} ${y2 - r}` +
    `Q${x} ${y + h / 2} ${x} ${y + r}Q${x} ${y} ${x + r} ${y}Z`
  )
}

/** A box seen slightly from above with soft cushion-like sides. */
export function pillow(x: number, y: number, w: number, h: number, bulge = 0.06): string {
  const [bx, by] = [w * bulge, h * bulge]
  return (
    `M${round(x)} ${round(y)}Q${round(x + w / 2)} ${round(y - by)} ${round(x + w)} ${round(y)}` +
    `Q${round(x + w + bx)} ${round(y + h / 2)} ${round(x + w)} ${round(y + h)}` +
    `Q${round(x + w / 2)} ${round(y + h + by)} ${round(x)} ${round(y + h)}` +
    `Q${round(x - bx)} ${round(y + h / 2)} ${round(x)} ${round(y)}Z`
  )
}

/** A pointed leaf from its stalk, angle in degrees (0 points right, -90 up). */
export function leaf(x: number, y: number, length: number, width: number, angle: number): string {
  const a = (angle * Math.PI) / 180
  const [ux, uy] = [Math.cos(a), Math.sin(a)]
  const at = (along: number, aside: number): string =>
    `${round(x + ux * along - uy * aside)} ${round(y + uy * along + ux * aside)}`
  return (
    `M${at(0, 0)}C${at(length * 0.2, -width * 0.62)} ${at(length * 0.65, -width * 0.6)} ${at(length, 0)}` +
    `C${at(length * 0.65, width * 0.6)} ${at(length * 0.2, width * 0.62)} ${at(0, 0)}Z`
  )
}

/** The mark of a gouge: a thin lens. */
export function gouge(x: number, y: number, length: number, width: number, angle: number): string {
  const a = (angle * Math.PI) / 180
  const [ux, uy] = [Math.cos(a), Math.sin(a)]
  const at = (along: number, aside: number): string =>
    `${Math.round(x + ux * along - uy * aside)} ${Math.round(y + uy * along + ux * aside)}`
  return `M${at(0, 0)}Q${at(length * 0.6, -width)} ${at(length, 0)}Q${at(length * 0.6, width)} ${at(0, 0)}Z`
}

/** A star, a flower or a cog, by its two radii. */
export function star(cx: number, cy: number, outer: number, inner: number, points: number): string {
  const list: string[] = []
  for (let i = 0; i < points * 2; i++) {
    const r = i % 2 === 0 ? outer : inner
    const a = (i * Math.PI) / points - Math.PI / 2
    list.push(`${round(cx + Math.cos(a) * r)},${round(cy + Math.sin(a) * r)}`)
  }
  return poly(list.join(' '))
}

/** A flower of round petals. */
export function blossom(cx: number, cy: number, r: number, petals: number, turn = 0): string {
  let d = ''
  for (let i = 0; i < petals; i++) {
    const angle = (360 * i) / petals + turn
    d += leaf(cx, cy, r, r * (4.6 / petals), angle)
  }
  return d
}

/** Moves a path. */
export function moved(d: string, dx: number, dy: number): string {
  let i = 0
  return d.replace(/-?\d+(?:\.\d+)?/g, (n) => String(round(Number(n) + (i++ % 2 === 0 ? dx : dy))))
}

/** Turns a path about a point, angle in degrees. */
export function rotated(d: string, angle: number, cx = 0, cy = 0): string {
  const a = (angle * Math.PI) / 180
  const [c, s] = [Math.cos(a), Math.sin(a)]
  return d.replace(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g, (_, px: string, py: string) => {
    const [x, y] = [Number(px) - cx, Number(py) - cy]
    return `${round(cx + x * c - y * s)} ${round(cy + x * s + y * c)}`
  })
}

/** Mirrors a path left to right about x = cx. */
export function mirrored(d: string, cx = 0): string {
  let i = 0
  return d.replace(/-?\d+(?:\.\d+)?/g, (n) =>
    i++ % 2 === 0 ? String(round(2 * cx - Number(n))) : n,
  )
}

/** A plain dot in few characters; relative, so only for marks that do not stray. */
export function dot(cx: number, cy: number, r: number): string {
  const [x, y, radius] = [Math.round(cx - r), Math.round(cy), Math.round(r * 10) / 10]
  return `M${x} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0-${radius * 2} 0z`
}

/** The mark of a gouge in few characters; relative, so only for marks that do not stray. */
export function nick(x: number, y: number, length: number, width: number, angle: number): string {
  const a = (angle * Math.PI) / 180
  const [ux, uy] = [Math.cos(a), Math.sin(a)]
  const by = (along: number, aside: number): string =>
    `${Math.round(ux * along - uy * aside)} ${Math.round(uy * along + ux * aside)}`
  const d = `M${Math.round(x)} ${Math.round(y)}q${by(length * 0.6, -width)} ${by(length, 0)}q${by(-length * 0.4, width)} ${by(-length, 0)}z`
  return d.replaceAll(' -', '-')
}

/** The same path in whole numbers and relative commands: about a third shorter. */
export function compact(d: string): string {
  let [x, y] = [0, 0]
  return d.replace(/([MCQZ])([^MCQZ]*)/g, (_, command: string, body: string) => {
    if (command === 'Z') return 'z'
    const n = (body.match(/-?\d+(?:\.\d+)?/g) ?? []).map((value) => Math.round(Number(value)))
    const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y]
    const values = n.map((value, i) => value - (i % 2 === 0 ? fromX : fromY))
    ;[x, y] = [n.at(-2) ?? x, n.at(-1) ?? y]
    return `${command === 'M' ? 'M' : command.toLowerCase()}${values.join(' ').replaceAll(' -', '-')}`
  })
}
