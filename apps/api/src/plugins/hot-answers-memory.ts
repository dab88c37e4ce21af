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

/** Answers of one epoch, by key, up to a number of bytes: the least recently asked for make room. */
export class HotMemory {
  #answers = new Map<string, HotAnswer>()
  #epoch = -1
  #bytes = 0
  #mostBytes: number

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  get(key: string, epoch: number): HotAnswer | undefined {
    if (epoch !== this.#epoch) return undefined
    const answer = this.#answers.get(key)
    if (answer) {
      this.#answers.delete(key)
      this.#answers.set(key, answer)
    }
    return answer
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
    this.#answers.set(key, answer)
    this.#bytes += size
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#mostBytes) break
      this.#forget(oldest)
    }
  }

  #forget(key: string) {
    const answer = this.#answers.get(key)
    if (!answer) return
    this.#answers.delete(key)
    this.#bytes -= sizeOf(key, answer)
  }
}

const sizeOf = (key: string, { body }: HotAnswer) => key.length + body.length + overheadBytes
