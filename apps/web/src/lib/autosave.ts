import { parted, same } from './changed-fields.ts'

/** What is edited, and the version that was read. */
export type Versioned<Fields> = { version: number; fields: Fields }

/** What a refusal means to what is being written. */
export type Failure =
  | { kind: 'offline' | 'failed' }
  /** Someone else saved in between. */
  | { kind: 'conflict' }
  /** Some fields cannot be what they are; the rest can be saved. */
  | { kind: 'invalid'; errors: Record<string, string> }

/** Edits that no one but this device knows yet, with what each field was before. */
export type Kept<Fields> = { edits: Partial<Fields>; before: Partial<Fields> }

export type Conflict<Fields> = {
  /** Fields that both have changed, each to something else. */
  fields: (keyof Fields & string)[]
  mine: Partial<Fields>
  theirs: Fields
}

export type AutosaveState<Fields> = {
  /** As they are shown: what was read, with the edits over it. */
  fields: Fields
  version: number
  status: 'clean' | 'editing' | 'saving' | 'saved' | 'kept' | 'failed' | 'invalid' | 'conflict'
  savedAt: number | null
  errors: Record<string, string>
  conflict: Conflict<Fields> | null
}

type Options<Fields> = {
  save: (edits: Partial<Fields>, version: number) => Promise<Versioned<Fields>>
  /** Reads what is there now, after a conflict. */
  reload: () => Promise<Versioned<Fields>>
  failureOf: (error: unknown) => Failure
  /** Keeps the edits on this device; null: there are none left. */
  keep: (kept: Kept<Fields> | null) => void
  now?: () => number
  delayMs?: number
}

const retryMs = 15_000

/** Saves what is typed, a moment after it was: nothing is lost on a bad line, and nobody's work is written over unseen. */
export class Autosave<Fields extends object> {
  #base: Versioned<Fields>
  #edits: Partial<Fields> = {}
  #before: Partial<Fields> = {}
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> | null = null
  #listeners = new Set<() => void>()
  #options: Options<Fields>
  #state: AutosaveState<Fields>

  constructor(base: Versioned<Fields>, options: Options<Fields>) {
    this.#base = base
    this.#options = options
    this.#state = {
      fields: base.fields,
      version: base.version,
      status: 'clean',
      savedAt: null,
      errors: {},
      conflict: null,
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  state = (): AutosaveState<Fields> => this.#state

  /** Changes what is shown at once, and what is kept a moment later. */
  edit = (edits: Partial<Fields>): void => {
    for (const name of Object.keys(edits) as (keyof Fields)[]) {
      if (!(name in this.#before)) this.#before[name] = this.#base.fields[name]
      this.#edits[name] = edits[name]
    }
    const errors = { ...this.#state.errors }
    const touched = Object.keys(edits)
    for (const path of Object.keys(errors)) {
      if (touched.includes(path.split('.')[0] ?? '')) delete errors[path]
    }
    this.#keep()
    const status = this.#state.conflict ? 'conflict' : this.#saving ? 'saving' : 'editing'
    this.#show({ errors, status })
    this.#later(this.#options.delayMs ?? 800)
  }

  /** Takes up what this device kept from another time. */
  resume = (kept: Kept<Fields>): void => {
    this.#edits = { ...kept.edits, ...this.#edits }
    this.#before = { ...kept.before, ...this.#before }
    if (Object.keys(this.#edits).length === 0) return
    this.#meet(this.#base)
  }

  /** Tells what is there now, read elsewhere on the page. */
  meet = (base: Versioned<Fields>): void => {
    if (base.version > this.#base.version && !this.#saving) this.#meet(base)
  }

  /** Saves now what has not been; true when nothing is left to save. */
  flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    while (this.#saving) await this.#saving
    if (this.#sendable().length > 0 && !this.#state.conflict) await this.#save()
    return Object.keys(this.#edits).length === 0
  }

  /** Ends a conflict: one's own, or the other's, for every field in it. */
  resolve = (choice: 'mine' | 'theirs'): void => {
    const { conflict } = this.#state
    if (!conflict) return
    for (const name of conflict.fields) {
      if (choice === 'mine') this.#before[name] = this.#base.fields[name]
      else this.#forget(name)
    }
    this.#show({ conflict: null })
    this.#meet(this.#base)
  }

  /** Stops, leaving what is kept on the device. */
  stop = (): void => clearTimeout(this.#timer)

  #forget(name: keyof Fields) {
    delete this.#edits[name]
    delete this.#before[name]
  }

  #later(ms: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  #keep() {
    const left = Object.keys(this.#edits).length > 0
    this.#options.keep(left ? { edits: this.#edits, before: this.#before } : null)
  }

  #show(change: Partial<AutosaveState<Fields>>) {
    const fields = { ...this.#base.fields, ...this.#edits }
    this.#state = { ...this.#state, ...change, fields, version: this.#base.version }
    for (const listener of this.#listeners) listener()
  }

  /** Fields to send: all but those refused as they are. */
  #sendable() {
    const refused = new Set(Object.keys(this.#state.errors).map((path) => path.split('.')[0]))
    return (Object.keys(this.#edits) as (keyof Fields & string)[]).filter(
      (name) => !refused.has(name),
    )
  }

  /** Goes on from another version: what only one side changed is taken, what both changed is asked about. */
  #meet(base: Versioned<Fields>) {
    this.#base = base
    const { settled, disputed } = parted(this.#edits, this.#before, base.fields)
    for (const name of settled) this.#forget(name)
    for (const name of Object.keys(this.#edits) as (keyof Fields)[]) {
      if (!disputed.includes(name as keyof Fields & string)) this.#before[name] = base.fields[name]
    }
    this.#keep()
    if (disputed.length > 0) {
      const mine = Object.fromEntries(disputed.map((name) => [name, this.#edits[name]]))
      const conflict = { fields: disputed, mine: mine as Partial<Fields>, theirs: base.fields }
      return this.#show({ conflict, status: 'conflict' })
    }
    const left = Object.keys(this.#edits).length > 0
    this.#show({ conflict: null, status: left ? 'editing' : 'clean' })
    if (left) this.#later(0)
  }

  async #save() {
    const sent = Object.fromEntries(
      this.#sendable().map((name) => [name, this.#edits[name]]),
    ) as Partial<Fields>
    this.#show({ status: 'saving' })
    this.#saving = this.#options
      .save(sent, this.#base.version)
      .then((saved) => this.#accept(saved, sent))
      .catch((error: unknown) => this.#refuse(this.#options.failureOf(error)))
      .finally(() => {
        this.#saving = null
      })
    await this.#saving
  }

  #accept(saved: Versioned<Fields>, sent: Partial<Fields>) {
    this.#base = saved
    for (const name of Object.keys(sent) as (keyof Fields)[]) {
      // What was typed while it was on its way is still to be saved.
      if (same(this.#edits[name], sent[name])) this.#forget(name)
      else this.#before[name] = saved.fields[name]
    }
    this.#keep()
    const savedAt = (this.#options.now ?? Date.now)()
    const left = this.#sendable().length > 0
    const status = Object.keys(this.#state.errors).length > 0 ? 'invalid' : 'saved'
    this.#show({ savedAt, status: left ? 'editing' : status })
    if (left) this.#later(this.#options.delayMs ?? 800)
  }

  async #refuse(failure: Failure) {
    if (failure.kind === 'conflict') {
      const found = await this.#options.reload().catch(() => null)
      if (found) return this.#meet(found)
    }
    if (failure.kind === 'invalid') {
      this.#show({ errors: failure.errors, status: 'invalid' })
      // The faults of some fields keep none of the others from being saved.
      if (this.#sendable().length > 0 && Object.keys(failure.errors).length > 0) this.#later(0)
      return
    }
    this.#show({ status: failure.kind === 'offline' ? 'kept' : 'failed' })
    this.#later(retryMs)
  }
}
