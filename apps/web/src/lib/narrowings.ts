import { noFilters, type Filters } from './filters.ts'

type Field =
  | 'text'
  | 'category'
  | 'near'
  | 'department'
  | 'commune'
  | 'zone'
  | 'openNow'
  | 'openAt'
  | 'inStock'
  | 'madeHere'
  | 'price'
  | 'service'
  | 'label'

/** One thing that narrows a list, the same list without it, and the list that it alone narrows. */
export type Narrowing = {
  field: Field
  /** A slug, a code or a word, when the field has several. */
  value: string
  without: Filters
  alone: Filters
}

/** All that narrows a list, in the order in which it is said. Whatever is taken away, the list starts again. */
export const narrowings = (filters: Filters): Narrowing[] => {
  const start = { ...filters, page: null }
  const { text, literal, openAt, near, radiusKm, zone, priceMinCents, priceMaxCents, sort } =
    filters
  const one = (
    field: Field,
    holds: boolean,
    kept: Partial<Filters>,
    gone: Partial<Filters>,
    value = '',
  ): Narrowing[] =>
    holds
      ? [{ field, value, without: { ...start, ...gone }, alone: { ...noFilters, ...kept } }]
      : []
  const each = <Value extends string>(
    field: Field,
    values: Value[],
    as: (values: Value[]) => Partial<Filters>,
  ): Narrowing[] =>
    values.flatMap((value) =>
      one(field, true, as([value]), as(values.filter((other) => other !== value)), value),
    )
  const nowhere = { near: null, radiusKm: null, ...(sort === 'distance' && { sort: null }) }
  const unranked = sort === 'relevance' ? { sort: null } : {}
  return [
    ...one('text', text !== '', { text, literal }, { text: '', literal: [], ...unranked }, text),
    ...each('category', filters.categories, (categories) => ({ categories })),
    ...one('near', near !== null, { near, radiusKm }, nowhere, near ?? ''),
    ...each('department', filters.departments, (departments) => ({ departments })),
    ...each('commune', filters.communes, (communes) => ({ communes })),
    ...one('zone', zone !== null, { zone }, { zone: null }),
    ...one('openNow', filters.openNow, { openNow: true }, { openNow: false }),
    ...one('openAt', openAt !== null, { openAt }, { openAt: null }, openAt ?? ''),
    ...one('inStock', filters.inStock, { inStock: true }, { inStock: false }),
    ...one('madeHere', filters.madeHere, { madeHere: true }, { madeHere: false }),
    ...one(
      'price',
      priceMinCents !== null || priceMaxCents !== null,
      { priceMinCents, priceMaxCents },
      { priceMinCents: null, priceMaxCents: null },
    ),
    ...each('service', filters.services, (services) => ({ services })),
    ...each('label', filters.labels, (labels) => ({ labels })),
  ]
}

/** Those that mean something for merchants: a merchant has no price and no stock. */
export const merchantNarrowings = (filters: Filters): Narrowing[] =>
  narrowings(filters).filter(({ field }) => field !== 'price' && field !== 'inStock')
