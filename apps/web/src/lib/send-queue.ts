export type QueueItem = {
  key: string
  name: string
  state: 'waiting' | 'sending' | 'offline' | 'failed'
  /** How much of it has left, from 0 to 1. */
  share: number
  failure: string | null
  /** For what it is: sent again, it would be refused again. */
  refused: boolean
}

export type KeptFile = { key: string; file: File; at: number }

type Carrier = {
  /** Sends one; `key` makes of two sendings of it one. */
  send: (file: File, key: string, onProgress: (share: number) => void) => Promise<void>
  /** Null: the network is to blame, it will be tried again by itself. */
  failureOf: (error: unknown) => string | null
  /** Whether it is refused for what it is. */
  isRefused: (error: unknown) => boolean
}

type Options = {
  /** This device keeps files until they are sent. */
  kept: () => Promise<KeptFile[]>
  keep: (kept: KeptFile) => Promise<void>
  drop: (key: string) => Promise<void>
  newKey: () => string
  retryMs?: number
}

/** Files on their way, one after the other: on a bad line, three at once are three late. None is lost with the page. */
export class SendQueue {
  #files = new Map<string, File>()
  #items: QueueItem[] = []
  #listeners = new Set<() => void>()
  #options: Options
  #carrier: Carrier | null = null
  #running = false
  #stopped = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  items = (): QueueItem[] => this.#items

  /** Says who sends from now on. */
  entrust = (carrier: Carrier): void => {
    this.#carrier = carrier
  }

  /** Takes up what this device kept from another time. */
  resume = async (): Promise<void> => {
    this.#stopped = false
    const kept = await this.#options.kept()
    for (const { key, file } of kept.toSorted((one, other) => one.at - other.at)) {
      if (!this.#files.has(key)) this.#enter(key, file)
    }
    await this.run()
  }

  add = async (files: readonly File[]): Promise<void> => {
    const at = Date.now()
    const entered = files.map((file, index) => {
      const key = this.#options.newKey()
      this.#enter(key, file)
      return { key, file, at: at + index / 1000 }
    })
    await Promise.all(entered.map((each) => this.#options.keep(each)))
    await this.run()
  }

  retry = (key: string): void => {
    this.#change(key, { state: 'waiting', failure: null, share: 0 })
    void this.run()
  }

  giveUp = (key: string): void => void this.#leave(key)

  /** Sends what waits, and what the network kept back. */
  run = async (): Promise<void> => {
    clearTimeout(this.#timer)
    if (this.#running) return
    this.#running = true
    for (const { key, state } of this.#items) {
      if (state === 'offline') this.#change(key, { state: 'waiting' })
    }
    let next: QueueItem | undefined
    while (!this.#stopped && (next = this.#items.find(({ state }) => state === 'waiting'))) {
      if (!(await this.#sendOne(next.key))) break
    }
    this.#running = false
    if (this.#items.some(({ state }) => state === 'offline') && !this.#stopped) {
      this.#timer = setTimeout(() => void this.run(), this.#options.retryMs ?? 10_000)
    }
  }

  stop = (): void => {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  /** False when the network is gone: no use trying the others. */
  async #sendOne(key: string): Promise<boolean> {
    const file = this.#files.get(key)
    const carrier = this.#carrier
    if (!file || !carrier) return false
    this.#change(key, { state: 'sending', share: 0 })
    try {
      await carrier.send(file, key, (share) => this.#change(key, { share }))
      await this.#leave(key)
      return true
    } catch (error) {
      const failure = carrier.failureOf(error)
      if (failure !== null) {
        this.#change(key, { state: 'failed', failure, refused: carrier.isRefused(error) })
        return true
      }
      for (const item of this.#items) {
        if (item.state !== 'failed') this.#change(item.key, { state: 'offline', share: 0 })
      }
      return false
    }
  }

  #enter(key: string, file: File) {
    this.#files.set(key, file)
    const item = { key, name: file.name, share: 0, failure: null, refused: false }
    this.#show([...this.#items, { ...item, state: 'waiting' }])
  }

  async #leave(key: string) {
    this.#files.delete(key)
    this.#show(this.#items.filter((item) => item.key !== key))
    await this.#options.drop(key)
  }

  #change(key: string, part: Partial<QueueItem>) {
    this.#show(this.#items.map((item) => (item.key === key ? { ...item, ...part } : item)))
  }

  #show(items: QueueItem[]) {
    this.#items = items
    for (const listener of this.#listeners) listener()
  }
}
