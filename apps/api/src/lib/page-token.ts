import { createHash } from 'node:crypto'
import { ProblemError } from './problem-error.ts'

/** Where a list stopped: the sort keys of its last item, and the total counted on the first page. */
export type PagePosition = { keys: string[]; total: { count: number; exact: boolean } }

/** A short digest of what was asked, so that a token only continues the list it came from. */
export const digestOf = (asked: unknown) =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 11)

export const encodePage = (digest: string, { keys, total }: PagePosition) =>
  Buffer.from(JSON.stringify([digest, keys, total.count, total.exact ? 1 : 0])).toString(
    'base64url',
  )

/** Says whether a text may stand as a key of a sort: the database would refuse the rest with an error. */
export type KeyCheck = (key: string) => boolean

/** Throws `invalid_page` for anything but a token of the same list, its keys of the expected kinds. */
export function decodePage(token: string, digest: string, checks: KeyCheck[]): PagePosition {
  const [readDigest, keys, count, exact] = parse(token)
  const sound =
    readDigest === digest &&
    Array.isArray(keys) &&
    keys.length === checks.length &&
    checks.every((check, index) => typeof keys[index] === 'string' && check(keys[index])) &&
    Number.isSafeInteger(count) &&
    Number(count) >= 0
  if (!sound)
    throw new ProblemError('invalid_page', { faults: [{ path: 'query.page', code: 'invalid' }] })
  return { keys: keys as string[], total: { count: count as number, exact: exact === 1 } }
}

function parse(token: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
