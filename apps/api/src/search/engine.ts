import { defaultLimit, type Total } from '@dansmazone/contract/list'
import type { Interpretation, Relaxation } from '@dansmazone/contract/search'
import type { Database } from '#db/client.ts'
import { digestOf, decodePage, encodePage } from '#lib/page-token.ts'
import { continuePage, firstPage } from './found-pages.ts'
import { missingClauses, type Found, type Moment } from './gather.ts'
import { meantBy, type SearchQuery, type View } from './meant.ts'
import { positionChecks, readPosition, writePosition } from './page-position.ts'
import type { SearchPlan } from './plan.ts'
import type { Kind, Scope } from './scope.ts'
import type { SearchSources } from './sources.ts'
import { variantsOf, type Variant } from './variants.ts'

/** What a search found, before it is made of whole items. */
export type SearchPage = {
  items: Pick<Found, 'id' | 'chord' | 'parts'>[]
  nextPage: string | null
  total: Total
  interpretation: Interpretation
  scope: Scope
}

/** The order by relevance. Throws `invalid_page` for a token of another search. */
export async function searchPage(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  query: SearchQuery,
  view: View,
): Promise<SearchPage> {
  const { page, limit = defaultLimit, facets: _facets, explain: _explain, ...asked } = query
  const digest = digestOf([
    kind,
    'relevance',
    Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
  const token = page === undefined ? null : decodePage(page, digest, positionChecks)
  const now = token ? new Date(Number(token.keys[4])) : view.now
  const { plan, scope } = await meantBy(db, sources, kind, query, { ...view, now })
  const moment: Moment = { now, seed: Math.floor(now.getTime() / 86_400_000) }
  const options = { ...moment, limit, explain: query.explain ?? false }
  const variants = variantsOf(scope)

  const position = token && readPosition(token.keys)
  const started = position
    ? await continuePage(db, kind, variants[position.variant] ?? variants[0], position, options)
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
    interpretation: interpretationOf(plan, await relaxedIn(db, kind, variant, items[0]?.id)),
  }
}

/** What a search finds something with, whatever the order it is wanted in. */
export async function findVariant(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  query: SearchQuery,
  view: View,
): Promise<{ variant: Variant; interpretation: Interpretation; nothing: boolean }> {
  const { plan, scope } = await meantBy(db, sources, kind, query, view)
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
