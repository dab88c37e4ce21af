import type { Edit, EditList } from '@dansmazone/contract/joining'
import type { Database } from '#db/client.ts'
import { encodePage } from '#lib/page-token.ts'
import { capTotal, startPage } from '#lib/pages.ts'
import * as repository from './history-repository.ts'

const usualLimit = 50
const isNumber = (key: string) => /^\d{1,9}$/.test(key)

export async function listHistory(
  db: Database,
  merchantId: string,
  query: { limit?: number; page?: string; of?: number },
): Promise<EditList> {
  const { limit = usualLimit, of = null } = query
  const start = startPage(`history of ${merchantId} ${of ?? ''}`, query, [isNumber])
  const before = start.position?.keys[0]
  const rows = await repository.listEdits(db, merchantId, {
    before: before === undefined ? null : Number(before),
    limit,
    of,
  })
  const total = start.position?.total ?? capTotal(await repository.countEdits(db, merchantId, of))
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const several = of === null ? items.flatMap(({ together }) => together ?? []) : []
  const acts = await repository.countActs(db, merchantId, several)
  return {
    items: items.map((row) => toEdit(row, acts)),
    nextPage:
      last && rows.length > limit
        ? encodePage(start.digest, { keys: [String(last.id)], total })
        : null,
    total,
  }
}

function toEdit(row: repository.EditRow, counts: repository.ActCount[]): Edit {
  const { changes, at, together, importId, fileName, undone, ...edit } = row
  const acts = counts
    .filter((count) => count.together === together)
    .map(({ act, products }) => ({ act, products }))
  return {
    ...edit,
    changes: Object.entries(changes).map(([field, change]) => ({ field, ...change })),
    at: at.toISOString(),
    ...(acts.length > 0 && { together: { acts, importId, fileName, undone } }),
  }
}
