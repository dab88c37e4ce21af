import type { FastifyRequest } from 'fastify'

export type ServedAgain = (request: FastifyRequest) => void

export type HotAnswer = {
  /** Names and values, one after the other, as they are written. */
  fields: string[]
  /** The same for those who hold it already, without its tag. */
  unchangedFields: string[]
  /** Without the coding that the entity tag in `fields` ends with. */
  tag: string
  body: Buffer
  onServedAgain: ServedAgain | null
}

/** Besides the bytes that are sent: keys, fields, bookkeeping. */
const overheadBytes = 2000

type Kept = { answer: HotAnswer; asked: boolean }

/** Answers of one epoch, by key, up to a number of bytes: those that nobody asked for again make room first. */
export class HotMemory {
  #answers = new Map<string, Kept>()
  #epoch = -1
  #bytes = 0
  #mostBytes: number

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get(key: string, epoch: number): HotAnswer | undefined {
    if (epoch !== this.#epoch) return undefined
    const kept = this.#answers.get(key)
    if (!kept) return undefined
    kept.asked = true
    return kept.answer
  }

  set(key: string, epoch: number, answer: HotAnswer) {
    if (epoch !== this.#epoch) {
      this.#answers.clear()
      this.#bytes = 0
      this.#epoch = epoch
    }
    this.#forget(key)
    const size = sizeOf(key, answer)
    if (size > this.#mostBytes) return
    this.#answers.set(key, { answer, asked: false })
    this.#bytes += size
    for (const [oldest, kept] of this.#answers) {
      if (this.#bytes <= this.#mostBytes) break
      if (kept.asked) this.#spare(oldest, kept)
      else if (oldest !== key) this.#forget(oldest)
    }
  }

  /** Whoever was asked for goes to the end, and has to be asked for again. */
  #spare(key: string, kept: Kept) {
    kept.asked = false
    this.#answers.delete(key)
    this.#answers.set(key, kept)
  }

  #forget(key: string) {
    const kept = this.#answers.get(key)
    if (!kept) return
    this.#answers.delete(key)
    this.#bytes -= sizeOf(key, kept.answer)
  }
}

const sizeOf = (key: string, { body }: HotAnswer) => key.length + body.length + overheadBytes
