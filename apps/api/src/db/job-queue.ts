import { EventEmitter } from 'node:events'
import { sql } from 'drizzle-orm'
import {
  type DrizzleTransactionLike,
  fromDrizzle,
  type JobWithMetadata,
  PgBoss,
  type Queue,
} from 'pg-boss'
import type { Database } from './client.ts'
import { connectionOf } from './job-tables.ts'
import type { Queries } from './transaction.ts'

/** A job that ended for good without success leaves a trace here. */
const deadLetters = 'dead-letters'
/** A worker that is not heard for so long is taken for dead, and its job is begun again. */
const heartbeatSeconds = 30
const superviseSecondsByDefault = 15
const stopLimitMs = 8000
const timeZone = 'Europe/Paris'

export type JobOptions = {
  /** How many at once in one process. */
  concurrency?: number
  /** How often it is tried again; a process that is killed counts as a try. */
  retryLimit?: number
  /** Before the first new try; each further one waits about twice as long, up to an hour. */
  retryDelaySeconds?: number
  expireInSeconds?: number
  /** How long it is kept once over. */
  keepSeconds?: number
  /** One of a `singletonKey` waits, or waits or runs; more of it are dropped. */
  unique?: 'waiting' | 'unfinished'
  /** Sent by itself at these times of Europe/Paris, with no data. */
  cron?: string
  /** What is left to do for one that nobody tries any more, even if the process was killed by it each time. */
  givenUp?: (data: never) => Promise<unknown>
}

export type RunningJob = {
  id: string
  /** From 1. */
  attempt: number
  /** After this one it is given up. */
  lastAttempt: boolean
  /** Aborted when the process stops or the job is no longer its own. */
  signal: AbortSignal
}

export type SendOptions = {
  /** A transaction of the caller: the job exists if it commits. */
  db?: Queries | DrizzleTransactionLike
  singletonKey?: string
  startAfter?: Date
}

type Handler = (data: never, job: RunningJob) => Promise<unknown>
type Definition = { name: string; options: JobOptions; handler: Handler }

type Events = {
  /** A try failed; it is tried again, or was the last. */
  failed: [job: { name: string; id: string; attempt: number; lastAttempt: boolean }, error: unknown]
  /** Nobody tries it any more. */
  dead: [job: { name: string; id: string }]
  trouble: [message: string, error: unknown]
}

/** Jobs kept in the database: sent within transactions, run by any instance, begun again when it is killed. */
export class JobQueue extends EventEmitter<Events> {
  #definitions = new Map<string, Definition>()
  #queues = new Map<string, Promise<unknown>>()
  #connection: { connectionString: string }
  #superviseSeconds: number
  #boss: PgBoss | undefined
  #starting: Promise<PgBoss> | undefined

  constructor(db: Database, { superviseSeconds = superviseSecondsByDefault } = {}) {
    super()
    this.#superviseSeconds = superviseSeconds
    this.#connection = connectionOf(db)
  }

  /** What is done with jobs of this name; before any is sent. */
  define<T extends object>(
    name: string,
    options: JobOptions,
    handler: (data: T, job: RunningJob) => Promise<unknown>,
  ) {
    if (this.#definitions.has(name)) throw new Error(`Job ${name} is defined twice`)
    this.#definitions.set(name, { name, options, handler })
  }

  /** Answers its id, or null when one of its key is already there. */
  async send<T extends object>(
    name: string,
    data: T,
    { db, singletonKey, startAfter }: SendOptions = {},
  ): Promise<string | null> {
    const boss = await this.#prepared(name)
    return await boss.send(name, data, {
      ...(db && { db: '$client' in db ? ofQueries(db) : fromDrizzle(db, sql) }),
      ...(singletonKey !== undefined && { singletonKey }),
      ...(startAfter && { startAfter }),
    })
  }

  /** When the one of this key that waits is to run; null where none does. */
  async nextAt(name: string, singletonKey: string): Promise<Date | null> {
    const boss = await this.#prepared(name)
    const jobs = await boss.findJobs(name, { key: singletonKey, queued: true })
    return jobs
      .map(({ startAfter }) => startAfter)
      .reduce<Date | null>((first, at) => (first && first < at ? first : at), null)
  }

  /** From now on this process runs jobs, those on time included. */
  async work(): Promise<void> {
    await this.#stopBoss()
    const boss = await this.#open(true)
    for (const { name, options } of this.#definitions.values()) {
      await this.#prepared(name)
      if (options.cron)
        await boss.schedule(name, options.cron, null, { tz: timeZone, missed: 'once' })
    }
    for (const { name } of await boss.getSchedules()) {
      if (!this.#definitions.get(name)?.options.cron) await boss.unschedule(name)
    }
    // Of processes that were killed.
    await boss.supervise()
    for (const definition of this.#definitions.values()) {
      const { concurrency = 1 } = definition.options
      await boss.work(
        definition.name,
        {
          includeMetadata: true,
          localConcurrency: concurrency,
          notifyPollingIntervalSeconds: 5,
        },
        async ([job]: JobWithMetadata<never>[]) =>
          job ? await this.#run(definition, job) : undefined,
      )
    }
    await boss.work(
      deadLetters,
      { includeMetadata: true, notifyPollingIntervalSeconds: 5 },
      async ([job]: JobWithMetadata<never>[]) => (job ? await this.#bury(job) : undefined),
    )
  }

  /** Runs what is due, and what that sends, until nothing is; then throws what failed. `early`: what is due later too. */
  async drain({ early = false } = {}): Promise<void> {
    const errors: unknown[] = []
    let ran = true
    while (ran) {
      ran = false
      for (const definition of this.#definitions.values()) {
        while (await this.#runOne(definition, early, errors)) ran = true
      }
      const boss = await this.#open(false)
      for (const job of await boss.fetch<never>(deadLetters, { includeMetadata: true })) {
        await this.#bury(job)
        await boss.complete(deadLetters, job.id)
        ran = true
      }
    }
    if (errors.length === 1) throw errors[0]
    if (errors.length > 1) throw new AggregateError(errors, `${errors.length} jobs failed`)
  }

  /** Lets what runs come to its end for some seconds; the rest is begun again elsewhere. */
  async stop(): Promise<void> {
    await this.#stopBoss()
  }

  async #runOne(definition: Definition, early: boolean, errors: unknown[]): Promise<boolean> {
    const boss = await this.#prepared(definition.name)
    const [job] = await boss.fetch<never>(definition.name, {
      includeMetadata: true,
      ignoreStartAfter: early,
    })
    if (!job) return false
    try {
      await this.#run(definition, job)
      await boss.complete(definition.name, job.id)
    } catch (error) {
      errors.push(error)
      await boss.fail(definition.name, job.id, { message: String(error) })
    }
    return true
  }

  async #bury({ id, data, sourceName }: JobWithMetadata<never>) {
    this.emit('dead', { name: sourceName ?? 'unknown', id })
    await this.#definitions.get(sourceName ?? '')?.options.givenUp?.(data)
  }

  async #run({ name, handler }: Definition, job: JobWithMetadata<never>) {
    const attempt = job.retryCount + 1
    const lastAttempt = job.retryCount >= job.retryLimit
    const signal = job.signal ?? new AbortController().signal
    try {
      await handler(job.data, { id: job.id, attempt, lastAttempt, signal })
    } catch (error) {
      this.emit('failed', { name, id: job.id, attempt, lastAttempt }, error)
      throw error
    }
  }

  /** The queue of this name exists, as it is defined now. */
  async #prepared(name: string): Promise<PgBoss> {
    const definition = this.#definitions.get(name)
    if (!definition) throw new Error(`No job is called ${name}`)
    const boss = await this.#open(false)
    let ready = this.#queues.get(name)
    if (!ready) {
      ready = keepQueue(boss, name, definition.options)
      this.#queues.set(name, ready)
      ready.catch(() => this.#queues.delete(name))
    }
    await ready
    return boss
  }

  async #open(working: boolean): Promise<PgBoss> {
    this.#starting ??= this.#start(working)
    try {
      return await this.#starting
    } catch (error) {
      this.#starting = undefined
      throw error
    }
  }

  async #start(working: boolean): Promise<PgBoss> {
    const boss = new PgBoss({
      ...this.#connection,
      max: working ? 4 : 2,
      migrate: false,
      supervise: working,
      schedule: working,
      registerInstance: working,
      superviseIntervalSeconds: this.#superviseSeconds,
      monitorIntervalSeconds: this.#superviseSeconds,
      useListenNotify: working,
    })
    boss.on('error', (error) => this.emit('trouble', 'the job queue has an error', error))
    boss.on('warning', ({ message }) => this.emit('trouble', message, undefined))
    this.#boss = boss
    await boss.start()
    await boss.createQueue(deadLetters, { notify: true, deleteAfterSeconds: 7 * 86_400 })
    return boss
  }

  async #stopBoss() {
    await this.#starting?.catch(() => undefined)
    await this.#boss?.stop({ graceful: true, timeout: stopLimitMs })
    this.#boss = undefined
    this.#starting = undefined
    this.#queues.clear()
  }
}

async function keepQueue(boss: PgBoss, name: string, options: JobOptions) {
  const { retryLimit = 5, retryDelaySeconds = 5, expireInSeconds = 300 } = options
  const kept: Omit<Queue, 'name'> = {
    retryLimit,
    retryDelay: retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds,
    heartbeatSeconds,
    deleteAfterSeconds: options.keepSeconds ?? 86_400,
    deadLetter: deadLetters,
    notify: true,
  }
  await boss.createQueue(name, { ...kept, policy: policies[options.unique ?? 'never'] })
  await boss.updateQueue(name, kept)
}

const ofQueries = ({ $client }: Queries) => ({
  executeSql: (text: string, values?: unknown[]) => $client.query(text, values),
})

const policies = { never: 'standard', waiting: 'short', unfinished: 'exclusive' }
