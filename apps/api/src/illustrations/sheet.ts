import { Outline } from './outline.ts'
import type { Palette } from './palette.ts'
import { compact, nick } from './paths.ts'
import type { Choices } from './random.ts'

export type Ink = keyof Palette

type Shading = {
  /** The side in shadow. */
  side?: 'right' | 'left' | 'bottom' | 'none'
  by?: Ink
  /** How far the shadow reaches, as a part of the width. */
  reach?: number
  /** Distance between two strokes. */
  step?: number
  /** A carved light along the lit edge. */
  shine?: boolean
}

/** The sheet being printed: collects shapes with the small accidents of a hand-cut block. */
export class Sheet {
  readonly choices: Choices
  readonly palette: Palette
  readonly #parts: string[] = []
  readonly #slip: readonly [number, number]

  constructor(choices: Choices, palette: Palette) {
    this.choices = choices
    this.palette = palette
    this.#slip = [choices.pick([-3, 3, 4]), choices.pick([-3, -2, 3])]
  }

  toString(): string {
    return this.#parts.join('')
  }

  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.length, 0)
  }

  /** Adds markup drawn elsewhere. */
  paste(markup: string): void {
    this.#parts.push(markup)
  }

  /** Draws inside a moved, scaled and turned frame. */
  within(x: number, y: number, scale: number, angle: number, draw: () => void, flip = false): void {
    const s = Math.round(scale * 1000) / 1000
    const size = flip ? `-${s} ${s}` : String(s)
    const turn = angle === 0 ? '' : `rotate(${Math.round(angle * 10) / 10})`
    const move = `translate(${Math.round(x)} ${Math.round(y)})`
    this.#parts.push(`<g transform="${move}${turn}${s === 1 && !flip ? '' : `scale(${size})`}">`)
    draw()
    this.#parts.push('</g>')
  }

  /** Hand-cut edges: every point strays a little, and the second ink is a touch off its place. */
  rough(d: string, ink: Ink, amount = 1.6): string {
    const [dx, dy] = ink === 'b' ? this.#slip : [0, 0]
    let i = 0
    return d.replace(/-?\d+(?:\.\d+)?/g, (n) => {
      const slip = i++ % 2 === 0 ? dx : dy
      return String(Math.round(Number(n) + slip + this.choices.range(-amount, amount)))
    })
  }

  /** A shape with a carved contour of bare paper around it. */
  cut(d: string, ink: Ink): Outline {
    const cut = this.rough(d, ink)
    this.#parts.push(`<path fill="${this.palette[ink]}" d="${compact(cut)}"/>`)
    return new Outline(cut)
  }

  /** A shape printed straight over what lies below. */
  flat(d: string, ink: Ink): Outline {
    const cut = this.rough(d, ink, 1)
    this.#parts.push(`<path stroke="none" fill="${this.palette[ink]}" d="${compact(cut)}"/>`)
    return new Outline(cut)
  }

  line(d: string, ink: Ink, width: number, dash?: string): void {
    const dashes = dash ? ` stroke-dasharray="${dash}"` : ''
    this.#parts.push(
      `<path fill="none" stroke="${this.palette[ink]}" stroke-width="${width}"${dashes} d="${compact(this.rough(d, ink))}"/>`,
    )
  }

  /** A thick line with the same bare contour as a shape: handles, straps, hoops. */
  tube(d: string, ink: Ink, width: number): void {
    const cut = this.rough(d, ink)
    const { p } = this.palette
    this.#parts.push(
      `<path fill="none" stroke="${p}" stroke-width="${width + 14}" d="${compact(cut)}"/>`,
      `<path fill="none" stroke="${this.palette[ink]}" stroke-width="${width}" d="${compact(cut)}"/>`,
    )
  }

  /** A solid with light on one side and carved shadow on the other. */
  body(d: string, ink: Ink, shading: Shading = {}): Outline {
    const outline = this.cut(d, ink)
    this.shade(outline, shading)
    return outline
  }

  /** Something pale: bare paper held by a key line. */
  pale(d: string, shading: Shading = {}, width = 6): Outline {
    const cut = this.rough(d, 'p')
    const { p, k } = this.palette
    this.#parts.push(
      `<path fill="${p}" d="${compact(cut)}" stroke="${p}" stroke-width="${width + 12}"/>`,
      `<path fill="${p}" stroke="${k}" stroke-width="${width}" d="${compact(cut)}"/>`,
    )
    const outline = new Outline(cut)
    this.shade(outline, { shine: false, reach: 0.22, ...shading })
    return outline
  }

  shade(o: Outline, shading: Shading): void {
    const { side = 'right', by = 'k', reach = 0.34, step = 15, shine = true } = shading
    const { choices } = this
    let dark = ''
    let last: readonly [number, number] | undefined
    const start = (x: number, y: number): string => {
      const [from, command] = last ? [last, 'm'] : [[0, 0] as const, 'M']
      last = [n(x), n(y)]
      return `${command}${last[0] - from[0]} ${last[1] - from[1]}`.replace(' -', '-')
    }
    if (side === 'bottom') {
      for (let x = o.left + step; x < o.right - 4; x += step * choices.range(0.8, 1.2)) {
        const span = o.down(x)
        if (!span) continue
        const length = (span[1] - span[0]) * reach * choices.range(0.5, 1)
        dark += `${start(x, span[1])}l4-${n(length)} 5 ${n(length)}z`
      }
    } else if (side !== 'none') {
      for (let y = o.top + step; y < o.bottom - 4; y += step * choices.range(0.8, 1.2)) {
        const span = o.across(y)
        if (!span) continue
        const length = (span[1] - span[0]) * reach * choices.range(0.45, 1)
        if (length < 4) continue
        dark +=
          side === 'right'
            ? `${start(span[1], y)}l-${n(length)} 3 ${n(length)} 5z`
            : `${start(span[0], y)}l${n(length)} 3-${n(length)} 5z`
      }
    }
    this.#printMarks(dark, by)
    if (shine && side !== 'none') this.#shine(o, side === 'left')
  }

  #shine(o: Outline, mirrored: boolean): void {
    const height = o.bottom - o.top
    const from = o.top + height * this.choices.range(0.14, 0.24)
    let light = ''
    for (const [start, end] of [
      [from, from + height * 0.3],
      [from + height * 0.36, from + height * 0.46],
    ] as const) {
      const inset = (y: number, part: number): number | undefined => {
        const span = o.across(y)
        if (!span) return undefined
        const width = (span[1] - span[0]) * part
        return mirrored ? span[1] - width : span[0] + width
      }
      const xs = [inset(start, 0.16), inset((start + end) / 2, 0.15), inset(end, 0.16)]
      const [x1, x2, x3] = xs
      if (x1 === undefined || x2 === undefined || x3 === undefined) continue
      const middle = n((start + end) / 2)
      light += `M${n(x1)} ${n(start)}Q${n(x2 - 4)} ${middle} ${n(x3)} ${n(end)}Q${n(x2 + 5)} ${middle} ${n(x1)} ${n(start)}`
    }
    this.#printMarks(light, 'p')
  }

  /** A belt around a body, following its edge, between two heights. */
  band(o: Outline, y1: number, y2: number, ink: Ink, inset = 0, sag = 0): void {
    const rows = [0, 0.5, 1].map((part) => y1 + (y2 - y1) * part)
    const spans = rows.map((y) => o.across(y)).filter((span) => span !== undefined)
    const [top, middle, bottom] = spans
    if (!top || !middle || !bottom) return
    const [l, r] = [inset, -inset]
    const centre = (span: readonly [number, number]): number => (span[0] + span[1]) / 2
    const d =
      `M${n(top[0] + l)} ${n(y1)}Q${n(centre(top))} ${n(y1 + sag)} ${n(top[1] + r)} ${n(y1)}` +
      `Q${n(2 * middle[1] - (top[1] + bottom[1]) / 2 + r)} ${n((y1 + y2) / 2)} ${n(bottom[1] + r)} ${n(y2)}` +
      `Q${n(centre(bottom))} ${n(y2 + sag)} ${n(bottom[0] + l)} ${n(y2)}` +
      `Q${n(2 * middle[0] - (top[0] + bottom[0]) / 2 + l)} ${n((y1 + y2) / 2)} ${n(top[0] + l)} ${n(y1)}Z`
    this.flat(d, ink)
  }

  /** Motifs spread over a body; draw returns the path of one motif. */
  scatter(
    o: Outline,
    gap: number,
    ink: Ink,
    motif: (x: number, y: number) => string,
    margin = gap / 3,
  ): void {
    let d = ''
    let row = 0
    for (let y = o.top + gap / 2; y < o.bottom; y += gap) {
      const start = o.left + gap * (row++ % 2 === 0 ? 0.3 : 0.8)
      for (let x = start; x < o.right; x += gap) {
        if (o.contains(x, y, margin)) d += motif(x, y)
      }
    }
    this.#printMarks(/[a-z]/.test(d) ? d : compact(d), ink)
  }

  /** Vertical stripes that follow the sides of a body. */
  stripes(o: Outline, count: number, ink: Ink, part = 0.5, from = o.top, to = o.bottom): void {
    const [y1, y2, y3] = [from + 6, (from + to) / 2, to - 6]
    const [top, middle, bottom] = [o.across(y1), o.across(y2), o.across(y3)]
    if (!top || !middle || !bottom) return
    const at = (span: readonly [number, number], f: number): number =>
      n(span[0] + (span[1] - span[0]) * f)
    let d = ''
    for (let i = 0; i < count; i++) {
      const f1 = (i + 0.5 - part / 2) / count
      const f2 = (i + 0.5 + part / 2) / count
      const bend = (f: number): number => n(2 * at(middle, f) - (at(top, f) + at(bottom, f)) / 2)
      d +=
        `M${at(top, f1)} ${n(y1)}Q${bend(f1)} ${n(y2)} ${at(bottom, f1)} ${n(y3)}` +
        `Q${n((at(bottom, f1) + at(bottom, f2)) / 2)} ${n(y3)} ${at(bottom, f2)} ${n(y3)}` +
        `Q${bend(f2)} ${n(y2)} ${at(top, f2)} ${n(y1)}Z`
    }
    this.flat(d, ink)
  }

  /** Horizontal belts over a whole body. */
  belts(o: Outline, count: number, ink: Ink, part = 0.5, sag = 0): void {
    const pitch = (o.bottom - o.top) / count
    for (let i = 0; i < count; i++) {
      const y = o.top + pitch * (i + 0.5 - part / 2)
      this.band(o, y, y + pitch * part, ink, 1, sag)
    }
  }

  /** Parallel gouge marks in a field. */
  hatch(
    x: number,
    y: number,
    w: number,
    h: number,
    ink: Ink,
    count: number,
    length: number,
    angle = 0,
  ): void {
    let d = ''
    for (let i = 0; i < count; i++) {
      const px = x + this.choices.next() * w
      const py = y + (h * (i + this.choices.next())) / count
      d += nick(
        px,
        py,
        length * this.choices.range(0.5, 1.1),
        this.choices.range(3, 5),
        angle + this.choices.range(-5, 5),
      )
    }
    this.#printMarks(d, ink)
  }

  /** Marks given as ready paths, printed without straying. */
  marks(d: string, ink: Ink): void {
    this.#printMarks(d, ink)
  }

  #printMarks(d: string, ink: Ink): void {
    if (d !== '') this.#parts.push(`<path stroke="none" fill="${this.palette[ink]}" d="${d}"/>`)
  }
}

const n = (value: number): number => Math.round(value)
