import { useEffect, useState, useSyncExternalStore } from 'react'
import { ApiError } from '#api/api-error.ts'
import { fieldErrors } from '#api/field-errors.ts'
import { asTyped } from '#lib/as-typed.ts'
import {
  Autosave,
  type AutosaveState,
  type Failure,
  type Kept,
  type Versioned,
} from '#lib/autosave.ts'
import type { SaveStatus } from '#ui/save-state.tsx'
import { readTyped, writeTyped } from './drafts.ts'

const failureOf = (error: unknown): Failure => {
  if (!(error instanceof ApiError)) return { kind: 'failed' }
  if (error.status === 0 || error.status === 401) return { kind: 'offline' }
  if (error.status === 412) return { kind: 'conflict' }
  const errors = fieldErrors(error)
  return Object.keys(errors).length > 0 ? { kind: 'invalid', errors } : { kind: 'failed' }
}

type Options<Fields> = {
  /** Names what is edited on this device: `${account.id} merchant ${id}`. */
  draftKey: string
  base: Versioned<Fields>
  save: (edits: Partial<Fields>, version: number) => Promise<Versioned<Fields>>
  reload: () => Promise<Versioned<Fields>>
}

export type AutosaveHandle<Fields extends object> = AutosaveState<Fields> &
  Pick<Autosave<Fields>, 'edit' | 'flush' | 'resolve'> & { saveStatus: SaveStatus }

/** A form without a button to save: see `lib/autosave.ts`. Give the component a `key` of what it edits. */
export const useAutosave = <Fields extends object>({
  draftKey,
  base,
  save,
  reload,
}: Options<Fields>): AutosaveHandle<Fields> => {
  const [saver] = useState(
    () =>
      new Autosave<Fields>(base, {
        save: async (edits, version) => {
          const saved = await save(edits, version)
          return { ...saved, fields: asTyped(edits, saved.fields) }
        },
        reload,
        failureOf,
        keep: (kept) => void writeTyped(draftKey, kept),
      }),
  )
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state)

  // The device's store, its network and the end of the page are all outside React.
  useEffect(() => {
    void readTyped<Kept<Fields>>(draftKey).then((kept) => kept && saver.resume(kept))
    const flush = () => void saver.flush()
    const hidden = () => document.visibilityState === 'hidden' && flush()
    addEventListener('online', flush)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', hidden)
      flush()
      saver.stop()
    }
  }, [saver, draftKey])

  // What another part of the page has read or saved since.
  useEffect(() => saver.meet(base), [saver, base])

  const { status, savedAt } = state
  const saveStatus: SaveStatus =
    status === 'saved' && savedAt !== null
      ? { kind: 'saved', at: savedAt }
      : status === 'saved'
        ? { kind: 'clean' }
        : { kind: status }
  return { ...state, edit: saver.edit, flush: saver.flush, resolve: saver.resolve, saveStatus }
}
