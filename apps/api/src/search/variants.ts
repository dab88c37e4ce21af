import type { Relaxation } from '@dansmazone/contract/search'
import { sortLevels } from './clause.ts'
import { besideKm, type NamedDepartment } from './plan.ts'
import type { Scope } from './scope.ts'

/** A search as it was meant, or with something given up; tried in order until one finds something. */
export type Variant = { scope: Scope; relaxed: Relaxation[] }

const widerKm = [25, 40, 60, 100]

/**
 * Typing mistakes are corrected before anything is looked for. Then, in this order: farther, at any time, with fewer of
 * the words, without what was understood as a filter. Only what was read in the text is given up, never a filter that
 * was asked for.
 */
export function variantsOf(scope: Scope): Variant[] {
  const near = nearVariants(scope)
  const timeless = scope.plan.openAt ? near.map((variant) => withoutTime(variant)) : []
  const whole = [...near, ...timeless]
  const words = scope.plan.clauses.filter(({ optional }) => !optional).length
  const fewer = Array.from({ length: Math.max(words - 1, 0) }, (_, index) =>
    whole.map(({ scope: each, relaxed }) => ({ scope: { ...each, missing: index + 1 }, relaxed })),
  ).flat()
  const variants = [...whole, ...fewer]
  return [...variants, ...withoutFilters(variants)]
}

function nearVariants(scope: Scope): Variant[] {
  const { filters, plan } = scope
  const same = { scope, relaxed: [] }
  if (plan.department) return [same, beyondDepartment(scope, plan.department)]
  if (plan.near?.mode === 'either') return [same, fartherFromWord(scope, plan.near.radiusKm)]
  if (filters.near === null || plan.near?.mode !== 'filter') return [same]
  const { near } = filters
  const fromKm = near.radiusMeters / 1000
  const wider = widerKm
    .filter((toKm) => toKm > fromKm)
    .map((toKm): Variant => {
      const widened = { ...filters, near: { ...near, radiusMeters: toKm * 1000, crowded: false } }
      return { scope: { ...scope, filters: widened }, relaxed: [{ kind: 'radius', fromKm, toKm }] }
    })
  const anywhere = { ...scope, filters: { ...filters, near: null } }
  return [same, ...wider, { scope: anywhere, relaxed: [{ kind: 'radius', fromKm, toKm: null }] }]
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
function withoutFilters(variants: Variant[]): Variant[] {
  const last = variants[0]
  if (!last) return []
  const { scope } = last
  const kinds = scope.plan.understood.flatMap(({ kind, mode }) =>
    mode === 'filter' && kind !== 'time' && (kind !== 'place' || scope.plan.near === null)
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
