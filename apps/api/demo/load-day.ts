import type { Choices } from '#illustrations/random.ts'

const dayMs = 86_400_000

/** The day on which the catalogue is loaded: its dates are offsets from it. */
export class LoadDay {
  readonly #now: Date

  constructor(now: Date) {
    this.#now = now
  }

  /** The date of a day before or after, in France. */
  date(offset: number): string {
    return new Date(this.#now.getTime() + offset * dayMs).toLocaleDateString('sv-SE', {
      timeZone: 'Europe/Paris',
    })
  }

  /** A moment of the working day, that many days ago; never to come. */
  earlier(days: number, choices: Choices): Date {
    const minute = choices.int(5 * 60, 18 * 60)
    const midnight = Math.floor(this.#now.getTime() / dayMs - days) * dayMs
    return this.#past(midnight + minute * 60_000 + choices.int(0, 59_999))
  }

  /** A moment some days after another. */
  later(than: Date, days: number, choices: Choices): Date {
    return this.#past(than.getTime() + days * dayMs + choices.int(0, 3600) * 1000)
  }

  #past(time: number) {
    return new Date(Math.min(time, this.#now.getTime()))
  }
}
