import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Epoch } from '#lib/epoch.ts'
import type { Database } from './client.ts'

/** What the triggers of migration 0007 notify, once a transaction, when it commits. */
const channel = 'catalogue_changed'

/** A change is taken in at once, those that follow it closely together: a stream of writes leaves memory some use. */
const pauseMs = 500
/** The connection is believed for so long after it last answered, and asked often enough for that. */
const believedMs = 1000
const pulseMs = 400
const answerLimitMs = 5000
const startLimitMs = 3000
const firstRetryMs = 200
const longestRetryMs = 10_000

type Events = {
  /** Changes are heard from now on. */
  hearing: []
  /** Changes are no longer heard. */
  deaf: []
  /** A change was taken in. */
  changed: []
}

/**
 * Listens to what changes in the catalogue, on a connection of its own. `epoch` tells how far one may trust what one has
 * kept: for good as long as it stays the same, since it is renewed every second whenever changes go unheard.
 */
export class CatalogueChanges extends EventEmitter<Events> {
  #db: Database
  #epoch = new Epoch(() => this.hearing)
  #believedUntil = 0
  #pause: NodeJS.Timeout | undefined
  #anotherChange = false
  #stopping = new AbortController()
  #running: Promise<void> | undefined

  constructor(db: Database) {
    super()
    this.#db = db
  }

  /** Something kept under another number than this one is to be made anew. */
  get epoch(): number {
    return this.#epoch.current
  }

  get hearing(): boolean {
    return performance.now() < this.#believedUntil
  }

  /** Answers once the first attempt to listen has succeeded or failed; attempts go on by themselves. */
  async start(): Promise<void> {
    const first = Promise.withResolvers<void>()
    this.#running = this.#keepListening(first.resolve)
    await Promise.race([first.promise, wait(startLimitMs, this.#stopping.signal)])
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    clearTimeout(this.#pause)
    await this.#running
  }

  async #keepListening(attempted: () => void) {
    let retryMs = firstRetryMs
    while (!this.#stopping.signal.aborted) {
      await this.#listen(() => {
        retryMs = firstRetryMs
        attempted()
      }).catch(() => undefined)
      attempted()
      await wait(retryMs, this.#stopping.signal)
      retryMs = Math.min(retryMs * 2, longestRetryMs)
    }
  }

  /** Until the connection is lost, or stopped. */
  async #listen(heard: () => void) {
    const client = new pg.Client({
      ...this.#db.$client.options,
      application_name: 'dansmazone listening',
      query_timeout: answerLimitMs,
    })
    const lost = new AbortController()
    client.on('error', () => lost.abort())
    client.on('end', () => lost.abort())
    const end = AbortSignal.any([lost.signal, this.#stopping.signal])
    end.addEventListener('abort', () => {
      this.#stopHearing()
      client.end().catch(() => undefined)
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      await this.#hearItself(client, end)
      while (!end.aborted) {
        const asked = performance.now()
        await client.query('SELECT')
        // Its answer comes after everything that was notified before the question.
        this.#startHearing(asked + believedMs)
        heard()
        await wait(pulseMs, end)
      }
    } finally {
      this.#stopHearing()
      await client.end().catch(() => undefined)
    }
  }

  /** A pooler between us may let LISTEN through and keep what is notified: what was sent by another way has to arrive. */
  async #hearItself(client: pg.Client, end: AbortSignal) {
    const token = randomUUID()
    const arrived = Promise.withResolvers<void>()
    client.on('notification', ({ payload }) => {
      if (payload === token) arrived.resolve()
      this.#takeIn()
    })
    await this.#db.$client.query('SELECT pg_notify($1, $2)', [channel, token])
    const given = await Promise.race([arrived.promise, wait(answerLimitMs, end).then(() => 'up')])
    if (given === 'up') throw new Error('Notifications do not arrive')
  }

  #startHearing(until: number) {
    const news = this.#believedUntil === 0
    this.#believedUntil = until
    if (!news) return
    this.#epoch.advance()
    this.emit('hearing')
  }

  #stopHearing() {
    if (this.#believedUntil === 0) return
    this.#believedUntil = 0
    this.#epoch.advance()
    if (!this.#stopping.signal.aborted) this.emit('deaf')
  }

  #takeIn() {
    if (this.#pause) {
      this.#anotherChange = true
      return
    }
    this.#epoch.advance()
    this.#pause = setTimeout(() => {
      this.#pause = undefined
      if (!this.#anotherChange) return
      this.#anotherChange = false
      this.#takeIn()
    }, pauseMs).unref()
    this.emit('changed')
  }
}

/** Cut short by the signal, without complaint; keeps no process alive. */
const wait = (ms: number, signal: AbortSignal) =>
  sleep(ms, undefined, { signal, ref: false }).catch(() => undefined)
