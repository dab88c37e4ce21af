import type { Relaxation } from '@dansmazone/contract/search'
import type { Near } from '#db/listing-filters.ts'
import { sortLevels, type Clause } from './clause.ts'
import { besideKm, type NamedDepartment, type NearPlace, type SearchPlan } from './plan.ts'
import type { Scope } from './scope.ts'

/** A search as it was meant, or with something given up; tried in order until one finds something. */
export type Variant = { scope: Scope; relaxed: Relaxation[] }
export type Variants = [Variant, ...Variant[]]

const widerKm = [25, 40, 60, 100]
/** Anywhere, what is nearer still comes first, over such distances. */
const anywhereKm = 200

/**
 * Typing mistakes are corrected before anything is looked for. Then, in this order: farther, at any time, with fewer of
 * the words, any gift where one was asked for, without what was understood as a filter. Only what was read in the text is given up, never a filter that
 * was asked for.
 */
export function variantsOf(scope: Scope): Variants {
  const near = nearVariants(scope)
  const timeless = scope.plan.openAt ? near.map((variant) => withoutTime(variant)) : []
  // A place that may have been a word is a place, before a word is given up.
  const isMeant = ({ scope: { plan } }: Variant) => !isWordToo(plan)
  const meant = near.some(isMeant) ? isMeant : () => true
  const [nearest, ...farther] = near.filter(meant)
  const ends = [nearest, farther.at(-1), timeless.findLast(meant)].filter(
    (end) => end !== undefined,
  )
  const words = requiredOf((nearest?.scope ?? scope).plan).length
  const fewer = givenUp(words).flatMap((missing) =>
    ends.map(({ scope: each, relaxed }) => ({ scope: { ...each, missing }, relaxed })),
  )
  const gifts = ends.flatMap((variant) => asGift(variant) ?? [])
  return [...near, ...timeless, ...fewer, ...gifts, ...withoutFilters(scope)]
}

/** A gift, where there is none of what was wanted as one. */
function asGift({ scope, relaxed }: Variant): Variant | null {
  const wanted = requiredOf(scope.plan)
  if (!scope.plan.clauses.some(({ isGift, optional }) => isGift && optional)) return null
  const clauses = scope.plan.clauses.map((clause) => ({ ...clause, optional: !clause.isGift }))
  const dropped = wanted.map(({ shown }) => shown)
  return {
    scope: { ...scope, plan: { ...scope.plan, clauses } },
    relaxed: [...relaxed, { kind: 'words', dropped }],
  }
}

/** So many of the words: each step is a question, and what has more of them is ranked before what has fewer. */
const givenUp = (words: number): number[] =>
  [...new Set([1, 2, Math.ceil(words / 2), words - 1])]
    .filter((missing) => missing > 0 && missing < words)
    .toSorted((a, b) => a - b)

const requiredOf = ({ clauses }: SearchPlan) => clauses.filter(({ optional }) => !optional)
const isPlace = ({ farther }: Clause) => farther.length > 0
const isWordToo = ({ clauses }: SearchPlan) => clauses.some(isPlace)

function nearVariants(scope: Scope): Variants {
  const { filters, plan } = scope
  const same: Variant = { scope, relaxed: [] }
  if (plan.department) return [same, beyondDepartment(scope, plan.department)]
  if (plan.near?.mode === 'either') {
    const around: Variants = [same, fartherFromWord(scope, plan.near.radiusKm)]
    const others = requiredOf(plan).some((clause) => !isPlace(clause))
    return others ? [...around, ...asPlace(scope, plan.near)] : around
  }
  if (filters.near === null || plan.near?.mode !== 'filter') return [same]
  return [same, ...farther(scope, filters.near, filters.near.radiusMeters / 1000)]
}

/** Farther and farther from a place, then anywhere, what is nearer to it first. */
function farther(scope: Scope, near: Near, fromKm: number): Variant[] {
  const wider = widerKm
    .filter((toKm) => toKm > fromKm)
    .map((toKm): Variant => {
      const widened = { ...near, radiusMeters: toKm * 1000, crowded: false }
      return {
        scope: { ...scope, filters: { ...scope.filters, near: widened } },
        relaxed: [{ kind: 'radius', fromKm, toKm }],
      }
    })
  const { plan } = scope
  const anywhere: Scope = {
    ...scope,
    filters: { ...scope.filters, near: null },
    plan: { ...plan, near: plan.near && { ...plan.near, radiusKm: anywhereKm, mode: 'filter' } },
  }
  return [...wider, { scope: anywhere, relaxed: [{ kind: 'radius', fromKm, toKm: null }] }]
}

/** Without the words of a place, around it. */
function asPlace(scope: Scope, place: NearPlace): Variant[] {
  const clauses = scope.plan.clauses.filter((clause) => !isPlace(clause))
  const { lat, lon, radiusKm, departmentCode: department } = place
  const near = { lat, lon, radiusMeters: radiusKm * 1000, department, crowded: false }
  return farther({ ...scope, plan: { ...scope.plan, clauses } }, near, besideKm)
}

/** Around a place that may have been meant as a word. */
const fartherFromWord = (scope: Scope, toKm: number): Variant => ({
  scope: {
    ...scope,
    plan: {
      ...scope.plan,
      clauses: scope.plan.clauses.map((clause) => ({
        ...clause,
        levels: sortLevels([...clause.levels, ...clause.farther]),
      })),
    },
  },
  relaxed: [{ kind: 'radius', fromKm: besideKm, toKm }],
})

/** Elsewhere than in the department that was named, what is nearer to it first. */
const beyondDepartment = (scope: Scope, { tag, middle }: NamedDepartment): Variant => ({
  scope: {
    ...scope,
    plan: {
      ...scope.plan,
      tags: scope.plan.tags.filter((each) => each !== tag),
      near: middle && { ...middle, mode: 'either' },
    },
  },
  relaxed: [{ kind: 'filter', understood: 'place' }],
})

const withoutTime = ({ scope, relaxed }: Variant): Variant => ({
  scope: { ...scope, filters: { ...scope.filters, open: null } },
  relaxed: [...relaxed, { kind: 'filter', understood: 'time' }],
})

/** Without the price and the tags that were read in the text, once all else has been given up. */
function withoutFilters(scope: Scope): Variant[] {
  const isTagged = scope.plan.department !== null || scope.filters.near === null
  const kinds = scope.plan.understood.flatMap(({ kind, mode }) =>
    mode === 'filter' &&
    kind !== 'time' &&
    (kind !== 'place' || isTagged) &&
    (kind !== 'price' || scope.plan.price !== null)
      ? [kind]
      : [],
  )
  if (kinds.length === 0 || scope.plan.clauses.length === 0) return []
  const { priceMin: _min, priceMax: _max, ...query } = scope.query
  const free: Scope = {
    ...scope,
    query: scope.plan.price ? query : scope.query,
    filters: { ...scope.filters, open: scope.plan.openAt ? null : scope.filters.open },
    plan: { ...scope.plan, tags: [], price: null },
  }
  const relaxed = [...new Set(kinds)].map((understood) => ({ kind: 'filter' as const, understood }))
  return [{ scope: free, relaxed }]
}
