import type { Palette } from './palette.ts'
import type { Piece } from './piece.ts'
import { Choices } from './random.ts'
import { Sheet } from './sheet.ts'

export type Placement = {
  x: number
  y: number
  scale: number
  angle?: number
  flip?: boolean
  swapped?: boolean
}

/** One object cut once and printed as often as wanted, in its own inks or with the two swapped. */
export class Stamp {
  readonly piece: Piece
  readonly #seed: string
  readonly #palette: Palette
  readonly #drawn = new Map<boolean, string>()

  readonly #swaps: boolean

  constructor(piece: Piece, palette: Palette, seed: string, swaps: boolean) {
    this.#swaps = swaps
    this.piece = piece
    this.#palette = palette
    this.#seed = seed
  }

  /** The characters one more print would cost. */
  cost(wanted = false): number {
    const swapped = wanted && this.#swaps
    return this.#drawn.has(swapped) ? 90 : this.#draw(swapped).length + 60
  }

  print(s: Sheet, placement: Placement): void {
    const { x, y, scale, angle = 0, flip = false } = placement
    const swapped = this.#swaps && placement.swapped === true
    const id = swapped ? 'o2' : 'o1'
    const first = !this.#drawn.has(swapped)
    const markup = first ? `<g id="${id}">${this.#draw(swapped)}</g>` : `<use href="#${id}"/>`
    if (first) this.#drawn.set(swapped, markup)
    s.within(x, y, scale, angle, () => s.paste(markup), flip)
  }

  #draw(swapped: boolean): string {
    const { a, b } = this.#palette
    const palette = swapped && this.#swaps ? { ...this.#palette, a: b, b: a } : this.#palette
    const sheet = new Sheet(new Choices(`${this.#seed}/object`), palette)
    this.piece.draw(sheet)
    return String(sheet)
  }
}
