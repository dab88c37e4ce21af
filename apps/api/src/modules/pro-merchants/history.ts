import type { EditList } from '@dansmazone/contract/joining'
import type { Database } from '#db/client.ts'
import { encodePage } from '#lib/page-token.ts'
import { capTotal, startPage } from '#lib/pages.ts'
import * as repository from './repository.ts'

const usualLimit = 50
const isNumber = (key: string) => /^\d{1,9}$/.test(key)

export async function listHistory(
  db: Database,
  merchantId: string,
  query: { limit?: number; page?: string },
): Promise<EditList> {
  const limit = query.limit ?? usualLimit
  const start = startPage(`history of ${merchantId}`, query, [isNumber])
  const before = start.position?.keys[0]
  const rows = await repository.listEdits(db, merchantId, {
    before: before === undefined ? null : Number(before),
    limit,
  })
  const total = start.position?.total ?? capTotal(await repository.countEdits(db, merchantId))
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(({ changes, at, ...edit }) => ({
      ...edit,
      changes: Object.entries(changes).map(([field, change]) => ({ field, ...change })),
      at: at.toISOString(),
    })),
    nextPage:
      last && rows.length > limit
        ? encodePage(start.digest, { keys: [String(last.id)], total })
        : null,
    total,
  }
}
