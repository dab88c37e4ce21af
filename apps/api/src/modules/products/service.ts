import type { ProductQuery } from '@dansmazone/contract/filters'
import { defaultLimit } from '@dansmazone/contract/list'
import type { Product, ProductList } from '@dansmazone/contract/product'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { keyChecks } from '#db/list-sql.ts'
import { readFilters } from '#db/listing-filters.ts'
import { inOrder } from '#lib/listed-items.ts'
import { earlier } from '#lib/local-time.ts'
import { isId } from '#lib/named-resource.ts'
import { capTotal, countCap, pageOf, startPage } from '#lib/pages.ts'
import { notFound } from '#lib/problem-error.ts'
import { toProduct } from './product-row.ts'
import * as repository from './repository.ts'

type View = { publicUrl: string; locale: Locale; now: Date }

export async function list(db: Database, query: ProductQuery, view: View): Promise<ProductList> {
  const sort = query.sort ?? (query.near === undefined ? 'newest' : 'distance')
  const start = startPage('products', { ...query, sort }, keyChecks(sort))
  const filters = await readFilters(db, query, view.now)
  const limit = query.limit ?? defaultLimit
  const total =
    start.position?.total ?? capTotal(await repository.count(db, query, filters, countCap))
  const listed = await repository.list(db, query, filters, {
    sort,
    limit,
    after: start.position,
    total,
  })
  const page = pageOf(start, listed, limit, total)
  const at = filters.open?.at ?? view.now
  const ids = page.items.map(({ id }) => id)
  const rows = await repository.findByIds(db, ids, view.locale, earlier(at, view.now))
  const items = inOrder(page.items, rows, (row, found) =>
    toProduct(row, { ...view, at, found, withState: filters.open !== null }),
  )
  return { ...page, items }
}

export async function find(
  db: Database,
  slugOrId: string,
  view: View,
): Promise<Product | { movedTo: string }> {
  const { locale, now } = view
  const [byId] = isId(slugOrId) ? await repository.findByIds(db, [slugOrId], locale, now) : []
  const row = byId ?? (await repository.findBySlug(db, slugOrId, locale, now))
  if (row) return toProduct(row, { ...view, at: now })
  const movedTo = await repository.findMovedSlug(db, slugOrId)
  if (movedTo === null) throw notFound()
  return { movedTo }
}
