type Window = { count: number; endsAt: number }

/** How often each key was counted in a window of time that begins with its first; the oldest are forgotten. */
export class FixedWindow {
  #windows = new Map<string, Window>()
  #windowMs: number
  #most: number
  #clock: () => number

  constructor(windowMs: number, most: number, clock: () => number = Date.now) {
    this.#windowMs = windowMs
    this.#most = most
    this.#clock = clock
  }

  /** Counts once more, unless that would go over `limit`: null then, and nothing is counted. */
  add(key: string, limit = Infinity): { count: number; leftMs: number } | null {
    const now = this.#clock()
    const known = this.#windows.get(key)
    const window = known && known.endsAt > now ? known : this.#open(key, now)
    if (window.count >= limit) return null
    window.count += 1
    return { count: window.count, leftMs: window.endsAt - now }
  }

  #open(key: string, now: number): Window {
    const window = { count: 0, endsAt: now + this.#windowMs }
    this.#windows.delete(key)
    this.#windows.set(key, window)
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= this.#most) break
      this.#windows.delete(oldest)
    }
    return window
  }
}
