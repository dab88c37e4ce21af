import type { ProductQuery } from '@dansmazone/contract/filters'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { nearPoint, type ListFilters } from '#db/listing-filters.ts'
import { planSearch, unknownWords, type SearchPlan } from './plan.ts'
import { wantsProducts, type Kind, type Scope } from './scope.ts'
import type { SearchSources } from './sources.ts'

export type SearchQuery = ProductQuery & { q: string }
export type View = { filters: ListFilters; locale: Locale; now: Date }

/** What a search means: as it was understood, and with all that narrows it. */
export async function meantBy(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  query: SearchQuery,
  { filters, ...asked }: View,
): Promise<{ plan: SearchPlan; scope: Scope }> {
  const plan = await makePlan(sources, query, { ...asked, kind })
  const scope = await scopeOf(db, sources, query, filters, plan)
  const byProducts = kind === 'merchants' && (await wantsProducts(db, scope))
  return { plan, scope: { ...scope, byProducts } }
}

async function makePlan(
  sources: SearchSources,
  { q, literal = [] }: SearchQuery,
  { kind, locale, now }: { kind: Kind; locale: Locale; now: Date },
): Promise<SearchPlan> {
  const [vocabulary, { reader, middles }] = await Promise.all([
    sources.vocabulary(),
    sources.places(),
  ])
  const [stems, named] = await Promise.all([
    sources.stems(unknownWords(q, vocabulary)),
    sources.merchantNamed(q),
  ])
  return planSearch(q, {
    kind,
    vocabulary,
    reader,
    now,
    locale,
    literal: new Set(literal),
    stemOf: (key) => stems.get(key),
    middleOf: (code) => middles.get(code) ?? null,
    merchantNamed: (key) => named.get(key) ?? null,
  })
}

/** What was asked for by parameters stands before what was read in the text. */
async function scopeOf(
  db: Database,
  sources: SearchSources,
  query: SearchQuery,
  filters: ListFilters,
  plan: SearchPlan,
): Promise<Scope> {
  const { near, price, openAt } = plan
  const { broad } = await sources.places()
  const read =
    filters.near === null && near?.mode === 'filter'
      ? await nearPoint(db, near, near.radiusKm)
      : filters.near
  const ownPrice = query.priceMin !== undefined || query.priceMax !== undefined
  return {
    query: {
      ...query,
      ...(!ownPrice && price?.min !== undefined && { priceMin: price.min }),
      ...(!ownPrice && price?.max !== undefined && { priceMax: price.max }),
    },
    filters: {
      ...filters,
      near: read,
      open: filters.open ?? (openAt && { instants: openAt, states: ['open', 'unknown'] }),
    },
    // What the parameters say instead is not there to be given up.
    plan: {
      ...plan,
      price: ownPrice ? null : price,
      openAt: filters.open ? null : openAt,
      near: filters.near ? null : near,
    },
    missing: 0,
    broad,
    byProducts: false,
  }
}
