import type { ProductQuery } from '@dansmazone/contract/filters'
import { defaultLimit, type Total } from '@dansmazone/contract/list'
import type { Explanation, Facets, Highlight, Interpretation } from '@dansmazone/contract/search'
import type { Database } from '#db/client.ts'
import { countListed, keyChecks, listPage, shortPage, type ListSort } from '#db/list-sql.ts'
import { merchantConditions } from '#db/merchant-conditions.ts'
import { categoryTags, productConditions } from '#db/product-conditions.ts'
import { Statement } from '#db/query.ts'
import { capTotal, countCap, pageOf, startPage } from '#lib/pages.ts'
import { findVariant, searchPage, type SearchPage } from './engine.ts'
import { countFacets, noFacets, readFacets } from './facets.ts'
import type { Found } from './gather.ts'
import { explain, highlighter } from './highlight.ts'
import type { View } from './meant.ts'
import { saysSomething } from './plan.ts'
import { broadConditions, foundCondition, listings, type Kind, type Scope } from './scope.ts'
import type { SearchSources } from './sources.ts'

type Query = ProductQuery
type Item = { id: string; chord: number | null; parts?: Found['parts'] }

/** A page of a list, searched or not, in any order: ids to be made whole, and what the answer says beside them. */
export type Listed = {
  items: Item[]
  /** Awaited with the items: facets are counted meanwhile. */
  answer: Promise<{
    nextPage: string | null
    total: Total
    interpretation?: Interpretation
    facets?: Facets
  }>
  /** What was finally asked, filters read in the text included. */
  scope: Scope
  /** What only the search tells of an item. */
  told: (name: string, found: Item) => { highlight?: Highlight; explanation?: Explanation }
}

export async function listed(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  query: Query,
  view: View,
): Promise<Listed> {
  const { q } = query
  const names = readFacets(query.facets)
  const page =
    q === undefined
      ? await plainPage(db, kind, query, view)
      : await textPage(db, sources, kind, { ...query, q }, view)
  const { items, nextPage, total, scope, interpretation } = page
  const mark =
    q === undefined ? null : highlighter(scope.plan.clauses, (await sources.vocabulary()).lexicon)
  const facets =
    names.length === 0
      ? undefined
      : q === undefined || saysSomething(scope.plan)
        ? countFacets(db, kind, scope, names, { ...view, total })
        : noFacets(names)
  return {
    items,
    scope,
    answer: Promise.resolve(facets).then((counted) => ({
      nextPage,
      total,
      ...(interpretation && { interpretation }),
      ...(counted && { facets: counted }),
    })),
    told: (name, { parts }) => ({
      ...(mark && { highlight: mark(name) }),
      ...(parts && { explanation: explain(parts) }),
    }),
  }
}

type Page = Pick<SearchPage, 'items' | 'nextPage' | 'total' | 'scope'> & {
  interpretation?: Interpretation
}

/** Of a list that is not searched. */
export const emptyPlan = {
  clauses: [],
  tags: [],
  near: null,
  department: null,
  openAt: null,
  price: null,
  understood: [],
  corrections: [],
  words: [],
  phrase: '',
  merchantId: null,
}

async function plainPage(db: Database, kind: Kind, query: Query, { filters }: View): Promise<Page> {
  const sort = query.sort ?? (query.near === undefined ? 'newest' : 'distance')
  const scope: Scope = {
    query,
    filters,
    plan: emptyPlan,
    missing: 0,
    broad: new Set(),
    byProducts: false,
  }
  return { ...(await sortedPage(db, kind, scope, query, sort as ListSort)), scope }
}

/** By relevance, or in another order of what the search finds. */
async function textPage(
  db: Database,
  sources: SearchSources,
  kind: Kind,
  query: Query & { q: string },
  view: View,
): Promise<Page> {
  const { sort = 'relevance' } = query
  if (sort === 'relevance') return await searchPage(db, sources, kind, query, view)
  const { variant, interpretation, nothing } = await findVariant(db, sources, kind, query, view)
  const { scope } = variant
  if (nothing) {
    return { items: [], nextPage: null, total: { count: 0, exact: true }, scope, interpretation }
  }
  // Nearest to nowhere in particular: as it would be without being asked.
  const order = sort === 'distance' && !scope.filters.near ? 'newest' : sort
  return { ...(await sortedPage(db, kind, scope, query, order)), scope, interpretation }
}

async function sortedPage(
  db: Database,
  kind: Kind,
  scope: Scope,
  query: Query,
  sort: ListSort,
): Promise<Omit<Page, 'scope'>> {
  const { limit = defaultLimit, facets: _facets, explain: _explain, ...asked } = query
  const start = startPage(kind, { ...asked, sort }, keyChecks(sort))
  const partsOf = (statement: Statement) => ({
    ...listings[kind],
    near: scope.filters.near,
    open: scope.filters.open,
    conditions: [
      ...foundCondition(statement, kind, scope),
      ...broadConditions(statement, scope),
      ...(kind === 'products'
        ? productConditions(statement, scope.query, scope.filters, sort)
        : merchantConditions(statement, scope.query, scope.filters)),
    ],
  })
  const { near } = scope.filters
  if (near && !near.crowded && !start.position) {
    const asking = new Statement()
    const ofMerchants = merchantsAround(asking, kind, scope)
    if (kind === 'merchants' || ofMerchants) {
      const parts = { ...partsOf(asking), near, sort, limit, ...(ofMerchants && { ofMerchants }) }
      const short = await shortPage(db, asking, parts)
      if (short) return pageOf(start, short.found, limit, short.total)
    }
  }
  const counting = new Statement()
  const total =
    start.position?.total ??
    capTotal(await countListed(db, counting, { ...partsOf(counting), cap: countCap }))
  const statement = new Statement()
  const found = await listPage(db, statement, {
    ...partsOf(statement),
    sort,
    limit,
    after: start.position,
    total,
  })
  return pageOf(start, found, limit, total)
}

/** Few merchants around have a category: their products are sooner found by them than by its tag. */
function merchantsAround(statement: Statement, kind: Kind, { query, filters }: Scope) {
  if (kind === 'merchants' || query.q !== undefined || filters.categories.length === 0) return null
  return [categoryTags(statement, filters, 'm')]
}
