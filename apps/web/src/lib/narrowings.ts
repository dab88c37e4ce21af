import type { Filters } from './filters.ts'

/** One thing that narrows a list, and the same list without it. */
export type Narrowing = {
  field:
    | 'text'
    | 'category'
    | 'near'
    | 'department'
    | 'commune'
    | 'openNow'
    | 'inStock'
    | 'madeHere'
    | 'price'
    | 'service'
    | 'label'
  /** A slug, a code or a word, when the field has several. */
  value: string
  without: Filters
}

/** All that narrows a list, in the order in which it is said. Whatever is taken away, the list starts again. */
export const narrowings = (filters: Filters): Narrowing[] => {
  const start = { ...filters, page: null }
  const flag = (
    field: Narrowing['field'],
    holds: boolean,
    without: Partial<Filters>,
    value = '',
  ): Narrowing[] => (holds ? [{ field, value, without: { ...start, ...without } }] : [])
  const each = <Value extends string>(
    field: Narrowing['field'],
    values: Value[],
    without: (rest: Value[]) => Partial<Filters>,
  ): Narrowing[] =>
    values.map((value) => ({
      field,
      value,
      without: { ...start, ...without(values.filter((other) => other !== value)) },
    }))
  const nowhere = {
    near: null,
    radiusKm: null,
    ...(filters.sort === 'distance' && { sort: null }),
  }
  return [
    ...flag('text', filters.text !== '', { text: '' }, filters.text),
    ...each('category', filters.categories, (categories) => ({ categories })),
    ...flag('near', filters.near !== null, nowhere, filters.near ?? ''),
    ...each('department', filters.departments, (departments) => ({ departments })),
    ...each('commune', filters.communes, (communes) => ({ communes })),
    ...flag('openNow', filters.openNow, { openNow: false }),
    ...flag('inStock', filters.inStock, { inStock: false }),
    ...flag('madeHere', filters.madeHere, { madeHere: false }),
    ...flag('price', filters.priceMinCents !== null || filters.priceMaxCents !== null, {
      priceMinCents: null,
      priceMaxCents: null,
    }),
    ...each('service', filters.services, (services) => ({ services })),
    ...each('label', filters.labels, (labels) => ({ labels })),
  ]
}

/** Those that mean something for merchants: a merchant has no price and no stock. */
export const merchantNarrowings = (filters: Filters): Narrowing[] =>
  narrowings(filters).filter(({ field }) => field !== 'price' && field !== 'inStock')
