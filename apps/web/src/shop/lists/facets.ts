import type { Facets } from '@dansmazone/contract/search'

/** How much each value of a filter would find; null where that was not counted. */
export type Counts = Map<string, number> | null

export const countsOf = (values: readonly { value: string; count: number }[] | undefined): Counts =>
  values ? new Map(values.map(({ value, count }) => [value, count])) : null

/** What finds nothing is not offered, unless it is chosen: one must be able to give it up. */
export const isOffered = (counts: Counts, value: string, chosen: boolean): boolean =>
  chosen || counts === null || (counts.get(value) ?? 0) > 0

type Rubric = { slug: string; children: { slug: string }[] }

/** Of rubrics too where only their categories were counted. */
export const categoryCounts = (facet: Facets['category'], rubrics: Rubric[]): Counts => {
  const counts = countsOf(facet)
  if (counts === null) return null
  for (const { slug, children } of rubrics) {
    const sum = children.reduce((total, child) => total + (counts.get(child.slug) ?? 0), 0)
    if (!counts.has(slug) && sum > 0) counts.set(slug, sum)
  }
  return counts
}

type Counted = { slug: string; productCount: number; merchantCount: number }

/** Of everything there is. */
export const treeCounts = (
  rubrics: (Counted & { children: Counted[] })[],
  kind: 'products' | 'merchants',
): Map<string, number> =>
  new Map(
    rubrics
      .flatMap((rubric): Counted[] => [rubric, ...rubric.children])
      .map(({ slug, productCount, merchantCount }) => [
        slug,
        kind === 'products' ? productCount : merchantCount,
      ]),
  )
