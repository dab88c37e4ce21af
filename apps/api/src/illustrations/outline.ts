export type Span = readonly [number, number]

/** A path made measurable, so that shading and patterns follow its edge without clipping. */
export class Outline {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly #loops: [number, number][][]

  constructor(d: string) {
    this.#loops = flatten(d)
    const points = this.#loops.flat()
    const xs = points.map((p) => p[0])
    const ys = points.map((p) => p[1])
    this.left = Math.min(...xs)
    this.right = Math.max(...xs)
    this.top = Math.min(...ys)
    this.bottom = Math.max(...ys)
  }

  /** The leftmost and rightmost inside points of a horizontal line. */
  across(y: number): Span | undefined {
    return this.#crossing(y, 1)
  }

  /** The highest and lowest inside points of a vertical line. */
  down(x: number): Span | undefined {
    return this.#crossing(x, 0)
  }

  contains(x: number, y: number, margin = 0): boolean {
    const h = this.across(y)
    const v = this.down(x)
    if (!h || !v) return false
    return x >= h[0] + margin && x <= h[1] - margin && y >= v[0] + margin && y <= v[1] - margin
  }

  #crossing(at: number, axis: 0 | 1): Span | undefined {
    let low = Infinity
    let high = -Infinity
    const other = axis === 0 ? 1 : 0
    for (const loop of this.#loops) {
      let previous = loop.at(-1)
      for (const point of loop) {
        if (previous && previous[axis] <= at !== point[axis] <= at) {
          const part = (at - previous[axis]) / (point[axis] - previous[axis])
          const value = previous[other] + (point[other] - previous[other]) * part
          low = Math.min(low, value)
          high = Math.max(high, value)
        }
        previous = point
      }
    }
    return low <= high ? [low, high] : undefined
  }
}

const STEPS = 6

function flatten(d: string): [number, number][][] {
  const loops: [number, number][][] = []
  let loop: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command, body] of d.matchAll(/([MCQZ])([^MCQZ]*)/g)) {
    const n = (body?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const at = (i: number): number => n[i] ?? 0
    if (command === 'M') {
      loop = [[at(0), at(1)]]
      loops.push(loop)
      ;[x, y] = [at(0), at(1)]
    } else if (command === 'C' || command === 'Q') {
      const cubic = command === 'C'
      const [ex, ey] = cubic ? [at(4), at(5)] : [at(2), at(3)]
      for (let step = 1; step <= STEPS; step++) {
        const t = step / STEPS
        const u = 1 - t
        const mix = (from: number, c1: number, c2: number, to: number): number =>
          cubic
            ? u * u * u * from + 3 * u * u * t * c1 + 3 * u * t * t * c2 + t * t * t * to
            : u * u * from + 2 * u * t * c1 + t * t * to
        loop.push([mix(x, at(0), at(2), ex), mix(y, at(1), at(3), ey)])
      }
      ;[x, y] = [ex, ey]
    }
  }
  return loops
}
