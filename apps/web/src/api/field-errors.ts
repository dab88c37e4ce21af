import { ApiError } from './api-error.ts'

/** Faults of a refused form by field, named as in what was sent: `email`, `address.postcode`, `hours.weekly.0.spans`. */
export const fieldErrors = (error: unknown): Record<string, string> => {
  const faults = error instanceof ApiError ? (error.problem?.errors ?? []) : []
  const inBody = faults.filter(({ path }) => path.startsWith('body.'))
  // The first fault of a field is the one to mend first.
  return Object.fromEntries(
    inBody.toReversed().map(({ path, message }) => [path.slice('body.'.length), message]),
  )
}

/** Refused for what it is: the same file would be refused again. One that was cut on its way would not. */
export const isRefusedFile = (error: unknown): boolean =>
  error instanceof ApiError &&
  [400, 413, 415, 422].includes(error.status) &&
  error.problem?.errors?.[0]?.code !== 'picture_truncated'

/** The first fault in what was sent, where the whole is one thing: a picture, a file. */
export const firstFault = (error: unknown): string | null =>
  Object.values(fieldErrors(error))[0] ?? null
