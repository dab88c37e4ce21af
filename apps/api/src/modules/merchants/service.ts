import type { MerchantQuery } from '@dansmazone/contract/filters'
import type { Merchant, MerchantList } from '@dansmazone/contract/merchant'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { readFilters } from '#db/listing-filters.ts'
import { inOrder } from '#lib/listed-items.ts'
import { earlier } from '#lib/local-time.ts'
import { isId } from '#lib/named-resource.ts'
import { notFound } from '#lib/problem-error.ts'
import { listed } from '#search/listed.ts'
import type { SearchSources } from '#search/sources.ts'
import { toMerchant } from '#src/shown/merchant-row.ts'
import * as shown from '#src/shown/merchants.ts'

type View = { publicUrl: string; locale: Locale; now: Date }

export async function list(
  db: Database,
  sources: SearchSources,
  query: MerchantQuery,
  view: View,
): Promise<MerchantList> {
  const filters = await readFilters(db, query, view.now)
  const page = await listed(db, sources, 'merchants', query, { ...view, filters })
  const { instants } = page.scope.filters.open ?? { instants: [view.now] }
  const ids = page.items.map(({ id }) => id)
  const since = earlier(instants[0] ?? view.now, view.now)
  const [rows, answer] = await Promise.all([
    shown.findByIds(db, ids, view.locale, since),
    page.answer,
  ])
  const items = inOrder(page.items, rows, (row, found) => ({
    ...toMerchant(row, { ...view, instants, found }),
    ...page.told(row.name, found),
  }))
  return { ...answer, items }
}

export async function find(
  db: Database,
  slugOrId: string,
  view: View,
): Promise<Merchant | { movedTo: string }> {
  const { locale, now } = view
  const [byId] = isId(slugOrId) ? await shown.findByIds(db, [slugOrId], locale, now) : []
  const row = byId ?? (await shown.findBySlug(db, slugOrId, locale, now))
  if (row) return toMerchant(row, { ...view, instants: [now] })
  const movedTo = await shown.findMovedSlug(db, slugOrId)
  if (movedTo === null) throw notFound()
  return { movedTo }
}
