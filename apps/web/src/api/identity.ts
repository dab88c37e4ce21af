import { ApiError } from './api-error.ts'

/** `sign-in`: the session has ended. `prove`: it goes on, but this act wants to be sure of who is there. */
export type IdentityNeed = 'sign-in' | 'prove'

/** Answers whether the person has done what was asked. */
type Ask = (need: IdentityNeed) => Promise<boolean>

// One page is one person: what asks is mounted once, around every page that needs to know them.
let ask: Ask | null = null

export const onIdentityNeeded = (asking: Ask): (() => void) => {
  ask = asking
  return () => {
    if (ask === asking) ask = null
  }
}

export const needOf = (error: unknown): IdentityNeed | null => {
  if (!(error instanceof ApiError)) return null
  if (error.code === 'unauthenticated') return 'sign-in'
  return error.code === 'reauthentication_needed' ? 'prove' : null
}

/** Tries, and once more where the person was asked who they are: nothing that was typed is lost on the way. */
export const withIdentity = async <Answer>(attempt: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await attempt()
  } catch (error) {
    const need = needOf(error)
    if (!need || !ask || !(await ask(need))) throw error
    return await attempt()
  }
}
