import { useCallback, useRef, useState } from 'react'
import { ApiError } from '#api/api-error.ts'
import { fieldErrors } from '#api/field-errors.ts'
import { needOf } from '#api/identity.ts'
import { useFailureText } from './failure-text.ts'

type Faults = Record<string, string>

export type Submission = {
  busy: boolean
  /** What is wrong with the whole; null where fields say it all. */
  failure: string | null
  /** The machine's word for it. */
  code: string | null
  errors: Faults
  /** How often it was tried: what the summary of errors takes the focus on. */
  attempt: number
  /** Runs one act at a time; faults found here keep it from being sent. True when it went well. */
  submit: (act: () => Promise<unknown>, faults?: Faults) => Promise<boolean>
  clear: () => void
}

const none: Faults = {}

/** A form with a button: sends once, keeps what was typed, tells what is wrong where it is wrong. */
export const useSubmit = (): Submission => {
  const failureText = useFailureText()
  const running = useRef(false)
  const [state, setState] = useState({
    busy: false,
    failure: null as string | null,
    code: null as string | null,
    errors: none,
    attempt: 0,
  })

  const submit = useCallback(
    async (act: () => Promise<unknown>, faults: Faults = none) => {
      if (running.current) return false
      if (Object.keys(faults).length > 0) {
        setState(({ attempt }) => ({
          busy: false,
          failure: null,
          code: null,
          errors: faults,
          attempt: attempt + 1,
        }))
        return false
      }
      running.current = true
      setState((before) => ({ ...before, busy: true }))
      try {
        await act()
        setState(({ attempt }) => ({
          busy: false,
          failure: null,
          code: null,
          errors: none,
          attempt,
        }))
        return true
      } catch (error) {
        const errors = fieldErrors(error)
        // Who would not sign in or prove who they are knows why it was not done.
        const told = Object.keys(errors).length > 0 || needOf(error) !== null
        setState(({ attempt }) => ({
          busy: false,
          failure: told ? null : failureText(error),
          code: error instanceof ApiError ? error.code : null,
          errors,
          attempt: attempt + 1,
        }))
        return false
      } finally {
        running.current = false
      }
    },
    [failureText],
  )

  const clear = useCallback(
    () => setState({ busy: false, failure: null, code: null, errors: none, attempt: 0 }),
    [],
  )
  return { ...state, submit, clear }
}
