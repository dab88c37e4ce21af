import type { Total } from '@dansmazone/contract/list'
import { decodePage, digestOf, encodePage, type KeyCheck, type PagePosition } from './page-token.ts'

/** Beyond this many, a list says «more than»: counting must not cost more than listing. */
export const countCap = 10_000

export const capTotal = (count: number): Total =>
  count > countCap ? { count: countCap, exact: false } : { count, exact: true }

export type PageStart = { digest: string; position: PagePosition | null }

/** Reads `page` of a query; the token must come from the same list, asked the same way. */
export function startPage(
  list: string,
  { page, limit: _limit, ...asked }: { page?: string; limit?: number; [filter: string]: unknown },
  keyChecks: KeyCheck[],
): PageStart {
  const digest = digestOf([list, Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))])
  return { digest, position: page === undefined ? null : decodePage(page, digest, keyChecks) }
}

/** Cuts the extra item off and makes the token of what follows. */
export function pageOf<Item extends { id: string; key: string }>(
  { digest }: PageStart,
  listed: Item[],
  limit: number,
  total: Total,
): { items: Item[]; nextPage: string | null; total: Total } {
  const items = listed.slice(0, limit)
  const last = items.at(-1)
  const nextPage =
    last && listed.length > limit ? encodePage(digest, { keys: [last.key, last.id], total }) : null
  return { items, nextPage, total }
}
