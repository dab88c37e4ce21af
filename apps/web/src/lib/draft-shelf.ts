const prefix = 'draft '

/** What is needed of `localStorage`. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { keys: () => string[] }

/** Drafts as text that is there at once: the store they go to takes a moment, and a page loaded anew has none. */
export class DraftShelf {
  #shelf: () => Shelf

  constructor(shelf: () => Shelf) {
    this.#shelf = shelf
  }

  /** Null: there is none left. To be called once the store has it: what was put down since stays. */
  put(key: string, draft: unknown): () => void {
    const text = JSON.stringify(draft)
    this.#quietly((shelf) => shelf.setItem(prefix + key, text))
    return () =>
      this.#quietly((shelf) => {
        if (shelf.getItem(prefix + key) === text) shelf.removeItem(prefix + key)
      })
  }

  /** Undefined: the store knows better. */
  take<Draft>(key: string): Draft | null | undefined {
    return this.#quietly((shelf) => {
      const text = shelf.getItem(prefix + key)
      return text === null ? undefined : (JSON.parse(text) as Draft | null)
    })
  }

  clear(): void {
    this.#quietly((shelf) => {
      for (const key of shelf.keys()) if (key.startsWith(prefix)) shelf.removeItem(key)
    })
  }

  // A private window may refuse it, and it may be full.
  #quietly<Answer>(work: (shelf: Shelf) => Answer): Answer | undefined {
    try {
      return work(this.#shelf())
    } catch {
      return undefined
    }
  }
}
