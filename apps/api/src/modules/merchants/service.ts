import type { MerchantQuery } from '@dansmazone/contract/filters'
import { defaultLimit } from '@dansmazone/contract/list'
import type { Merchant, MerchantList } from '@dansmazone/contract/merchant'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { keyPatterns } from '#db/list-sql.ts'
import { readFilters } from '#db/listing-filters.ts'
import { isId } from '#lib/named-resource.ts'
import { capTotal, countCap, pageOf, startPage } from '#lib/pages.ts'
import { notFound } from '#lib/problem-error.ts'
import { toMerchant } from './merchant-row.ts'
import * as repository from './repository.ts'

type View = { publicUrl: string; locale: Locale; now: Date }

export async function list(db: Database, query: MerchantQuery, view: View): Promise<MerchantList> {
  const sort = query.sort ?? (query.near === undefined ? 'newest' : 'distance')
  const start = startPage('merchants', { ...query, sort }, keyPatterns(sort))
  const filters = await readFilters(db, query, view.now)
  const limit = query.limit ?? defaultLimit
  const [listed, total] = await Promise.all([
    repository.list(db, query, filters, { sort, limit, after: start.position }),
    start.position?.total ?? repository.count(db, query, filters, countCap).then(capTotal),
  ])
  const page = pageOf(start, listed, limit, total)
  const rows = await repository.findByIds(
    db,
    page.items.map(({ id }) => id),
    view.locale,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const items = page.items.flatMap((found) => {
    const row = byId.get(found.id)
    return row ? [toMerchant(row, { ...view, found })] : []
  })
  return { ...page, items }
}

export async function find(
  db: Database,
  slugOrId: string,
  view: View,
): Promise<Merchant | { movedTo: string }> {
  const [row] = isId(slugOrId)
    ? await repository.findByIds(db, [slugOrId], view.locale)
    : [await repository.findBySlug(db, slugOrId, view.locale)]
  if (row) return toMerchant(row, view)
  const movedTo = await repository.findMovedSlug(db, slugOrId)
  if (movedTo === null) throw notFound()
  return { movedTo }
}
