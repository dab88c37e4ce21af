import type { ProductQuery } from '@dansmazone/contract/filters'
import { defaultLimit, type Total } from '@dansmazone/contract/list'
import type { Interpretation, Relaxation } from '@dansmazone/contract/search'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { nearPoint, type ListFilters } from '#db/listing-filters.ts'
import { digestOf, decodePage, encodePage } from '#lib/page-token.ts'
import {
  chooseSample,
  gatherCap,
  gatherPage,
  listRest,
  missingClauses,
  type Found,
  type Moment,
  type Sample,
} from './gather.ts'
import { planSearch, unknownWords, type SearchPlan } from './plan.ts'
import type { Kind, Scope } from './scope.ts'
import type { SearchSources } from './sources.ts'
import { variantsOf, type Variant } from './variants.ts'

export type SearchQuery = ProductQuery

/** What a search found, before it is made of whole items. */
export type SearchPage = {
  items: Pick<Found, 'id' | 'chord' | 'parts'>[]
  nextPage: string | null
  total: Total
  interpretation: Interpretation
  scope: Scope
  plan: SearchPlan
}

type Position = { variant: number; sample: Sample | null; rest: boolean; score: string; id: string }

/** The order by relevance. Throws `invalid_page` for a token of another search. */
export async function searchPage(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  query: SearchQuery & { q: string },
  view: { filters: ListFilters; locale: Locale; now: Date },
): Promise<SearchPage> {
  const { page, limit = defaultLimit, facets: _facets, explain: _explain, ...asked } = query
  const digest = digestOf([
    kind,
    'relevance',
    Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
  const token = page === undefined ? null : decodePage(page, digest, positionChecks)
  const now = token ? new Date(Number(token.keys[4])) : view.now
  const plan = await makePlan(db, sources, query, { ...view, kind, now })
  const scope = await scopeOf(db, sources, query, view.filters, plan)
  const moment: Moment = { now, seed: Math.floor(now.getTime() / 86_400_000) }
  const options = { ...moment, limit, explain: query.explain ?? false }
  const variants = variantsOf(scope)

  const position = token && readPosition(token.keys)
  const started = position
    ? await continuePage(db, kind, variants[position.variant] ?? variants[0]!, position, options)
    : await firstPage(db, kind, variants, options)
  const { found, variant, index, sample, rest } = started
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const total = token?.total ?? started.total
  // A page of what was ranked that comes to its end leads to the rest.
  const more = found.length > limit || (sample !== null && !rest)
  const nextPage =
    last && more
      ? encodePage(digest, {
          keys: writePosition(
            {
              variant: index,
              sample,
              rest: rest || found.length <= limit,
              score: last.score,
              id: last.id,
            },
            now,
          ),
          total,
        })
      : null
  return {
    items,
    nextPage,
    total,
    scope: variant.scope,
    plan,
    interpretation: interpretationOf(plan, await relaxedIn(db, kind, variant, items[0]?.id)),
  }
}

/** What a search finds something with, whatever the order it is wanted in. */
export async function findVariant(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  query: SearchQuery & { q: string },
  view: { filters: ListFilters; locale: Locale; now: Date },
): Promise<{ variant: Variant; interpretation: Interpretation; nothing: boolean }> {
  const plan = await makePlan(db, sources, query, { ...view, kind })
  const scope = await scopeOf(db, sources, query, view.filters, plan)
  const moment = { now: view.now, seed: 0, limit: 1, explain: false }
  const { variant, found } = await firstPage(db, kind, variantsOf(scope), moment)
  return {
    variant,
    interpretation: interpretationOf(plan, await relaxedIn(db, kind, variant, found[0]?.id)),
    nothing: found.length === 0,
  }
}

/** With the words that the first found goes without. */
async function relaxedIn(
  db: Database,
  kind: Kind,
  { scope, relaxed }: Variant,
  first: string | undefined,
): Promise<Relaxation[]> {
  if (scope.missing === 0 || first === undefined) return relaxed
  const missing = await missingClauses(db, kind, scope, first)
  if (missing.length === 0) return relaxed
  return [...relaxed, { kind: 'words', dropped: missing.map(({ shown }) => shown) }]
}

const interpretationOf = (plan: SearchPlan, relaxed: Relaxation[]): Interpretation => ({
  words: plan.words.join(' '),
  corrections: plan.corrections,
  understood: plan.understood,
  relaxed,
})

export const saysSomething = ({ clauses, understood }: SearchPlan) =>
  clauses.length > 0 || understood.length > 0

type Started = {
  found: Found[]
  variant: Variant
  index: number
  sample: Sample | null
  rest: boolean
  total: Total
}
type Options = Moment & { limit: number; explain: boolean }

async function firstPage(
  db: Database,
  kind: Kind,
  variants: Variant[],
  options: Options,
): Promise<Started> {
  let best: Started | null = null
  const [whole] = variants
  if (whole && !saysSomething(whole.scope.plan)) return nothing(whole)
  for (const [index, variant] of variants.entries()) {
    const started = await startVariant(db, kind, variant, index, options)
    const good = started.found[0]?.good ?? 0
    if (!best || good > (best.found[0]?.good ?? 0) || best.found.length === 0) best = started
    if (good >= enoughFor(variant, variants[index + 1])) break
  }
  // Nothing anywhere: as it was asked, nothing given up.
  if (best && best.found.length > 0) return best
  return whole ? nothing(whole) : Promise.reject(new Error('A search has no variant'))
}

/** With fewer good answers, what is next to give up is given up: a place read in the text sooner than a word. */
const enough = { near: 10, words: 10, department: 3, filter: 1 }

function enoughFor({ scope }: Variant, next: Variant | undefined): number {
  if (!next) return 0
  if (next.scope.missing > scope.missing) return enough.words
  if (next.relaxed.some(({ kind }) => kind === 'radius')) return enough.near
  const last = next.relaxed.at(-1)
  const elsewhere = last?.kind === 'filter' && last.understood === 'place'
  return elsewhere ? enough.department : enough.filter
}

/** Signs without a word ask for nothing. */
const nothing = (variant: Variant): Started => ({
  found: [],
  variant,
  index: 0,
  sample: null,
  rest: false,
  total: { count: 0, exact: true },
})

/** Whether it is so frequent that one had better look at a part of it first. */
const mayBeFrequent = ({ plan: { clauses } }: Scope) =>
  clauses.length > 0 &&
  clauses.every(({ optional, frequency }) => optional || frequency > gatherCap)

async function startVariant(
  db: Database,
  kind: Kind,
  variant: Variant,
  index: number,
  options: Options,
): Promise<Started> {
  const { scope } = variant
  const plain = { variant, index, sample: null, rest: false }
  const glimpse =
    kind === 'products' && mayBeFrequent(scope)
      ? await chooseSample(db, kind, scope, options.seed)
      : null
  if (!glimpse?.overflows) {
    const all = await gatherPage(db, kind, scope, { ...options, sample: null, after: null })
    const count = all[0]?.count ?? 0
    if (count <= gatherCap) return { ...plain, found: all, total: { count, exact: true } }
  }
  const { sample } = glimpse ?? (await chooseSample(db, kind, scope, options.seed))
  const found = await gatherPage(db, kind, scope, { ...options, sample, after: null })
  return { ...plain, sample, found, total: { count: gatherCap, exact: false } }
}

async function continuePage(
  db: Database,
  kind: Kind,
  variant: Variant,
  position: Position,
  options: Options,
): Promise<Started> {
  const { scope } = variant
  const { sample, score, id } = position
  const started = { variant, index: position.variant, sample, total: { count: 0, exact: true } }
  if (sample && position.rest) {
    const after = score === restBegins ? null : id
    const rest = await listRest(db, kind, scope, { sample, after, limit: options.limit })
    return {
      ...started,
      rest: true,
      sample: rest.length > options.limit ? sample : null,
      found: rest.map((each) => ({ ...each, score: inRest, count: 0, good: 0 })),
    }
  }
  const found = await gatherPage(db, kind, scope, { ...options, sample, after: { score, id } })
  return { ...started, found, rest: false }
}

const restBegins = '-1'
const inRest = '-2'

function writePosition({ variant, sample, rest, score, id }: Position, now: Date): string[] {
  const drawn = sample ? [rest ? 'r' : 's', sample.firstShard, ...sample.shards].join('.') : 'g'
  const shown = sample && rest && score !== inRest ? restBegins : score
  return [drawn, String(variant), shown, id, String(now.getTime())]
}

function readPosition([drawn = 'g', variant, score = '0', id = '']: string[]): Position {
  const [phase, firstShard, ...shards] = drawn.split('.')
  const sample =
    phase === 'g' ? null : { firstShard: Number(firstShard), shards: shards.map(Number) }
  return { variant: Number(variant), sample, rest: phase === 'r', score, id }
}

const positionChecks = [
  (key: string) => key === 'g' || /^[rs]\.\d{1,2}(\.([1-9]|[1-5]\d|6[0-4])){3,4}$/.test(key),
  (key: string) => /^\d{1,3}$/.test(key),
  (key: string) => /^-?\d{1,8}(\.\d{1,20})?(e-?\d{1,2})?$/.test(key),
  (key: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  (key: string) => /^\d{1,14}$/.test(key),
]

export async function makePlan(
  db: Database,
  sources: SearchSources,
  { q, literal = [] }: Pick<SearchQuery, 'literal'> & { q: string },
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
export async function scopeOf(
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
  }
}
