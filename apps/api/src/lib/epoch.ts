const minuteMs = 60_000
const secondMs = 1000

/**
 * A number that changes whenever what was made from the database may no longer be true: when `advance` says so, with
 * each minute of the clock (shops open, reductions end), and with each second while changes would go unheard.
 */
export class Epoch {
  #number = 0
  #period = -1
  #hearing: () => boolean
  #clock: () => number

  constructor(hearing: () => boolean, clock: () => number = Date.now) {
    this.#hearing = hearing
    this.#clock = clock
  }

  get current(): number {
    // A minute and a second never have the same number: one is sixty times the other.
    const period = Math.floor(this.#clock() / (this.#hearing() ? minuteMs : secondMs))
    if (period !== this.#period) {
      this.#period = period
      this.#number += 1
    }
    return this.#number
  }

  advance() {
    this.#number += 1
  }
}
