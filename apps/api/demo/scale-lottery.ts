import type { Choices } from '#illustrations/random.ts'

/** Draws among many by weight, in a few steps each. */
export class Lottery<T> {
  readonly #items: readonly T[]
  readonly #ends: Float64Array

  constructor(items: readonly T[], weight: (item: T) => number) {
    let sum = 0
    this.#items = items
    this.#ends = Float64Array.from(items, (item) => (sum += weight(item)))
  }

  get empty(): boolean {
    return this.#items.length === 0
  }

  draw(choices: Choices): T {
    const at = choices.next() * (this.#ends.at(-1) ?? 0)
    let low = 0
    let high = this.#ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ends[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    const item = this.#items[low]
    if (item === undefined) throw new Error('Nothing to draw from')
    return item
  }
}
